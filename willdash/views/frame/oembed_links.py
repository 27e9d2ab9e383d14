"""How other sites find out that a page can be embedded: the links of oEmbed's discovery (oembed.com, §4)."""

from urllib.parse import urlencode, urlsplit

from htpy import Node, link

OEMBED = "/oembed"
TYPES = {"json": "application/json+oembed", "xml": "text/xml+oembed"}
"""JSON first: who reads both, as WordPress does, stops there."""


def oembed_links(address: str, title: str) -> Node:
    """The elements for the head of a document; before the head's end, which is as far as WordPress reads.

    Args:
        address: whole address of the document, as in ``https://example.org/citta/parma``.
        title: of the document.
    """
    parts = urlsplit(address)
    endpoint = f"{parts.scheme}://{parts.netloc}{OEMBED}"
    return [
        link(
            rel="alternate",
            type=type,
            href=f"{endpoint}?{urlencode({'url': address, 'format': format})}",
            title=title,
        )
        for format, type in TYPES.items()
    ]
