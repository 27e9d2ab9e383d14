"""The code that a partner copies says what was chosen, and nothing else."""

from functools import partial
from urllib.parse import parse_qsl, urlsplit

import pytest

from tests.pages.embed_building import NEET, ORIGIN, STATIC, Code, code, frame, read
from willdash.core.embed import EmbedView
from willdash.core.embed_size import usual_height


@pytest.fixture(scope="module")
def reading(app, store):
    return partial(read, app, store)


def test_the_code_is_a_frame_with_a_whole_address_and_a_name(reading):
    found = frame(reading(NEET))
    assert found == {
        "src": f"{ORIGIN}/embed/map?indicator=bes_neet&city=parma",
        "title": "Giovani NEET (15-29 anni), Parma – mappa",
        "width": "100%",
        "height": str(usual_height(EmbedView.MAP, 960)),
        "loading": "lazy",
        "style": "border:0",
        "referrerpolicy": "strict-origin-when-cross-origin",
    }


def test_under_the_frame_a_link_leads_to_the_page_that_shows_more(reading):
    for view, page in (
        ("map", "/"),
        ("table", "/"),
        ("trend", "/dati/bes_neet"),
        ("indicator", "/dati/bes_neet"),
        ("panel", "/cluster/minori"),
        ("rug", "/cluster/minori"),
        ("spine", "/citta/parma"),
    ):
        link = Code(code(reading(f"{NEET}&view={view}"))).of("a")["href"]
        assert link.split("?")[0] == ORIGIN + page
        assert ("city", "parma") in parse_qsl(urlsplit(link).query)


def test_what_is_shown_is_the_code_escaped_once(reading):
    text = code(reading(NEET))
    assert text.startswith(f'<iframe src="{ORIGIN}/embed/map?indicator=bes_neet&amp;city=parma" title="')
    assert text.count("\n") == 1
    assert text.endswith("</a></p>")


def test_every_choice_reaches_the_frame(reading, store):
    found = reading(
        "?view=table&indicator=bes_nido_utenti_comunali&year=2022&city=monza&peers=regione&benchmark=lep_nidi_2027"
        f"&embed-lang=en&locked=city,peers&theme=dark&background=transparent&version={store.version}"
        "&key=parma.abc&width=480"
    )
    address = urlsplit(frame(found)["src"])
    assert address.path == "/embed/table"
    assert dict(parse_qsl(address.query)) == {
        "indicator": "bes_nido_utenti_comunali",
        "year": "2022",
        "city": "monza",
        "peers": "regione",
        "benchmark": "lep_nidi_2027",
        "lang": "en",
        "locked": "city,peers",
        "theme": "dark",
        "background": "transparent",
        "version": store.version,
        "key": "parma.abc",
    }
    assert frame(found)["height"] == str(usual_height(EmbedView.TABLE, 480))
    assert frame(found)["title"] == "Under-3s in municipal childcare, Monza, 2022 – peer table"


def test_a_transparent_frame_has_the_colours_of_what_is_in_it(reading):
    for theme, scheme in (("light", "light"), ("dark", "dark"), ("auto", "light dark")):
        found = frame(reading(f"?theme={theme}&background=transparent"))
        assert found["style"] == f"border:0;color-scheme:{scheme}"


def test_the_year_is_named_only_where_it_is_to_stay(reading, store):
    usual = str(store.choices.default_year("bes_neet"))
    live = frame(reading(NEET))
    fixed = frame(reading(f"{NEET}&year={usual}"))
    frozen = frame(reading(f"{NEET}&version={store.version}"))
    for found, has_year in ((live, False), (fixed, True), (frozen, True)):
        assert (f"year={usual}" in found["src"], usual in found["title"]) == (has_year, has_year)
        assert "2022" not in found["title"]
    series = frame(reading(f"{NEET}&view=trend&year={usual}"))
    assert usual not in series["title"]


def test_the_web_component_says_the_same_in_attributes(reading):
    found = Code(code(reading("?view=rug&cluster=minori&city=como&theme=auto&locked=all&code=component")))
    assert found.of("script") == {"src": f"{ORIGIN}/will-embed.js", "async": None}
    assert found.of("will-embed") == {
        "view": "rug",
        "cluster": "minori",
        "city": "como",
        "locked": "all",
        "theme": "auto",
    }
    assert found.of("a")["href"] == f"{ORIGIN}/cluster/minori?city=como"


def test_the_web_component_keeps_a_year_that_is_to_stay(reading, store):
    usual = str(store.choices.default_year("bes_neet"))
    for year, said in (("", None), (usual, usual)):
        found = Code(code(reading(f"{NEET}&code=component&year={year}")))
        assert found.of("will-embed").get("year") == said
        assert dict(parse_qsl(urlsplit(found.of("a")["href"]).query)).get("year") == said


def test_static_html_is_shown_as_it_is_and_made_for_this_site(reading):
    found = reading(f"{NEET}&code=static")
    assert code(found) == f"{STATIC}<!-- map parma {ORIGIN} -->"
    shown = next(e for e in found.found if e["tag"] == "iframe")
    assert "mode=static" in shown["src"]
    assert not [e for e in found.found if e.get("name") in ("mode", "version")]


def test_a_hostile_key_stays_a_key(reading):
    found = reading("?key=%22%3E%3C/textarea%3E%3Cscript%3Ealert(1)%3C/script%3E")
    assert not [e for e in found.found if e["tag"] == "script" and "src" not in e and "type" not in e]
    assert (
        dict(parse_qsl(urlsplit(frame(found)["src"]).query))["key"]
        == '"></textarea><script>alert(1)</script>'
    )
    assert [tag for tag, _ in Code(code(found)).elements] == ["iframe", "p", "a"]
