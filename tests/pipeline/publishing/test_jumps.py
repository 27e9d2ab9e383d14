"""The rule for implausible jumps, with numbers that a person can check."""

import pytest

from willdash.core.model import Level
from willdash.pipeline.publishing.jumps import Group, Move, implausible
from willdash.pipeline.releases.release import Figure

CHANGES = (-3, -2, -1, -1, 0, 0, 1, 1, 2, 3)
"""Median 0; distances from it 0 0 1 1 1 1 2 2 3 3, median 1: six of them are 6."""


def moves(changes, before=20.0):
    return [
        Move(Figure("neet", f"{area:03}", 2023, before + change), 2022, before)
        for area, change in enumerate(changes, start=1)
    ]


def found(members, *, revisions=(), fresh=None):
    every = [*members, *revisions]
    levels = {move.figure.area: Level.PROVINCIA for move in every}
    told = frozenset(move.figure for move in (every if fresh is None else fresh))
    return implausible(members, revisions, levels, told)


def jumps(members, **more):
    return [(jump.move.figure.area, jump.ordinary, jump.limit) for jump in found(members, **more).jumps]


def test_ordinary_changes_are_no_jumps():
    assert jumps(moves(CHANGES)) == []


def test_a_change_beyond_six_deviations_is_a_jump():
    """With an eleventh change of 7 the median is 0 still, and so is the deviation 1."""
    assert jumps(moves((*CHANGES, 7))) == [("011", 0, 6)]


def test_a_change_of_just_six_deviations_is_none():
    assert jumps(moves((*CHANGES, 6))) == []


def test_what_moves_all_areas_alike_is_no_jump():
    assert jumps(moves([change + 5 for change in CHANGES])) == []
    assert jumps(moves([change + 5 for change in (*CHANGES, 0, -8)])) == [("012", 5, 6)]


def test_a_tenth_of_the_value_is_the_least():
    """7 of 67 is more than a tenth, 7 of 70 is just a tenth."""
    assert jumps(moves((*CHANGES, 7), before=60.0)) == [("011", 0, 6)]
    assert jumps(moves((*CHANGES, 7), before=63.0)) == []


def test_where_nearly_all_stand_still_a_tenth_is_what_counts():
    assert jumps(moves((*[0] * 11, 2, 3))) == [("013", 0, 0)]


def test_of_few_areas_only_a_change_of_more_than_half_is_one():
    assert jumps(moves((-10, -11))) == [("002", None, None)]
    assert jumps(moves((20, 21))) == [("002", None, None)]


def test_only_what_is_new_or_changed_is_told():
    members = moves((*CHANGES, 7))
    assert jumps(members, fresh=members[:10]) == []


def test_a_revision_is_held_against_what_is_ordinary_from_year_to_year():
    near = Move(Figure("neet", "021", 2023, 26.0), 2023, 20.0)
    far = Move(Figure("neet", "022", 2023, 13.0), 2023, 20.0)
    assert jumps(moves(CHANGES), revisions=[near, far]) == [("022", 0, 6)]


def test_a_revision_without_anything_to_hold_it_against_may_be_half():
    half = Move(Figure("neet", "021", 2023, 10.0), 2023, 20.0)
    more = Move(Figure("neet", "022", 2023, 9.9), 2023, 20.0)
    assert jumps([], revisions=[half, more]) == [("022", None, None)]


def test_the_furthest_jump_comes_first():
    """9 of 29, 12 of 20 and 8 of 28."""
    assert [area for area, *_ in jumps(moves((*CHANGES, *CHANGES, 9, -12, 8)))] == ["022", "021", "023"]


def test_a_file_in_thousands_is_a_shift_of_the_level():
    """The medians of twelve areas with 20,000 and more."""
    members = [
        Move(Figure("reddito", f"{area:03}", 2023, 20.0 + area), 2022, 20_000.0 + 1_000 * area)
        for area in range(1, 13)
    ]
    (shift,) = found(members).shifts
    assert shift.group == Group("reddito", Level.PROVINCIA, 2022, 2023)
    assert (shift.areas, shift.before, shift.now) == (12, 26_500, 26.5)


@pytest.mark.parametrize(("change", "count"), [(10, 0), (10.5, 1), (-10, 0), (-10.5, 1)])
def test_a_level_shifts_by_more_than_half(change, count):
    assert len(found(moves([change] * 10)).shifts) == count


def test_levels_are_not_mixed():
    """The regions move by 7 where the provinces move by 3 at most."""
    provinces, regions = moves(CHANGES), moves([7] * 10)
    regions = [move._replace(figure=move.figure._replace(area=f"R{move.figure.area}")) for move in regions]
    levels = {move.figure.area: Level.PROVINCIA for move in provinces}
    levels |= {move.figure.area: Level.REGIONE for move in regions}
    fresh = frozenset(move.figure for move in (*provinces, *regions))
    assert implausible([*provinces, *regions], [], levels, fresh).jumps == ()
