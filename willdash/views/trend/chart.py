"""The trend chart: the city over the years, its peers in grey behind it, its region and Italy beside it.

Drawn on the server as SVG and HTML: it needs no script, prints, and stretches without scaling its text.
"""

from itertools import pairwise

from htpy import Element, Node, figcaption, figure, h2, p, section, span, strong

from willdash.core.compare import Comparison
from willdash.core.reading import Series
from willdash.text import Text
from willdash.views.palette import ink_of
from willdash.views.reading import level_words
from willdash.views.trend.lines import Kind, Line, lines_of
from willdash.views.trend.plot import plot
from willdash.views.trend.table import trend_table
from willdash.views.trend.words import assessed, trend_sentences


def trend_chart(
    comparison: Comparison,
    region_series: Series,
    italy_series: Series,
    text: Text,
    *,
    region_name: str,
    opened: bool = False,
) -> Node:
    """What the trend is in words, the chart, and the same numbers as a table.

    Args:
        comparison: the chosen indicator; its peers' series are drawn behind the city's.
        region_series: of the city's regione, same indicator.
        italy_series: of Italy, same indicator.
        text: words of the language.
        region_name: of the regione, as it stands beside its line.
        opened: whether the table is unfolded from the start.

    Raises:
        Incomparable: the city's years may not be set side by side.
    """
    lines = lines_of(comparison, region_series, italy_series, text, region_name=region_name)
    years = sorted({year for line in lines for year, _ in line.series})
    style = ink_of(comparison.indicator.cluster)
    return section(".trend", aria_labelledby="trend-title", style=style)[
        h2(".trend-title", id="trend-title")[text("trend-title", city=comparison.city.area.label)],
        _chart(comparison, lines, years, text, opened=opened)
        if any(len(line.series) > 1 for line in lines)
        else p(".trend-none")[_no_chart(comparison, years, text)],
    ]


def _no_chart(comparison: Comparison, years: list[int], text: Text) -> str:
    """Why there is nothing to draw."""
    if not years:
        return text("trend-never", city=comparison.city.area.label)
    return text("trend-single", count=len(years), years=", ".join(str(year) for year in years))


def _chart(
    comparison: Comparison, lines: tuple[Line, ...], years: list[int], text: Text, *, opened: bool
) -> Node:
    heading = text(
        "trend-caption",
        indicator=text.words(comparison.indicator.label),
        unit=text.unit(comparison.indicator),
        first=str(years[0]),
        last=str(years[-1]),
    )
    return [
        _verdict(comparison, text),
        figure(".trend-figure")[
            figcaption[
                strong[heading],
                " ",
                span(".level-badge", data_level=comparison.level.value)[level_words(comparison.level, text)],
            ],
            plot(comparison, lines, years, text),
            _notes(comparison, lines, text),
            trend_table(comparison, lines, text, heading=heading, opened=opened),
        ],
    ]


def _verdict(comparison: Comparison, text: Text) -> Node:
    """The trend in words; that there is no figure at all, where the city has none."""
    if not comparison.city.reading.series:
        return p(".trend-verdict", data_direction="none")[
            text("trend-never", city=comparison.city.area.label)
        ]
    trend = assessed(comparison)
    first, *more = trend_sentences(comparison, trend, text)
    return [
        p(".trend-verdict", data_direction=trend.direction.value)[first],
        p(".trend-more")[" ".join(more)] if more else None,
    ]


def _notes(comparison: Comparison, lines: tuple[Line, ...], text: Text) -> Element:
    """What the grey and the dotted lines are."""
    peers = sum(line.kind is Kind.PEER for line in lines)
    has_gaps = any(two - one > 1 for line in lines for (one, _), (two, _) in pairwise(line.series))
    notes = [
        text("trend-peers", count=peers, level=comparison.level.value) if peers else "",
        text("trend-gaps") if has_gaps else "",
    ]
    return p(".trend-note")[" ".join(note for note in notes if note)]
