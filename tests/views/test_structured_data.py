"""What pages tell search engines and other sites, against what those ask for."""

import json
import re
from datetime import date

import pytest

from willdash.text import LANGUAGES, Text
from willdash.views.frame.breadcrumb import Crumb
from willdash.views.frame.open_graph import open_graph
from willdash.views.frame.structured_data import (
    Edition,
    breadcrumb_list,
    data_catalog,
    dataset,
    json_ld,
    web_site,
)

ORIGIN = "https://dati.example.org"
EDITION = Edition("0123456789ab", "2026-11-22")
REQUIRED = ("name", "description")
RECOMMENDED = (
    "alternateName", "creator", "distribution", "identifier", "includedInDataCatalog", "isAccessibleForFree",
    "keywords", "license", "measurementTechnique", "spatialCoverage", "temporalCoverage", "url",
    "variableMeasured", "version",
)  # fmt: skip
"""Google, *Dataset (Dataset, DataCatalog, DataDownload) structured data*, without those that do not apply."""
SHORTEST, LONGEST = 50, 5_000


def described(store, id, language):
    catalog = store.catalog
    indicator = catalog.indicators[id]
    return dataset(
        indicator,
        catalog.clusters[indicator.cluster],
        catalog.sources[indicator.source],
        store.choices.indicators[id],
        Text.of(language),
        origin=ORIGIN,
        edition=EDITION,
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_indicator_meets_what_google_asks_of_a_data_set(store, language):
    for id in store.catalog.indicators:
        thing = described(store, id, language)
        assert [name for name in (*REQUIRED, *RECOMMENDED) if not thing.get(name)] == [], id
        assert SHORTEST <= len(thing["description"]) <= LONGEST, id
        assert re.fullmatch(r"\d{4}(/\d{4})?", thing["temporalCoverage"])
        assert date.fromisoformat(thing["dateModified"])


def test_a_data_set_says_whose_it_is_and_where_its_files_are(store):
    thing = described(store, "irpef_gini_classi", "it")
    assert thing["name"] == "Indice di Gini del reddito complessivo (stima per classi, limite inferiore)"
    assert thing["creator"] == {"@type": "Organization", "name": "MEF, Dipartimento delle Finanze"}
    assert thing["publisher"] == thing["creator"]
    assert thing["license"] == "https://creativecommons.org/licenses/by/3.0/"
    assert thing["temporalCoverage"] == "2018/2021"
    assert [file["contentUrl"] for file in thing["distribution"]] == [
        f"{ORIGIN}/api/v1/observations?indicator=irpef_gini_classi&format=csv&limit=5000",
        f"{ORIGIN}/api/v1/observations?indicator=irpef_gini_classi&format=json&limit=5000",
    ]
    assert [file["encodingFormat"] for file in thing["distribution"]] == ["text/csv", "application/json"]


def test_one_year_is_told_as_one_and_a_bound_of_zero_is_kept(store):
    thing = described(store, "affluenza_camera", "en")
    assert thing["temporalCoverage"] == "2022"
    assert thing["variableMeasured"]["minValue"] == 0
    assert thing["url"] == f"{ORIGIN}/dati/affluenza_camera?lang=en"


def test_a_licence_that_nobody_declared_is_told_as_such(store):
    assert described(store, "affluenza_camera", "it")["license"].startswith("Non dichiarata")


def test_the_catalogue_names_the_data_sets_by_the_identifiers_of_their_pages(store):
    indicators = tuple(store.catalog.indicators.values())
    catalog = data_catalog(indicators, Text.of("it"), origin=ORIGIN, edition=EDITION)
    one = described(store, "bes_neet", "it")
    assert {"@id": one["@id"]} in catalog["dataset"]
    assert one["includedInDataCatalog"] == {"@id": catalog["@id"]}
    assert len(catalog["dataset"]) == 90


@pytest.mark.parametrize(
    ("language", "template"),
    [("it", "/cerca?q={search_term_string}"), ("en", "/cerca?lang=en&q={search_term_string}")],
)
def test_the_search_it_names_answers(client, language, template):
    site = web_site(Text.of(language), origin=ORIGIN)
    address = site["potentialAction"]["target"]["urlTemplate"]
    assert address == ORIGIN + template
    assert client.get(template.replace("{search_term_string}", "parma")).status_code == 200


def test_breadcrumbs_are_counted_from_one():
    trail = breadcrumb_list([Crumb("Mappa", "/")], Crumb("Dati", "/dati"), origin=ORIGIN)
    assert [(item["position"], item["name"], item["item"]) for item in trail["itemListElement"]] == [
        (1, "Mappa", f"{ORIGIN}/"),
        (2, "Dati", f"{ORIGIN}/dati"),
    ]


def test_no_word_can_end_the_data_block():
    nasty = "</script><script>alert(1)</script><!-- & \u2028"
    block = str(json_ld([{"@type": "Thing", "name": nasty}]))
    assert block.count("<") == 2 and block.count("</script>") == 1
    content = re.fullmatch(r'<script type="application/ld\+json">(.*)</script>', block, re.S)[1]
    assert json.loads(content) == {
        "@context": "https://schema.org",
        "@graph": [{"@type": "Thing", "name": nasty}],
    }
    assert json_ld([]) is None


def test_a_preview_has_title_sentence_address_and_picture():
    told = dict(
        re.findall(r'<meta (?:property|name)="([^"]+)" content="([^"]*)">', _preview(image="https://x/y.png"))
    )
    assert told["og:title"] == "NEET · Parma · 2024"
    assert told["og:url"] == "https://x/citta/parma?year=2024&amp;lang=en"
    assert told["og:image"] == "https://x/y.png"
    size = [told[f"og:image:{what}"] for what in ("type", "width", "height", "alt")]
    assert size == ["image/png", "1200", "630", "NEET · Parma · 2024"]
    assert (told["og:locale"], told["og:locale:alternate"]) == ("en_GB", "it_IT")
    assert told["twitter:card"] == "summary_large_image"


def test_a_preview_without_picture_names_none():
    assert "og:image" not in _preview(image="")
    assert 'content="summary"' in _preview(image="")


def _preview(*, image):
    from htpy import fragment

    return str(
        fragment[
            open_graph(
                Text.of("en"),
                title="NEET · Parma · 2024",
                description="A sentence.",
                url="https://x/citta/parma?year=2024&lang=en",
                image=image,
            )
        ]
    )
