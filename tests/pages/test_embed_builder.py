"""The page where a partner builds an embed: its choices are in the address, and the code is what they say."""

from html.parser import HTMLParser
from urllib.parse import parse_qsl, urlsplit

import pytest
from flask import Flask

from tests.pages.versus_reading import Elements
from willdash.core.embed import CARRIED, OWN, PICKERS, WAS, EmbedView
from willdash.core.embed_size import usual_height
from willdash.live.keeping import KeepingError
from willdash.pages.embed_builder import EmbedBuilderPage
from willdash.pages.routes import register_pages

ORIGIN = "https://will.example"
NEET = "?indicator=bes_neet&city=parma"
STATIC = '<div><p title="a &amp; b">1 &lt; 2</p></div>'


def static(embed, selection, *, origin):
    assert embed.is_static
    return STATIC + f"<!-- {embed.view} {selection.city} {origin} -->"


@pytest.fixture(scope="module")
def reading(app, store):
    """Asks for the page; further arguments are those of the page."""

    def read(query="", **options):
        page = EmbedBuilderPage(store, **{"hosts": "*", "static": static, **options})
        server = Flask("embeds")
        register_pages(server, (page,), app.documents, store.choices, public_url=ORIGIN)
        answer = server.test_client().get(f"/incorpora{query}")
        assert answer.status_code == 200
        return Elements(answer.text)

    return read


def element(found, **attributes):
    (one,) = [each for each in found.found if attributes.items() <= each.items()]
    return one


def fields(found):
    """What the form sends, in order, but for what is empty."""
    sent = [e for e in found.inside(**{"data-visit": ""}) if e.get("name") and e["tag"] == "input"]
    ticked = [e for e in sent if e["type"] in ("hidden", "text") or "checked" in e]
    chosen = [
        (e.above[-1]["name"] if "name" in e.above[-1] else e.above[-2]["name"], e["value"])
        for e in found.found
        if e["tag"] == "option" and "selected" in e
    ]
    return sorted(
        (name, value) for name, value in [*((e["name"], e["value"]) for e in ticked), *chosen] if value
    )


def notices(found):
    return [e["words"] for e in found.inside(**{"class": "alert alert-warning"}) if e["tag"] == "li"]


def code(found):
    """The code to copy, as the reader sees it."""
    return element(found, id="embed-code")["words"]


class Code(HTMLParser):
    """The elements of the code, as another page would read it."""

    def __init__(self, text):
        super().__init__()
        self.elements = []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))

    def of(self, tag):
        (found,) = [attributes for name, attributes in self.elements if name == tag]
        return found


def frame(found):
    return Code(code(found)).of("iframe")


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


def test_static_html_is_not_offered_where_nothing_makes_it(reading):
    found = reading("?code=static", static=None)
    assert not [e for e in found.found if e.get("name") == "code" and e["value"] == "static"]
    assert "«static» non è un valore valido per la forma del codice" in notices(found)[0]
    assert frame(found)["src"].startswith(f"{ORIGIN}/embed/map")


def test_a_hostile_key_stays_a_key(reading):
    found = reading("?key=%22%3E%3C/textarea%3E%3Cscript%3Ealert(1)%3C/script%3E")
    assert not [e for e in found.found if e["tag"] == "script" and "src" not in e and "type" not in e]
    assert (
        dict(parse_qsl(urlsplit(frame(found)["src"]).query))["key"]
        == '"></textarea><script>alert(1)</script>'
    )
    assert [tag for tag, _ in Code(code(found)).elements] == ["iframe", "p", "a"]


def test_the_preview_shows_what_the_code_shows_on_this_very_site(reading):
    found = reading(f"{NEET}&view=trend&width=320")
    shown = next(e for e in found.found if e["tag"] == "iframe")
    assert ORIGIN + shown["src"] == frame(found)["src"]
    assert shown["title"] == frame(found)["title"]
    assert next(e for e in shown.above if e.get("class") == "embed-column")["style"] == "width:320px"
    assert element(found, target="_blank")["href"] == shown["src"]


def test_another_address_is_another_frame(reading):
    """Else the change would be a step in the browser's history, and the way back lead through the frame."""
    ids = [next(e for e in reading(query).found if e["tag"] == "iframe")["id"] for query in ("", NEET, NEET)]
    assert ids[0] != ids[1]
    assert ids[1] == ids[2]


@pytest.mark.parametrize(
    "query",
    [
        "?indicator=bes_neet&year=2022&city=parma&benchmark=italia&region=veneto&view=map&embed-lang=en",
        "?view=spine&cluster=anziani&city=como&benchmark=regione&indicator=bes_neet&year=2022&mode=static",
        "?view=table&peers=simili&sort=name&weights=quota_65:0&locked=city,cluster,peers&key=a.b&code=component",
        "?lang=en&theme=dark&background=transparent&width=720&compare=parma,como&versus=bes_neet",
    ],
)
def test_the_form_sends_all_that_the_address_says(reading, query):
    sent = {}
    for name, value in fields(reading(query)):
        sent[name] = f"{sent[name]},{value}" if name in sent else value
    for name, value in parse_qsl(query.removeprefix("?")):
        if name != "view" or value != "map":
            assert sorted(sent[name].split(",")) == sorted(value.split(",")), name


def test_a_form_without_script_repeats_what_is_locked(reading):
    assert "locked=indicator,city" in frame(reading("?locked=city&locked=indicator"))["src"]


@pytest.mark.parametrize("view", EmbedView)
def test_each_view_lets_lock_what_its_readers_could_choose(reading, view):
    found = reading(f"?view={view}")
    boxes = [e["value"] for e in found.found if e.get("name") == "locked" and e["type"] == "checkbox"]
    assert boxes == list(PICKERS[view])
    found = reading(f"?view={view}&mode=static")
    assert not [e for e in found.found if e.get("name") == "locked"]


def test_only_what_the_view_can_show_is_offered(reading):
    def offered(found, id):
        return [e["value"] for e in found.inside(id=id) if e["tag"] == "option"]

    clusters = offered(reading("?view=rug"), "embed-cluster")
    assert clusters == ["minori", "poverta", "anziani", "comunita", "trasversale"]
    norm = "?indicator=bes_nido_utenti_comunali&view="
    assert "lep_nidi_2027" in offered(reading(f"{norm}table"), "embed-benchmark")
    assert offered(reading(f"{norm}rug"), "embed-benchmark") == ["mediana", "regione", "italia"]
    assert offered(reading("?indicator=irpef_gini_classi"), "embed-year") == ["", "2021", "2020", "2018"]


def test_unknown_values_are_told(reading):
    found = reading("?view=globe&theme=pink&city=atlantide&lang=en")
    assert notices(found) == [
        "“atlantide” is not a valid value for the city: Bergamo is shown instead.",
        "“globe” is not a valid value for the view: Map is shown instead.",
        "“pink” is not a valid value for the colours: light is shown instead.",
    ]


def test_a_key_of_nobody_is_told_unless_that_cannot_be_known(reading):
    def away(_key):
        raise KeepingError

    keys = {"parma.abc": "parma"}
    assert notices(reading("?key=parma.abc", partner=keys.get)) == []
    assert (
        "La chiave «parma.ab» non è di nessun partner"
        in notices(reading("?key=parma.ab", partner=keys.get))[0]
    )
    assert notices(reading("?key=parma.ab", partner=away)) == []
    assert notices(reading("", partner=keys.get)) == []


def test_who_may_embed_is_told(reading):
    for hosts, words in (
        ("*", "Ogni sito, senza chiedere"),
        ("none", "Nessun altro sito"),
        ("a.example *.b.example", "Solo questi siti: a.example, *.b.example."),
    ):
        (said,) = [
            e["words"]
            for e in reading("", hosts=hosts).found
            if e["words"].startswith("Chi può") and e["tag"] == "li"
        ]
        assert words in said


def test_the_table_names_every_parameter_of_an_embed(reading):
    named = [e["words"] for e in reading().inside(scope="row") if e["tag"] == "code"]
    every = {"lang", *OWN, *(n for names in (*PICKERS.values(), *CARRIED.values()) for n in names)} - {WAS}
    assert len(named) == len(set(named))
    assert set(named) == every


def test_the_copy_button_and_its_field_go_together(reading):
    found = reading()
    button = element(found, **{"data-copy": "embed-code"})
    assert (button["tag"], button["type"], button["data-done"]) == ("button", "button", "Copiato")
    assert "Ctrl+C" in button["data-refused"]
    field = element(found, id="embed-code")
    assert (field["tag"], "readonly" in field, "name" in field) == ("textarea", True, False)
    assert element(found, **{"for": "embed-code"})["words"] == "Codice da copiare"
