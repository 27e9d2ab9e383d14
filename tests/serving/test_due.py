"""What was approved for a day is published once that day has come in Italy."""

from tests.desk.acting import NOW, Children, approved, desk_in
from willdash.desk.draft import State
from willdash.serving.due import Due

DECEMBER_FIRST = "2026-12-01"
EVE_IN_LONDON = 1_796_083_140.0
"""30 November 2026, 23:59 by universal time: 1 December, 00:59, in Rome."""


def test_a_draft_is_published_on_its_day_as_italy_counts_days(tmp_path):
    desk = desk_in(tmp_path / "desk")
    draft = approved(desk, publish_on=DECEMBER_FIRST)
    for clock, state in ((NOW, State.APPROVED), (EVE_IN_LONDON, State.PUBLISHED)):
        Due(desk, run_child=Children(), clock=lambda clock=clock: clock).publish()
        assert desk.drafts.get(draft.id).state is state


def test_nothing_is_touched_where_nobody_ever_brought_figures(tmp_path):
    Due(desk_in(tmp_path / "desk"), run_child=Children()).publish()
    assert list(tmp_path.iterdir()) == []
