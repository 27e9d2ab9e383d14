"""What a picture says where there is nothing to draw."""

from htpy import Element

from willdash.text import Text
from willdash.views.drawing import Box, words_at
from willdash.views.pictures.frame import SUBTITLE, Body
from willdash.views.template import SOFT


def empty(text: Text) -> Body:
    """One sentence in the middle: a picture without figures is not blank."""

    def draw(box: Box) -> Element:
        middle = (box.top + box.bottom) / 2
        return words_at(
            box.left + box.width / 2,
            middle,
            text("pictures-empty"),
            size=SUBTITLE,
            colour=SOFT,
            anchor="middle",
        )

    return draw
