"""Cities side by side: a table for each cluster, a row an indicator, differences with their verdicts."""

from collections.abc import Sequence

from htpy import (
    Element,
    Node,
    a,
    caption,
    details,
    h2,
    li,
    nav,
    p,
    section,
    small,
    span,
    summary,
    table,
    tbody,
    td,
    th,
    thead,
    tr,
    ul,
)

from willdash.core.model import Area, Dimension, Indicator, Source
from willdash.store.catalog import Catalog
from willdash.store.side_by_side import Block, Cell, Row
from willdash.text import Text
from willdash.text.sentences import joined
from willdash.views.links import Addresses
from willdash.views.palette import ink_of
from willdash.views.reading import (
    difference_words,
    interval_words,
    level_words,
    missing_words,
    value_words,
    verdict_badge,
)
from willdash.views.scrolling import scrolling

DIMENSIONS = (Dimension.NEEDS, Dimension.RESPONSES, Dimension.CONTEXT)


def side_by_side(
    block: Block, cities: Sequence[Area], catalog: Catalog, to: Addresses, text: Text, *, is_whole: bool
) -> Element:
    """The section of a cluster.

    Args:
        block: what is shown, with at least one row.
        cities: the reference first.
        catalog: for the sources.
        to: addresses from this page.
        text: words of the language.
        is_whole: the reader has asked for every indicator of it.
    """
    cluster = block.cluster
    name, title = text.words(cluster.label), f"versus-{cluster.id}-title"
    return section(".versus-block", id=cluster.id, aria_labelledby=title, style=ink_of(cluster.id))[
        h2(id=title)[name],
        p(".versus-question")[text.words(cluster.question)],
        _table(block, cities, to, text),
        p(".versus-foot")[
            _choice(block, to, text, is_whole=is_whole),
            " ",
            text("versus-sources", sources=_sources(block, catalog, text)),
        ],
    ]


def hidden(blocks: Sequence[Block], to: Addresses, text: Text) -> Node:
    """Links to the clusters that have no rows yet."""
    links = [_more(block, to, text) for block in blocks if not block.rows]
    return p(".versus-foot")[[[each, " "] for each in links]] if links else None


def contents(blocks: Sequence[Block], text: Text, *, last: tuple[str, str]) -> Element:
    """Links to the sections of the page; `last` is id and name of the one after the clusters."""
    found = [(block.cluster.id, text.words(block.cluster.label)) for block in blocks if block.rows]
    return nav(".versus-contents", aria_label=text("versus-contents"))[
        ul[[li[a(href=f"#{id}")[name]] for id, name in (*found, last)]]
    ]


def how(reference: Area, to: Addresses, text: Text) -> Element:
    """How the differences are made, what their words mean, and where the method stands."""
    return details(".versus-notes", open=True)[
        summary[text("versus-how")],
        ul[
            li[text("versus-how-difference", reference=reference.label)],
            li[text("versus-how-verdict")],
            li[text("versus-how-no-interval")],
            li[a(href=f"{to('/metodo')}#pairwise")[text("versus-how-method")], "."],
        ],
    ]


def sources_words(sources: Sequence[Source], text: Text) -> str:
    """Who published, what, in which edition."""
    return "; ".join(
        f"{text.words(source.publisher)}, {text.words(source.title)} ({text.edition(source)})"
        for source in sources
    )


def _table(block: Block, cities: Sequence[Area], to: Addresses, text: Text) -> Element:
    names = joined(tuple(city.label for city in cities), text)
    shown = text("versus-table", cluster=text.words(block.cluster.label), cities=names)
    return scrolling(shown, text)[
        table(".table.versus-table", role="table")[
            caption(".visually-hidden")[shown],
            thead(role="rowgroup")[
                tr(role="row")[
                    th(scope="col", role="columnheader")[text("versus-column-indicator")],
                    [_head(city, to, text, is_reference=city == cities[0]) for city in cities],
                ]
            ],
            [_dimension(dimension, block, len(cities), to, text) for dimension in DIMENSIONS],
        ]
    ]


def _head(city: Area, to: Addresses, text: Text, *, is_reference: bool) -> Element:
    return th(scope="col", role="columnheader", class_={"reference": is_reference})[
        a(href=to.city(city.slug or ""))[city.label],
        small[text("versus-is-reference")] if is_reference else None,
    ]


def _dimension(dimension: Dimension, block: Block, cities: int, to: Addresses, text: Text) -> Node:
    """The rows of a dimension under its name; that there are none of need or response is told."""
    rows = [row for row in block.rows if row.comparison.indicator.dimension is dimension]
    others = {row.comparison.indicator.dimension for row in block.rows}
    if not rows and (dimension is Dimension.CONTEXT or others <= {Dimension.CONTEXT}):
        return None
    return tbody(role="rowgroup", data_dimension=dimension.value)[
        tr(".dimension", role="row")[
            th(scope="rowgroup", role="rowheader", colspan=str(cities + 1))[text(f"dimension-{dimension}")]
        ],
        [_row(row, to, text) for row in rows]
        or tr(role="row")[
            td(".versus-empty", role="cell", colspan=str(cities + 1))[text(f"panel-empty-{dimension}")]
        ],
    ]


def _row(row: Row, to: Addresses, text: Text) -> Element:
    comparison, indicator = row.comparison, row.comparison.indicator
    return tr(id=f"row-{indicator.id}", role="row", data_indicator=indicator.id)[
        th(scope="row", role="rowheader")[
            a(href=to.indicator(indicator.id))[text.words(indicator.short)],
            small(".versus-about")[
                span[_unit(indicator, text)] if _unit(indicator, text) else None,
                span[str(comparison.year)],
                span(".level-badge", data_level=comparison.level.value)[level_words(comparison.level, text)],
                span[text(f"versus-better-{indicator.polarity}")],
            ],
        ],
        [_cell(cell, row, text) for cell in row.cells],
    ]


def _unit(indicator: Indicator, text: Text) -> str:
    """The unit in words, where the values do not carry its sign."""
    return "" if text.has(f"value-{indicator.unit}") else text.unit(indicator)


def _cell(cell: Cell, row: Row, text: Text) -> Element:
    """A city's figure with its interval on hover, and how it differs from the reference."""
    comparison, reading, estimate = row.comparison, cell.entry.reading, cell.entry.estimate
    has_interval = estimate is not None and estimate.has_interval
    return td(
        role="cell",
        class_={"reference": cell.difference is None},
        data_area=cell.entry.area.code,
        data_value="" if reading.value is None else repr(reading.value),
        data_year=str(comparison.year),
        data_city=cell.entry.area.label,
    )[
        span(
            ".versus-value",
            title=interval_words(estimate, comparison.indicator, text) if has_interval else None,
        )[value_words(reading, comparison.indicator, text)],
        span(".why-missing")[missing_words(reading, comparison.year, text)]
        if reading.value is None
        else None,
        _difference(cell, row, text),
    ]


def _difference(cell: Cell, row: Row, text: Text) -> Element | None:
    found = cell.difference
    if found is None:
        return None
    return span(
        ".versus-difference",
        data_difference="" if found.value is None else repr(found.value),
        data_verdict=found.verdict.value if found.verdict else "none",
    )[
        _why_none(cell, row, text)
        if found.verdict is None
        else [
            difference_words(found.value, row.comparison.indicator, text),
            " ",
            verdict_badge(found.verdict, text),
        ]
    ]


def _why_none(cell: Cell, row: Row, text: Text) -> str:
    if cell.difference and cell.difference.is_same_figure and cell.entry.value is not None:
        observed = cell.entry.reading.observed
        return text("versus-none-same", area=text(f"observed-{observed.level}", name=observed.label))
    return text("versus-none-missing")


def _choice(block: Block, to: Addresses, text: Text, *, is_whole: bool) -> Node:
    """Between the featured indicators and all of the cluster."""
    cluster = block.cluster
    if is_whole:
        words = text("versus-less", cluster=text.words(cluster.label))
        return a(href=f"{to.here()}#{cluster.id}")[words]
    return None if block.is_whole else _more(block, to, text)


def _more(block: Block, to: Addresses, text: Text) -> Element:
    """To all indicators of the cluster; where it has no section, what links to the section finds this."""
    cluster = block.cluster
    words = text("versus-more", cluster=text.words(cluster.label), count=str(block.indicators))
    address = f"{to.here(extra={'cluster': cluster.id})}#{cluster.id}"
    return a(href=address, id=None if block.rows else cluster.id)[words]


def _sources(block: Block, catalog: Catalog, text: Text) -> str:
    used = dict.fromkeys(row.comparison.indicator.source for row in block.rows)
    return sources_words([catalog.sources[id] for id in used], text)
