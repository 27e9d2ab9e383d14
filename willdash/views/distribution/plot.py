"""The picture of a distribution: bars and strokes in SVG that stretches, names in HTML that does not."""

from collections.abc import Sequence

from htpy import Element, Node, div, path, span, svg, title

from willdash.core.compare import Comparison
from willdash.core.histogram import histogram
from willdash.core.model import Indicator
from willdash.text import Text
from willdash.views.distribution.marks import Mark, MarkKind
from willdash.views.drawing.scale import Span, decimals_of, span_of, spread

APART = 6.2
"""Height of a name, in per cent of the drawing (see ``--plot`` in cluster.css)."""
FEWEST_FOR_BARS = 20
"""Below so many areas a class holds one or two of them, and bars say nothing."""


def plot(everyone: Comparison, marks: Sequence[Mark], text: Text) -> Element:
    """Bars with the number of areas in each class, a stroke for each area, and the marks with their names.

    Args:
        everyone: all areas; at least one with a figure.
        marks: what is named.
        text: words of the language.
    """
    indicator, values = everyone.indicator, values_of(everyone)
    known = [*values, *(mark.value for mark in marks)]
    scale = span_of(known, decimals=indicator.decimals)
    rounds = scale.ticks()
    words = _tick_words(rounds, indicator, text)
    places = spread([scale.up(mark.value) for mark in marks], apart=APART)
    style = (
        f"--ticks:{_width(words)};--names:{_width([mark.name for mark in marks])};"
        f"--last:{_width([text.value(indicator, mark.value) for mark in marks])}"
    )
    return div(".distribution-plot", style=style)[
        div(".distribution-values", aria_hidden="true")[
            [span(style=f"top:{scale.up(value):g}%")[word] for value, word in zip(rounds, words, strict=True)]
        ],
        _bars(values, rounds, scale, everyone, marks, text),
        _strip(values, marks, scale),
        _links(marks, places, scale),
        div(".distribution-names", aria_hidden="true")[
            [_name(mark, place, indicator, text) for mark, place in zip(marks, places, strict=True)]
        ],
    ]


def values_of(everyone: Comparison) -> list[float]:
    """The value of each distinct area, the highest first."""
    found = {e.reading.observed.code: e.value for e in everyone.published if e.value is not None}
    return sorted(found.values(), reverse=True)


def _name(mark: Mark, place: float, indicator: Indicator, text: Text) -> Element:
    return span(class_=["distribution-name", mark.kind.value], style=f"top:{place:g}%")[
        mark.name, " ", span(".distribution-value")[text.value(indicator, mark.value)]
    ]


def _bars(
    values: list[float],
    rounds: tuple[float, ...],
    scale: Span,
    everyone: Comparison,
    marks: Sequence[Mark],
    text: Text,
) -> Element:
    grid = "".join(f"M0 {scale.up(value):g}H100" for value in rounds)
    return svg(
        ".distribution-bars",
        viewBox="0 0 100 100",
        preserveAspectRatio="none",
        role="img",
        aria_label=_essence(values, everyone, marks, text),
    )[
        path(".distribution-grid", d=grid),
        _classes(values, scale, everyone.indicator, text) if len(values) >= FEWEST_FOR_BARS else None,
    ]


def _classes(values: list[float], scale: Span, indicator: Indicator, text: Text) -> Node:
    """A bar from the axis for each class of values."""
    bars = histogram(values, decimals=indicator.decimals)
    most = max(bar.count for bar in bars)
    return [
        path(
            ".distribution-bar",
            d=f"M0 {scale.up(bar.low):g}H{100 * bar.count / most:.3g}V{scale.up(bar.high):g}H0Z",
        )[
            title[
                text(
                    "distribution-class",
                    low=text.value(indicator, bar.low),
                    high=text.value(indicator, bar.high),
                    count=bar.count,
                )
            ]
        ]
        for bar in bars
        if bar.count
    ]


def _strip(values: list[float], marks: Sequence[Mark], scale: Span) -> Element:
    """A stroke for each area; the nine as dots, references as longer strokes."""
    places = {kind: [scale.up(mark.value) for mark in marks if mark.kind is kind] for kind in MarkKind}
    return svg(".distribution-strip", viewBox="0 0 100 100", preserveAspectRatio="none", aria_hidden="true")[
        path(".distribution-all", d="".join(f"M15 {scale.up(value):g}H85" for value in values)),
        path(".distribution-reference", d="".join(f"M0 {y:g}H100" for y in places[MarkKind.REFERENCE])),
        path(".distribution-ring", d=_dots([*places[MarkKind.PEER], *places[MarkKind.CITY]])),
        path(".distribution-peers", d=_dots(places[MarkKind.PEER])),
        path(".distribution-own", d=_dots(places[MarkKind.CITY])),
    ]


def _links(marks: Sequence[Mark], places: tuple[float, ...], scale: Span) -> Element:
    """From each value to its name."""
    return svg(".distribution-links", viewBox="0 0 100 100", preserveAspectRatio="none", aria_hidden="true")[
        [
            path(
                class_=["distribution-link", mark.kind.value], d=f"M0 {scale.up(mark.value):g}L100 {place:g}"
            )
            for mark, place in zip(marks, places, strict=True)
        ]
    ]


def _dots(places: Sequence[float]) -> str:
    return "".join(f"M50 {y:g}h0" for y in places)


def _tick_words(values: tuple[float, ...], indicator: Indicator, text: Text) -> list[str]:
    """Round values with the sign of their unit and no needless decimals."""
    plain = indicator.model_copy(update={"decimals": decimals_of(values)})
    return [text.value(plain, value) for value in values]


def _width(words: Sequence[str]) -> str:
    """Room for the longest, in widths of a digit."""
    return f"{max(map(len, words), default=0)}ch"


def _essence(values: list[float], everyone: Comparison, marks: Sequence[Mark], text: Text) -> str:
    """What the picture says: the span of all, and every named value."""
    indicator = everyone.indicator
    return text(
        "distribution-essence",
        indicator=text.words(indicator.label),
        level=everyone.level.value,
        count=len(values),
        low=text.value(indicator, values[-1]),
        high=text.value(indicator, values[0]),
        marks="; ".join(f"{mark.name} {text.value(indicator, mark.value)}" for mark in marks),
    )
