"""The catalogue as a file: one row for each indicator, with its definition, coverage and source."""

from collections.abc import Mapping

from willdash.core.model import Indicator
from willdash.core.selection import Selection
from willdash.core.table import Cell, Column, Kind, Table
from willdash.store.store import Store
from willdash.text import Text
from willdash.views.reading import level_words

NAME = "catalogo"
INTEGERS = ("first_year", "last_year", "years", "cities")
KEYS = (
    "indicator", "label", "cluster", "dimension", "polarity", "unit", "level", *INTEGERS, "definition",
    "caveat", "source", "edition", "licence", "acquired", "source_address", "data_version",
)  # fmt: skip


def catalogue_table(store: Store, _selection: Selection, text: Text, _arguments: Mapping[str, str]) -> Table:
    """Every indicator of the package, in its order, whatever is selected."""
    indicators = store.catalog.indicators.values()
    return Table(
        name=NAME,
        title=text("catalogue-title"),
        columns=tuple(_column(key, text) for key in KEYS),
        rows=tuple(_row(indicator, store, text) for indicator in indicators),
        sources=tuple(store.catalog.sources.values()),
    )


def _column(key: str, text: Text) -> Column:
    kind = Kind.INTEGER if key in INTEGERS else Kind.TEXT
    return Column(key, text(f"catalogue-file-{key}"), kind)


def _row(indicator: Indicator, store: Store, text: Text) -> tuple[Cell, ...]:
    catalog = store.catalog
    source, years = catalog.sources[indicator.source], store.choices.indicators[indicator.id]
    return (
        indicator.id,
        text.words(indicator.label),
        text.words(catalog.clusters[indicator.cluster].label),
        text(f"dimension-{indicator.dimension}"),
        text(f"polarity-{indicator.polarity}"),
        text.unit(indicator),
        level_words(store.level(indicator.id), text),
        years[0],
        years[-1],
        len(years),
        sum(bool(store.published_years(indicator.id, city.slug or "")) for city in catalog.cities),
        text.words(indicator.definition),
        text.words(indicator.caveat),
        f"{text.words(source.publisher)}, {text.words(source.title)}",
        source.edition,
        text.words(source.licence),
        source.acquired,
        str(source.url),
        store.version,
    )
