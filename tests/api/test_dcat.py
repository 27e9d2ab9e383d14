"""The catalogue for the national portal, against the tables of the profile DCAT-AP_IT."""

import csv
import io
import re

import pytest
from rdflib import DCAT, DCTERMS, FOAF, OWL, RDF, RDFS, Graph, Literal, Namespace, URIRef

DCATAPIT = Namespace("http://dati.gov.it/onto/dcatapit#")
EU = "http://publications.europa.eu/resource/authority/"
HOST = "http://dati.example.org"

MANDATORY = {
    DCATAPIT.Catalog: (
        DCTERMS.title, DCTERMS.description, DCTERMS.publisher, DCTERMS.modified, DCAT.dataset,
    ),
    DCATAPIT.Dataset: (
        DCTERMS.identifier, DCTERMS.title, DCTERMS.description, DCTERMS.modified, DCAT.theme,
        DCTERMS.rightsHolder, DCTERMS.accrualPeriodicity, DCAT.distribution,
    ),
    DCATAPIT.Distribution: (DCTERMS["format"], DCAT.accessURL, DCTERMS.license),
    DCATAPIT.Agent: (DCTERMS.identifier, FOAF.name),
    DCTERMS.PeriodOfTime: (DCATAPIT.startDate,),
    DCATAPIT.LicenseDocument: (DCTERMS.type,),
}  # fmt: skip
"""Class to its properties marked M in the profile's overview (a licence's type is R)."""
ONCE = {
    DCATAPIT.Catalog: (DCTERMS.publisher, DCTERMS.modified),
    DCATAPIT.Dataset: (
        DCTERMS.identifier, DCTERMS.modified, DCTERMS.rightsHolder, DCTERMS.accrualPeriodicity,
    ),
    DCATAPIT.Distribution: (DCTERMS["format"], DCAT.accessURL, DCTERMS.license),
    DCATAPIT.Agent: (DCTERMS.identifier,),
}  # fmt: skip
"""Properties of cardinality 1."""


@pytest.fixture(scope="module")
def graph(app):
    answer = app.server.test_client().get("/dati/catalog.ttl", headers={"Host": "dati.example.org"})
    assert answer.content_type == "text/turtle; charset=utf-8"
    return Graph().parse(data=answer.data, format="turtle")


def members(graph, kind):
    return set(graph.subjects(RDF.type, kind))


def test_every_class_has_its_mandatory_properties(graph):
    for kind, properties in MANDATORY.items():
        assert members(graph, kind), kind
        for member in members(graph, kind):
            missing = [name for name in properties if not list(graph.objects(member, name))]
            assert missing == [], member


def test_properties_of_cardinality_one_stand_once(graph):
    for kind, properties in ONCE.items():
        for member in members(graph, kind):
            assert [name for name in properties if len(list(graph.objects(member, name))) != 1] == [], member


def test_one_data_set_a_source_with_two_files_an_indicator_and_one_of_practices(graph, store):
    assert len(members(graph, DCATAPIT.Dataset)) == 9 + 1
    assert len(members(graph, DCATAPIT.Distribution)) == 180 + 2
    assert len(members(graph, DCATAPIT.Catalog)) == 1
    bes = URIRef(f"{HOST}/dati/catalog.ttl#istat_bes_2025")
    of_bes = [i for i in store.catalog.indicators.values() if i.source == "istat_bes_2025"]
    assert len(list(graph.objects(bes, DCAT.distribution))) == 2 * len(of_bes) == 82


def test_the_national_classes_stand_beside_those_they_specialise(graph):
    pairs = {
        DCATAPIT.Catalog: DCAT.Catalog,
        DCATAPIT.Dataset: DCAT.Dataset,
        DCATAPIT.Distribution: DCAT.Distribution,
        DCATAPIT.Agent: FOAF.Agent,
        DCATAPIT.LicenseDocument: DCTERMS.LicenseDocument,
    }
    for kind, base in pairs.items():
        assert members(graph, kind) == members(graph, base)


def test_title_and_description_stand_in_both_languages_without_markup(graph):
    for kind in (DCATAPIT.Catalog, DCATAPIT.Dataset):
        for member in members(graph, kind):
            for name in (DCTERMS.title, DCTERMS.description):
                words = list(graph.objects(member, name))
                assert {word.language for word in words} == {"it", "en"}
                assert not any("<" in word for word in words)


def test_controlled_vocabularies_are_used_where_the_profile_asks_for_them(graph):
    expected = {
        DCAT.theme: "data-theme/(SOCI|ECON|HEAL|GOVE)",
        DCTERMS.accrualPeriodicity: "frequency/UNKNOWN",
        DCTERMS["format"]: "file-type/(CSV|JSON)",
        DCTERMS.language: "language/(ITA|ENG)",
        DCTERMS.spatial: "country/ITA",
    }
    for name, pattern in expected.items():
        values = set(graph.objects(None, name))
        assert values and all(re.fullmatch(re.escape(EU) + pattern, str(value)) for value in values), name


def test_the_holder_is_who_published_the_figures_and_will_publishes_the_catalogue(graph):
    irpef = URIRef(f"{HOST}/dati/catalog.ttl#mef_irpef")
    holder = graph.value(irpef, DCTERMS.rightsHolder)
    assert Literal("MEF, Dipartimento delle Finanze", lang="it") in set(graph.objects(holder, FOAF.name))
    publisher = graph.value(irpef, DCTERMS.publisher)
    assert str(next(graph.objects(publisher, FOAF.name))).startswith("WILL")


def test_nothing_is_said_that_nobody_told(graph):
    """No e-mail address, no telephone, and no code of the index of public administrations."""
    vcard = "http://www.w3.org/2006/vcard/ns#"
    assert not [name for name in graph.predicates() if str(name).startswith(vcard)]
    assert "mailto:" not in graph.serialize()
    identifiers = [str(value) for value in graph.objects(None, DCTERMS.identifier)]
    assert all(value.startswith("willdash:") for value in identifiers)


def test_licences_are_those_of_the_sources(graph):
    cc = URIRef("https://creativecommons.org/licenses/by/4.0/")
    assert str(graph.value(cc, FOAF.name)) == "CC BY"
    assert str(graph.value(cc, OWL.versionInfo)) == "4.0"
    election = graph.value(URIRef(f"{HOST}/dati/catalog.ttl#affluenza_camera-csv"), DCTERMS.license)
    kind = graph.value(election, DCTERMS.type)
    assert str(kind) == "http://purl.org/adms/licencetype/UnknownIPR"
    assert {name.language: str(name).split(" (")[0] for name in graph.objects(election, FOAF.name)} == {
        "it": "Non dichiarata",
        "en": "Not declared",
    }


def test_every_resource_named_here_is_described_here(graph):
    place = f"{HOST}/dati/catalog.ttl#"
    named = {value for value in graph.objects() if str(value).startswith(place)}
    assert named <= set(graph.subjects())
    assert not list(graph.triples((None, RDFS.seeAlso, None)))


def test_every_address_of_ours_answers(graph, client):
    links = (FOAF.homepage, DCAT.landingPage, DCAT.accessURL)
    ours = {str(value) for name in links for value in graph.objects(None, name)}
    assert len(ours) == 1 + 9 + 90 + 1
    for address in sorted(ours):
        assert client.get(address.removeprefix(HOST)).status_code == 200, address


def test_a_file_holds_every_figure_of_its_indicator(graph, client, settings):
    with (settings.data / "observations.csv").open() as file:
        counts = {}
        for row in csv.DictReader(file):
            counts[row["indicator"]] = counts.get(row["indicator"], 0) + 1
    largest = max(counts, key=counts.get)
    for id in (largest, "bes_neet", "oc_totale_livello_spesa", "pop_totale"):
        place = URIRef(f"{HOST}/dati/catalog.ttl#{id}-csv")
        address = str(graph.value(place, DCAT.downloadURL)).removeprefix(HOST)
        answer = client.get(address)
        assert answer.status_code == 200
        rows = list(csv.DictReader(io.StringIO(answer.get_data().decode("utf-8-sig"))))
        assert len(rows) == counts[id], id


def test_the_files_of_practices_hold_all_of_them_under_the_licence_of_our_own_words(graph, client):
    place = f"{HOST}/dati/catalog.ttl#pratiche"
    for format in ("csv", "json"):
        file = URIRef(f"{place}-{format}")
        assert str(graph.value(file, DCTERMS.license)) == "https://creativecommons.org/licenses/by/4.0/"
        answer = client.get(str(graph.value(file, DCAT.downloadURL)).removeprefix(HOST))
        body = answer.get_data(as_text=True)
        rows = answer.json["data"] if format == "json" else list(csv.DictReader(io.StringIO(body)))
        assert len(rows) == 54
