"""Every page can be embedded, or at least named, where it is pasted."""

import re
from html import unescape
from urllib.parse import urlencode, urlsplit

from tests.api.wordpress import READ_BYTES, discover
from willdash.views.embed.of_page import embed_of


def test_every_page_says_how_to_embed_it_where_wordpress_reads(documents):
    for address, page in documents.items():
        canonical = unescape(re.search('rel="canonical" href="([^"]*)"', page).group(1))
        for format in ("json", "xml"):
            kind = "application" if format == "json" else "text"
            link = re.search(f'<link rel="alternate" type="{kind}/{format}[+]oembed" href="([^"]*)"', page)
            asked = urlencode({"url": canonical, "format": format})
            assert unescape(link.group(1)) == f"http://localhost/oembed?{asked}", address
        assert page.encode().find(b"</head>") < READ_BYTES, address
        assert discover(page.encode()).endswith("&format=json"), address


def test_every_page_is_answered_with_a_frame_or_with_a_link(client, addresses, store):
    kinds = {}
    for address in addresses:
        said = client.get("/oembed", query_string={"url": f"http://localhost{address}"})
        assert said.status_code == 200, address
        kinds[address] = said.json["type"]
        parts = urlsplit(address)
        has_view = embed_of(parts.path, parts.query, store) is not None
        assert kinds[address] == ("rich" if has_view else "link"), address
    rich = {urlsplit(address).path for address, kind in kinds.items() if kind == "rich"}
    # The map, the comparison, nine cities, six clusters, every indicator and every practice.
    assert len(rich) == 2 + 9 + 6 + len(store.choices.indicators) + len(store.choices.practices)
