"""An empty presentation of ours, made of python-pptx's own: 16 : 9, one layout, our typeface."""

from pptx import Presentation as open_presentation
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.presentation import Presentation
from pptx.slide import SlideLayout, SlideMaster
from pptx.util import Pt

from willdash.export.slide_layout import EDGE, FOOT_TOP, HEIGHT, LINES_GAP, TOP, WIDTH
from willdash.views.template import FONT_NAME

TITLE_AND_CONTENT = 1
"""Which of python-pptx's layouts is kept."""
THEIR_FONT = b'<a:latin typeface="Calibri"/>'
OUR_FONT = f'<a:latin typeface="{FONT_NAME}" panose="020B0604020202020204" pitchFamily="34"/>'.encode()
"""Where it is not installed, the classes of its shape lead programs to another sans serif."""
TITLE_HEIGHT = 80.0


def blank() -> Presentation:
    """A presentation without slides, whose one layout has a title and a text under it."""
    presentation = open_presentation()
    presentation.slide_width, presentation.slide_height = Pt(WIDTH), Pt(HEIGHT)
    kept = presentation.slide_layouts[TITLE_AND_CONTENT]
    for layout in list(presentation.slide_layouts):
        if layout is not kept:
            presentation.slide_layouts.remove(layout)
    master = presentation.slide_master
    for page in (master, kept):
        _arrange(page)
    _set_typeface(master)
    _set_styles(master)
    return presentation


def _arrange(page: SlideMaster | SlideLayout) -> None:
    """Title and text in the places of our slides; footers are text of each slide, so theirs are dropped."""
    title, body, *rest = page.placeholders  # type: ignore[misc]  # their type of __iter__ is a plain function
    for place, top, height in (
        (title, TOP, TITLE_HEIGHT),
        (body, TOP + TITLE_HEIGHT, FOOT_TOP - LINES_GAP - TOP - TITLE_HEIGHT),
    ):
        place.left, place.top = Pt(EDGE), Pt(top)
        place.width, place.height = Pt(WIDTH - 2 * EDGE), Pt(height)
    for place in rest:
        place.element.getparent().remove(place.element)


def _set_typeface(master: SlideMaster) -> None:
    theme = master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
    theme.blob = theme.blob.replace(THEIR_FONT, OUR_FONT)


def _set_styles(master: SlideMaster) -> None:
    """Titles stand left, texts have no bullets: what is typed into a new slide looks like ours."""
    styles = master.element.find(qn("p:txStyles"))
    styles.find(qn("p:titleStyle")).find(qn("a:lvl1pPr")).set("algn", "l")
    text = styles.find(qn("p:bodyStyle")).find(qn("a:lvl1pPr"))
    text.set("marL", "0")
    text.set("indent", "0")
    text.remove(text.find(qn("a:buFont")))
    text.replace(text.find(qn("a:buChar")), parse_xml(f"<a:buNone {nsdecls('a')}/>"))
