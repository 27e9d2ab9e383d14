"""The practices as the package has them: sourced, tied to indicators, and found by what a reader asks."""

from collections import Counter

import pytest

from willdash.store.practice_entry import practice_entry
from willdash.store.practices import filtered, practices_of, practices_on


def ids(practices):
    return [practice.id for practice in practices]


def test_every_city_has_six_practices_and_all_of_them_together_are_the_collection(store):
    catalog = store.catalog
    assert {city.slug: len(practices_of(catalog, city.slug)) for city in catalog.cities} == {
        city.slug: 6 for city in catalog.cities
    }
    assert len(catalog.practices) == 54
    assert practices_of(catalog, "milano") == ()


def test_every_practice_has_a_source_a_city_a_cluster_and_an_indicator_that_is_shown(store):
    for practice in store.catalog.practices.values():
        assert practice.source_title and practice.source_url.host
        assert store.catalog.city(practice.city) and practice.cluster in store.catalog.clusters
        assert practice.indicators and {*practice.indicators} <= store.catalog.indicators.keys()
        assert practice.id.startswith(f"{practice.city}-")
        assert len(practice.indicators) <= 4


def test_indicators_that_nobody_has_brought_yet_are_named_in_the_file_and_not_shown(store):
    named, shown = store.defined.practices["ravenna-patti-collaborazione"], store.catalog.practices
    assert named.indicators == ("com_patti_collaborazione", "affluenza_camera", "nonprofit_10k_2023")
    assert shown[named.id].indicators == ("affluenza_camera", "nonprofit_10k_2023")
    assert shown.keys() == store.defined.practices.keys()


def test_what_sources_report_is_kept_apart_and_nothing_is_an_effect(store):
    kinds = Counter(practice.reported for practice in store.catalog.practices.values())
    assert kinds == {"outputs": 25, "expected": 9, "resources": 4, None: 16}


def test_a_state_is_told_only_where_a_source_shows_it(store):
    states = Counter(practice.state for practice in store.catalog.practices.values())
    assert states == {"running": 10, "ended": 4, "unknown": 40}
    ended = [practice for practice in store.catalog.practices.values() if practice.state == "ended"]
    assert all(practice.end_year for practice in ended)
    assert not any(
        practice.end_year for practice in store.catalog.practices.values() if practice.state == "running"
    )


def test_the_kick_off_in_rovigo_alone_was_part_of_will(store):
    assert [each.id for each in store.catalog.practices.values() if each.will] == ["rovigo-will-avvio"]


@pytest.mark.parametrize(
    ("id", "words"),
    [
        ("como-ad-hoc", "non risulta un ruolo del Comune"),
        ("ravenna-emporio-lolli", "non del Comune"),
        ("como-condominio-diffuso", "che il servizio sia partito non risulta"),
        ("novara-stazione-di-posta", "realizzazione e anno non sono visibili"),
        ("monza-vicina", "aggregatore"),
        ("bergamo-giovani-onde", "Il Giorno indica il 2021"),
        ("padova-portale-padova-per", "per approssimazione"),
    ],
)
def test_what_a_reader_must_know_of_the_source_is_in_the_caveat(store, id, words):
    assert words in store.catalog.practices[id].caveat.it


def test_a_year_that_is_inferred_is_told_so_in_the_caveat_in_both_languages(store):
    inferred = [p for p in store.catalog.practices.values() if p.start_is_inferred or p.end_is_inferred]
    assert len(inferred) == 16
    for practice in inferred:
        assert "anno" in practice.caveat.it or str(practice.start_year) in practice.caveat.it, practice.id
        assert "year" in practice.caveat.en or str(practice.start_year) in practice.caveat.en, practice.id


def test_practices_on_an_indicator_come_in_the_order_of_the_collection(store):
    assert ids(practices_on(store.catalog, "irpef_quota_senza_imposta")) == [
        "bergamo-accordo-caritas",
        "parma-emporio-solidale",
        "ravenna-emporio-lolli",
        "reggio-emilia-emporio-dora",
        "rovigo-bandiera-gialla",
    ]
    assert practices_on(store.catalog, "no_such") == ()


def test_filters_narrow_one_another(store):
    assert len(filtered(store.catalog)) == 54
    assert ids(filtered(store.catalog, city="monza", cluster="poverta")) == [
        "monza-spazio-37",
        "monza-vicina",
    ]
    assert ids(filtered(store.catalog, city="monza", indicator="cpm_asd_10k")) == [
        "monza-tikitaka",
        "monza-presidi-di-quartiere",
        "monza-una-via-per-la-citta",
    ]
    assert filtered(store.catalog, city="monza", indicator="bes_scuola_4_5") == ()


def test_the_dimension_is_that_of_any_of_a_practice_s_indicators(store):
    needs = filtered(store.catalog, city="novara", dimension="bisogni")
    responses = filtered(store.catalog, city="novara", dimension="risposte")
    assert ids(needs) == ["novara-nova", "novara-costellazioni-urbane", "novara-stazione-di-posta"]
    assert "novara-costellazioni-urbane" in ids(responses) and "novara-nova" not in ids(responses)
    assert filtered(store.catalog, dimension="contesto") == ()


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("Punti di comunità", "parma-punti-di-comunita"),
        ("tikitaka", "monza-tikitaka"),
        ("home automation for dependent", "reggio-emilia-alloggi-domotici"),
        ("caserma passalaqua", "novara-nova"),
    ],
)
def test_words_find_in_either_language_the_nearest_first(store, words, first):
    assert filtered(store.catalog, words=words)[0].id == first


def test_words_and_filters_go_together(store):
    assert ids(filtered(store.catalog, words="emporio", city="rovigo")) == ["rovigo-bandiera-gialla"]
    assert filtered(store.catalog, words="xyzzy") == ()
    assert len(filtered(store.catalog, words="  ")) == 54


def test_an_entry_of_the_search_tells_who_and_where(store):
    entry = practice_entry(store.catalog.practices["rovigo-will-avvio"], "Rovigo")
    assert entry.names == ("WILL a Rovigo: giornata di avvio", "WILL in Rovigo: kick-off day")
    assert "IFEL" in entry.more and entry.more.endswith("Rovigo")
