"""The spine of an indicator as a drawing for a table's cell."""

from htpy import svg

from willdash.core.model import Polarity
from willdash.store.profile import ProfileRow
from willdash.text import Text
from willdash.views.drawing import Box
from willdash.views.notebook.document import Picture
from willdash.views.pictures.profilo import spine_line
from willdash.views.profile.spine import areas_words, spine_words
from willdash.views.template import FONT

SIZE = (232.0, 25.0)
LINE = Box(8, 5, 216, 15)
"""The dot is wider than the line is high, so something is left free around it."""


def spine_picture(row: ProfileRow, text: Text) -> Picture:
    """Range, bands, median, the nine, and the city's dot."""
    width, height = SIZE
    drawn = svg(xmlns="http://www.w3.org/2000/svg", viewBox=f"0 0 {width:g} {height:g}", font_family=FONT)[
        spine_line(row, LINE)
    ]
    return Picture(str(drawn), spine_words(row, text))


def spine_ends(row: ProfileRow, text: Text) -> str:
    """How many areas of which level there are, and the figures at the left and the right end."""
    ends = [text.value(row.indicator, value) for value in (row.spine.low, row.spine.high)]
    if row.indicator.polarity is Polarity.LOWER:
        ends.reverse()
    return text("notebook-spine-ends", areas=areas_words(row, text), left=ends[0], right=ends[1])
