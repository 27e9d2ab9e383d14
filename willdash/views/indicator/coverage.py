"""The coverage matrix: areas as rows, years as columns; in a cell whether there is a figure, or why not."""

from functools import lru_cache

from htpy import Element, Node, a, caption, div, li, p, span, table, tbody, td, tfoot, th, thead, tr, ul
from markupsafe import Markup

from willdash.core.model import Level
from willdash.store.coverage import Cell, Coverage, Covered
from willdash.text import Text
from willdash.views.links import Links
from willdash.views.scrolling import scrolling


def coverage_matrix(
    coverage: Coverage, years: frozenset[int], links: Links, text: Text, *, year: int
) -> Element:
    """A sentence, the matrix, how many areas there are in all, and what the signs mean.

    Args:
        coverage: of the indicator.
        years: those that can be chosen: their heads are links.
        links: makes the addresses.
        text: words of the language.
        year: the chosen one.
    """
    used = {coverage.cell(row, column) for row in coverage.rows for column in coverage.years}
    return div(".coverage")[
        p[_summary(coverage, years, text)],
        scrolling(text("catalogue-coverage-caption"), text)[
            table(".table.coverage-matrix")[
                caption(".visually-hidden")[text("catalogue-coverage-caption")],
                thead[
                    tr[
                        th(scope="col")[text("catalogue-coverage-area")],
                        [_year(column, years, links, year) for column in coverage.years],
                    ]
                ],
                tbody[[_row(row, coverage, text) for row in coverage.rows]],
                tfoot[
                    [
                        _count(level, coverage, text)
                        for level in coverage.published
                        if level is not Level.ITALIA
                    ]
                ],
            ]
        ],
        ul(".coverage-legend")[
            [li(data_cell=cell.value)[text(f"catalogue-cell-{cell}")] for cell in Cell if cell in used]
        ],
    ]


def _summary(coverage: Coverage, years: frozenset[int], text: Text) -> str:
    """Whether the nine have all that is published for any of them; else how many figures they have."""
    nine = [row for row in coverage.rows if row.area.slug]
    every = len(nine) * len(years)
    count = sum(year in row.years for row in nine for year in years)
    key = "catalogue-coverage-whole" if count == every else "catalogue-coverage-lacking"
    return text(key, cities=str(len(nine)), count=str(count), of=str(every), years=len(years))


def _year(column: int, years: frozenset[int], links: Links, year: int) -> Element:
    if column not in years:
        return th(scope="col")[str(column)]
    current = "true" if column == year else None
    return th(scope="col")[a(href=links(year=column), aria_current=current)[str(column)]]


def _row(row: Covered, coverage: Coverage, text: Text) -> Element:
    return tr(data_area=row.area.code)[
        th(scope="row")[row.area.label, _borrowed(row, text)],
        [_cell(coverage.cell(row, year), year, text) for year in coverage.years],
    ]


def _borrowed(row: Covered, text: Text) -> Node:
    """Whose figures a city is shown with, where they are not its own."""
    observed = row.observed
    if observed.code == row.area.code:
        return None
    return span(".observed")[text(f"observed-{observed.level}", name=observed.name)]


@lru_cache(maxsize=512)
def _cell(cell: Cell, year: int, text: Text) -> Markup:
    """A cell of the matrix; a page has some 300 of a few kinds."""
    words = text(f"catalogue-cell-{cell}-short")
    title = None if cell is Cell.PUBLISHED else f"{year}: {text(f'catalogue-cell-{cell}')}"
    return Markup(td(data_cell=cell.value, title=title)[span(".visually-hidden")[words]])


def _count(level: Level, coverage: Coverage, text: Text) -> Node:
    published = coverage.published[level]
    return tr(data_level=level.value)[
        th(scope="row")[text(f"catalogue-count-{level}", of=str(coverage.areas[level]))],
        [td[text.number(published.get(year, 0))] for year in coverage.years],
    ]
