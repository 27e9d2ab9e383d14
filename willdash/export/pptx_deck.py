"""Slides for PowerPoint and LibreOffice Impress: titles, sentences, options and notes stay editable."""

from collections.abc import Sequence
from datetime import UTC, datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from pptx.dml.color import RGBColor
from pptx.enum.shapes import MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR, MSO_AUTO_SIZE, PP_ALIGN
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.presentation import Presentation
from pptx.shapes.autoshape import Shape
from pptx.slide import Slide as Page
from pptx.text.text import Font, TextFrame
from pptx.util import Length, Pt

from willdash.export.pptx_template import blank
from willdash.export.slide import Chart, Deck, Kind, Slide
from willdash.export.slide_layout import (
    FOOT,
    FOOT_SIZE,
    LINE_HEIGHT,
    NUMBER,
    PARAGRAPH,
    STRIPE,
    WIDTH,
    Role,
    Words,
    layout_of,
)
from willdash.views.drawing import Box
from willdash.views.template import SOFT

ZIP_DAY = (1980, 1, 1, 0, 0, 0)
"""The earliest that a ZIP can say: parts carry no time, so that the same data give the same file."""
DECORATIVE = (
    f"<a:extLst {nsdecls('a')}>"
    '<a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">'
    '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>'
    "</a:ext></a:extLst>"
)
FIELD = (
    f"<a:fld {nsdecls('a')} "
    'id="{{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}}" type="slidenum">'
    '<a:rPr lang="{locale}" sz="{size}"><a:solidFill><a:srgbClr val="{colour}"/></a:solidFill></a:rPr>'
    "<a:t>{number}</a:t></a:fld>"
)


def pptx_bytes(deck: Deck) -> bytes:
    """The deck as a presentation."""
    presentation = blank()
    _describe(presentation, deck)
    for number, slide in enumerate(deck.slides, start=1):
        _add(presentation, slide, deck, number)
    saved = BytesIO()
    presentation.save(saved)
    return _timeless(saved)


def _describe(presentation: Presentation, deck: Deck) -> None:
    day = datetime.fromisoformat(deck.acquired).replace(tzinfo=UTC)
    about = presentation.core_properties
    about.title, about.subject = deck.title, deck.description
    about.author = about.last_modified_by = deck.author
    about.language = deck.locale
    about.created = about.modified = day
    about.comments, about.keywords, about.revision = deck.footer, "", 1


def _add(presentation: Presentation, slide: Slide, deck: Deck, number: int) -> None:
    """Adds a slide; its shapes stand in the order in which they are read aloud."""
    page = presentation.slides.add_slide(presentation.slide_layouts[0])
    layout = layout_of(slide)
    title, outlined = page.placeholders
    # What stands in a placeholder is part of the outline that office programs show and read aloud.
    places = {Role.TITLE: title, Role.LINES if slide.kind is Kind.WORDS else Role.LEAD: outlined}
    _stripe(page, slide.colour)
    for words in layout.words:
        if words.role is Role.SMALL:
            continue
        _write(places.get(words.role) or _box(page, words.box), words, deck.locale)
    if slide.chart and layout.chart:
        _picture(page, slide.chart, layout.chart)
    for words in layout.words:
        if words.role is Role.SMALL:
            _write(_box(page, words.box), words, deck.locale)
    _foot(page, deck, number)
    if slide.notes and (notes := page.notes_slide.notes_text_frame):
        _fill(notes, slide.notes, deck.locale)


def _place(box: Box) -> tuple[Length, Length, Length, Length]:
    return Pt(box.left), Pt(box.top), Pt(box.width), Pt(box.height)


def _box(page: Page, box: Box) -> Shape:
    return page.shapes.add_textbox(*_place(box))


def _stripe(page: Page, colour: str) -> None:
    """The colour of the cluster along the upper edge; readers aloud pass it over."""
    stripe = page.shapes.add_shape(MSO_SHAPE.RECTANGLE, *_place(Box(0, 0, WIDTH, STRIPE)))
    stripe.fill.solid()
    stripe.fill.fore_color.rgb = _rgb(colour)
    stripe.line.fill.background()
    # The theme would give it a shadow.
    stripe._element.remove(stripe._element.find(qn("p:style")))
    stripe._element._nvXxPr.cNvPr.append(parse_xml(DECORATIVE))


def _picture(page: Page, chart: Chart, box: Box) -> None:
    picture = page.shapes.add_picture(BytesIO(chart.png), *_place(box))
    picture._element._nvXxPr.cNvPr.set("descr", chart.says)


def _write(shape: Shape, words: Words, locale: str) -> None:
    """Puts words into their place, in the size that was measured for them."""
    shape.left, shape.top, shape.width, shape.height = _place(words.box)
    _fill(shape.text_frame, words.paragraphs, locale)
    _fit(shape.text_frame)
    for paragraph in shape.text_frame.paragraphs:
        paragraph.line_spacing = Pt(words.size * LINE_HEIGHT)
        paragraph.space_before, paragraph.space_after = Pt(0), Pt(words.size * PARAGRAPH)
        _set_font(paragraph.runs[0].font, words.size, words.colour, is_bold=words.is_bold)


def _foot(page: Page, deck: Deck, number: int) -> None:
    """Footer and number; the number is a field, so that it stays right when slides are moved."""
    foot = _box(page, FOOT)
    _fill(foot.text_frame, (deck.footer,), deck.locale)
    _fit(foot.text_frame)
    _set_font(foot.text_frame.paragraphs[0].runs[0].font, FOOT_SIZE, SOFT)
    frame = _box(page, NUMBER).text_frame
    _fit(frame)
    paragraph = frame.paragraphs[0]
    paragraph.alignment = PP_ALIGN.RIGHT
    field = FIELD.format(locale=deck.locale, size=round(FOOT_SIZE * 100), colour=SOFT[1:], number=number)
    paragraph._p.append(parse_xml(field))


def _fill(frame: TextFrame, paragraphs: Sequence[str], locale: str) -> None:
    """One run a paragraph, in the language that spelling is checked in."""
    frame.text = "\n".join(paragraphs)
    for paragraph in frame.paragraphs:
        for run in paragraph.runs:
            run._r.get_or_add_rPr().set("lang", locale)


def _fit(frame: TextFrame) -> None:
    """Words begin at the upper left corner of their box, and break at its right edge."""
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = Pt(0)
    frame.word_wrap, frame.auto_size = True, MSO_AUTO_SIZE.NONE
    frame.vertical_anchor = MSO_ANCHOR.TOP


def _set_font(font: Font, size: float, colour: str, *, is_bold: bool = False) -> None:
    font.size, font.bold = Pt(size), is_bold
    font.color.rgb = _rgb(colour)


def _rgb(colour: str) -> RGBColor:
    return RGBColor(*bytes.fromhex(colour.removeprefix("#")))  # type: ignore[no-untyped-call]


def _timeless(saved: BytesIO) -> bytes:
    """The same archive without the time of its making."""
    kept = BytesIO()
    with ZipFile(saved) as given, ZipFile(kept, "w", ZIP_DEFLATED) as archive:
        for name in given.namelist():
            part = ZipInfo(name, ZIP_DAY)
            part.compress_type = ZIP_DEFLATED
            archive.writestr(part, given.read(name))
    return kept.getvalue()
