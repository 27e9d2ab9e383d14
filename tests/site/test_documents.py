"""Every document is sound: valid HTML, one heading, a title and a description of its own, one address."""

import json
import re
from html import unescape

import pytest

from tests.site.validity import faults


def found(pattern, html):
    return [unescape(each) for each in re.findall(pattern, html)]


@pytest.mark.parametrize("one_of", [5, pytest.param(1, marks=pytest.mark.thorough)])
def test_the_html_of_every_page_is_valid(documents, one_of, tmp_path):
    assert len(documents) > 200
    assert faults(dict(list(documents.items())[::one_of]), tmp_path) == []


def test_every_page_has_one_heading_and_one_main(documents):
    for address, html in documents.items():
        if address.split("?")[0] != "/":
            assert (html.count("<h1"), html.count("<main")) == (1, 1), address


def test_titles_and_descriptions_are_each_page_s_own(documents):
    for what in (r"<title>([^<]*)</title>", r'<meta name="description" content="([^"]*)"'):
        by_words = {}
        for address, html in documents.items():
            (words,) = found(what, html.split("</head>")[0])
            assert 10 < len(words) < 400, (address, words)
            by_words.setdefault(words, []).append(address)
        assert {words: where for words, where in by_words.items() if len(where) > 1} == {}


def test_every_page_says_its_one_address_and_its_other_language(documents):
    for address, html in documents.items():
        assert found(r'<link rel="canonical" href="([^"]*)"', html) == [f"http://localhost{address}"]
        languages = dict(re.findall(r'<link rel="alternate" hreflang="(\w+)" href="([^"]*)"', html))
        assert set(languages) == {"it", "en"}, address
        assert f"http://localhost{address}" in map(unescape, languages.values()), address


def test_every_page_has_a_picture_and_words_for_other_sites(documents):
    for address, html in documents.items():
        cards = dict(re.findall(r'<meta property="og:(\w+)" content="([^"]*)"', html))
        assert {"title", "description", "url", "image", "type", "locale"} <= set(cards), address
        assert cards["image"].startswith("http://localhost/grafici/"), address


def test_structured_data_can_be_read_and_name_their_page(documents):
    for address, html in documents.items():
        if address.split("?")[0] == "/":
            continue
        blocks = re.findall(r'<script type="application/ld\+json">(.*?)</script>', html, re.DOTALL)
        objects = [thing for block in blocks for thing in _listed(json.loads(block))]
        kinds = {thing["@type"] for thing in objects}
        assert "BreadcrumbList" in kinds, address
        if address.startswith("/dati/") and not address.startswith("/dati/carica"):
            assert "Dataset" in kinds, address


def _listed(read):
    return read.get("@graph", [read]) if isinstance(read, dict) else read
