"""Own indicators that nobody has brought figures of: sound, and shown nowhere."""

import shutil

import pytest

from tests.pipeline.uploading.own_package import FIDENZA, with_own_indicators
from tests.store.conftest import TINY
from willdash.pipeline.check import check
from willdash.store.store import Store

STORYBOARD = """\
id: prova
title: {it: Prova, en: Trial}
description: {it: Prova., en: Trial.}
scenes:
  - view: table
    shows: {indicator: affluenza, year: 1999}
    minutes: 1
    title: {it: Votanti, en: Voters}
"""


@pytest.fixture
def own(tmp_path):
    return with_own_indicators(shutil.copytree(TINY, tmp_path / "own"))


def bring(package):
    with (package / "observations.csv").open("a", encoding="utf-8") as file:
        file.write(f"assistiti,{FIDENZA},2022,20,2,100\n")


def test_they_pass_the_check(own):
    assert check(own) == []


def test_they_and_their_source_are_no_part_of_what_is_shown(own, settings):
    store = Store.load(own, settings.geodata)
    assert [*store.catalog.indicators] == ["residenti", "affluenza", "vita"]
    assert [*store.catalog.sources] == ["istat"]
    assert [*store.defined.indicators] == ["residenti", "affluenza", "vita", "assistiti", "patti"]


def test_one_figure_of_one_city_makes_an_indicator_and_the_source_part_of_it(own, settings):
    bring(own)
    assert check(own) == []
    store = Store.load(own, settings.geodata)
    assert [*store.catalog.indicators] == ["residenti", "affluenza", "vita", "assistiti"]
    assert [*store.catalog.sources] == ["istat", "comuni_will"]
    assert store.choices.default_year("assistiti") == 2022


def test_an_official_indicator_without_figures_is_still_a_fault(own):
    observations = own / "observations.csv"
    kept = [
        line for line in observations.read_text().splitlines(keepends=True) if not line.startswith("vita")
    ]
    observations.write_text("".join(kept))
    assert [problem.say for problem in check(own)] == ["«vita» has no observations"]


def test_storyboards_are_held_to_the_figures_while_indicators_are_awaited(own):
    (own / "storyboards").mkdir()
    (own / "storyboards" / "prova.yml").write_text(STORYBOARD, encoding="utf-8")
    assert any("1999" in problem.say for problem in check(own))


def test_the_shipped_package_defines_eight_more_than_it_shows(store):
    assert (len(store.catalog.indicators), len(store.defined.indicators)) == (90, 98)
    assert "comuni_will" not in store.catalog.sources
    assert store.acquired == "2026-11-22"
