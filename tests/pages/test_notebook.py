"""The notebook of a city as a page, asked for as a browser asks."""

import re

import pytest

from tests.pages.city_reading import words

PARMA = "/citta/parma/quaderno"
CHAPTERS = ["facts", "clusters", "standing", "gaps", "learning", "own", "near", "closing"]


@pytest.fixture(scope="module")
def parma(app):
    return app.server.test_client().get(PARMA).text


def test_the_page_begins_with_the_city_and_has_its_chapters_in_order(parma):
    assert re.findall(r'<section class="notebook-chapter" id="(\w+)"', parma) == CHAPTERS
    assert re.findall(r"<h1[^>]*>(.*?)</h1>", parma, re.DOTALL)[0].startswith("Parma")
    assert "<title>Quaderno di Parma · willdash</title>" in parma


def test_contents_lead_to_every_chapter(parma):
    contents = re.search(r'<nav class="notebook-contents".*?</nav>', parma, re.DOTALL)[0]
    assert re.findall(r'href="#(\w+)"', contents) == CHAPTERS


def test_no_id_is_there_twice_and_no_two_landmarks_share_a_name(parma):
    ids = re.findall(r'\sid="([^"]+)"', parma)
    assert len(ids) == len(set(ids))
    regions = re.findall(r'role="region" aria-label="([^"]+)"', parma)
    assert len(regions) == len(set(regions)) > 5


def test_the_page_loads_its_own_stylesheet_and_leads_to_the_file(parma):
    assert re.search(r'href="/static/notebook\.[0-9a-f]{10}\.css"', parma)
    assert 'href="/citta/parma/quaderno.pdf"' in parma


def test_benchmark_and_language_go_with_every_link_to_the_file(client):
    page = client.get(f"{PARMA}?benchmark=italia&lang=en").text
    assert 'href="/citta/parma/quaderno.pdf?benchmark=italia&amp;lang=en"' in page
    assert "Compared with Italy, Parma is " in words(page)


def test_indicators_and_practices_lead_to_their_pages(parma, client):
    links = set(re.findall(r'href="http://localhost(/(?:dati|pratiche)/[^"]+)"', parma))
    assert any(link.startswith("/pratiche/") for link in links)
    assert len([link for link in links if link.startswith("/dati/")]) >= 32
    for link in sorted(links)[::9]:
        assert client.get(link).status_code == 200, link


def test_pictures_say_what_they_show(parma):
    assert len(re.findall(r'class="notebook-picture" role="img" aria-label="[^"]{40,}"', parma)) == 33


@pytest.mark.parametrize("city", ["milano", "Parma", "parma%00", "..%2f..%2fetc", "%3Cscript%3E"])
def test_a_city_that_is_not_there_has_no_notebook(client, city):
    assert client.get(f"/citta/{city}/quaderno").status_code == 404


def test_the_file_is_served_beside_the_page_and_a_wrong_city_is_answered_with_a_page(client):
    assert client.head("/citta/parma/quaderno.pdf").headers["Content-Type"] == "application/pdf"
    wrong = client.get("/citta/milano/quaderno.pdf")
    assert (wrong.status_code, wrong.mimetype) == (404, "text/html")


def test_the_nine_are_in_the_sitemap(client):
    sitemap = client.get("/sitemap.xml").text
    assert len(set(re.findall(r"/citta/([a-z-]+)/quaderno<", sitemap))) == 9
