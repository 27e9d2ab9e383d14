"""The page where a partner builds an embed: its choices are in the address, and what is unknown is told."""

from functools import partial
from urllib.parse import parse_qsl

import pytest

from tests.pages.embed_building import NEET, ORIGIN, element, fields, frame, notices, read
from willdash.core.embed import CARRIED, OWN, PICKERS, WAS, EmbedView
from willdash.live.keeping import KeepingError


@pytest.fixture(scope="module")
def reading(app, store):
    return partial(read, app, store)


def test_static_html_is_not_offered_where_nothing_makes_it(reading):
    found = reading("?code=static", static=None)
    assert not [e for e in found.found if e.get("name") == "code" and e["value"] == "static"]
    assert "«static» non è un valore valido per la forma del codice" in notices(found)[0]
    assert frame(found)["src"].startswith(f"{ORIGIN}/embed/map")


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
        "?code=static&mode=static&version=VERSION&locked=city&view=rug&cluster=anziani",
        "?lang=en&theme=dark&background=transparent&width=720&compare=parma,como&versus=bes_neet",
    ],
)
def test_the_form_sends_all_that_the_address_says(reading, store, query):
    query = query.replace("VERSION", store.version)
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
