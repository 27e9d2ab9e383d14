from tests.core.test_compare import compared, reading
from willdash.core.order import ordered


def names(sort):
    readings = [reading("como", 6.0), reading("monza", None), reading("parma", 7.0), reading("bergamo", 6.0)]
    return [entry.area.slug for entry in ordered(compared(readings), sort)]


def test_by_rank_with_ties_by_name_and_missing_last():
    assert names("rank") == ["parma", "bergamo", "como", "monza"]


def test_falling_order_keeps_missing_last():
    assert names("value") == ["bergamo", "como", "parma", "monza"]
    assert names("-value") == ["parma", "como", "bergamo", "monza"]


def test_by_name_both_ways():
    assert names("name") == ["bergamo", "como", "monza", "parma"]
    assert names("-name") == ["parma", "monza", "como", "bergamo"]
