"""Where a city's pace leads on an indicator: the same drawing as on its page."""

from collections.abc import Mapping
from functools import partial

from willdash.core.selection import Selection
from willdash.store.store import Store
from willdash.store.trajectory import trajectory_of
from willdash.text import Text
from willdash.views.drawing import in_picture
from willdash.views.links import Addresses
from willdash.views.pictures.empty import empty
from willdash.views.pictures.frame import Picture
from willdash.views.pictures.words import source_words, told
from willdash.views.trajectory.drawing import can_be_drawn, trajectory_drawing

PAGE = "/traiettoria"


def traiettoria(store: Store, selection: Selection, text: Text, _: Mapping[str, str]) -> Picture:
    """The city's points, its pace carried on, the peers' paths from the same level."""
    nine = store.nine(selection.indicator, selection.year, selection.city, benchmark=selection.benchmark)
    trajectory = trajectory_of(store, nine)
    about = {"indicator": text.words(nine.indicator.short), "city": nine.city.area.label}
    is_drawn = can_be_drawn(trajectory)
    return Picture(
        title=text("trajectory-page-title", **about),
        subtitle=told(nine, text),
        cluster=nine.indicator.cluster,
        body=partial(in_picture, trajectory_drawing(trajectory, text)) if is_drawn else empty(text),
        source=source_words(store.catalog.sources[nine.indicator.source], text),
        address=Addresses(store.choices, selection, PAGE).here(),
        about=f"{selection.city}-{selection.indicator}",
        note=text("trajectory-picture-note") if is_drawn else "",
    )
