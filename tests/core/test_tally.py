from tests.typed import compared
from willdash.core.tally import Tally, tally

CERTAIN = {"como": (300, 1000), "monza": (100, 1000), "parma": (200, 1000)}
"""Wilson: 300 of 1,000 gives 27.2 to 32.9 %, the median is 20 %."""
CLOSE = {"como": (20, 100), "monza": (10, 100), "parma": (21, 100)}
"""The median is Como's own value."""


def test_every_indicator_is_counted_once_by_what_may_be_said_of_it():
    plain = {"counts": None, "multiplier": None}
    found = tally(
        [
            compared(CERTAIN),
            compared(CERTAIN, polarity="lower"),
            compared(CERTAIN, polarity="lower"),
            compared(CLOSE),
            compared(CERTAIN, polarity="neutral"),
            compared(CLOSE, polarity="neutral"),
            compared({"como": 1.0, "monza": 2.0}, **plain),
            compared({"como": 1.0, "monza": 2.0}, polarity="neutral", **plain),
            compared(CERTAIN, benchmark="italia"),
            compared({"como": None, "monza": 2.0}),
        ]
    )
    assert found == Tally(
        better=1, worse=2, not_distinguishable=1, described=2, no_interval=2, no_benchmark=1, missing=1
    )
    assert found.comparable == 4


def test_without_indicators_nothing_is_comparable():
    assert tally([]).comparable == 0
