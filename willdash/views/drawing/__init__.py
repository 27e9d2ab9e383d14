"""Charts as values: marks and labels in per cent of a plot, drawn alike on pages and in pictures.

A chart is made once, as a `Drawing`, and rendered twice: `on_page` gives SVG that stretches with its column
under HTML labels that keep their size; `in_picture` gives SVG of a fixed size with its texts inside, for the
files that readers download. Neither decides anything: what is drawn, and in which words, stands in the value.

**Places** are per cent of the plot: x from the left edge, y from the *top* edge downwards, both 0 to 100.
Marks may lie a little outside. Lengths that must not stretch (diameters, strokes, gaps) are pixels and
belong to the `Look`, never to a mark.

**Looks** say what a mark stands for, not which colour it has: `Look.CITY` the city read, `Look.PEER` the
others of the nine, `Look.CROWD` all other areas, `Look.RANGE` and `Look.MIDDLE` where areas lie,
`Look.MEDIAN`, `Look.REGION`, `Look.ITALY`, `Look.TARGET` what is compared with, `Look.INTERVAL` doubt,
`Look.FIT` a fitted line, `Look.GRID` the background. Their inks stand in `views/template.py`, for pictures
and Plotly figures, and `assets/css/drawing.css` repeats them for pages (a test compares the two).

Usage::

    across = span_of(values, decimals=indicator.decimals)          # values → per cent
    marks = (
        Rule.upright(across.at(median), Look.MEDIAN, name="Mediana 24,9 %"),
        *(Dot(across.at(v), 50, Look.CROWD, name=f"{area}: {words}") for area, v, words in crowd),
        Dot(across.at(own), 50, Look.CITY, name="Parma: 27,3 %", href=to.city("parma")),
    )
    wanted = (Wanted(across.at(own), 50, "Parma", Look.CITY), …)     # the most important first
    drawing = Drawing(
        marks, wanted, says="What the picture says, in one sentence.", cluster=indicator.cluster,
        across=Axis(value_stops(across, indicator, text), title="…"),
        up=Axis(value_stops(up, other, text, upwards=True)),
    )
    on_page(drawing, ratio=2)            # an htpy element; ratio is width by height
    in_picture(drawing, Box(0, 0, 1200, 400))   # an htpy <g>, see views/pictures/

`Span.at` counts from low to high; for values that rise upwards take ``span.up(value)``, which counts from
the top. The painter's order is the order of ``marks``: what matters most comes last. A mark's ``name``
becomes its ``<title>`` (hover), its ``href`` a link. ``says`` is the drawing's aria-label, so behind every
drawing there must still be a table.

**Labels** are wishes: each `Wanted` names a point and its words, and `placed` (greedy, pure) puts it on the
first of its sides on which it overlaps neither another label nor a named dot nor the edge. What finds no
room is left out, so give the most important first; a wish that names its one side and is ``fixed`` is
always put there. Pages carry two placements, one for narrow columns and one for wide, and CSS shows the one
that fits.
"""

from willdash.views.drawing.axes import value_stops
from willdash.views.drawing.labels import Label, placed
from willdash.views.drawing.marks import (
    Axis,
    Band,
    Dot,
    Drawing,
    Line,
    Mark,
    Rule,
    Shape,
    Side,
    Stop,
    Wanted,
    notch,
)
from willdash.views.drawing.metrics import text_width
from willdash.views.drawing.page import on_page
from willdash.views.drawing.picture import Box, attributes, in_picture, words_at
from willdash.views.drawing.scale import Span, decimals_of, span_of, spread, ticks
from willdash.views.drawing.signs import sign
from willdash.views.template import Look

__all__ = [
    "Axis", "Band", "Box", "Dot", "Drawing", "Label", "Line", "Look", "Mark", "Rule", "Shape", "Side", "Span",
    "Stop", "Wanted", "attributes", "decimals_of", "in_picture", "notch", "on_page", "placed", "sign",
    "span_of", "spread", "text_width", "ticks", "value_stops", "words_at",
]  # fmt: skip
