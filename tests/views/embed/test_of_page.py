from dataclasses import replace

import pytest

from willdash.core.embed import EmbedView, Theme
from willdash.core.model import FormerIndicator
from willdash.store.panels import panel_cluster
from willdash.text import Text
from willdash.views.embed.of_page import NoSuchView, embed_of
from willdash.views.embed.told import PICTURES, embed_title, page_of, picture_of
from willdash.views.pictures.cards import CARDS

NEET = "indicator=bes_neet&year=2022&city=parma&lang=en"


@pytest.mark.parametrize(
    ("path", "view", "cluster", "city", "indicator"),
    [
        ("/", "map", "", "parma", "bes_neet"),
        ("/confronto", "table", "", "parma", "bes_neet"),
        ("/citta/como", "spine", "minori", "como", "bes_neet"),
        ("/cluster/anziani", "rug", "anziani", "parma", "bes_neet"),
        ("/dati/bes_neet", "indicator", "", "parma", "bes_neet"),
        ("/dati/quota_65", "indicator", "", "parma", "quota_65"),
        ("/embed/trend", "trend", "", "parma", "bes_neet"),
        ("/embed/panel", "panel", "minori", "parma", "bes_neet"),
        ("/embed/panel/poverta", "panel", "poverta", "parma", "bes_neet"),
    ],
)
def test_a_page_has_the_view_of_what_it_shows(store, path, view, cluster, city, indicator):
    found = embed_of(path, NEET, store)
    embed, selection = found.embed, found.selection
    assert (embed.view, embed.cluster) == (view, cluster)
    assert (selection.city, selection.indicator, selection.lang) == (city, indicator, "en")


def test_an_indicator_in_the_path_has_its_own_year(store):
    # The query's year is of NEET; people aged 65 and over were counted in 2022 too.
    assert embed_of("/dati/quota_65", NEET, store).selection.year == 2022
    assert embed_of("/dati/quota_65", "", store).selection.year == store.choices.default_year("quota_65")


@pytest.mark.parametrize(
    "path",
    [
        "/citta", "/cluster", "/dati", "/metodo", "/cerca", "/plenaria/minori", "/api",
        "/embed", "/embed/map/a/b", "/confronto/", "//", "", "/nulla",
    ],
)  # fmt: skip
def test_other_pages_have_none(store, path):
    assert embed_of(path, NEET, store) is None


@pytest.mark.parametrize(
    "path",
    [
        "/citta/torino", "/citta/", "/cluster/nulla", "/dati/nulla", "/embed/nulla", "/embed/",
        "/embed/spine/contesto", "/embed/panel/nulla", "/embed/map/minori", "/citta/Parma",
    ],
)  # fmt: skip
def test_a_path_that_names_what_there_is_not_leads_nowhere(store, path):
    with pytest.raises(NoSuchView):
        embed_of(path, NEET, store)


@pytest.mark.parametrize("query", ["a=1&" * 60, "x" * 5000, "%FF%00&=&&;", "city=torino&indicator=1&year=x"])
def test_the_path_holds_though_the_query_cannot_be_read(store, query):
    assert embed_of("/citta/novara", query, store).selection.city == "novara"
    assert embed_of("/dati/bes_neet", query, store).selection.indicator == "bes_neet"


def test_an_embed_keeps_its_own_parameters_and_the_first_of_each(store):
    query = "theme=dark&theme=light&locked=city&mode=static&key=k1&background=transparent"
    embed = embed_of("/embed/map", query, store).embed
    assert (embed.theme, embed.locked, embed.key) == (Theme.DARK, {"city"}, "k1")
    assert embed.is_static
    assert embed.is_transparent


def test_a_page_is_never_locked_dark_or_keyed(store):
    embed = embed_of("/", "theme=dark&locked=all&key=k1&version=b708db43d50a&mode=static", store).embed
    assert embed.parameters() == {}


def test_an_indicator_without_a_panel_stands_in_the_first(store):
    assert panel_cluster(store, "pop_totale") == "minori"
    assert panel_cluster(store, "quota_65") == "anziani"


@pytest.mark.parametrize("view", EmbedView)
def test_every_view_has_a_picture_a_title_and_a_page(store, view):
    found = embed_of(f"/embed/{view}", "indicator=bes_neet&city=parma&year=2023", store)
    embed, selection = found.embed, found.selection
    assert PICTURES[view] in CARDS
    said = "indicator=bes_neet&year=2023&city=parma&peers=nove"
    of = "&cluster=minori" if embed.cluster else ""
    of += "&practice=parma-punti-di-comunita" if view is EmbedView.PRACTICE else ""
    assert picture_of(embed, selection) == f"/grafici/scheda/{PICTURES[view]}.png?{said}{of}"
    assert page_of(embed, selection).endswith(f"?{said}")
    titles = {language: embed_title(embed, selection, store, Text.of(language)) for language in ("it", "en")}
    assert titles["it"] != titles["en"]


@pytest.mark.parametrize(
    "view", [view for view in EmbedView if view not in ("map", "table", "trend", "panel")]
)
def test_the_page_of_an_embed_has_that_embed(store, view):
    found = embed_of(f"/embed/{view}", NEET, store)
    path, _, query = page_of(found.embed, found.selection).partition("?")
    assert embed_of(path, query, store) == found


def test_denominators_have_a_rug_and_a_panel_but_no_profile(store):
    assert embed_of("/cluster/contesto", "", store).embed.cluster == "contesto"
    assert embed_of("/embed/rug", "indicator=pop_totale", store).embed.cluster == "contesto"
    assert embed_of("/embed/spine", "indicator=pop_totale", store).embed.cluster == "minori"
    assert embed_of("/citta/como", "indicator=pop_totale", store).embed.cluster == "minori"


def test_an_embed_keeps_to_the_figures_of_its_version(store):
    former = replace(store, version="0123456789ab")
    kept = {"0123456789ab": former}
    for version, found, named in (
        ("0123456789ab", former, "0123456789ab"),
        (store.version, store, store.version),
        ("ba9876543210", store, ""),
        ("", store, ""),
    ):
        shown = embed_of("/embed/map", f"version={version}", store, former=kept.get)
        assert (shown.store is found, shown.embed.version) == (True, named)


def test_the_page_of_a_former_indicator_shows_its_successor(store):
    label = {"it": "NEET", "en": "NEET"}
    gone = FormerIndicator(id="neet", kind="renamed", successor="bes_neet", until="2026-01-31", label=label)
    catalog = replace(store.catalog, former_indicators={"neet": gone})
    found = embed_of("/dati/neet", "city=parma", replace(store, catalog=catalog))
    assert (found.embed.view, found.selection.indicator) == ("indicator", "bes_neet")
