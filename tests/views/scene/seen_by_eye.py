"""A drawing as an eye in the last row sees it: where its texts lie, how large, and on which colour.

Read out of the SVG alone; widths of words are those of the font.
"""

import xml.etree.ElementTree as ET
from dataclasses import dataclass
from itertools import combinations

from willdash.views.drawing import text_width

SVG = "{http://www.w3.org/2000/svg}"
WHITE = "#ffffff"
CAPITALS, BELOW = 0.7, 0.2
"""Of Titillium Web: how far letters reach above and below their line, in sizes of the font."""
SLACK = 1.0
"""What two boxes may share, in units: a letter seldom fills its box."""


@dataclass(frozen=True)
class Box:
    left: float
    top: float
    right: float
    bottom: float

    def shares_with(self, other):
        across = min(self.right, other.right) - max(self.left, other.left)
        down = min(self.bottom, other.bottom) - max(self.top, other.top)
        return across > SLACK and down > SLACK


@dataclass(frozen=True)
class Words:
    words: str
    size: float
    box: Box
    colour: str
    ground: str


def texts_of(svg):
    """Every text of a drawing, in the order they are painted."""
    root, found, painted = ET.fromstring(svg), [], []
    for element in root.iter():
        assert element.tag != f"{SVG}g" or element.get("transform") is None, "a group that moves its texts"
        if element.tag == f"{SVG}rect" and element.get("fill", "#000000") != "none":
            painted.append((_rect(element), element.get("fill", "#000000")))
        if element.tag == f"{SVG}text":
            found.append(_words(element, painted))
    return found


def box_of(svg):
    """The whole drawing."""
    return Box(*map(float, ET.fromstring(svg).get("viewBox").split()))


def outside(svg):
    """Texts and dots that are cut off."""
    whole = box_of(svg)
    placed = [(each.words, each.box) for each in texts_of(svg)]
    placed += [("a dot", _dot(each)) for each in ET.fromstring(svg).iter(f"{SVG}circle")]
    return [
        what
        for what, box in placed
        if min(box.left, box.top) < -SLACK / 2
        or box.right > whole.right + SLACK / 2
        or box.bottom > whole.bottom + SLACK / 2
    ]


def by_city(svg):
    """City by slug to the texts in its groups."""
    found = {}
    for element in ET.fromstring(svg).iter():
        slug = element.get("data-city")
        if slug:
            found.setdefault(slug, []).extend("".join(text.itertext()) for text in element.iter(f"{SVG}text"))
    return found


def overlaps(texts):
    """Pairs of texts that lie over one another."""
    return [(one.words, two.words) for one, two in combinations(texts, 2) if one.box.shares_with(two.box)]


def contrast(one, two):
    """Contrast of two colours by WCAG 2.1: 1 for alike, 21 for black on white."""
    light, dark = sorted((_luminance(one), _luminance(two)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _words(element, painted):
    words, size = "".join(element.itertext()), float(element.get("font-size"))
    x, y = float(element.get("x")), float(element.get("y"))
    width = text_width(words, size, is_bold=element.get("font-weight") == "700")
    left = x - {"middle": width / 2, "end": width}.get(element.get("text-anchor"), 0)
    box = Box(left, y - CAPITALS * size, left + width, y + BELOW * size)
    # A rim of paper around the letters is what they are read against.
    ground = element.get("stroke") or _under(box, painted)
    return Words(words, size, box, element.get("fill"), ground)


def _under(box, painted):
    """The colour painted last behind the middle of a box."""
    x, y = (box.left + box.right) / 2, (box.top + box.bottom) / 2
    behind = [fill for at, fill in painted if at.left <= x <= at.right and at.top <= y <= at.bottom]
    return behind[-1] if behind else WHITE


def _rect(element):
    left, top, width, height = (float(element.get(name, 0)) for name in ("x", "y", "width", "height"))
    return Box(left, top, left + width, top + height)


def _dot(element):
    x, y, radius = (float(element.get(name)) for name in ("cx", "cy", "r"))
    return Box(x - radius, y - radius, x + radius, y + radius)


def _luminance(colour):
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
