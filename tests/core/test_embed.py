"""What an embed's address says beside its selection: read without failing, written back the shortest way."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from willdash.core.embed import PICKERS, Embed, EmbedView, Theme, parse_embed, selected
from willdash.core.embed_address import embed_address
from willdash.core.embed_size import HEIGHTS, WIDTHS, usual_height

CLUSTERS = ("minori", "anziani")


def parsed(view=EmbedView.MAP, **arguments):
    return parse_embed(view, arguments, subjects=CLUSTERS, usual="anziani")


def test_an_address_that_says_nothing_shows_the_view_light_live_and_with_all_choices():
    embed, found = parsed()
    assert embed == Embed(EmbedView.MAP)
    assert embed.pickers == ("indicator", "year", "city")
    assert found == ()


def test_a_view_of_a_cluster_has_the_usual_one_where_none_is_named():
    assert parsed(EmbedView.RUG)[0].cluster == "anziani"
    assert parsed(EmbedView.PANEL, cluster="minori")[0].path == "/embed/panel/minori"
    assert parsed(EmbedView.MAP, cluster="minori")[0].cluster == ""


def test_a_view_of_a_practice_names_it_in_its_path_and_nothing_of_a_selection_but_the_language(store):
    embed, found = parse_embed(
        EmbedView.PRACTICE,
        {"practice": "b-due", "cluster": "minori"},
        subjects=("a-uno", "b-due"),
        usual="a-uno",
    )
    assert (embed.path, embed.cluster, found) == ("/embed/practice/b-due", "", ())
    english = replace(store.choices.default, lang="en")
    assert embed_address(embed, english, store.choices) == "/embed/practice/b-due?lang=en"


def test_what_is_locked_cannot_be_chosen():
    embed, found = parsed(locked="city,indicator")
    assert embed.pickers == ("year",)
    assert found == ()


def test_all_can_be_locked_at_once_and_is_written_so():
    embed, _ = parsed(EmbedView.TREND, locked="all")
    assert embed.pickers == ()
    assert embed.parameters() == {"locked": "all"}


def test_a_lock_of_another_view_is_no_fault_and_one_of_none_is():
    embed, found = parsed(EmbedView.TREND, locked="peers,colour")
    assert embed.locked == frozenset()
    assert [(notice.parameter, notice.given) for notice in found] == [("locked", "colour")]


def test_a_static_embed_has_nothing_to_choose():
    assert parsed(mode="static")[0].pickers == ()


@pytest.mark.parametrize("name", ["theme", "background", "mode"])
def test_what_is_unknown_falls_back_and_is_named(name):
    embed, found = parsed(**{name: "<b>"})
    assert embed == Embed(EmbedView.MAP)
    assert [(notice.parameter, notice.given) for notice in found] == [(name, "<b>")]


@given(
    st.builds(
        Embed,
        view=st.just(EmbedView.TABLE),
        locked=st.frozensets(st.sampled_from(PICKERS[EmbedView.TABLE])),
        theme=st.sampled_from(Theme),
        is_transparent=st.booleans(),
        is_static=st.booleans(),
        version=st.sampled_from(["", "0123456789ab"]),
        key=st.sampled_from(["", "comune.abc"]),
    )
)
def test_what_is_written_is_read_back(embed):
    assert parse_embed(embed.view, embed.parameters(), subjects=CLUSTERS, usual="anziani") == (embed, ())


def test_city_and_indicator_are_named_even_where_they_are_usual(store):
    default = store.choices.default
    address = embed_address(Embed(EmbedView.MAP), default, store.choices)
    assert address == f"/embed/map?indicator={default.indicator}&city={default.city}"


def test_a_usual_year_goes_along_with_new_figures_unless_the_figures_are_kept(store):
    embed, default = Embed(EmbedView.MAP), store.choices.default
    assert "year" not in selected(embed, default, store.choices)
    assert selected(embed, replace(default, year=2018), store.choices)["year"] == "2018"
    kept = selected(replace(embed, version=store.version), default, store.choices)
    assert kept["year"] == str(default.year)


def test_a_view_names_nothing_that_it_does_not_depend_on(store):
    shown = replace(store.choices.default, region="veneto", peers="simili", sort="name", lang="en")
    assert set(selected(Embed(EmbedView.TREND), shown, store.choices)) == {"indicator", "city", "lang"}
    assert set(selected(Embed(EmbedView.RUG, "minori"), shown, store.choices)) == {"city", "lang"}


def test_heights_are_those_measured_and_between_them_on_the_line():
    for view in EmbedView:
        assert [usual_height(view, width) for width in WIDTHS] == list(HEIGHTS[view])
        assert usual_height(view, 100) == HEIGHTS[view][0]
        assert usual_height(view, 4000) == HEIGHTS[view][-1]
    low, high = HEIGHTS[EmbedView.MAP][:2]
    assert usual_height(EmbedView.MAP, 280) == round((low + high) / 2)
