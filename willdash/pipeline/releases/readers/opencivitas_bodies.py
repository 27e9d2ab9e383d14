"""OpenCivitas's list of bodies: which comune goes by which name of its own making (``PR027SIF11…``)."""

import io
from collections.abc import Iterator, Sequence
from pathlib import Path

from willdash.pipeline.releases.archives import member
from willdash.pipeline.releases.readers.published_cells import Place
from willdash.pipeline.releases.readers.sums_of_comuni import comune_code
from willdash.pipeline.releases.readers.workbook import Cells, headings, is_blank, opened, sheet_rows
from willdash.pipeline.releases.release import ReleaseError

NAME, KIND, CODE = "USERNAME", "ENTE_TIPOLOGIA", "COMUNE_ISTAT_COD"
COMUNE = "COMUNE"


def comuni_in(path: Path) -> dict[str, str]:
    """The ISTAT code of each comune in the list, by its name there; the list may be packed in a zip or not.

    Raises:
        ReleaseError: this is no such list, or a comune or a name is in it twice.
    """
    comuni: dict[str, str] = {}
    places: dict[str, Place] = {}
    for place, name, code in _comuni(path):
        for taken in (name, code):
            if taken in places:
                raise ReleaseError(
                    f"{place}: «{taken}» stands already in row {places[taken].row}; "
                    "download the list of bodies again, or ask OpenCivitas which row holds"
                )
            places[taken] = place
        comuni[name] = code
    if not comuni:
        raise ReleaseError(f"{path.name}: lists no comune; download the list of bodies again")
    return comuni


def _comuni(path: Path) -> Iterator[tuple[Place, str, str]]:
    rows = enumerate(_rows(path), start=1)
    header = headings(next(rows, (1, ()))[1])
    lacking = [column for column in (NAME, KIND, CODE) if column not in header]
    if lacking:
        raise ReleaseError(
            f"{path.name}, row 1: the list of bodies lacks the column {', '.join(lacking)}; "
            "give Metadati_Enti of the same year, or look whether OpenCivitas has changed it"
        )
    name_at, kind_at, code_at = (header.index(column) for column in (NAME, KIND, CODE))
    for number, cells in rows:
        if is_blank(cells) or _text(cells, kind_at) != COMUNE or not _text(cells, code_at):
            continue
        place = Place(path.name, number, CODE)
        name = _text(cells, name_at)
        if not name:
            raise ReleaseError(f"{place}: the comune has no {NAME}; download the list of bodies again")
        yield place, name, comune_code(_text(cells, code_at), place)


def _rows(path: Path) -> Iterator[Cells]:
    content = io.BytesIO(member(path, "*.xlsx")) if path.suffix.lower() != ".xlsx" else None
    with opened(path, content=content) as workbook:
        yield from sheet_rows(workbook, workbook.sheetnames[0])


def _text(cells: Sequence[object], at: int) -> str:
    cell = cells[at] if at < len(cells) else None
    return "" if cell is None else str(cell).strip()
