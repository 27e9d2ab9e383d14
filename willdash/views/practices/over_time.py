"""An indicator of a practice's city before, during and after it: in words, as a picture, as a table."""

from htpy import Element, Node, a, figcaption, figure, h3, li, p, section, span, strong, ul

from willdash.core.compare import Comparison
from willdash.core.practice import Practice
from willdash.core.practice_years import Years, phase_of, years_of
from willdash.core.reading import Series
from willdash.store.store import Store
from willdash.text import Text
from willdash.views.links import Addresses
from willdash.views.palette import ink_of
from willdash.views.practices.words import years_words
from willdash.views.reading import level_badge
from willdash.views.trend.lines import Kind, Line, lines_of
from willdash.views.trend.plot import plot
from willdash.views.trend.table import trend_table
from willdash.views.trend.words import assessed, trend_sentences


def over_time(practice: Practice, indicator: str, store: Store, to: Addresses, text: Text) -> Element:
    """One indicator that the practice meant to move.

    Args:
        practice: its years are marked.
        indicator: one of the practice's.
        store: has the series.
        to: addresses from the page shown.
        text: words of the language.

    Raises:
        Incomparable: the city's years may not be set side by side.
    """
    nine = store.nine(indicator, store.choices.default_year(indicator), practice.city)
    region, italy = (store.series(indicator, code) for code in (nine.region.code, "IT"))
    lines = lines_of(nine, region, italy, text, region_name=nine.region.label)
    id = f"indicator-{indicator}"
    return section(".trend.practice-trend", aria_labelledby=id, style=ink_of(nine.indicator.cluster))[
        h3(".trend-title", id=id)[text.words(nine.indicator.label)],
        _chart(practice, nine, lines, text)
        if any(len(line.series) > 1 for line in lines)
        else p(".trend-none")[_single(nine, lines, text), " ", level_badge(nine.level, text)],
        _elsewhere(practice, nine, to, text),
    ]


def _single(nine: Comparison, lines: tuple[Line, ...], text: Text) -> str:
    """Why nothing is drawn; the one figure of the city where there is one."""
    series = nine.city.reading.series
    if not series:
        return text("trend-never", city=nine.city.area.label)
    years = sorted({year for line in lines for year, _ in line.series})
    why = text("trend-single", count=len(years), years=", ".join(str(year) for year in years))
    year, value = series[-1]
    only = text(
        "practice-only-figure",
        city=nine.city.reading.observed.label,
        value=text.value(nine.indicator, value),
        year=str(year),
    )
    return f"{only} {why}"


def _chart(practice: Practice, nine: Comparison, lines: tuple[Line, ...], text: Text) -> Node:
    years = sorted({year for line in lines for year, _ in line.series})
    heading = text(
        "trend-caption",
        indicator=text.words(nine.indicator.short),
        unit=text.unit(nine.indicator),
        first=str(years[0]),
        last=str(years[-1]),
    )
    peers = sum(line.kind is Kind.PEER for line in lines)
    return [
        p(".trend-more")[_trend_words(nine, text)],
        figure(".trend-figure")[
            figcaption[strong[heading], " ", level_badge(nine.level, text)],
            plot(nine, lines, years, text, band=years_of(practice), is_year_marked=False),
            p(".trend-note")[
                span(".practice-span-words")[span_words(practice, nine.city.reading.series, text)],
                [" ", text("trend-peers", count=peers, level=nine.level.value)] if peers else None,
            ],
            trend_table(
                nine,
                lines,
                text,
                heading=heading,
                remark=(text("practice-phase"), lambda year: phase_words(practice, year, text)),
            ),
        ],
    ]


def _trend_words(nine: Comparison, text: Text) -> str:
    """What may be said of the whole series, whatever the practice."""
    if not nine.city.reading.series:
        return text("trend-never", city=nine.city.area.label)
    return trend_sentences(nine, assessed(nine), text)[0]


def phase_words(practice: Practice, year: int, text: Text) -> str:
    """Before, during or after; that it is not known, where it is not."""
    return text(f"practice-phase-{phase_of(practice, year) or 'unknown'}")


def span_words(practice: Practice, series: Series, text: Text) -> str:
    """What is marked in the picture, and how it lies to the figures of the city.

    Args:
        practice: whose years they are.
        series: the city's.
        text: words of the language.
    """
    span, years = years_of(practice), years_words(practice, text)
    if span is None:
        return (
            text("practice-span-only-end", years=years) if practice.end_year else text("practice-span-none")
        )
    words = text("practice-span", years=years)
    beside = _beside(span, series)
    return f"{words} {text(f'practice-span-{beside}')}" if beside else words


def _beside(span: Years, series: Series) -> str:
    """Whether the figures lie all on one side of the beginning, so that nothing can be set beside them."""
    if not series:
        return ""
    if series[-1][0] < span.first:
        return "all-before"
    return "none-before" if series[0][0] >= span.first else ""


def _elsewhere(practice: Practice, nine: Comparison, to: Addresses, text: Text) -> Element:
    id = nine.indicator.id
    return ul(".practice-elsewhere")[
        li[a(href=to.indicator(id, city=practice.city))[text("practice-to-indicator")]],
        li[
            a(href=to.trajectory(indicator=id, city=practice.city))[
                text("practice-to-trajectory", city=nine.city.area.label)
            ]
        ],
    ]
