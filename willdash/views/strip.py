"""The strip: the peers as dots on one line, the city among them, the median as a tick."""

from collections.abc import Iterable

from htpy import Element, path, span, svg

from willdash.core.compare import Comparison
from willdash.text import Text
from willdash.views.reading import rank_words

INSET = 4.0
"""Of a hundred, left free at both ends, so that the outer dots are whole."""


def strip(comparison: Comparison, text: Text) -> Element:
    """Low values left, high values right; one dot for each distinct area.

    The drawing stretches with its column, and strokes keep their width: a stroke without length and with
    round ends is a dot, however wide the column.
    """
    values = {e.reading.observed.code: e.value for e in comparison.published if e.value is not None}
    own = comparison.city
    if own.value is None or comparison.median is None:
        return span(".strip-none")[text("panel-strip-none")]
    low, high = min(values.values()), max(values.values())
    others = [value for code, value in values.items() if code != own.reading.observed.code]
    return svg(
        ".strip",
        viewBox="0 0 100 10",
        preserveAspectRatio="none",
        role="img",
        aria_label=_words(comparison, low, high, text),
    )[
        path(".strip-line", d=f"M{INSET:g} 5H{100 - INSET:g}"),
        path(".strip-median", d=f"M{_at(comparison.median, low, high)} 0V10"),
        path(".strip-dots", d=_dots(others, low, high)),
        path(".strip-own", d=_dots([own.value], low, high)),
    ]


def _dots(values: Iterable[float], low: float, high: float) -> str:
    return "".join(f"M{_at(value, low, high)} 5h0" for value in values)


def _at(value: float, low: float, high: float) -> str:
    share = 0.5 if high == low else (value - low) / (high - low)
    return f"{round(INSET + share * (100 - 2 * INSET), 1):g}"


def _words(comparison: Comparison, low: float, high: float, text: Text) -> str:
    return text(
        "panel-strip",
        rank=rank_words(comparison.city, comparison, text),
        low=text.value(comparison.indicator, low),
        high=text.value(comparison.indicator, high),
    )
