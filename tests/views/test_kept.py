"""HTML made once for all readers leads each of them on with what they chose, as if made for them."""

from dataclasses import replace

import pytest
from htpy import a, fragment, p

from willdash.views.choices import kept_fields
from willdash.views.kept import Kept, OpenAddresses
from willdash.views.links import Addresses


@pytest.fixture
def nobody(store):
    return OpenAddresses(store.choices, store.choices.default, "/citta/parma")


@pytest.fixture
def reader(store):
    chosen = replace(store.choices.default, city="parma", peers="simili", sort="-value", lang="en")
    return Addresses(store.choices, chosen, "/citta/parma")


def test_a_link_names_what_the_reader_chose(nobody, reader):
    kept = Kept.of(p[a(href=nobody("/metodo"))["Method"], "."], nobody)
    assert kept.filled(reader) == (
        '<p><a href="/metodo?city=parma&amp;peers=simili&amp;lang=en&amp;sort=-value">Method</a>.</p>'
    )


def test_two_readers_of_the_same_html_keep_each_what_they_chose(store, nobody, reader):
    kept = Kept.of(a(href=f"{nobody.here(city='como')}#near"), nobody)
    other = Addresses(store.choices, replace(store.choices.default, benchmark="italia"), "/citta/parma")
    assert kept.filled(reader) == '<a href="/citta/como?peers=simili&amp;lang=en&amp;sort=-value#near"></a>'
    assert kept.filled(other) == '<a href="/citta/como?benchmark=italia#near"></a>'


@pytest.mark.parametrize(
    "ask",
    [
        lambda to: to("/pratiche", extra={"q": "nido & <famiglia>"}),
        lambda to: to("/confronto", compare=("parma", "como")),
        lambda to: to("/", city="como", peers="regione"),
        lambda to: to.city("rovigo", benchmark="regione"),
        lambda to: to.cluster("minori", extra={"indicator": "quota_65"}),
        lambda to: to.indicator("quota_65", year=2019),
        lambda to: to.practice("p1"),
        lambda to: to.trajectory(indicator="quota_65"),
        lambda to: to.here(region=""),
    ],
)
def test_every_kind_of_address_is_the_one_that_is_made_elsewhere(nobody, reader, ask):
    assert Kept.of(a(href=ask(nobody)), nobody).filled(reader) == str(a(href=ask(reader)))


def test_a_form_is_made_for_the_reader_where_a_gap_was_left_for_it(nobody, reader):
    left = nobody.gap(lambda to: kept_fields(to, without=("city", "sort")))
    kept = Kept.of([p["before"], left, p["after"]], nobody)
    assert kept.filled(reader) == (
        '<p>before</p><input type="hidden" name="peers" value="simili">'
        '<input type="hidden" name="lang" value="en"><p>after</p>'
    )


def test_words_in_a_gap_are_escaped_and_html_is_not(nobody, reader):
    words, html = nobody.gap(lambda _: "5 < 6"), nobody.gap(lambda _: fragment[p["yes"]])
    assert Kept.of([words, html], nobody).filled(reader) == "5 &lt; 6<p>yes</p>"
