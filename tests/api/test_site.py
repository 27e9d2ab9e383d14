"""What crawlers are told."""

from urllib.robotparser import RobotFileParser
from xml.etree import ElementTree

import pytest

from willdash.api.site import robots, sitemap

SPACES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}


@pytest.fixture
def entries(client):
    answer = client.get("/sitemap.xml", headers={"Host": "dati.example.org"})
    assert answer.mimetype == "application/xml"
    return ElementTree.fromstring(answer.data).findall("s:url", SPACES)


def test_every_page_stands_in_it_in_both_languages_once(entries):
    places = [entry.findtext("s:loc", namespaces=SPACES) for entry in entries]
    assert len(places) == len(set(places))
    assert "http://dati.example.org/" in places
    assert "http://dati.example.org/metodo?lang=en" in places
    assert "http://dati.example.org/dati/bes_neet" in places
    assert "http://dati.example.org/dati/carica" in places
    of_indicators = [place for place in places if "/dati/" in place and "/dati/carica" not in place]
    assert len(of_indicators) == 180


def test_each_names_its_languages_and_the_date_of_the_data(entries):
    method = next(e for e in entries if e.findtext("s:loc", namespaces=SPACES).endswith("/metodo"))
    links = {link.get("hreflang"): link.get("href") for link in method.findall("x:link", SPACES)}
    assert links == {
        "it": "http://dati.example.org/metodo",
        "en": "http://dati.example.org/metodo?lang=en",
        "x-default": "http://dati.example.org/metodo",
    }
    assert method.findtext("s:lastmod", namespaces=SPACES) == "2026-11-22"


def test_every_address_in_it_answers(client, entries):
    for entry in entries[::7]:
        place = entry.findtext("s:loc", namespaces=SPACES).removeprefix("http://dati.example.org")
        assert client.get(place).status_code == 200, place


def test_addresses_are_escaped():
    assert "<loc>https://x.it/a?b=&quot;" not in sitemap(
        ['/a?b="&'], modified="2026-01-01", origin="https://x.it"
    )
    ElementTree.fromstring(sitemap(['/a?b="&<'], modified="2026-01-01", origin="https://x.it"))


def test_crawlers_are_kept_from_what_is_made_for_programs(client):
    rules = RobotFileParser()
    rules.parse(client.get("/robots.txt").get_data(as_text=True).splitlines())
    for path in ("/", "/citta/parma", "/dati", "/dati/willdash-data.zip", "/metodo"):
        assert rules.can_fetch("Googlebot", path), path
    for path in ("/_dash-layout", "/cerca.json", "/scarica/x.csv", "/api/v1/observations"):
        assert not rules.can_fetch("Googlebot", path), path


def test_selections_are_kept_from_crawlers_but_not_from_previews_of_a_page_sent():
    lines = robots("https://example.org").splitlines()
    assert lines.index("Disallow: /*?") < lines.index("Allow: /*?lang=en$")
    rules = RobotFileParser()
    rules.parse(lines)
    assert rules.can_fetch("Twitterbot", "/citta/parma?indicator=bes_neet")
    assert "Allow: /embed/" in lines
    assert lines[-1] == "Sitemap: https://example.org/sitemap.xml"
