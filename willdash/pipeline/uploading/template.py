"""The template of a set for one city: a row per indicator and year, to be filled in with counts.

Text is written as text and never begins like a formula, so that nothing runs where the file is opened.
"""

import csv
import io
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from willdash.core.model import Area, Cluster, Indicator
from willdash.pipeline.uploading.limits import FIRST_YEAR, MOST_COUNT
from willdash.pipeline.uploading.tables import Column
from willdash.pipeline.uploading.template_instructions import write_instructions
from willdash.text import Text

if TYPE_CHECKING:
    from xlsxwriter import Workbook

BOM = "\ufeff"
RUNS = ("=", "+", "-", "@", "\t", "\r")
"""How a text begins that some spreadsheet takes for a formula."""
WIDTHS = {
    Column.INDICATOR: 32,
    Column.NAME: 64,
    Column.YEAR: 10,
    Column.NUMERATOR: 16,
    Column.DENOMINATOR: 16,
    Column.VALUE: 12,
}
OPTIONS = {"strings_to_formulas": False, "strings_to_numbers": False, "strings_to_urls": False}
MOST_ROWS = 1_000
"""Rows that a spreadsheet watches over while they are filled in."""


def write_csv(
    indicators: Sequence[Indicator], cluster: Cluster, city: Area, text: Text, years: Sequence[int]
) -> bytes:
    """The template as CSV: semicolons, UTF-8 with a byte order mark, as spreadsheets expect it in Italy.

    Args:
        indicators: the set.
        cluster: of the set; told by the file's name, not in it.
        city: likewise.
        text: words of the language.
        years: that figures are asked of.
    """
    written = io.StringIO(newline="")
    rows = csv.writer(written, delimiter=";", lineterminator="\r\n")
    rows.writerow(_headings(text))
    for id, name, year in _rows(indicators, text, years):
        rows.writerow([harmless(id), harmless(name), year, "", "", ""])
    return (BOM + written.getvalue()).encode("utf-8")


def write_xlsx(
    indicators: Sequence[Indicator], cluster: Cluster, city: Area, text: Text, years: Sequence[int]
) -> bytes:
    """The template as a workbook: a sheet to fill in, and one that says what to count.

    Args:
        indicators: the set.
        cluster: of the set.
        city: whose figures are asked.
        text: words of the language.
        years: that figures are asked of.
    """
    # It takes a tenth of a second that only a template needs.
    from xlsxwriter import Workbook

    out = io.BytesIO()
    with Workbook(out, {**OPTIONS, "in_memory": True}) as book:
        _write_data(book, indicators, text, years)
        write_instructions(book, indicators, cluster, city, text)
    return out.getvalue()


def harmless(text: str) -> str:
    """A text that no spreadsheet runs: an apostrophe stands before one that begins like a formula."""
    return f"'{text}" if text.startswith(RUNS) else text


def _headings(text: Text) -> list[str]:
    return [text(f"upload-column-{column}") for column in Column]


def _rows(
    indicators: Sequence[Indicator], text: Text, years: Sequence[int]
) -> Iterator[tuple[str, str, int]]:
    for indicator in indicators:
        for year in years:
            yield indicator.id, text.words(indicator.label), year


def _write_data(book: "Workbook", indicators: Sequence[Indicator], text: Text, years: Sequence[int]) -> None:
    sheet = book.add_worksheet(text("upload-sheet-data"))
    heading = book.add_format({"bold": True, "bg_color": "#E6ECF2", "bottom": 1})
    counted = book.add_format(
        {"num_format": "0", "bg_color": "#FFFBE6", "border": 1, "border_color": "#D9D9D9"}
    )
    for place, words in enumerate(_headings(text)):
        sheet.write_string(0, place, words, heading)
    places = {column: place for place, column in enumerate(Column)}
    line = 0
    for line, (id, name, year) in enumerate(_rows(indicators, text, years), start=1):
        sheet.write_string(line, places[Column.INDICATOR], id)
        sheet.write_string(line, places[Column.NAME], name)
        sheet.write_number(line, places[Column.YEAR], year)
        for column in (Column.NUMERATOR, Column.DENOMINATOR):
            sheet.write_blank(line, places[column], None, counted)
    for column, width in WIDTHS.items():
        sheet.set_column(places[column], places[column], width)
    for column, least, most in (
        (Column.YEAR, FIRST_YEAR, max(years, default=FIRST_YEAR) + 1),
        (Column.NUMERATOR, 0, MOST_COUNT),
        (Column.DENOMINATOR, 1, MOST_COUNT),
    ):
        rule = _whole(text, column, least, most)
        sheet.data_validation(1, places[column], MOST_ROWS, places[column], rule)
    sheet.freeze_panes(1, 0)


def _whole(text: Text, column: Column, least: int, most: int) -> dict[str, object]:
    """What a spreadsheet says and refuses while a cell is filled in; it shows 32 and 255 characters."""
    return {
        "validate": "integer",
        "criteria": "between",
        "minimum": least,
        "maximum": most,
        "input_title": text(f"upload-column-{column}"),
        "input_message": text(f"upload-hint-{column}"),
        "error_title": text(f"upload-column-{column}"),
        "error_message": text(f"upload-stop-{column}"),
    }
