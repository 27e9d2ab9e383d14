"""The catalogue's search: filters combine, and a count says what a further choice would find."""

from types import MappingProxyType

import pytest

from willdash.core.catalogue import FACETS, PAGE_SIZE, Wanted, listed, read_wanted, search
from willdash.core.model import Dimension, Level


@pytest.fixture(scope="module")
def entries(store):
    """Four indicators: two needs and a response for children, a need of older people."""
    model = next(iter(store.catalog.indicators.values()))

    def entry(name, cluster, dimension, level, years):
        indicator = model.model_copy(update={"id": name, "cluster": cluster, "dimension": dimension})
        return listed(indicator, level=level, years=years, cities=9, name=name, words=f"{name} {cluster}")

    return (
        entry("scuola", "minori", Dimension.NEEDS, Level.PROVINCIA, (2018, 2019)),
        entry("nidi", "minori", Dimension.RESPONSES, Level.PROVINCIA, (2018,)),
        entry("abbandono", "minori", Dimension.NEEDS, Level.COMUNE, (2019, 2021)),
        entry("non autosufficienza", "anziani", Dimension.NEEDS, Level.COMUNE, (2021,)),
    )


KNOWN = {
    "cluster": ("minori", "anziani"),
    "dimension": ("bisogni", "risposte"),
    "level": ("comune", "provincia"),
    "source": ("istat",),
    "year": ("2018", "2019", "2021"),
}


def found(entries, sought=(), order="cluster", **chosen):
    answer = search(entries, Wanted(chosen=chosen, order=order), sought=sought)
    return [entry.name for entry in answer.entries], answer.counts


def test_nothing_asked_for_finds_everything_in_the_order_of_the_catalogue(entries):
    names, counts = found(entries)
    assert names == ["scuola", "nidi", "abbandono", "non autosufficienza"]
    assert counts["cluster"] == {"minori": 3, "anziani": 1}
    assert counts["year"] == {"2018": 2, "2019": 2, "2021": 2}


def test_filters_combine(entries):
    assert found(entries, cluster="minori", dimension="bisogni")[0] == ["scuola", "abbandono"]
    assert found(entries, cluster="minori", dimension="bisogni", level="comune")[0] == ["abbandono"]
    assert found(entries, cluster="anziani", dimension="risposte")[0] == []


def test_a_year_finds_what_has_a_figure_for_it(entries):
    assert found(entries, year="2019")[0] == ["scuola", "abbandono"]


def test_a_count_is_what_the_reader_gets_by_choosing_it_with_all_other_filters(entries):
    _, counts = found(entries, cluster="minori", dimension="bisogni")
    assert counts["cluster"] == {"minori": 2, "anziani": 1}
    assert counts["dimension"] == {"bisogni": 2, "risposte": 1}
    assert counts["level"] == {"provincia": 1, "comune": 1}
    for facet, options in counts.items():
        for option, count in options.items():
            chosen = {"cluster": "minori", "dimension": "bisogni", facet: option}
            assert len(found(entries, **chosen)[0]) == count


def test_every_word_must_be_there_and_may_stand_inside_another(entries):
    assert found(entries, ("auto",))[0] == ["non autosufficienza"]
    assert found(entries, ("minori", "nidi"))[0] == ["nidi"]
    assert found(entries, ("nidi", "anziani"))[0] == []


def test_by_name_is_by_name(entries):
    assert found(entries, order="name")[0] == ["abbandono", "nidi", "non autosufficienza", "scuola"]


def test_a_filter_that_nothing_could_meet_is_told_and_ignored():
    wanted, unknown = read_wanted({"cluster": "giovani", "year": "1990", "dimension": "bisogni"}, KNOWN)
    assert wanted.chosen == {"dimension": "bisogni"}
    assert [(notice.parameter, notice.given) for notice in unknown] == [
        ("cluster", "giovani"),
        ("year", "1990"),
    ]


@pytest.mark.parametrize("page", ["", "0", "-3", "x", "²", "1" * 900])
def test_any_page_number_can_be_read(page):
    wanted, unknown = read_wanted({"page": page, "order": "rank", "q": "  nidi   e scuola "}, KNOWN)
    assert isinstance(wanted.page, int)
    assert (wanted.words, wanted.order) == ("nidi e scuola", "cluster")
    assert [notice.parameter for notice in unknown] == ["order"]


def test_an_address_says_what_is_asked_for_and_nothing_else():
    wanted = Wanted("nidi", MappingProxyType({"cluster": "minori", "year": "2019"}), "name", 3)
    assert wanted.parameters() == {"q": "nidi", "cluster": "minori", "year": "2019", "order": "name"}
    assert wanted.parameters(cluster="", page="2") == {
        "q": "nidi",
        "year": "2019",
        "order": "name",
        "page": "2",
    }
    assert Wanted().parameters() == {}


def test_a_long_list_has_pages_and_a_short_one_has_one(entries):
    long = search(entries * 51, Wanted(), sought=())
    assert (PAGE_SIZE, long.pages) == (100, 3)
    assert [len(long.on_page(page)) for page in (1, 2, 3)] == [100, 100, 4]
    assert search((), Wanted(), sought=()).pages == 1
    assert set(long.counts) == set(FACETS)
