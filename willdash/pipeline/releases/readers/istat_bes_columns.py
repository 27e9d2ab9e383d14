"""Where the columns stand in the workbook of ISTAT's Bes dei territori; their names vary by edition."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from willdash.pipeline.releases.readers.published_cells import Place, year_of
from willdash.pipeline.releases.readers.workbook import Cells, headings
from willdash.pipeline.releases.release import ReleaseError

CODE = ("CODICE", "COD_INDICATORE", "CODICE_INDICATORE")
SEX = ("SESSO",)
NAME = ("TERRITORIO", "NOME_TERRITORIO")
AREA = ("COD_TERRITORIO", "CODICE_TERRITORIO", "ITTER107", "REF_AREA", "COD_ISTAT")
"""Holds ISTAT's code, with its zeros, or ITTER107, or NUTS."""

HIERARCHY = ("W_GEO",)
"""Edition 2025 numbers territories as ``02-09-040``: it tells the level; the area goes by its name."""

TOLD = frozenset(
    {
        "DOMINIO",
        "INDICATORE",
        "LIVELLO",
        "UNITA_MISURA",
        "UNITA DI MISURA",
        "UNITÀ DI MISURA",
        "FONTE",
        "NOTA",
    }
)
"""Columns that the figures do not need."""

ROWS_BEFORE_HEADER = 10


@dataclass(frozen=True, slots=True)
class Layout:
    """The sheet that is the table, and the positions of its columns, from 0.

    Attributes:
        sheet: its name.
        header_row: from 1.
        code: of the indicator.
        sex: in words.
        name: of the territory.
        area: its code, where there is such a column.
        hierarchy: its number in ISTAT's hierarchy, likewise; one of the two is there.
        years: position of a column → its year.
        titles: of all columns.
    """

    sheet: str
    header_row: int
    code: int
    sex: int
    name: int
    area: int | None
    hierarchy: int | None
    years: Mapping[int, int]
    titles: Sequence[str]


def layout_of(file: str, sheets: Sequence[str], rows: Callable[[str], Iterator[Cells]]) -> Layout:
    """Finds the table.

    Args:
        file: for messages.
        sheets: names, in order.
        rows: of a sheet by its name.

    Raises:
        ReleaseError: no sheet is it, or a column is missing or not known.
    """
    for sheet in sheets:
        for number, cells in zip(range(1, ROWS_BEFORE_HEADER + 1), rows(sheet), strict=False):
            titles = [title.upper() for title in headings(cells)]
            if set(titles) & set(CODE) and set(titles) & set(NAME):
                return _columns(f"{file}, sheet {sheet}, row {number}", sheet, number, titles)
    raise ReleaseError(
        f"{file}: no sheet of {', '.join(sheets)} has the columns {CODE[0]} and {NAME[0]} in its first "
        f"{ROWS_BEFORE_HEADER} rows; give the table of indicators by province and sex"
    )


def _columns(where: str, sheet: str, header_row: int, titles: list[str]) -> Layout:
    years = {
        at: year_of(title[1:], Place(where, header_row, title))
        for at, title in enumerate(titles)
        if re.fullmatch(r"V\d+", title)
    }
    known = TOLD.union(CODE, SEX, NAME, AREA, HIERARCHY)
    strange = [
        title or "(no title)" for at, title in enumerate(titles) if at not in years and title not in known
    ]
    twice = sorted({title for title in titles if titles.count(title) > 1})
    if strange or twice:
        raise ReleaseError(
            f"{where}: column {', '.join(strange or twice)} is {'not known' if strange else 'there twice'}; "
            "look whether it splits the figures further, then tell the reader"
        )
    area, hierarchy = _position(titles, AREA), _position(titles, HIERARCHY)
    code, sex, name = (_position(titles, names) for names in (CODE, SEX, NAME))
    if code is None or sex is None or name is None or (area is None and hierarchy is None) or not years:
        raise ReleaseError(
            f"{where}: a column is missing of {CODE[0]}, {SEX[0]}, {NAME[0]}, {AREA[0]} or {HIERARCHY[0]}, "
            f"V2004 and on; there are {', '.join(titles)}: was one renamed? then the reader must be told"
        )
    return Layout(sheet, header_row, code, sex, name, area, hierarchy, years, titles)


def _position(titles: Sequence[str], names: Sequence[str]) -> int | None:
    return next((at for at, title in enumerate(titles) if title in names), None)
