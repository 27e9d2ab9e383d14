"""The spine: all areas of a level as one line, the nine as ticks on it, the city as a dot with its verdict.

After the spine charts of Public Health England's Fingertips profiles. The drawing stretches with its column;
strokes and the dot keep their size.
"""

from collections.abc import Iterable

from htpy import Element, div, path, span, svg

from willdash.core.compare import Comparison
from willdash.core.model import Polarity
from willdash.core.spine import Spine
from willdash.store.profile import ProfileRow
from willdash.text import Text
from willdash.views.reading import SIGNS

INSET = 2.5
"""Of a hundred, left free at both ends, so that a dot at the end is whole."""


def spine_chart(row: ProfileRow, text: Text) -> Element:
    """The line with its bands, median, ticks, benchmark and dot; the dot is absent without a figure."""
    spine, city = row.spine, row.comparison.city
    return div(".spine")[
        svg(
            ".spine-lines",
            viewBox="0 0 100 20",
            preserveAspectRatio="none",
            role="img",
            aria_label=spine_words(row, text),
        )[
            path(".spine-range", d=_across(spine, spine.low, spine.high)),
            [
                path(".spine-outer", d=_across(spine, spine.bands.p10, spine.bands.p90)),
                path(".spine-inner", d=_across(spine, spine.bands.p25, spine.bands.p75)),
            ]
            if spine.bands
            else None,
            path(
                ".spine-nine",
                d="".join(f"M{place(spine, value):g} 4V16" for value in nine_values(row.comparison)),
            ),
            path(".spine-median", d=f"M{place(spine, spine.median):g} 1V19"),
        ],
        span(".spine-benchmark", aria_hidden="true", style=f"left:{place(spine, city.benchmark):g}%")["▼"]
        if city.benchmark is not None
        else None,
        span(
            ".spine-own",
            aria_hidden="true",
            data_verdict=city.verdict.value if city.verdict else "none",
            style=f"left:{place(spine, city.value):g}%",
        )[SIGNS[city.verdict] if city.verdict else ""]
        if city.value is not None
        else None,
    ]


def place(spine: Spine, value: float) -> float:
    """Where a value stands in the drawing, in per cent of its width."""
    return round(INSET + spine.at(value) * (100 - 2 * INSET) / 100, 1)


def spine_words(row: ProfileRow, text: Text) -> str:
    """What the drawing says: the range, its median, the middle half, and where the city is in it."""
    spine, indicator = row.spine, row.indicator
    ends = [text.value(indicator, value) for value in (spine.low, spine.high)]
    bands = spine.bands and text(
        "spine-half",
        low=text.value(indicator, spine.bands.p25),
        high=text.value(indicator, spine.bands.p75),
    )
    return text(
        "spine-words",
        areas=areas_words(row, text),
        low=ends[0],
        high=ends[1],
        median=text.value(indicator, spine.median),
        half=bands or "",
        own=_own_words(row, text),
    )


def place_words(row: ProfileRow, text: Text) -> str:
    """How many of the other areas the city is ahead of, by their bare figures.

    Raises:
        ValueError: the city has no figure.
    """
    value = row.comparison.city.value
    if value is None:
        raise ValueError(f"{row.comparison.city.area.label} has no figure of {row.indicator.id}")
    key = "neutral" if row.indicator.polarity is Polarity.NEUTRAL else "polar"
    return text(
        f"spine-place-{key}",
        behind=row.spine.behind(value),
        others=text(f"spine-others-{row.comparison.level}", count=row.spine.n - 1),
    )


def _own_words(row: ProfileRow, text: Text) -> str:
    """The city with its figure and place, or without them."""
    city = row.comparison.city
    if city.value is None:
        return text("spine-own-none", city=city.area.label)
    value = text.value(row.indicator, city.value)
    return text("spine-own", city=city.area.label, value=value, place=place_words(row, text))


def areas_words(row: ProfileRow, text: Text) -> str:
    """How many areas of which level the line holds, as in *107 province*."""
    return text(f"spine-areas-{row.comparison.level}", count=row.spine.n)


def _across(spine: Spine, low: float, high: float) -> str:
    left, right = sorted((place(spine, low), place(spine, high)))
    return f"M{left:g} 10H{right:g}"


def nine_values(comparison: Comparison) -> Iterable[float]:
    """One figure for each distinct area of the nine: several cities may share a regional one."""
    values = {e.reading.observed.code: e.value for e in comparison.published if e.value is not None}
    return values.values()
