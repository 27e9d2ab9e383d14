"""A city's profile as a picture: every indicator with its value, level and year; a dot and its sign."""

import re

from tests.views.pictures.test_pictures import drawn, texts
from willdash.store.profile import profile_of
from willdash.text import Text

DOT = re.compile(r"<circle ")


def test_every_row_has_its_value_unit_year_and_level(store):
    text, words = Text.of("it"), texts(drawn(store, "profilo", "city=parma"))
    for row in profile_of(store, "parma", benchmark="mediana").rows:
        comparison = row.comparison
        assert text.words(row.indicator.short) in words
        value = text.value(row.indicator, comparison.city.value).replace("\u00a0", " ")
        assert value in words, row.indicator.id
        assert f"{comparison.year}, {text(f'level-{comparison.level}')}" in words
    assert "ogni 100.000 abitanti" in words


def test_a_dot_for_each_figure(store):
    assert len(DOT.findall(drawn(store, "profilo", "city=novara"))) == 32


def test_it_names_the_benchmark_and_the_address(store):
    words = " ".join(texts(drawn(store, "profilo", "city=como&benchmark=italia&lang=en")))
    assert "verdicts compared with Italy" in words
    assert "https://dati.example.org/citta/como?benchmark=italia&lang=en" in words
