import csv
from math import log10, sqrt
from statistics import fmean, pstdev

import pytest

from tests.conftest import ROOT
from willdash.core.selection import parse_selection
from willdash.store.similar import VARIABLES, weights_of, weights_text


def test_weights_survive_their_own_text_and_the_usual_ones_need_none():
    assert weights_text(weights_of("")) == ""
    for text in ("pop_totale:0", "pop_totale:3,quota_85:2", "quota_0_14:0,quota_65:2"):
        assert weights_text(weights_of(text)) == text


@pytest.mark.parametrize(
    "text", ["x:1", "pop_totale:9", "pop_totale", "pop_totale:-1", ",".join(f"{v}:0" for v in VARIABLES)]
)
def test_weights_that_make_no_sense_are_refused(text):
    with pytest.raises(ValueError, match=r"."):
        weights_of(text)


def test_a_link_with_senseless_weights_says_so(store):
    selection, notices = parse_selection("peers=simili&weights=x:1", store.choices)
    assert (selection.weights, [notice.parameter for notice in notices]) == ("", ["weights"])


def test_the_nearest_to_como_is_worked_out_from_the_file(store):
    """Five variables of equal weight, standardised over the 109 capitals, population as a logarithm."""
    names = [name for name, weight in VARIABLES.items() if weight]
    years = {name: str(store.choices.default_year(name)) for name in names}
    values = {name: {} for name in names}
    with (ROOT / "data" / "observations.csv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            if (
                row["indicator"] in values
                and row["year"] == years[row["indicator"]]
                and len(row["area"]) == 6
            ):
                values[row["indicator"]][row["area"]] = float(row["value"])
    values["pop_totale"] = {area: log10(value) for area, value in values["pop_totale"].items()}
    assert {len(found) for found in values.values()} == {109}
    spread = {name: pstdev(found.values()) for name, found in values.items()}

    def distance(area):
        return sqrt(fmean(((values[n][area] - values[n]["013075"]) / spread[n]) ** 2 for n in names))

    expected = sorted((area for area in values["pop_totale"] if area != "013075"), key=distance)[:11]
    found = store.similar.nearest("013075", "")
    assert [neighbour.area for neighbour in found] == expected
    assert found[0].distance == pytest.approx(distance(expected[0]))


def test_similar_peers_are_the_city_and_its_eight_nearest(store):
    selection, _ = parse_selection("?city=como&peers=simili", store.choices)
    comparison = store.compare(selection)
    nearest = {neighbour.area for neighbour in store.similar.nearest("013075", "")[:8]}
    assert {entry.area.code for entry in comparison.entries} == nearest | {"013075"}


def test_a_variable_that_counts_more_changes_the_neighbours(store):
    usual = [n.area for n in store.similar.nearest("034027", "")]
    assert [n.area for n in store.similar.nearest("034027", "pop_totale:3")] != usual


def test_stability_is_told_among_the_eight_not_the_eleven(store):
    near = store.similar.nearest("013075", "")[:8]
    assert all(neighbour.stability in (0.0, 0.2, 0.4, 0.6, 0.8, 1.0) for neighbour in near)
    assert near[-1].stability < 1
