"""The first page: whose notebook it is, what it is for, and the reading in one sentence."""

from htpy import svg

from willdash.core.tally import tally
from willdash.views.drawing import Box
from willdash.views.notebook.document import Cover, Picture
from willdash.views.notebook.told import Told
from willdash.views.profile.words import rest_words, summary_words
from willdash.views.reading import value_words
from willdash.views.svg_map import map_in_picture
from willdash.views.template import FONT

MAPPED = "pop_totale"
"""What the map tells of each city: how large it is."""
MAP = Box(0, 0, 900, 500)
NAMES = 19.0
"""Size of the names on the map, in its units."""


def cover(told: Told, *, address: str, is_draft: bool) -> Cover:
    """The first page.

    Args:
        told: the city's profile.
        address: of the page that shows the same.
        is_draft: whether the figures are not published, which is then said first.
    """
    text, profile = told.text, told.profile
    found = tally(row.comparison for row in profile.rows)
    name = text("notebook")
    return Cover(
        name=text("preview-subtitle", subtitle=name) if is_draft else name,
        city=profile.city.label,
        place=text("profile-place", region=profile.region.label),
        about=text("notebook-about", city=profile.city.label),
        summary=summary_words(found, profile, told.than, text),
        rest=rest_words(found, text),
        map=_map(told),
        data=text("slides-data", version=told.store.version, acquired=text.date(told.store.acquired)),
        address=address,
    )


def _map(told: Told) -> Picture:
    store, text = told.store, told.text
    nine = store.nine(MAPPED, store.choices.default_year(MAPPED), told.profile.city.slug or "")
    drawn = map_in_picture(nine, store.geometry, store.class_limits(MAPPED), text, MAP, size=NAMES)
    figures = (
        text("pictures-value", name=entry.area.label, value=value_words(entry.reading, nine.indicator, text))
        for entry in nine.entries
    )
    name = text.words(nine.indicator.label)
    return Picture(
        svg=str(
            svg(
                xmlns="http://www.w3.org/2000/svg",
                viewBox=f"0 0 {MAP.width:g} {MAP.height:g}",
                font_family=FONT,
            )[drawn]
        ),
        says=text("pictures-map-says", indicator=name, cities="; ".join(figures)),
        caption=text("notebook-map", indicator=name, year=str(nine.year), note=text("map-attribution")),
    )
