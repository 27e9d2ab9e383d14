"""The second sheet of the template of practices: the rules, each column, clusters and codes of indicators."""

from typing import TYPE_CHECKING

from willdash.core.model import Area
from willdash.pipeline.uploading.practice_texts import MOST_TITLE
from willdash.pipeline.uploading.practices import MOST_PRACTICES
from willdash.pipeline.uploading.tables import PRACTICES
from willdash.store.catalog import Catalog
from willdash.text import Text

if TYPE_CHECKING:
    from xlsxwriter import Workbook

RULES = ("where", "source", "persons", "both", "blank", "again", "plain", "send", "licence")
"""``upload-practice-rule-<rule>``, in the order in which somebody meets them who fills the sheet in."""
WIDTHS = (36, 110, 36)
"""In characters."""


def write_instructions(book: "Workbook", catalog: Catalog, city: Area, text: Text) -> None:
    """Adds the sheet to a workbook."""
    sheet = book.add_worksheet(text("upload-sheet-instructions"))
    title = book.add_format({"bold": True, "font_size": 14})
    bold = book.add_format({"bold": True, "valign": "top"})
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    for place, width in enumerate(WIDTHS):
        sheet.set_column(place, place, width)
    sheet.write_string(0, 0, text("upload-practice-title", city=city.label), title)
    for line, rule in enumerate(RULES, start=2):
        words = text(f"upload-practice-rule-{rule}", city=city.label, most=MOST_PRACTICES)
        sheet.write_string(line, 0, f"{line - 1}. {words}")
    first = len(RULES) + 3
    for rows in (_columns(text), _clusters(catalog, text), _indicators(catalog, text)):
        for line, cells in enumerate(rows, start=first):
            for place, words in enumerate(cells):
                sheet.write_string(line, place, words, bold if line == first else wrapped)
        first += len(rows) + 1


def _columns(text: Text) -> list[tuple[str, ...]]:
    heads = (text("upload-practice-about-column"), text("upload-practice-about-fill"))
    return [
        heads,
        *(
            (
                text(f"{PRACTICES.name}-{column}"),
                text(f"upload-practice-hint-{column}", most=MOST_TITLE),
            )
            for column in PRACTICES.columns
        ),
    ]


def _clusters(catalog: Catalog, text: Text) -> list[tuple[str, ...]]:
    named = [(text.words(cluster.label), text.words(cluster.question)) for cluster in catalog.panels]
    return [(text("upload-practice-about-cluster"),), *named]


def _indicators(catalog: Catalog, text: Text) -> list[tuple[str, ...]]:
    heads = (
        text("upload-practice-about-code"),
        text("upload-practice-about-label"),
        text("upload-practice-about-cluster"),
    )
    clusters = catalog.clusters
    return [
        heads,
        *(
            (each.id, text.words(each.label), text.words(clusters[each.cluster].label))
            for each in catalog.indicators.values()
        ),
    ]
