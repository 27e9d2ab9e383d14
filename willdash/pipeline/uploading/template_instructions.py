"""The second sheet of a template: how to fill it in, and what each indicator counts."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from willdash.core.model import Area, Cluster, Indicator
from willdash.text import Text

if TYPE_CHECKING:
    from xlsxwriter import Workbook

RULES = (
    "where",
    "counts",
    "whole",
    "blank",
    "few",
    "rows",
    "plain",
    "send",
    "licence",
)
"""``upload-rule-<rule>``, in the order in which somebody meets them who fills the sheet in."""
COLUMNS = {"indicator": 32, "label": 40, "definition": 70, "unit": 26, "caveat": 60}
"""``upload-about-<column>``, with its width in characters."""


def write_instructions(
    book: "Workbook", indicators: Sequence[Indicator], cluster: Cluster, city: Area, text: Text
) -> None:
    """Adds the sheet to a workbook."""
    sheet = book.add_worksheet(text("upload-sheet-instructions"))
    title = book.add_format({"bold": True, "font_size": 14})
    bold = book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    sheet.write_string(0, 0, text("upload-title", city=city.label, cluster=text.words(cluster.label)), title)
    for line, rule in enumerate(RULES, start=2):
        sheet.write_string(line, 0, f"{line - 1}. {text(f'upload-rule-{rule}', city=city.label)}")
    first = len(RULES) + 3
    for place, (column, width) in enumerate(COLUMNS.items()):
        sheet.set_column(place, place, width)
        sheet.write_string(first, place, text(f"upload-about-{column}"), bold)
    for line, indicator in enumerate(indicators, start=first + 1):
        for place, words in enumerate(_about(indicator, text)):
            sheet.write_string(line, place, words, wrapped)


def _about(indicator: Indicator, text: Text) -> tuple[str, ...]:
    """In the order of `COLUMNS`."""
    times = text.number(indicator.multiplier or 1)
    return (
        indicator.id,
        text.words(indicator.label),
        text.words(indicator.definition),
        text("upload-worked-out", unit=text.unit(indicator), times=times),
        text.words(indicator.caveat),
    )
