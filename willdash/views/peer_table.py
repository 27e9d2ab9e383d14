"""The peer table: every peer's figure for the chosen indicator, with its benchmarks."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from htpy import Element, Node, a, caption, p, section, span, table, tbody, td, tfoot, th, thead, tr

from willdash.core.compare import Comparison, Entry
from willdash.core.model import Level, Source
from willdash.core.order import ordered
from willdash.text import Text
from willdash.text.sentences import than
from willdash.views.links import Links
from willdash.views.reading import (
    difference_words,
    interval_words,
    level_words,
    missing_words,
    unit_suffix,
    value_words,
    verdict_badge,
)
from willdash.views.scrolling import scrolling
from willdash.views.sparkline import sparkline


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the table; ``sort`` is the key it is sorted by, if it can be."""

    name: str
    sort: str | None = None
    is_number: bool = False


NONE: Mapping[str, Node] = MappingProxyType({})
COLUMNS = (
    Column("rank", "rank", is_number=True),
    Column("city", "name"),
    Column("value", "value", is_number=True),
    Column("interval"),
    Column("verdict"),
    Column("year"),
    Column("level"),
    Column("median", "median", is_number=True),
    Column("region", "region", is_number=True),
    Column("italy", "italy", is_number=True),
    Column("trend"),
    Column("source"),
)


def peer_table(
    comparison: Comparison,
    source: Source,
    links: Links,
    text: Text,
    *,
    sort: str,
    made: Mapping[str, Node] = NONE,
) -> Node:
    """Caption, sortable header, a row for each peer, and what rank 1 means.

    Args:
        comparison: the peers on an indicator.
        source: of its figures.
        links: makes addresses for another order and another city.
        text: words of the language.
        sort: as in the address.
        made: ISTAT code of a peer to its `peer_row`, where that is made already.
    """
    indicator = comparison.indicator
    own = comparison.city.area.code
    rows = [
        made.get(entry.area.code)
        or peer_row(entry, comparison, source, links, text, is_chosen=entry.area.code == own)
        for entry in ordered(comparison, sort)
    ]
    return section(".peer-table")[
        scrolling(_caption(comparison, text), text)[
            table(".table.table-hover")[
                caption[span[_caption(comparison, text)]],
                thead[
                    tr[
                        [
                            _head(column, _title(column, comparison, text), links, text, sort)
                            for column in COLUMNS
                        ]
                    ]
                ],
                tbody[rows],
                tfoot[_median_row(comparison, text)] if comparison.median is not None else None,
            ],
        ],
        p(".table-note")[
            text(f"rank-meaning-{indicator.polarity}"),
            " ",
            text("table-note-shared", level=comparison.level.value)
            if comparison.level is Level.REGIONE
            else None,
        ],
    ]


def _caption(comparison: Comparison, text: Text) -> str:
    return text(
        "table-caption",
        indicator=text.words(comparison.indicator.label),
        year=str(comparison.year),
        level=level_words(comparison.level, text),
        peers=text.words(comparison.peers.label),
    )


def _title(column: Column, comparison: Comparison, text: Text) -> str:
    """The column's name; that of the verdict says what it is about."""
    return text(f"table-{column.name}", than=than(comparison, text))


def _head(column: Column, name: str, links: Links, text: Text, current: str) -> Element:
    """A header cell; where sortable, a link that sorts by it, and turns the order the second time."""
    css = {"number": column.is_number}
    if column.sort is None:
        return th(class_=css, scope="col")[name]
    is_current = current.removeprefix("-") == column.sort
    falling = current.startswith("-")
    state = ("descending" if falling else "ascending") if is_current else None
    address = links(sort=column.sort if falling or not is_current else f"-{column.sort}")
    if address is None:
        return th(class_=css, scope="col")[name]
    return th(class_=css, scope="col", aria_sort=state)[
        a(".sort", href=address, title=text("table-sort"))[
            name,
            span(".sort-arrow", aria_hidden="true")[{"ascending": "▲", "descending": "▼"}.get(state or "")],
        ]
    ]


def peer_row(
    entry: Entry, comparison: Comparison, source: Source, links: Links, text: Text, *, is_chosen: bool
) -> Element:
    """A peer: its figure, what may be said of it, and how it differs from each benchmark."""
    reading, indicator = entry.reading, comparison.indicator
    return tr(
        class_={"chosen": is_chosen},
        id=f"peer-{entry.area.code}",
        data_area=entry.area.code,
        data_observed=reading.observed.code,
        data_value="" if reading.value is None else repr(reading.value),
    )[
        td(".number.rank")[_rank(entry, comparison, text)],
        th(scope="row")[_name(entry, is_chosen, links, text)],
        td(".number.value")[
            value_words(reading, indicator, text),
            span(".visually-hidden")[unit_suffix(indicator, text)] if reading.value is not None else None,
            span(".why-missing")[missing_words(reading, comparison.year, text)]
            if reading.value is None
            else None,
        ],
        td(".interval")[interval_words(entry.estimate, indicator, text) if reading.value is not None else ""],
        td[verdict_badge(entry.verdict, text)],
        td[str(comparison.year)],
        td[span(".level-badge", data_level=comparison.level.value)[level_words(comparison.level, text)]],
        [
            td(".number")[difference_words(difference, indicator, text)]
            for difference in (entry.from_median, entry.from_region, entry.from_italy)
        ],
        td(".trend")[sparkline(reading.series, indicator, text, year=comparison.year)],
        td(".source")[text.words(source.publisher)],
    ]


def _name(entry: Entry, is_chosen: bool, links: Links, text: Text) -> Node:
    """The peer's name, a link where it can be selected, and whose figure it is where not its own."""
    area, observed = entry.area, entry.reading.observed
    name = (
        a(href=links(city=area.slug), aria_current="true" if is_chosen else None)[area.label]
        if area.slug
        else area.label
    )
    borrowed = text(f"observed-{observed.level}", name=observed.name) if observed.code != area.code else None
    return [name, span(".observed")[borrowed] if borrowed else None]


def _rank(entry: Entry, comparison: Comparison, text: Text) -> Node:
    """The place, whether another area shares it, and the range that the limits allow."""
    if entry.rank is None:
        return "–"
    sharing = {e.reading.observed.code for e in comparison.published if e.rank == entry.rank}
    place = text.ranked("rank-tied" if len(sharing) > 1 else "rank", entry.rank)
    if entry.rank_range is None or entry.rank_range[0] == entry.rank_range[1]:
        return place
    best, worst = entry.rank_range
    return [place, span(".rank-range")[text("rank-range-short", best=best, worst=worst)]]


def _median_row(comparison: Comparison, text: Text) -> Element:
    """The median as a row of its own, so that the differences can be checked."""
    assert comparison.median is not None
    return tr(".median-row")[
        td,
        th(scope="row")[text("table-median-row")],
        td(".number")[text.value(comparison.indicator, comparison.median)],
        [td for _ in COLUMNS[3:]],
    ]
