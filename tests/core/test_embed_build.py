"""What the page for embeds reads from its address."""

import pytest

from willdash.core.embed import CARRIED, PICKERS, EmbedView
from willdash.core.embed_build import CodeForm, parse_build
from willdash.core.selection import parse_selection

VERSION = "0123456789ab"
CLUSTERS = ("minori", "poverta")
PRACTICES = ("como-uno", "parma-due")


def build(store, query="", practices=PRACTICES, **arguments):
    selection, _ = parse_selection(query, store.choices)
    made, notices = parse_build(
        arguments,
        selection,
        store.choices,
        clusters=CLUSTERS,
        usual="poverta",
        version=VERSION,
        practices=practices,
        usual_practice=next(iter(practices), ""),
    )
    return made, [(notice.parameter, notice.given, notice.used) for notice in notices]


def test_without_a_query_it_is_a_live_map_in_a_frame_in_the_language_of_the_page(store):
    made, notices = build(store, "lang=en")
    assert notices == []
    assert (made.embed.view, made.code, made.width) == (EmbedView.MAP, CodeForm.IFRAME, None)
    assert (made.selection.lang, made.embed.version, made.is_year_fixed) == ("en", "", False)
    assert made.embed.parameters() == {}


def test_the_language_of_the_embed_is_its_own(store):
    made, _ = build(store, "lang=it", **{"embed-lang": "en"})
    assert made.selection.lang == "en"


def test_what_is_unknown_falls_back_and_is_named(store):
    given = {
        "view": "globe",
        "embed-lang": "fr",
        "code": "pdf",
        "width": "33",
        "version": "old",
        "theme": "pink",
        "locked": "moon",
        "cluster": "mars",
    }
    made, notices = build(store, **given)
    assert {name: (was, used) for name, was, used in notices} == {
        "view": ("globe", "map"),
        "embed-lang": ("fr", "it"),
        "code": ("pdf", "iframe"),
        "width": ("33", "full"),
        "version": ("old", VERSION),
        "theme": ("pink", "light"),
        "locked": ("moon", ""),
        "cluster": ("mars", ""),
    }
    assert made.embed.version == VERSION


def test_a_view_of_a_cluster_takes_the_usual_one_where_the_address_names_none_or_another(store):
    assert build(store, view="rug")[0].embed.cluster == "poverta"
    made, notices = build(store, view="rug", cluster="mars")
    assert made.embed.cluster == "poverta"
    assert notices == [("cluster", "mars", "poverta")]


def test_a_practice_is_kept_while_another_view_is_chosen(store):
    assert build(store, view="practice")[0].embed.practice == "como-uno"
    assert build(store, view="practice", practice="parma-due")[0].embed.path == "/embed/practice/parma-due"
    made, notices = build(store, view="map", practice="parma-due")
    assert (made.practice, made.embed.practice, notices) == ("parma-due", "", [])


def test_a_package_without_practices_offers_no_view_of_one(store):
    made, notices = build(store, practices=(), view="practice")
    assert made.embed.view is EmbedView.MAP
    assert notices == [("view", "practice", "map")]


def test_the_year_is_fixed_only_where_the_address_names_a_published_one(store):
    usual = store.choices.default_year("bes_neet")
    for year, is_fixed in ((str(usual), True), ("1850", False), ("", False)):
        query = f"indicator=bes_neet&year={year}"
        assert build(store, query, year=year)[0].is_year_fixed is is_fixed, year


def test_a_norm_stays_with_its_indicator(store):
    query = "indicator=bes_nido_utenti_comunali&benchmark=lep_nidi_2027"
    assert build(store, query, view="table")[0].selection.benchmark == "lep_nidi_2027"
    assert build(store, query, view="spine")[0].selection.benchmark == "mediana"
    italy = "indicator=bes_nido_utenti_comunali&benchmark=italia"
    assert build(store, italy, view="spine")[0].selection.benchmark == "italia"


def test_locks_of_other_views_are_remembered_but_not_placed(store):
    made, _ = build(store, view="trend", locked="city,year")
    assert made.locked == {"city", "year"}
    assert made.placed.parameters() == {"locked": "city"}
    assert build(store, locked="all")[0].placed.parameters() == {"locked": "all"}


def test_html_to_paste_has_no_script_and_no_locks(store):
    made, _ = build(store, locked="city", code="static")
    assert made.placed.parameters() == {"mode": "static"}
    assert made.embed.is_static is False


@pytest.mark.parametrize("view", EmbedView)
def test_a_view_asks_for_all_that_it_depends_on(store, view):
    """But for the order of the table and the weights of similar cities, which are chosen on the pages."""
    made, _ = build(store, view=view)
    assert set(made.fields) == {*PICKERS[view], *CARRIED.get(view, ())} - {"sort", "weights"}


def test_the_height_is_that_at_the_width_of_the_preview(store):
    narrow, wide = (build(store, view="rug", width=width)[0] for width in ("320", "full"))
    assert narrow.width == 320
    assert narrow.height > wide.height
