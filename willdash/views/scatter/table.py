"""The points of a scatter as a table: every capital with both figures, the missing ones with the reason."""

from htpy import Element, caption, details, span, summary, table, tbody, td, th, thead, tr

from willdash.core.compare import Comparison
from willdash.core.reading import Reading
from willdash.store.association import Association, Point
from willdash.text import Text
from willdash.views.reading import missing_words, value_words
from willdash.views.scatter.drawing import axis_words
from willdash.views.scrolling import scrolling


def scatter_table(association: Association, text: Text) -> Element:
    """One row a capital, by name; those of other regions are not shown where one was chosen."""
    x, y = association.x, association.y
    points = (*association.points, *association.sharing, *association.left_out)
    heads = [text("versus-scatter-table-city"), axis_words(x, text), axis_words(y, text)]
    shown = text(
        "versus-scatter-table-caption",
        x=text.words(x.indicator.label),
        y=text.words(y.indicator.label),
        count=len(points),
    )
    return details(".chart-table")[
        summary[text("versus-scatter-table")],
        scrolling(shown, text)[
            table(".table.versus-points")[
                caption[shown],
                thead[tr[[th(scope="col")[head] for head in heads]]],
                tbody[
                    [_row(point, x, y, text) for point in sorted(points, key=lambda each: each.area.label)]
                ],
            ]
        ],
    ]


def _row(point: Point, x: Comparison, y: Comparison, text: Text) -> Element:
    values = {"x": point.x.value, "y": point.y.value}
    return tr(
        {f"data-{axis}": "" if value is None else repr(value) for axis, value in values.items()},
        data_area=point.area.code,
    )[
        th(scope="row")[point.area.label],
        _cell(point.x, x, text),
        _cell(point.y, y, text),
    ]


def _cell(reading: Reading, comparison: Comparison, text: Text) -> Element:
    return td[
        value_words(reading, comparison.indicator, text),
        span(".why-missing")[" ", missing_words(reading, comparison.year, text)]
        if reading.value is None
        else None,
    ]
