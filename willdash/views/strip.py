"""The strip: the peers as dots on one line, the city among them, the median as a tick."""

from htpy import Element, circle, line, span, svg

from willdash.core.compare import Comparison
from willdash.text import Text
from willdash.views.reading import rank_words

INSET = 4.0
"""Per cent left free at both ends, so that the outer dots are whole."""


def strip(comparison: Comparison, text: Text) -> Element:
    """Low values left, high values right; one dot for each distinct area."""
    values = {e.reading.observed.code: e.value for e in comparison.published if e.value is not None}
    own = comparison.city
    if own.value is None or comparison.median is None:
        return span(".strip-none")[text("panel-strip-none")]
    low, high = min(values.values()), max(values.values())
    others = [value for code, value in values.items() if code != own.reading.observed.code]
    return svg(".strip", role="img", aria_label=_words(comparison, low, high, text))[
        line(".strip-line", x1=f"{INSET}%", x2=f"{100 - INSET}%", y1="50%", y2="50%"),
        line(
            ".strip-median",
            x1=_at(comparison.median, low, high),
            x2=_at(comparison.median, low, high),
            y1="10%",
            y2="90%",
        ),
        [circle(".strip-dot", cx=_at(value, low, high), cy="50%", r="3.5") for value in others],
        circle(".strip-own", cx=_at(own.value, low, high), cy="50%", r="5.5"),
    ]


def _at(value: float, low: float, high: float) -> str:
    share = 0.5 if high == low else (value - low) / (high - low)
    return f"{round(INSET + share * (100 - 2 * INSET), 1):g}%"


def _words(comparison: Comparison, low: float, high: float, text: Text) -> str:
    return text(
        "panel-strip",
        rank=rank_words(comparison.city, comparison, text),
        low=text.value(comparison.indicator, low),
        high=text.value(comparison.indicator, high),
    )
