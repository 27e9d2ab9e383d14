"""What is told of partners: by week, month and 400 days, requests once each, faults apart."""

from datetime import date, timedelta

from willdash.partners.counts import Embedded
from willdash.partners.report import Line, report

TODAY = date(2026, 11, 28)


class Kept:
    """Counts by how many days ago they were made."""

    def __init__(self, *counts):
        self._counts = counts

    def sums(self, first, last):
        sums = {}
        for days, embedded, count in self._counts:
            if first <= TODAY - timedelta(days=days) <= last:
                sums[embedded] = sums.get(embedded, 0) + count
        return sums


def test_each_window_ends_today_and_holds_so_many_days():
    shown = Embedded("parma", "map", "bes_neet", "shown")
    kept = Kept(*((days, shown, 1) for days in (0, 6, 7, 29, 30, 399, 400)))
    (parma,) = report(kept, TODAY)
    assert parma.total == (2, 4, 6)
    assert parma.asked == (Line("map", "bes_neet", (2, 4, 6)),)
    assert parma.faults == ()


def test_a_request_with_a_wrong_key_is_one_request_with_one_fault():
    seen = ("?", "map", "bes_neet")
    kept = Kept((0, Embedded(*seen, "shown"), 3), (0, Embedded(*seen, "key-unknown"), 3))
    (nobody,) = report(kept, TODAY)
    assert nobody.total == (3, 3, 3)
    assert nobody.faults == (Line("map", "bes_neet", (3, 3, 3), "key-unknown"),)


def test_what_went_wrong_was_asked_for_all_the_same():
    kept = Kept(
        (0, Embedded("parma", "map", "bes_neet", "shown"), 5),
        (8, Embedded("parma", "map", "bes_neet", "corrected"), 2),
        (0, Embedded("parma", "-", "-", "not-found"), 1),
    )
    (parma,) = report(kept, TODAY)
    assert parma.total == (6, 8, 8)
    assert parma.asked == (Line("map", "bes_neet", (5, 7, 7)), Line("-", "-", (1, 1, 1)))
    assert parma.faults == (
        Line("map", "bes_neet", (0, 2, 2), "corrected"),
        Line("-", "-", (1, 1, 1), "not-found"),
    )


def test_partners_stand_by_name_and_whoever_has_none_comes_last():
    names = ("?", "parma", "-", "como", "10-cento")
    kept = Kept(*((0, Embedded(name, "map", "-", "shown"), 1) for name in names))
    assert [each.partner for each in report(kept, TODAY)] == ["10-cento", "como", "parma", "-", "?"]
