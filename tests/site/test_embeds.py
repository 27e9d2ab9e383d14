"""Every embed is a sound document: valid HTML, one heading, an address of its own, found by other sites."""

import re
from html import unescape

import pytest

from tests.site.validity import faults
from willdash.core.embed import CLUSTERED, EmbedView

CHOICES = ("", "&mode=static", "&locked=all&theme=dark", "&theme=auto&background=transparent")


@pytest.fixture(scope="module")
def embeds(app, store):
    """Address to document: every view, live and static, in both languages, a cluster's for every cluster."""
    client = app.server.test_client()
    found = {}
    for view in EmbedView:
        for cluster in store.catalog.clusters if view in CLUSTERED else ("",):
            path = f"/embed/{view}" + (f"/{cluster}" if cluster else "")
            for choices in CHOICES:
                for language in ("it", "en"):
                    address = f"{path}?indicator=bes_neet&city=rovigo{choices}&lang={language}"
                    found[address] = client.get(address)
    return {address: answer.text for address, answer in found.items() if answer.status_code == 200}


def test_the_html_of_every_embed_is_valid(embeds, tmp_path):
    assert faults(embeds, tmp_path) == []
    # Four views of an indicator, one of a practice, three of each of five clusters; all in eight ways.
    assert len(embeds) >= (5 + 3 * 5) * 8


def test_every_embed_says_which_address_is_its_one_and_how_other_sites_find_it(embeds):
    for address, html in embeds.items():
        head = html.split("</head>")[0]
        (canonical,) = re.findall(r'<link rel="canonical" href="([^"]*)"', head)
        # A static embed may stand in search engines; of others that is the page which shows the same.
        assert ("/embed/" in canonical) == ("mode=static" in address), address
        assert unescape(canonical).startswith("http://localhost/"), address
        assert head.count("application/json+oembed") == 1, address
        (picture,) = re.findall(r'<meta property="og:image" content="([^"]*)"', head)
        assert ("/pratica.png?" if "/embed/practice" in address else "rovigo") in picture, address


def test_only_an_embed_without_choices_may_stand_in_search_engines(embeds):
    for address, html in embeds.items():
        assert ("noindex" in html.split("</head>")[0]) == ("mode=static" not in address), address
