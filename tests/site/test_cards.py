"""The card of every page: the picture that other sites show of it."""

import random
import re
import struct
from collections import Counter
from datetime import date
from html import unescape
from itertools import product
from urllib.parse import parse_qs, parse_qsl, urlsplit

import pytest

from willdash.api.pictures import FONTS
from willdash.api.rasterise import rasterise
from willdash.api.static_files import load_manifest
from willdash.core.selection import parse_selection
from willdash.core.storyboard import View
from willdash.text import LANGUAGES, Text
from willdash.views.embed.of_page import embed_of
from willdash.views.embed.told import picture_of
from willdash.views.frame.card import CARDS_AT
from willdash.views.pictures.cards import CARDS
from willdash.views.pictures.frame import Imprint, framed
from willdash.views.scene.pictures import SCENES

LARGEST_BYTES = 150_000
SIZE = (1200, 630)
OF_PATH = {
    "/citta/": "profilo",
    "/cluster/": "quadro",
    "/confronto": "confronto",
    "/pratiche/": "pratica",
    "/traiettoria": "andamento",
}
"""Start of a path to the card of its pages; all others show the map."""
SEED = 6


@pytest.fixture(scope="module")
def cards(documents):
    """Address of a page to what its head says of its picture."""
    return {
        address: {
            name: unescape(value)
            for name, value in re.findall(r'<meta property="og:(image[^"]*)" content="([^"]*)">', page)
        }
        for address, page in documents.items()
    }


@pytest.fixture(scope="module")
def fonts(settings):
    manifest = load_manifest(settings.dist)
    return [str(manifest.file(font)) for font in FONTS]


@pytest.fixture(scope="module")
def card(store):
    """Address of a card to its SVG, made as the server makes it."""

    def make(address):
        parts = urlsplit(address)
        name = re.fullmatch(rf"{CARDS_AT}/(\w+)\.png", parts.path).group(1)
        selection, notices = parse_selection(parts.query, store.choices)
        assert notices == (), address
        text = Text.of(selection.lang)
        picture = CARDS[name](store, selection, text, dict(parse_qsl(parts.query)))
        imprint = Imprint(date(2026, 11, 22), "https://welfare.example.org", store.version)
        return framed(picture, imprint, text, size=SIZE)

    return make


def size_of(png):
    return struct.unpack(">II", png[16:24])


def test_every_page_names_its_picture_with_type_and_size(cards):
    assert len(cards) > 200
    for address, said in cards.items():
        assert said["image"].startswith(f"http://localhost{CARDS_AT}/"), address
        assert (said["image:width"], said["image:height"]) == ("1200", "630"), address
        assert said["image:type"] == "image/png", address
        assert said["image:alt"], address


def test_every_page_names_a_picture_of_what_it_shows(cards, documents, store):
    for address, said in cards.items():
        path, picture = urlsplit(address).path, urlsplit(said["image"])
        asked = {name: values[0] for name, values in parse_qs(picture.query).items()}
        shown = dict(re.findall(r' data-(city|indicator|year|lang)="([^"]*)"', _main(documents[address])))
        if re.fullmatch("/plenaria/[a-z-]+", path) and path != "/plenaria/componi":
            first = store.storyboards[path.removeprefix("/plenaria/")].scenes[0]
            assert CARDS[picture.path.split("/")[-1].removesuffix(".png")] is SCENES[first.view], address
            assert first.shows.items() <= asked.items(), address
        else:
            name = next((card for start, card in OF_PATH.items() if path.startswith(start)), "mappa")
            assert picture.path == f"{CARDS_AT}/{name}.png", address
            spoken = "en" if "lang=en" in address else "it"
            assert {"lang": spoken, **shown}.items() <= {"lang": "it", **asked}.items(), address
        if path.startswith("/cluster/"):
            assert asked["cluster"] == path.removeprefix("/cluster/")


def _main(page):
    """The first tag of the page's content; the map's stands in its script."""
    found = re.search("<main[^>]*>", page)
    return found.group(0) if found else ""


@pytest.mark.parametrize(
    "path", ["/", "/metodo", "/citta/parma", "/cluster/minori", "/dati/bes_neet", "/confronto"]
)
def test_a_card_shows_the_selection_of_the_address(client, path):
    asked = "indicator=bes_neet&year=2021&city=parma&benchmark=italia&lang=en"
    page = client.get(f"{path}?{asked}").text
    picture = urlsplit(unescape(re.search('og:image" content="([^"]*)"', page).group(1)))
    assert set(asked.split("&")) <= set(picture.query.split("&"))


def test_the_comparison_shows_the_scatter_where_one_was_asked_for(client):
    page = client.get("/confronto?compare=parma,como&indicator=bes_neet&versus=quota_80&lang=en").text
    picture = urlsplit(unescape(re.search('og:image" content="([^"]*)"', page).group(1)))
    asked = parse_qs(picture.query)
    assert picture.path == f"{CARDS_AT}/dispersione.png"
    assert (asked["versus"], asked["compare"], asked["lang"]) == (["quota_80"], ["parma,como"], ["en"])
    plain = client.get("/confronto?compare=parma,como&cluster=anziani").text
    picture = urlsplit(unescape(re.search('og:image" content="([^"]*)"', plain).group(1)))
    assert picture.path == f"{CARDS_AT}/confronto.png"
    assert (parse_qs(picture.query)["compare"], parse_qs(picture.query)["cluster"]) == (
        ["parma,como"],
        ["anziani"],
    )


def test_every_card_that_a_page_names_can_be_drawn(cards, card):
    # Of the 200 of indicators every tenth is framed; all differ in nothing but figures and names.
    named = sorted({said["image"].removeprefix("http://localhost") for said in cards.values()})
    counted = Counter(address.split("?")[0] for address in named)
    for number, address in enumerate(named):
        if counted[address.split("?")[0]] < 50 or number % 10 == 0:
            assert card(address).startswith("<svg"), address


def test_every_scene_has_a_card():
    assert {SCENES[view] for view in View} <= set(CARDS.values())


def test_every_embed_of_a_selection_has_a_card(store, card):
    chance = random.Random(SEED)
    for view in ("map", "panel", "table", "trend", "spine", "rug", "indicator"):
        for indicator in chance.sample(sorted(store.choices.indicators), 3):
            found = embed_of(f"/embed/{view}", f"indicator={indicator}", store)
            assert card(picture_of(found.embed, found.selection)).startswith("<svg"), (view, indicator)


def test_a_card_is_1200_by_630_pixels_and_at_most_150_kb(store, card, fonts):
    """Every card, in both languages, each of a seeded selection: 18 drawings."""
    chance = random.Random(SEED)
    sizes = {}
    for name, language in product(sorted(CARDS), LANGUAGES):
        indicator = chance.choice(sorted(store.choices.indicators))
        city, cluster = chance.choice(store.choices.cities), chance.choice(store.catalog.panels).id
        asked = f"indicator={indicator}&city={city}&lang={language}&cluster={cluster}"
        png = rasterise(card(f"{CARDS_AT}/{name}.png?{asked}"), fonts)
        assert size_of(png) == SIZE
        sizes[f"{name} {asked}"] = len(png)
    assert {asked: size for asked, size in sizes.items() if size > LARGEST_BYTES} == {}


def test_the_server_answers_with_the_card(client):
    answer = client.get(f"{CARDS_AT}/quadro.png?cluster=anziani&city=como")
    assert (answer.status_code, answer.mimetype) == (200, "image/png")
    assert size_of(answer.data) == SIZE
    assert (answer.cache_control.public, answer.cache_control.max_age) == (True, 3600)
    assert 'filename="willdash-quadro-anziani-como.png"' in answer.headers["Content-Disposition"]
    again = client.get(
        f"{CARDS_AT}/quadro.png?cluster=anziani&city=como", headers={"If-None-Match": answer.headers["ETag"]}
    )
    assert (again.status_code, again.data) == (304, b"")


@pytest.mark.parametrize("path", ["nulla.png", "mappa.svg", "mappa", "profilo.png?cluster=nulla"])
def test_an_unknown_card_is_not_found(client, path):
    assert client.get(f"{CARDS_AT}/{path}").status_code == 404
