"""What stands out: only what can be distinguished, the most extreme first."""

from willdash.core.standing_out import StandingOut, standing_out
from willdash.core.verdict import Verdict

BETTER, WORSE = Verdict.BETTER, Verdict.WORSE


def found(rows):
    """Names of what stands out of ``name: (verdict, percentile)``."""
    return standing_out(rows, verdict=lambda name: rows[name][0], percentile=lambda name: rows[name][1])


def test_nothing_stands_out_where_nothing_is_distinguishable():
    assert found(
        {
            "first of all": (Verdict.NOT_DISTINGUISHABLE, 1.0),
            "last of all": (Verdict.NO_INTERVAL, 0.0),
            "context": (Verdict.NEUTRAL_HIGHER, 1.0),
            "other context": (Verdict.NEUTRAL_LOWER, 0.0),
            "nothing to compare with": (None, 1.0),
        }
    ) == StandingOut((), ())


def test_the_strongest_are_the_furthest_ahead_and_the_weakest_the_furthest_behind():
    rows = {"a": (BETTER, 0.6), "b": (BETTER, 0.9), "c": (WORSE, 0.5), "d": (WORSE, 0.2)}
    assert found(rows) == StandingOut(("b", "a"), ("d", "c"))


def test_at_most_three_of_each():
    rows = {name: (BETTER, share) for name, share in zip("abcd", (0.7, 0.9, 0.8, 0.6), strict=True)}
    assert found(rows) == StandingOut(("b", "c", "a"), ())


def test_ties_keep_the_order_given():
    rows = {"x": (BETTER, 0.8), "a": (BETTER, 0.8), "m": (WORSE, 0.3), "b": (WORSE, 0.3)}
    assert found(rows) == StandingOut(("x", "a"), ("m", "b"))


def test_a_verdict_decides_the_side_and_not_the_percentile():
    """Worse than its benchmark, though ahead of most areas: among the weakest all the same."""
    assert found({"a": (WORSE, 0.9), "b": (BETTER, 0.1)}) == StandingOut(("b",), ("a",))
