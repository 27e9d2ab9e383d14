"""The cities most like the one shown, of all capitals and of the nine, with the way to compare them."""

from collections.abc import Mapping

from htpy import Element, Node, a, h2, li, ol, p, section, span

from willdash.core.model import Area, Indicator
from willdash.core.similarity import Neighbour
from willdash.store.profile import Profile
from willdash.store.similar import weights_of
from willdash.text import Text
from willdash.text.sentences import joined
from willdash.views.links import Addresses

VERSUS = "/confronto"


def profile_near(
    profile: Profile,
    areas: Mapping[str, Area],
    indicators: Mapping[str, Indicator],
    to: Addresses,
    text: Text,
) -> Element:
    """The nearest with their distances, what the distance is made of, and two links.

    Args:
        profile: of the city.
        areas: by ISTAT code.
        indicators: by id, for the names of the variables.
        to: addresses from the page shown.
        text: words of the language.
    """
    slug = profile.city.slug or ""
    of_nine = [areas[near.area] for near in profile.neighbours_of_nine]
    compared = (slug, *(area.slug or "" for area in of_nine))
    weighed = [name for name, weight in weights_of(to.selection.weights).items() if weight]
    names = tuple(text.words(indicators[name].short) for name in weighed if name in indicators)
    return section(".profile-card.profile-near", aria_labelledby="near")[
        h2(id="near")[text("profile-near", city=profile.city.label)],
        p(".profile-note")[text("profile-near-lead", variables=joined(names, text))],
        ol[[_near(near, areas[near.area], to, text) for near in profile.neighbours]],
        p[
            text("profile-near-nine", names=joined(tuple(area.label for area in of_nine), text)),
            span(".profile-near-links")[
                " ",
                a(href=to(VERSUS, compare=compared))[text("profile-near-compare")],
                " · ",
                a(href=to("/", city=slug, peers="simili"))[text("profile-near-all")],
            ],
        ],
    ]


def _near(near: Neighbour, area: Area, to: Addresses, text: Text) -> Node:
    name: Node = a(href=to.city(area.slug))[area.label] if area.slug else area.label
    return li(data_area=area.code)[
        name,
        " ",
        span(".profile-distance")[
            text("profile-near-distance", distance=text.number(near.distance, decimals=2))
        ],
    ]
