"""The search on the real package: what civil servants write, and what they should get."""

import pytest

from willdash.core.search import find
from willdash.core.selection import Selection
from willdash.text import LANGUAGES, Text
from willdash.views.findable import KINDS, PAGES, findable, hit_address, hit_detail, hit_words
from willdash.views.links import Addresses
from willdash.views.method.sources import ABSENT


@pytest.fixture(scope="module")
def index(store):
    return findable(store.catalog)


def ids(index, words, **options):
    return [(hit.entry.kind, hit.entry.id) for hit in find(index, words, **options)]


def test_everything_can_be_found_and_nothing_twice(index, store):
    keys = [(entry.kind, entry.id) for entry in index.entries]
    assert len(keys) == len(set(keys)) == 9 + 5 + len(PAGES) + 90 + 54 + len(ABSENT)
    assert {kind for kind, _ in keys} == set(KINDS)


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("reggio emila", ("city", "reggio-emilia")),
        ("MONZA", ("city", "monza")),
        ("povera", ("cluster", "poverta")),
        ("anziani", ("cluster", "anziani")),
        ("older people", ("cluster", "anziani")),
        ("neet", ("indicator", "bes_neet")),
        ("indice di gini", ("indicator", "irpef_gini_classi")),
        ("indice vechiaia", ("indicator", "indice_vecchiaia")),
        ("metodologia", ("page", "method")),
        ("perche", ("page", "method")),
        ("open data", ("page", "data")),
        ("disocupazione", ("absent", "unemployment")),
        ("anziani soli", ("absent", "older_alone")),
        ("reti di quartiere", ("practice", "bergamo-reti-di-quartiere")),
        ("emporio solidale dora", ("practice", "reggio-emilia-emporio-dora")),
        ("winter shelter", ("practice", "padova-accoglienza-invernale")),
        ("buone pratiche", ("page", "practices")),
    ],
)
def test_the_first_hit(index, words, first):
    assert ids(index, words, limit=1) == [first]


def test_nursery_words_find_both_spending_and_children(index):
    found = ids(index, "nidi")
    assert ("indicator", "oc_sociale_nidi_spesa_storica_pc") in found
    assert ("indicator", "bes_nido_utenti_comunali") in found
    assert ("absent", "nursery_places") in found


def test_a_region_finds_its_cities(index):
    assert set(ids(index, "Lombardia")) >= {("city", "bergamo"), ("city", "como"), ("city", "monza")}


def test_every_indicator_is_among_the_first_three_for_its_own_short_name(index, store):
    for indicator in store.catalog.indicators.values():
        for language in LANGUAGES:
            found = ids(index, indicator.short[language], limit=3)
            assert ("indicator", indicator.id) in found, indicator.short[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_entry_has_words_a_detail_and_an_address(index, store, language):
    selection = Selection(**{**_fields(store), "lang": language})
    to = Addresses(store.choices, selection, "/cerca")
    text = Text.of(language)
    for entry in index.entries:
        assert hit_words(entry, store.catalog, text)
        assert hit_detail(entry, store.catalog, text)
        assert hit_address(entry, to).startswith("/")


def test_a_hit_keeps_the_selection(index, store):
    selection = Selection(**{**_fields(store), "city": "parma", "lang": "en"})
    to = Addresses(store.choices, selection, "/cerca")
    entry = find(index, "monza")[0].entry
    assert hit_address(entry, to) == "/citta/monza?lang=en"
    entry = find(index, "neet")[0].entry
    assert hit_address(entry, to) == "/dati/bes_neet?city=parma&lang=en"


def _fields(store):
    default = store.choices.default
    return {name: getattr(default, name) for name in default.__dataclass_fields__}
