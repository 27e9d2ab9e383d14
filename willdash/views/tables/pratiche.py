"""The practices that a reader found, as a file: one row each, with everything told of it and its source."""

from collections.abc import Mapping

from willdash.core.practice import Practice
from willdash.core.practice_search import CITY, CLUSTER, DIMENSION, INDICATOR, read_asked
from willdash.core.selection import Selection
from willdash.core.table import Cell, Column, Kind, Table
from willdash.store.practices import dimensions_of, filtered
from willdash.store.store import Store
from willdash.text import Text

NAME = "pratiche"
YEARS = ("start_year", "end_year")
KEYS = (
    "practice", "area_name", "cluster", "title", "start_year", "start_is_inferred", "end_year",
    "end_is_inferred", "state", "actors", "what", "reported", "results", "caveat", "will", "indicators",
    "source", "source_address", "data_version",
)  # fmt: skip
NOTES = ("practice-warning", "practice-own-reading")


def practices_table(store: Store, _selection: Selection, text: Text, arguments: Mapping[str, str]) -> Table:
    """The practices that the address asks for, with the words and filters of the page of practices.

    Raises:
        LookupError: a filter names nothing.
    """
    catalog = store.catalog
    known = {
        CITY: [city.slug or "" for city in catalog.cities],
        CLUSTER: catalog.clusters,
        DIMENSION: {
            str(dimension) for i in catalog.practices.values() for dimension in dimensions_of(i, catalog)
        },
        INDICATOR: catalog.indicators,
    }
    asked, unknown = read_asked(arguments, known)
    if unknown:
        raise LookupError(f"no practices by {', '.join(notice.parameter for notice in unknown)}")
    found = filtered(
        catalog,
        city=asked[CITY],
        cluster=asked[CLUSTER],
        dimension=asked[DIMENSION],
        indicator=asked[INDICATOR],
        words=asked.words,
    )
    return Table(
        name=NAME,
        title=text("practices-title"),
        columns=tuple(_column(key, text) for key in KEYS),
        rows=tuple(_row(practice, store, text) for practice in found),
        notes=tuple(map(text, NOTES)),
    )


def _column(key: str, text: Text) -> Column:
    return Column(key, text(f"practices-file-{key}"), Kind.INTEGER if key in YEARS else Kind.TEXT)


def _row(practice: Practice, store: Store, text: Text) -> tuple[Cell, ...]:
    catalog = store.catalog
    return (
        practice.id,
        store.city(practice.city).label,
        text.words(catalog.clusters[practice.cluster].label),
        text.words(practice.title),
        practice.start_year,
        _yes_or_no(practice.start_is_inferred, text),
        practice.end_year,
        _yes_or_no(practice.end_is_inferred, text),
        text(f"practice-state-{practice.state}"),
        "; ".join(practice.actors),
        text.words(practice.what),
        text(f"practice-reported-{practice.reported or 'none'}"),
        text.words(practice.results) if practice.results else None,
        text.words(practice.caveat) if practice.caveat else None,
        _yes_or_no(practice.will, text),
        "; ".join(text.words(catalog.indicators[id].label) for id in practice.indicators),
        practice.source_title,
        str(practice.source_url),
        store.version,
    )


def _yes_or_no(is_so: bool, text: Text) -> str:
    return text("practices-file-yes" if is_so else "practices-file-no")
