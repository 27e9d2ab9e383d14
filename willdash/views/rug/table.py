"""The rug: a cluster's indicators as rows, the nine cities and what they are compared with as columns.

After the tartan rugs of Public Health England's area profiles: a cell is a value with the colour and the
sign of its verdict. What has no interval has neither.
"""

from collections.abc import Mapping

from htpy import (
    Element,
    Node,
    a,
    caption,
    colgroup,
    div,
    fragment,
    section,
    span,
    table,
    tbody,
    td,
    th,
    thead,
    tr,
)

from willdash.core.compare import Benchmark
from willdash.core.model import Area, Dimension
from willdash.store.rug import Rug, RugRow
from willdash.text import Text
from willdash.views.palette import ink_of
from willdash.views.rug.head import row_head
from willdash.views.rug.links import Rows

ORDER = (Dimension.NEEDS, Dimension.RESPONSES, Dimension.CONTEXT)


def rug_table(
    rug: Rug, cells: Mapping[str, Node], links: Rows, text: Text, *, opened: Node = None
) -> Element:
    """The whole table in a region that scrolls by itself where it must.

    Args:
        rug: its rows and columns.
        cells: indicator id to the cells of its row, as `rug_cells.row_cells` makes them.
        links: addresses of columns and rows.
        text: words of the language.
        opened: what stands beneath the open row.
    """
    return section(".rug-scroll.table-scroll", tabindex="0", aria_label=text("rug-scroll"))[
        table(".rug", style=ink_of(rug.cluster.id))[
            caption[span[_caption(rug, text)]],
            _groups(rug),
            thead[_regions(rug, text), _columns(rug, links, text)],
            [
                _body(dimension, rug, cells, links, text, opened)
                for dimension in ORDER
                if _rows(rug, dimension)
            ],
        ]
    ]


def _caption(rug: Rug, text: Text) -> str:
    than = text(f"rug-than-{rug.benchmark}")
    return text("rug-caption", cluster=text.words(rug.cluster.label), than=than)


def _width(rug: Rug) -> int:
    """How many columns stand beside the row heads."""
    return _references(rug) + len(rug.cities) + len(rug.regions)


def _references(rug: Rug) -> int:
    return 3 if rug.has_targets else 2


def _groups(rug: Rug) -> Node:
    return fragment[
        colgroup(".rug-heads"),
        colgroup(span=_references(rug)),
        [colgroup(span=len(cities) + 1) for _, cities in rug.regions],
    ]


def _regions(rug: Rug, text: Text) -> Element:
    return tr[
        th(".rug-corner", scope="col", rowspan=2)[text("rug-indicator")],
        th(scope="colgroup", colspan=_references(rug))[text("rug-references")],
        [th(scope="colgroup", colspan=len(cities) + 1)[region.label] for region, cities in rug.regions],
    ]


def _columns(rug: Rug, links: Rows, text: Text) -> Element:
    return tr[
        _reference(Benchmark.MEDIAN, rug, text),
        _reference(Benchmark.ITALY, rug, text),
        th(".rug-reference", scope="col")[text("rug-target")] if rug.has_targets else None,
        [
            [[_city(city, rug, links) for city in cities], _reference(Benchmark.REGION, rug, text)]
            for _, cities in rug.regions
        ],
    ]


def _reference(kind: Benchmark, rug: Rug, text: Text) -> Element:
    is_chosen = kind is rug.benchmark
    return th(class_=["rug-reference", {"benchmark": is_chosen}], scope="col")[text(f"rug-{kind}")]


def _city(city: Area, rug: Rug, links: Rows) -> Element:
    is_chosen = city == rug.city
    return th(class_="chosen" if is_chosen else None, scope="col")[
        a(
            id=f"column-{city.slug}",
            href=links.column(city.slug or ""),
            aria_current="true" if is_chosen else None,
        )[city.label]
    ]


def _rows(rug: Rug, dimension: Dimension) -> list[RugRow]:
    return [row for row in rug.rows if row.indicator.dimension is dimension]


def _body(
    dimension: Dimension, rug: Rug, cells: Mapping[str, Node], links: Rows, text: Text, opened: Node
) -> Element:
    """A dimension: its name over its rows, and under the open row what it opens."""
    rows = _rows(rug, dimension)
    everything = _width(rug) + 1
    title = text("rug-dimension", dimension=text(f"dimension-{dimension}"), count=len(rows))
    return tbody(data_dimension=dimension.value)[
        tr(".rug-dimension")[th(scope="rowgroup", colspan=everything)[span[title]]],
        [
            [
                _row(row, cells, links, text),
                tr(".rug-opened", id="row-opened")[td(colspan=everything)[div(".rug-detail")[opened]]]
                if row.indicator.id == links.open_row
                else None,
            ]
            for row in rows
        ],
    ]


def _row(row: RugRow, cells: Mapping[str, Node], links: Rows, text: Text) -> Element:
    comparison, indicator = row.comparison, row.indicator
    return tr(
        class_="open" if indicator.id == links.open_row else None,
        id=f"row-{indicator.id}",
        data_indicator=indicator.id,
        data_year=str(comparison.year),
        data_level=comparison.level.value,
    )[row_head(row, links, text), cells[indicator.id]]
