"""Two indicators over the capitals: the scatter of the comparison page, with what may be said of it."""

from collections.abc import Mapping
from functools import partial

from willdash.core.guard import Aspect
from willdash.core.selection import Selection
from willdash.store.association import Association, associate, partner
from willdash.store.compared import compared
from willdash.store.store import Store
from willdash.text import Text
from willdash.views.drawing import in_picture
from willdash.views.links import Addresses
from willdash.views.pictures.empty import empty
from willdash.views.pictures.frame import Picture
from willdash.views.pictures.words import source_words
from willdash.views.scatter.drawing import scatter_drawing
from willdash.views.scatter.labels import PICTURE
from willdash.views.scatter.words import coefficient_words, relation_words, warnings

PAGE = "/confronto"


def dispersione(store: Store, selection: Selection, text: Text, _: Mapping[str, str]) -> Picture:
    """The points that count, the compared cities larger, the nine named."""
    association = associate(selection, partner(selection, store), store)
    x, y = association.x.indicator, association.y.indicator
    cities = [city.code for city in compared(selection, store).cities]
    sources = dict.fromkeys((x.source, y.source))
    is_drawn = association.points or association.behind
    return Picture(
        title=text("versus-scatter-caption", x=text.words(x.label), y=text.words(y.label)),
        subtitle=relation_words(association, text),
        cluster=x.cluster,
        body=partial(in_picture, scatter_drawing(association, cities, text, rooms=PICTURE))
        if is_drawn
        else empty(text),
        source="; ".join(source_words(store.catalog.sources[id], text) for id in sources),
        address=Addresses(store.choices, selection, PAGE).here(versus=y.id),
        about=f"{x.id}-{y.id}",
        note=_note(association, text),
    )


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
