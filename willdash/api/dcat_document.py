"""The RDF document that a catalogue is written in: its places, words, agents and licences."""

from collections.abc import Mapping, Sequence

from rdflib import DCAT, DCTERMS, FOAF, OWL, RDF, XSD, Graph, Literal, Namespace, URIRef
from rdflib.term import Node

from willdash.core.model import Bilingual
from willdash.text import LANGUAGES, Text

DCATAPIT = Namespace("http://dati.gov.it/onto/dcatapit#")
EU = "http://publications.europa.eu/resource/authority/"
LICENCE_TYPE = "http://purl.org/adms/licencetype/"
TONGUES = {"it": "ITA", "en": "ENG"}
OWNER = "will"
ATTRIBUTION = "CC BY "
THEMES: Mapping[str, Sequence[str]] = {
    "minori": ("SOCI",),
    "poverta": ("SOCI", "ECON"),
    "anziani": ("SOCI", "HEAL"),
    "comunita": ("SOCI",),
    "trasversale": ("GOVE",),
    "contesto": ("SOCI",),
}
"""Cluster to the themes of the European vocabulary *data-theme*."""
USUAL = ("SOCI",)
FORMATS = {"csv": "CSV", "json": "JSON"}
"""Format of the programming interface to its name in the European vocabulary *file-type*."""

Triple = tuple[Node, Node]


class CatalogueDocument:
    """A graph and what is written into it again and again.

    Args:
        address: whole address of the document; what has no page of its own is a place in it.
    """

    def __init__(self, address: str) -> None:
        self._address = address
        self.words = {language: Text.of(language) for language in LANGUAGES}
        self.graph = Graph()
        for prefix, space in (("dcatapit", DCATAPIT), ("dcat", DCAT), ("dct", DCTERMS), ("foaf", FOAF)):
            self.graph.bind(prefix, space)

    def place(self, name: str) -> URIRef:
        """A place in the document."""
        return URIRef(f"{self._address}#{name}")

    def add(self, subject: URIRef, *told: Triple) -> URIRef:
        """Says what is told of a subject; gives the subject."""
        for property, value in told:
            self.graph.add((subject, property, value))
        return subject

    def said(self, property: URIRef, key: str) -> list[Triple]:
        """A sentence of the language files, in each language."""
        return [(property, spoken(language, text(key))) for language, text in self.words.items()]

    def languages(self) -> list[Triple]:
        """That what is described is in all languages."""
        return [(DCTERMS.language, URIRef(f"{EU}language/{TONGUES[language]}")) for language in self.words]

    def agent(self, slug: str, names: Mapping[str, str]) -> URIRef:
        """An organisation.

        The profile wants its code in the index of public administrations (IPA), or its VAT number; the
        package knows neither, so the identifier is its name here and cannot be mistaken for one.
        """
        return self.add(
            self.place(slug),
            (RDF.type, DCATAPIT.Agent),
            (RDF.type, FOAF.Agent),
            (DCTERMS.identifier, Literal(f"willdash:{slug}")),
            *((FOAF.name, spoken(language, name)) for language, name in names.items()),
        )

    def licensed(self, place: URIRef, name: str) -> URIRef:
        """A licence that asks for attribution, such as ``CC BY 4.0``."""
        return self.add(
            place,
            (RDF.type, DCATAPIT.LicenseDocument),
            (RDF.type, DCTERMS.LicenseDocument),
            (DCTERMS.type, URIRef(f"{LICENCE_TYPE}Attribution")),
            (FOAF.name, Literal(ATTRIBUTION.strip())),
            (OWL.versionInfo, Literal(name.removeprefix(ATTRIBUTION))),
        )


def both(words: Bilingual) -> list[Literal]:
    """Words of the package in each language."""
    return [spoken(language, words[language]) for language in LANGUAGES]


def spoken(language: str, words: str) -> Literal:
    """Words with their language."""
    return Literal(words, lang=language)


def day(written: str) -> Literal:
    """A day as ``2024-12-31``."""
    return Literal(written, datatype=XSD.date)
