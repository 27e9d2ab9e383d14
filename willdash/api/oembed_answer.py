"""What is answered to other sites that ask how to show a page: the parameters of oEmbed 1.0, §2.3.4."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from xml.etree.ElementTree import Element, SubElement, tostring

import orjson

from willdash.core.embed import EmbedView
from willdash.core.embed_address import embed_address
from willdash.core.embed_size import usual_height
from willdash.text import Text
from willdash.views.embed.oembed_html import Place, oembed_html
from willdash.views.embed.of_page import Found
from willdash.views.embed.told import embed_title, picture_of
from willdash.views.frame.card import CARD_SIZE

Answer = Mapping[str, str | int]
"""Parameter to value, in the order in which they are written."""

KEPT_SECONDS = 3600
USUAL_WIDTH, WIDEST = 640, 1280
"""Pixels of a frame where the other site sets no limit, and at most."""


@dataclass(frozen=True, slots=True)
class Limits:
    """The most that another site has room for, in pixels; none where it sets no limit."""

    width: int | None = None
    height: int | None = None

    def place(self, view: EmbedView) -> Place:
        """As wide as there is room, and as high as the view is then, if there is room."""
        width = min(self.width or USUAL_WIDTH, WIDEST)
        height = usual_height(view, width)
        return Place(width, min(height, self.height or height))

    def have_room_for(self, size: tuple[int, int]) -> bool:
        """Whether a picture may be named: it must not be larger (oEmbed 1.0, ``thumbnail_width``)."""
        return all(
            limit is None or length <= limit
            for length, limit in zip(size, (self.width, self.height), strict=True)
        )


def rich_answer(found: Found, page: str, limits: Limits, *, origin: str) -> Answer:
    """A page that has a view: its frame; its picture, where there is room and the figures are the newest.

    Args:
        found: what is embedded.
        page: whole address of the page.
        limits: of the other site.
        origin: scheme and host of this site.
    """
    embed, selection = found.embed, found.selection
    text = Text.of(selection.lang)
    title = embed_title(embed, selection, found.store, text)
    place = limits.place(embed.view)
    frame = origin + embed_address(embed, selection, found.store.choices)
    width, height = CARD_SIZE
    picture: Answer = {
        "thumbnail_url": origin + picture_of(embed, selection),
        "thumbnail_width": width,
        "thumbnail_height": height,
    }
    return {
        **_said("rich", title, text, origin),
        "width": place.width,
        "height": place.height,
        "html": oembed_html(title, place, page=page, frame=frame),
        **(picture if found.is_newest and limits.have_room_for(CARD_SIZE) else {}),
    }


def link_answer(title: str, language: str, *, origin: str) -> Answer:
    """A page without a view: a link with its title and the name of the site, as in a browser's tab."""
    text = Text.of(language)
    return _said("link", f"{title} · {text('site')}", text, origin)


def _said(kind: str, title: str, text: Text, origin: str) -> Answer:
    """What every answer says."""
    return {
        "version": "1.0",
        "type": kind,
        "title": title,
        "author_name": text("site-owner"),
        "author_url": origin,
        "provider_name": text("site"),
        "provider_url": origin,
        "cache_age": KEPT_SECONDS,
    }


def as_json(answer: Answer) -> bytes:
    """The answer as JSON."""
    return orjson.dumps(answer)


def as_xml(answer: Answer) -> bytes:
    """The answer as XML; without a document type, which readers refuse."""
    root = Element("oembed")
    for name, value in answer.items():
        SubElement(root, name).text = str(value)
    declared = b'<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n'
    written: bytes = tostring(root, encoding="utf-8", xml_declaration=False)
    return declared + written


WRITTEN: Mapping[str, tuple[Callable[[Answer], bytes], str]] = {
    "json": (as_json, "application/json"),
    "xml": (as_xml, "text/xml"),
}
"""Format to how it is written, and its media type."""
