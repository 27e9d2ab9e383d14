"""A walk over the site: every link leads somewhere, and every page can be reached."""

import re
from html import unescape
from urllib.parse import parse_qs, urljoin, urlsplit

import pytest

from tests.pages.asking import page

LINK = re.compile(r'<(?:a|link|form|script|img)\b[^>]*?\s(?:href|action|src)="([^"]*)"')
HOST = "http://localhost"


def links(address, html):
    """Path and query of every link to our own host."""
    for found in LINK.findall(html):
        url = urlsplit(urljoin(HOST + address, unescape(found)))
        if url.scheme in ("http", "https") and f"{url.scheme}://{url.netloc}" == HOST:
            yield url.path + (f"?{url.query}" if url.query else "")


def shape(address):
    """Pages that differ only in what they show for the same parameters are one kind of link."""
    url = urlsplit(address)
    return url.path, tuple(sorted(parse_qs(url.query))), "en" in parse_qs(url.query).get("lang", [])


@pytest.mark.parametrize("one_of", [4, pytest.param(1, marks=pytest.mark.thorough)])
def test_every_link_on_every_page_in_both_languages_leads_somewhere(client, documents, one_of):
    wanted = {}
    for address, html in documents.items():
        for link in links(address, html):
            wanted.setdefault(shape(link), (link, address))
    assert len(wanted) > 300
    broken = [
        f"{link} on {on}: {code}"
        for link, on in list(wanted.values())[::one_of]
        if (code := client.get(link, buffered=True).status_code) not in (200, 304)
    ]
    assert broken == []


def test_a_reader_who_only_follows_links_reaches_every_page(client, documents):
    reached, ahead = set(), ["/"]
    while ahead:
        address = ahead.pop()
        path = urlsplit(address).path
        if path in reached:
            continue
        reached.add(path)
        answer = client.get(address, buffered=True)
        if answer.mimetype == "text/html":
            ahead += links(address, answer.text)
    assert {urlsplit(address).path for address in documents} <= reached


def test_links_to_places_on_a_page_have_their_place(documents):
    for address, html in documents.items():
        if address.split("?")[0] == "/":
            continue
        ids = set(re.findall(r'\bid="([^"]+)"', html))
        assert {place for place in re.findall(r'href="#([^"]+)"', html) if place not in ids} == set(), address


def test_the_map_leads_to_the_other_pages(client):
    html = str(page(client, "?city=parma&indicator=bes_neet"))
    for path in ("/citta/parma", "/cluster/minori", "/dati/bes_neet", "/scarica/tabella-confronto.csv"):
        assert f'data-page="{path}"' in html
