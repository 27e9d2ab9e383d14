"""XLSX: the figures on one sheet, where they come from on a second."""

import io
from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Any

from willdash.core.table import Delivery, Table
from willdash.text import Text

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

OPTIONS = {
    # Rows go to a file as they are written: 15 MB less for the longest answer, whose file is a fifth longer.
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}
NARROWEST, WIDEST = 8, 48
LONGEST_SHEET_NAME = 31


def encode_xlsx(table: Table, delivery: Delivery) -> bytes:
    """The table as a workbook; the same table gives the same bytes.

    Text is written as text, so that a code keeps its zeros and nothing runs as a formula. Numbers have
    sixteen significant digits, one more than a spreadsheet can show.
    """
    from xlsxwriter import Workbook

    text = Text.of(delivery.language)
    out = io.BytesIO()
    with Workbook(out, OPTIONS) as book:
        book.set_properties(
            {"title": table.title, "created": datetime.fromisoformat(f"{delivery.acquired}T00:00:00")}
        )
        _figures(book, table, delivery, text)
        _origin(book, table, delivery, text)
    return out.getvalue()


def _figures(book: "Workbook", table: Table, delivery: Delivery, text: Text) -> None:
    sheet = book.add_worksheet(text("api-sheet-figures")[:LONGEST_SHEET_NAME])
    bold = book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
    looks = [_look(book, column.decimals) for column in table.columns]
    heads = delivery.heads(table)
    for place, head in enumerate(heads):
        sheet.write_string(0, place, head, bold)
    for line, row in enumerate(table.rows, start=1):
        for place, cell in enumerate(row):
            _write(sheet, line, place, cell, looks[place])
    for place, head in enumerate(heads):
        longest = max((len(str(row[place])) for row in table.rows if row[place] is not None), default=0)
        sheet.set_column(place, place, min(max(longest + 2, len(head) // 2, NARROWEST), WIDEST))
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, len(table.rows), max(len(heads) - 1, 0))


def _look(book: "Workbook", decimals: int | None) -> "Format | None":
    """The number format of a column; a general one where its decimals are not told."""
    if decimals is None:
        return None
    return book.add_format({"num_format": f"#,##0.{'0' * decimals}" if decimals else "#,##0"})


def _write(sheet: "Worksheet", line: int, place: int, cell: Any, look: "Format | None") -> None:  # noqa: ANN401 - any cell
    if isinstance(cell, str):
        sheet.write_string(line, place, cell)
    elif cell is not None:
        sheet.write_number(line, place, cell, look)


def _origin(book: "Workbook", table: Table, delivery: Delivery, text: Text) -> None:
    """What the figures are, whose, under which licence, and where to find them again."""
    sheet = book.add_worksheet(text("api-sheet-origin")[:LONGEST_SHEET_NAME])
    bold, wrapped = book.add_format({"bold": True, "valign": "top"}), book.add_format({"text_wrap": True})
    for line, (name, words) in enumerate(_origin_rows(table, delivery, text)):
        sheet.write_string(line, 0, name, bold)
        sheet.write_string(line, 1, words, wrapped)
    sheet.set_column(0, 0, 24)
    sheet.set_column(1, 1, 100)


def _origin_rows(table: Table, delivery: Delivery, text: Text) -> Iterator[tuple[str, str]]:
    yield text("api-origin-title"), table.title
    for note in table.notes:
        yield text("api-origin-note"), note
    for source in table.sources:
        yield (
            text("api-origin-source"),
            f"{text.words(source.publisher)}, {text.words(source.title)} ({source.edition})",
        )
        yield text("api-origin-source-address"), str(source.url)
        yield text("api-origin-licence"), text.words(source.licence)
        yield text("api-origin-acquired"), source.acquired
        yield text("api-origin-processing"), text.words(source.processing)
    for name, value in delivery.selection.items():
        yield text("api-origin-selection"), f"{name} = {value}"
    yield text("api-origin-address"), delivery.address
    yield text("api-origin-updated"), delivery.acquired
    yield text("api-origin-version"), delivery.version
    yield text("api-origin-missing"), text("api-origin-missing-words")
