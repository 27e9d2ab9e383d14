"""The columns that every exported figure has: whose it is, what, when, how sure, from where."""

from willdash.core.compare import Comparison, Entry
from willdash.core.intervals import Estimate
from willdash.core.model import Area, Indicator, Source
from willdash.core.reading import Missing
from willdash.core.table import Cell, Column, Kind
from willdash.core.verdict import Verdict
from willdash.store.figures import Figure
from willdash.store.store import Store
from willdash.text import Text
from willdash.views.reading import level_words

KEYS = (
    "area_code", "area_name", "area_level", "observed_code", "observed_name", "observed_level",
    "indicator", "indicator_label", "year", "value", "unit", "low", "high", "missing",
)  # fmt: skip
ORIGIN = ("source", "source_title", "licence", "data_version")
_NUMBERS = {"value", "low", "high"}


def figure_columns(text: Text, *, decimals: int | None = None) -> tuple[Column, ...]:
    """Area, observed area, indicator, year, value, unit, 95 % limits, why missing.

    Args:
        text: words of the language.
        decimals: of the indicator, where the table is about one.
    """
    return tuple(_column(key, text, decimals) for key in KEYS)


def origin_columns(text: Text) -> tuple[Column, ...]:
    """Source, its title, licence, data version: the last columns of a row."""
    return tuple(_column(key, text, None) for key in ORIGIN)


def figure_cells(figure: Figure, text: Text) -> tuple[Cell, ...]:
    """What a single figure fills `figure_columns` with."""
    return _cells(
        figure.area,
        figure.observed,
        figure.indicator,
        figure.year,
        figure.estimate,
        figure.missing,
        text,
    )


def entry_cells(entry: Entry, comparison: Comparison, text: Text) -> tuple[Cell, ...]:
    """What a peer's place in a comparison fills `figure_columns` with."""
    reading = entry.reading
    return _cells(
        entry.area,
        reading.observed,
        comparison.indicator,
        comparison.year,
        entry.estimate,
        reading.missing,
        text,
    )


def origin_cells(source: Source, store: Store, text: Text) -> tuple[Cell, ...]:
    """What a source fills `origin_columns` with."""
    title = f"{text.words(source.publisher)}, {text.words(source.title)} ({source.edition})"
    return source.id, title, text.words(source.licence), store.version


def source_of(indicator: Indicator, store: Store) -> Source:
    """Who published an indicator."""
    return store.catalog.sources[indicator.source]


def verdict_cell(verdict: Verdict | None, text: Text) -> Cell:
    """The verdict in words."""
    return text(f"verdict-{verdict or 'none'}")


def _column(key: str, text: Text, decimals: int | None) -> Column:
    label = text(f"api-column-{key}")
    if key in _NUMBERS:
        return Column(key, label, Kind.NUMBER, decimals)
    return Column(key, label, Kind.INTEGER if key == "year" else Kind.TEXT)


def _cells(
    area: Area,
    observed: Area,
    indicator: Indicator,
    year: int,
    estimate: Estimate | None,
    missing: Missing | None,
    text: Text,
) -> tuple[Cell, ...]:
    return (
        area.code,
        area.label,
        area.level.value,
        observed.code,
        observed.name,
        level_words(observed.level, text),
        indicator.id,
        text.words(indicator.label),
        year,
        estimate.value if estimate else None,
        text.unit(indicator),
        estimate.low if estimate else None,
        estimate.high if estimate else None,
        text(f"missing-{missing}", year=str(year)) if missing else None,
    )
