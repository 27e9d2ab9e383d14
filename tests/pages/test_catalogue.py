"""The catalogue, ``/dati``: what it lists, counts and links to is what the csv files say."""

import re
from collections import Counter
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.pages.catalogue_reading import get, listed, options, shown
from tests.pages.method_reading import rows, words


@pytest.fixture(scope="module")
def html(app):
    return get(app.server.test_client(), "/dati")


def test_every_indicator_is_listed_with_a_link_to_its_page(html):
    ids = [row["id"] for row in rows("indicators")]
    assert sorted(listed(html)) == sorted(ids)
    assert {f"/dati/{id}" for id in ids} <= set(re.findall(r'href="([^"?]+)', html))
    assert "90 di 90 indicatori" in words(html)


def test_clusters_come_in_their_order_and_needs_before_responses(html):
    by_id = {row["id"]: row for row in rows("indicators")}
    clusters = [row["id"] for row in sorted(rows("clusters"), key=lambda row: int(row["position"]))]
    dimensions = ["bisogni", "risposte", "contesto"]
    places = [
        (clusters.index(by_id[id]["cluster"]), dimensions.index(by_id[id]["dimension"]))
        for id in listed(html)
    ]
    assert places == sorted(places)


def test_the_counts_beside_the_options_are_those_of_the_files(html):
    indicators, levels = rows("indicators"), shown()
    for facet in ("cluster", "dimension", "source"):
        assert options(html, facet) == Counter(row[facet] for row in indicators)
    assert options(html, "level") == Counter(level for level, _ in levels.values())
    assert options(html, "year") == Counter(year for _, years in levels.values() for year in years)


@pytest.mark.parametrize(
    "chosen",
    [
        {"cluster": "minori"},
        {"cluster": "poverta", "dimension": "bisogni", "level": "comune"},
        {"year": "2004", "dimension": "risposte"},
        {"source": "mef_irpef", "year": "2024"},
    ],
)
def test_filters_combine_as_one_would_filter_the_files_by_hand(client, chosen):
    levels = shown()
    facts = {
        row["id"]: {**row, "level": levels[row["id"]][0], "year": levels[row["id"]][1]}
        for row in rows("indicators")
    }
    wanted = {
        id
        for id, fact in facts.items()
        if all(
            value in fact[name] if name == "year" else fact[name] == value for name, value in chosen.items()
        )
    }
    found = get(client, "/dati?" + "&".join(f"{name}={value}" for name, value in chosen.items()))
    assert set(listed(found)) == wanted
    assert wanted
    assert f"{len(wanted)} di 90 indicatori" in words(found)


def test_words_are_found_whatever_their_accents_and_capitals(client):
    with_accent, without = (
        listed(get(client, f"/dati?q={q}")) for q in ("Povertà+RELATIVA", "poverta+relativa")
    )
    assert with_accent == without == ["poverta_relativa_famiglie"]


def test_nothing_found_says_so_and_offers_a_way_back(client):
    html = get(client, "/dati?q=astronave&cluster=minori")
    assert "0 di 90 indicatori" in words(html)
    assert "Nessun indicatore corrisponde a questi filtri" in words(html)
    chips = re.search(r'<ul class="catalogue-chosen".*?</ul>', html, re.DOTALL)[0]
    assert [href.replace("&amp;", "&") for href in re.findall(r'href="([^"]+)"', chips)] == [
        "/dati?cluster=minori",
        "/dati?q=astronave",
        "/dati",
    ]


def test_unknown_filter_values_are_named_and_ignored(client):
    html = get(client, "/dati?cluster=giovani&year=1999&order=colore&q=nidi")
    assert listed(html) == listed(get(client, "/dati?q=nidi"))
    told = words(re.search(r'<div class="alert alert-warning">.*?</div>', html, re.DOTALL)[0])
    for sentence in (
        "«giovani» non è fra i valori di «Ambito»: lo ignoriamo.",
        "«1999» non è fra i valori di «Con il dato del»: lo ignoriamo.",
        "«colore» non è fra i valori di «Ordina per»: lo ignoriamo.",
    ):
        assert sentence in told
    assert "“giovani” is not one of the values of “Cluster”" in words(
        get(client, "/dati?cluster=giovani&lang=en")
    )


def test_a_year_that_the_selected_indicator_lacks_is_a_filter_like_any_other(client):
    html = get(client, "/dati?year=2005")
    assert "alert-warning" not in html
    assert len(listed(html)) == sum("2005" in years for _, years in shown().values())


def test_the_selection_is_kept_in_links_and_in_the_form(client):
    html = get(client, "/dati?city=parma&peers=capoluoghi&lang=en&q=neet")
    link = urlsplit(re.search(r'href="(/dati/bes_neet[^"]*)"', html)[1].replace("&amp;", "&"))
    assert parse_qs(link.query) == {"city": ["parma"], "peers": ["capoluoghi"], "lang": ["en"]}
    hidden = re.findall(r'<input type="hidden" name="(\w+)" value="([^"]+)">', html)
    assert dict(hidden) == {"city": "parma", "peers": "capoluoghi", "lang": "en"}


def test_by_name_the_list_is_in_the_order_of_the_alphabet(client):
    labels = {row["id"]: row["label_it"] for row in rows("indicators")}
    names = [labels[id] for id in listed(get(client, "/dati?order=name"))]
    assert names == sorted(names, key=str.lower)


def test_english_words_for_english_readers(client):
    html = words(get(client, "/dati?lang=en&dimension=risposte&cluster=minori"))
    assert "3 of 90 indicators" in html
    assert "Children aged 0-2 using municipal early childhood services" in html


def test_package_portal_catalogue_api_and_every_source_are_there(html):
    for address in ("/dati/willdash-data.zip", "/dati/catalog.ttl", "/api"):
        assert f'href="{address}"' in html
    for source in rows("sources"):
        row = words(re.search(rf'<tr data-source="{source["id"]}">.*?</tr>', html, re.DOTALL)[0])
        for column in ("publisher_it", "title_it", "edition", "licence_it"):
            assert source[column].replace("2022-09-25", "25 settembre 2022") in row
        assert "22 novembre 2026" in row
