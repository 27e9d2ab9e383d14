"""The template of practices for one city: a row per practice, to be told as a public source tells it."""

import csv
import io
from collections.abc import Iterable, Mapping
from enum import Enum
from typing import TYPE_CHECKING

from willdash.core.model import Area
from willdash.core.practice import Reported, State
from willdash.core.practice_columns import PracticeColumn as Column
from willdash.pipeline.uploading.practice_cells import FIRST_YEAR, YEARS_AHEAD
from willdash.pipeline.uploading.practice_instructions import write_instructions
from willdash.pipeline.uploading.practice_texts import MOST_TITLE, Answer
from willdash.pipeline.uploading.practices import MOST_PRACTICES
from willdash.pipeline.uploading.tables import PRACTICES
from willdash.pipeline.uploading.template import BOM, OPTIONS
from willdash.store.catalog import Catalog
from willdash.text import Text

if TYPE_CHECKING:
    from xlsxwriter import Workbook

CHOICES: Mapping[Column, type[Enum]] = {
    Column.START_IS_INFERRED: Answer,
    Column.END_IS_INFERRED: Answer,
    Column.STATE: State,
    Column.REPORTED: Reported,
    Column.WILL: Answer,
}
LONG, SHORT = 48, 18
"""Widths in characters, of columns that hold sentences and of others."""
SHORT_COLUMNS = frozenset({*CHOICES, Column.CLUSTER, Column.START_YEAR, Column.END_YEAR})


def write_practices_csv(text: Text) -> bytes:
    """The headings as CSV: semicolons, UTF-8 with a byte order mark, as spreadsheets expect it in Italy."""
    written = io.StringIO(newline="")
    csv.writer(written, delimiter=";", lineterminator="\r\n").writerow(_headings(text))
    return (BOM + written.getvalue()).encode("utf-8")


def write_practices_xlsx(catalog: Catalog, city: Area, text: Text, this_year: int) -> bytes:
    """The template as a workbook: a sheet to fill in, and one that says how.

    Args:
        catalog: clusters and indicators to choose from.
        city: whose practices are asked for.
        text: words of the language.
        this_year: the last in which a practice may begin.
    """
    # It takes a tenth of a second that only a template needs.
    from xlsxwriter import Workbook

    out = io.BytesIO()
    with Workbook(out, {**OPTIONS, "in_memory": True}) as book:
        _write_data(book, catalog, text, this_year)
        write_instructions(book, catalog, city, text)
    return out.getvalue()


def _headings(text: Text) -> list[str]:
    return [text(f"{PRACTICES.name}-{column}") for column in PRACTICES.columns]


def _write_data(book: "Workbook", catalog: Catalog, text: Text, this_year: int) -> None:
    sheet = book.add_worksheet(text("upload-sheet-data"))
    heading = book.add_format({"bold": True, "bg_color": "#E6ECF2", "bottom": 1, "text_wrap": True})
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    for place, (column, words) in enumerate(zip(Column, _headings(text), strict=True)):
        sheet.write_string(0, place, words, heading)
        sheet.set_column(place, place, SHORT if column in SHORT_COLUMNS else LONG, wrapped)
        rule = {**_hint(column, text), **_rule(column, catalog, text, this_year)}
        sheet.data_validation(1, place, MOST_PRACTICES, place, rule)
    sheet.freeze_panes(1, 1)


def _hint(column: Column, text: Text) -> dict[str, object]:
    """What a spreadsheet says while a cell is filled in; it shows 32 and 255 characters."""
    heading = text(f"{PRACTICES.name}-{column}")
    return {
        "validate": "any",
        "input_title": heading,
        "input_message": text(f"upload-practice-hint-{column}", most=MOST_TITLE),
        "error_title": heading,
    }


def _rule(column: Column, catalog: Catalog, text: Text, this_year: int) -> dict[str, object]:
    """What a spreadsheet refuses while a cell is filled in; nothing where it takes any text."""
    if column is Column.CLUSTER:
        labels = [text.words(cluster.label) for cluster in catalog.panels]
        return _list(labels, text("upload-practice-stop-cluster"))
    if column in CHOICES:
        words = [text(f"upload-practice-{choice.value}") for choice in CHOICES[column]]
        return _list(words, text("upload-practice-stop-list"))
    if column in (Column.START_YEAR, Column.END_YEAR):
        return {
            "validate": "integer",
            "criteria": "between",
            "minimum": FIRST_YEAR,
            "maximum": this_year + (YEARS_AHEAD if column is Column.END_YEAR else 0),
            "error_message": text("upload-practice-stop-year"),
        }
    return {}


def _list(words: Iterable[str], stop: str) -> dict[str, object]:
    return {"validate": "list", "source": list(words), "error_message": stop}
