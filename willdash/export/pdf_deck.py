"""Slides as PDF: text that can be searched and read aloud, an outline of the titles, fonts inside."""

from collections.abc import Sequence
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from fpdf import FPDF, ViewerPreferences, XPos, YPos

from willdash.export.slide import Deck, Slide
from willdash.export.slide_layout import (
    FOOT,
    FOOT_SIZE,
    HEIGHT,
    LINE_HEIGHT,
    NUMBER,
    PARAGRAPH,
    STRIPE,
    WIDTH,
    Words,
    layout_of,
)
from willdash.views.drawing import Box
from willdash.views.template import FONT_NAME, SOFT


def pdf_bytes(deck: Deck, fonts: Sequence[Path]) -> bytes:
    """The deck as a PDF of one page a slide.

    Args:
        deck: the slides.
        fonts: TrueType files of weights 400 and 700.
    """
    pdf = FPDF(unit="pt", format=(WIDTH, HEIGHT))
    _describe(pdf, deck)
    pdf.set_auto_page_break(False)
    pdf.set_margin(0)
    pdf.c_margin = 0
    plain, bold = fonts
    pdf.add_font(FONT_NAME, "", plain)
    pdf.add_font(FONT_NAME, "B", bold)
    for number, slide in enumerate(deck.slides, start=1):
        _draw(pdf, slide, deck.footer, number)
    return bytes(pdf.output())


def _describe(pdf: FPDF, deck: Deck) -> None:
    pdf.set_lang(deck.locale)
    pdf.set_title(deck.title)
    pdf.set_subject(deck.description)
    pdf.set_author(deck.author)
    pdf.set_creator(deck.author)
    pdf.set_creation_date(datetime.fromisoformat(deck.acquired).replace(tzinfo=UTC))
    pdf.viewer_preferences = ViewerPreferences(display_doc_title=True)


def _draw(pdf: FPDF, slide: Slide, footer: str, number: int) -> None:
    pdf.add_page()
    pdf.start_section(slide.title)
    pdf.set_fill_color(slide.colour)
    pdf.rect(0, 0, WIDTH, STRIPE, style="F")
    layout = layout_of(slide)
    for words in layout.words:
        _write(pdf, words)
    if slide.chart and layout.chart:
        box = layout.chart
        pdf.image(
            BytesIO(slide.chart.png), box.left, box.top, box.width, box.height, alt_text=slide.chart.says
        )
    _line(pdf, footer, FOOT, align="L")
    _line(pdf, str(number), NUMBER, align="R")


def _write(pdf: FPDF, words: Words) -> None:
    """Paragraphs below each other, broken at the width of their box."""
    pdf.set_font(FONT_NAME, "B" if words.is_bold else "", words.size)
    pdf.set_text_color(words.colour)
    pdf.set_y(words.box.top)
    for paragraph in words.paragraphs:
        pdf.set_x(words.box.left)
        pdf.multi_cell(
            words.box.width,
            words.size * LINE_HEIGHT,
            paragraph,
            align="L",
            new_x=XPos.LEFT,
            new_y=YPos.NEXT,
        )
        pdf.set_y(pdf.get_y() + words.size * PARAGRAPH)


def _line(pdf: FPDF, words: str, box: Box, *, align: str) -> None:
    pdf.set_font(FONT_NAME, "", FOOT_SIZE)
    pdf.set_text_color(SOFT)
    pdf.set_xy(box.left, box.top)
    pdf.cell(box.width, box.height, words, align=align)
