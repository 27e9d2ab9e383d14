import pytest

from willdash.core.gap import Base, Figure, Gap, NoGap, people
from willdash.core.intervals import Estimate
from willdash.core.model import Level

COMUNE, PROVINCIA = Level.COMUNE, Level.PROVINCIA


def figure(value, low=None, high=None, per=100):
    return Figure(Estimate(value, low, high), COMUNE, per)


def test_a_gap_is_told_in_people_rounded_outward():
    """(33 - 20.5) % of 2,501 children are 312.625; the limits 19 and 22 give 275.11 and 350.14."""
    assert people(figure(20.5, 19, 22), 33, Base(2501, COMUNE)) == Gap(313, 275, 351)


def test_more_than_the_target_is_below_nought():
    assert people(figure(40), 33, Base(1000, COMUNE)) == Gap(-70, None, None)
    assert people(figure(33.05), 33, Base(1000, COMUNE)) == Gap(-1, None, None)


def test_a_whole_number_stays_whole():
    assert people(figure(32.9), 33, Base(1000, COMUNE)).people == 1


@pytest.mark.parametrize(
    ("given", "base", "reason"),
    [
        (figure(20), None, NoGap.NO_BASE),
        (figure(20), Base(1000, PROVINCIA), NoGap.OTHER_LEVEL),
        (figure(20, per=None), Base(1000, COMUNE), NoGap.NO_MULTIPLIER),
    ],
)
def test_where_it_cannot_be_told_there_is_a_reason(given, base, reason):
    assert people(given, 33, base) is reason
