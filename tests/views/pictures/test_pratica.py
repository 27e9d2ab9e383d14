"""A practice as a picture: everything that is drawn is in the data, and all of it fits."""

import re

import pytest

from tests.published import rows
from tests.views.scene.seen_by_eye import outside, overlaps, texts_of
from willdash.core.storyboard import View
from willdash.store.shown_practice import NoSuchPractice
from willdash.text import Text
from willdash.views.pictures.pratica import pratica
from willdash.views.scene.drawn import drawn
from willdash.views.scene.seen import NoSuchScene, seen
from willdash.views.scene.shape import Shape

LONGEST = max(rows("practices.csv"), key=lambda row: len(row["what_it"] + row["results_it"] + row["actors"]))


def picture(store, id, language="it"):
    return pratica(store, store.choices.default, Text.of(language), {"practice": id})


@pytest.mark.parametrize("shape", Shape)
@pytest.mark.parametrize("language", ["it", "en"])
def test_the_longest_fits_into_every_shape(store, shape, language):
    text = Text.of(language)
    svg = str(drawn(picture(store, LONGEST["id"], language), View.PRACTICE, shape, text))
    said = " ".join(each.words for each in texts_of(svg))
    for name in ("what", "results"):
        assert LONGEST[f"{name}_{language}"] in said
    assert [*outside(svg)] == []
    assert [*overlaps(texts_of(svg))] == []


def test_city_cluster_years_and_state_stand_under_the_title(store):
    found = picture(store, "bergamo-capacityes")
    assert found.title == next(
        r["title_it"] for r in rows("practices.csv") if r["id"] == "bergamo-capacityes"
    )
    assert re.fullmatch(r"Bergamo · \w+ · 2019–\u20602023 · conclusa", found.subtitle)
    assert found.address == "/pratiche/bergamo-capacityes"


def test_without_a_name_it_is_the_first_of_the_city(store):
    first = next(row for row in rows("practices.csv") if row["city"] == store.choices.default.city)
    assert pratica(store, store.choices.default, Text.of("it"), {}).title == first["title_it"]


def test_an_unknown_practice_is_named_in_the_error(store):
    with pytest.raises(NoSuchPractice, match="atlantide-ponte"):
        picture(store, "atlantide-ponte")
    with pytest.raises(NoSuchScene, match="atlantide-ponte"):
        seen(store, View.PRACTICE, store.choices.default, {"practice": "atlantide-ponte"}, Text.of("it"))
