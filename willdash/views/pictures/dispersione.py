"""Two indicators over the capitals: the scatter of the comparison page, with what may be said of it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from htpy import Element, Node, circle, fragment, g

from willdash.core.guard import Aspect
from willdash.core.model import Area
from willdash.core.selection import Selection
from willdash.store.association import Association, associate, partner
from willdash.store.store import Store
from willdash.text import Text
from willdash.views.drawing import (
    Box,
    Dot,
    Drawing,
    Label,
    attributes,
    in_picture,
    placed,
    text_width,
    words_at,
)
from willdash.views.drawing.labels import LINE_HEIGHT, Room, dots_of
from willdash.views.drawing.picture import PAD, plot_box
from willdash.views.links import Addresses
from willdash.views.palette import INK
from willdash.views.pictures.empty import empty
from willdash.views.pictures.frame import Picture, wrapped
from willdash.views.pictures.sizes import STOPS, axis_size, names_size, sizes_in
from willdash.views.pictures.words import source_words
from willdash.views.scatter.drawing import axis_words, point_words, scatter_drawing
from willdash.views.scatter.words import coefficient_words, relation_words, warnings
from willdash.views.template import INKS, PAPER, resolved

PAGE = "/confronto"


def dispersione(store: Store, selection: Selection, text: Text, _: Mapping[str, str]) -> Picture:
    """The points that count, the cities compared (else the one selected) larger, the nine named."""
    association = associate(selection, partner(selection, store), store)
    x, y = association.x.indicator, association.y.indicator
    cities = [store.city(slug).code for slug in selection.compare or (selection.city,)]
    sources = dict.fromkeys((x.source, y.source))
    is_drawn = association.points or association.behind
    return Picture(
        title=text("versus-scatter-caption", x=text.words(x.label), y=text.words(y.label)),
        subtitle=relation_words(association, text),
        cluster=x.cluster,
        body=partial(_body, association, cities, text) if is_drawn else empty(text),
        source="; ".join(source_words(store.catalog.sources[id], text) for id in sources),
        address=Addresses(store.choices, selection, PAGE).here(versus=y.id),
        about=f"{x.id}-{y.id}",
        note=_note(association, text),
    )


def _body(association: Association, cities: Sequence[str], text: Text, box: Box) -> Node:
    """The scatter between the titles of its axes, and every named point with its name."""
    size, axis, small = names_size(box), axis_size(box), sizes_in(box).small
    over, under = (
        wrapped(axis_words(each, text), small, box.width) for each in (association.y, association.x)
    )
    step = small * LINE_HEIGHT
    bare = _untitled(scatter_drawing(association, cities, text, rooms=()))
    beyond = max(text_width(stop.words, axis * STOPS) / 2 for stop in bare.across.stops) - PAD
    inner = box.inset(top=(len(over) + 0.3) * step, bottom=len(under) * step, right=max(beyond, 0))
    plot = plot_box(bare, inner, axis)
    room = Room(plot.width, plot.height, size)
    drawing = _untitled(scatter_drawing(association, cities, text, rooms=(room,)))
    dots = tuple(mark for mark in drawing.marks if isinstance(mark, Dot) and INKS[mark.look].ring)
    rest = tuple(mark for mark in drawing.marks if mark not in dots)
    points = (*association.behind, *association.points)
    areas = {point_words(point, association, text): point.area for point in points}
    return fragment[
        _title(over, box.left, box.top + step / 2, small),
        _title(under, box.right, inner.bottom + step / 2, small, anchor="end"),
        in_picture(replace(drawing, marks=rest, labels=()), inner, size=axis),
        [_point(dot, plot, drawing.cluster, areas[dot.name]) for dot in dots],
        [
            _name(label, plot, {area.label: area for area in areas.values()}, size=size)
            for label in placed(drawing.labels, room, taken=dots_of(drawing, room))
        ],
    ]


def _untitled(drawing: Drawing) -> Drawing:
    """Without the titles of its axes, which need several lines where the place is narrow."""
    return replace(drawing, across=replace(drawing.across, title=""), up=replace(drawing.up, title=""))


def _title(lines: Sequence[str], x: float, y: float, size: float, *, anchor: str = "start") -> list[Element]:
    return [
        words_at(x, y + number * size * LINE_HEIGHT, words, size=size, colour=INK, anchor=anchor)
        for number, words in enumerate(lines)
    ]


def _point(dot: Dot, plot: Box, cluster: str, area: Area) -> Element:
    ink = INKS[dot.look]
    shown = {"cx": plot.x(dot.x), "cy": plot.y(dot.y), "r": ink.dot / 2 + 1, "stroke-width": 2}
    return g(data_city=area.slug)[
        circle(attributes(shown | {"fill": resolved(ink.colour, cluster), "stroke": PAPER}))
    ]


def _name(label: Label, plot: Box, areas: Mapping[str, Area], *, size: float) -> Element:
    words, middle = label.wanted.words, (label.box.top + label.box.bottom) / 2
    return g(data_city=areas[words].slug)[
        words_at(
            plot.left + label.box.left,
            plot.top + middle,
            words,
            size=size,
            colour=INK,
            is_bold=INKS[label.wanted.look].is_bold,
            halo=True,
        )
    ]


def _note(association: Association, text: Text) -> str:
    """The doubt, the warnings, and that a relation is no cause: a picture travels without its page."""
    years = {"x_year": str(association.x.year), "y_year": str(association.y.year)}
    said = [
        *coefficient_words(association, text),
        *warnings(association, text),
        text("versus-years-differ", **years) if Aspect.YEAR in association.judgement.labelled else "",
        text("versus-cause"),
    ]
    return " ".join(words for words in said if words)
