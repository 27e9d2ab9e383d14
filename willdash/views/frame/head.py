"""What a page says of itself to other machines: its one address, its other language, picture, data sets."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from htpy import Node, link

from willdash.text import LANGUAGES, Text
from willdash.views.frame.breadcrumb import Crumb
from willdash.views.frame.card import card_address
from willdash.views.frame.oembed_links import oembed_links
from willdash.views.frame.open_graph import open_graph
from willdash.views.frame.structured_data import breadcrumb_list, json_ld, web_site
from willdash.views.links import Addresses


@dataclass(frozen=True, slots=True)
class Described:
    """A page in words.

    Attributes:
        title: without the name of the site.
        description: one sentence.
        trail: the pages before it; none for the home page.
        image: address of its card; the map of the selection where it has none of its own.
        data: schema.org objects.
    """

    title: str
    description: str
    trail: Sequence[Crumb] = ()
    image: str = ""
    data: Sequence[Mapping[str, Any]] = ()


def more(about: Described, to: Addresses, text: Text, *, origin: str) -> Node:
    """The canonical address, its languages, the card, how to embed it, the schema.org objects.

    All addresses are whole.

    Args:
        about: the page.
        to: addresses from the page.
        text: words of the language.
        origin: scheme and host, as in ``https://example.org``.
    """
    here = to.here()
    image = origin + (about.image or card_address("mappa", to.selection))
    place = breadcrumb_list(about.trail, Crumb(about.title, here), origin=origin) if about.trail else None
    things = [*about.data, place or web_site(text, origin=origin)]
    return [
        link(rel="canonical", href=origin + here),
        [
            link(rel="alternate", hreflang=language, href=origin + to.here(lang=language))
            for language in LANGUAGES
        ],
        oembed_links(origin + here, about.title),
        open_graph(
            text,
            title=about.title,
            description=about.description,
            url=origin + here,
            image=image,
            image_alt="" if about.image else text("page-map-title"),
        ),
        json_ld(things),
    ]
