"""Every embed is a sound document: valid HTML, one heading, an address of its own, found by other sites."""

import json
import re
import subprocess
from html import unescape

import pytest

from tests.site.test_documents import CHECKER, RULES
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
    if not CHECKER.exists():
        pytest.fail("no html-validate: npm ci --prefix frontend", pytrace=False)
    names = {}
    for number, (address, html) in enumerate(embeds.items()):
        file = tmp_path / f"{number}.html"
        file.write_text(html, encoding="utf-8")
        names[str(file)] = address
    report = tmp_path / "report.json"
    command = [CHECKER, "--config", RULES, "--formatter", f"json={report}", tmp_path]
    subprocess.run(command, capture_output=True, check=False)
    problems = {
        f"{names[result['filePath']]}: {message['ruleId']} {message['message']} ({message.get('selector')})"
        for result in json.loads(report.read_bytes())
        for message in result["messages"]
    }
    assert problems == set()
    # Four views of one indicator, three of each of six clusters, four choices, two languages.
    assert len(names) >= (4 + 3 * 5) * 8


def test_every_embed_says_which_page_shows_the_same_and_how_other_sites_find_it(embeds):
    for address, html in embeds.items():
        head = html.split("</head>")[0]
        (canonical,) = re.findall(r'<link rel="canonical" href="([^"]*)"', head)
        assert unescape(canonical).startswith("http://localhost/"), address
        assert "/embed/" not in canonical, address
        assert head.count("application/json+oembed") == 1, address
        (picture,) = re.findall(r'<meta property="og:image" content="([^"]*)"', head)
        assert "rovigo" in picture, address


def test_only_an_embed_without_choices_may_stand_in_search_engines(embeds):
    for address, html in embeds.items():
        assert ("noindex" in html.split("</head>")[0]) == ("mode=static" not in address), address
