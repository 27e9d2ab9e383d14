"""The catalogue for Italy's national open-data portal, in the profile DCAT-AP_IT, as an RDF graph.

One data set for each source: holder, licence, date and edition, which the profile asks of a data set or of
its files, are the source's, and the profile's guide describes parts of a larger set as distributions. So
every indicator is a distribution.

Reference: Linee guida per i cataloghi dati, profilo DCAT-AP_IT (AgID),
https://github.com/italia/linee-guida-cataloghi-dati-dcat-ap-it
"""

from collections.abc import Mapping, Sequence

from rdflib import DCAT, DCTERMS, FOAF, OWL, RDF, XSD, Graph, Literal, Namespace, URIRef
from rdflib.term import Node

from willdash.core.model import Bilingual, Indicator, Source
from willdash.store.store import Store
from willdash.text import LANGUAGES, Text
from willdash.views.figures_address import figures_address

DCATAPIT = Namespace("http://dati.gov.it/onto/dcatapit#")
EU = "http://publications.europa.eu/resource/authority/"
LICENCE_TYPE = "http://purl.org/adms/licencetype/"

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
TONGUES = {"it": "ITA", "en": "ENG"}
FORMATS = {"csv": "CSV", "json": "JSON"}
"""Format of the programming interface to its name in the European vocabulary *file-type*."""
OWNER = "will"
ATTRIBUTION = "CC BY "

Triple = tuple[Node, Node]


class CatalogueGraph:
    """Makes the graph of one store, for one host.

    Args:
        store: what there is.
        origin: scheme and host, as in ``https://example.org``.
        address: path of the document; what has no page of its own is a place in it.
    """

    def __init__(self, store: Store, *, origin: str, address: str) -> None:
        self._store = store
        self._origin = origin
        self._document = origin + address
        self._words = {language: Text.of(language) for language in LANGUAGES}
        self.graph = Graph()
        for prefix, space in (("dcatapit", DCATAPIT), ("dcat", DCAT), ("dct", DCTERMS), ("foaf", FOAF)):
            self.graph.bind(prefix, space)

    def made(self) -> Graph:
        """The whole graph."""
        self._agent(OWNER, {language: text("site-owner") for language, text in self._words.items()})
        for source in self._store.catalog.sources.values():
            own = [i for i in self._store.catalog.indicators.values() if i.source == source.id]
            if own:
                self._data_set(source, own)
        self._catalogue()
        return self.graph

    def _catalogue(self) -> None:
        sets = list(self.graph.subjects(RDF.type, DCATAPIT.Dataset))
        self._add(
            self._place("catalogo"),
            (RDF.type, DCATAPIT.Catalog),
            (RDF.type, DCAT.Catalog),
            *self._said(DCTERMS.title, "metadata-catalog"),
            *self._said(DCTERMS.description, "metadata-catalog-description"),
            (DCTERMS.publisher, self._place(OWNER)),
            (DCTERMS.modified, _day(self._store.acquired)),
            (FOAF.homepage, URIRef(f"{self._origin}/dati")),
            (DCAT.themeTaxonomy, URIRef(f"{EU}data-theme")),
            *self._languages(),
            *((DCAT.dataset, each) for each in sets),
        )

    def _data_set(self, source: Source, indicators: Sequence[Indicator]) -> None:
        catalog = self._store.catalog
        clusters = dict.fromkeys(indicator.cluster for indicator in indicators)
        themes = dict.fromkeys(theme for cluster in clusters for theme in THEMES.get(cluster, USUAL))
        holder = self._publisher(source)
        licence = self._licence(source)
        self._add(
            self._place(source.id),
            (RDF.type, DCATAPIT.Dataset),
            (RDF.type, DCAT.Dataset),
            # The portal gives the identifier that begins with the holder's code once it has the set.
            (DCTERMS.identifier, Literal(f"willdash:{source.id}")),
            *self._titles(source),
            *self._descriptions(source, indicators),
            (DCTERMS.modified, _day(source.acquired)),
            *((DCAT.theme, URIRef(f"{EU}data-theme/{theme}")) for theme in themes),
            (DCTERMS.rightsHolder, holder),
            (DCTERMS.creator, holder),
            (DCTERMS.publisher, self._place(OWNER)),
            # No source says how often it publishes; the profile has a value for that.
            (DCTERMS.accrualPeriodicity, URIRef(f"{EU}frequency/UNKNOWN")),
            (DCTERMS.spatial, URIRef(f"{EU}country/ITA")),
            (DCTERMS.temporal, self._period(source, indicators)),
            (DCAT.landingPage, URIRef(f"{self._origin}/dati?source={source.id}")),
            (DCTERMS.source, URIRef(str(source.url))),
            (OWL.versionInfo, Literal(source.edition)),
            *self._languages(),
            *(
                (DCAT.keyword, word)
                for cluster in clusters
                for word in _both(catalog.clusters[cluster].label)
            ),
            *((DCAT.keyword, word) for indicator in indicators for word in _both(indicator.short)),
            *(
                (DCAT.distribution, self._distribution(indicator, source, licence, format))
                for indicator in indicators
                for format in FORMATS
            ),
        )

    def _distribution(self, indicator: Indicator, source: Source, licence: URIRef, format: str) -> URIRef:
        """All figures of an indicator in a format."""
        return self._add(
            self._place(f"{indicator.id}-{format}"),
            (RDF.type, DCATAPIT.Distribution),
            (RDF.type, DCAT.Distribution),
            *((DCTERMS.title, word) for word in _both(indicator.label)),
            *(
                (
                    DCTERMS.description,
                    _in(
                        language,
                        text(
                            "metadata-distribution",
                            indicator=text.words(indicator.label),
                            format=FORMATS[format],
                        ),
                    ),
                )
                for language, text in self._words.items()
            ),
            (DCTERMS["format"], URIRef(f"{EU}file-type/{FORMATS[format]}")),
            (DCAT.accessURL, URIRef(f"{self._origin}/dati/{indicator.id}")),
            (DCAT.downloadURL, URIRef(self._origin + figures_address(indicator.id, format))),
            (DCTERMS.license, licence),
            (DCTERMS.modified, _day(source.acquired)),
        )

    def _publisher(self, source: Source) -> URIRef:
        name = source.publisher.it
        slug = "".join(letter if letter.isascii() and letter.isalnum() else "-" for letter in name.lower())
        return self._agent(slug.strip("-"), {language: source.publisher[language] for language in LANGUAGES})

    def _agent(self, slug: str, names: Mapping[str, str]) -> URIRef:
        """An organisation.

        The profile wants its code in the index of public administrations (IPA), or its VAT number; the
        package knows neither, so the identifier is its name here and cannot be mistaken for one.
        """
        return self._add(
            self._place(slug),
            (RDF.type, DCATAPIT.Agent),
            (RDF.type, FOAF.Agent),
            (DCTERMS.identifier, Literal(f"willdash:{slug}")),
            *((FOAF.name, _in(language, name)) for language, name in names.items()),
        )

    def _licence(self, source: Source) -> URIRef:
        """The source's licence; one that is not declared is told as such."""
        declared = source.licence.it
        is_attribution = declared.startswith(ATTRIBUTION) and source.licence_url is not None
        names, version = (
            ([Literal(ATTRIBUTION.strip())], declared.removeprefix(ATTRIBUTION))
            if is_attribution
            else (_both(source.licence), "")
        )
        place = str(source.licence_url) if source.licence_url else self._place(f"licenza-{source.id}")
        return self._add(
            URIRef(place),
            (RDF.type, DCATAPIT.LicenseDocument),
            (RDF.type, DCTERMS.LicenseDocument),
            (DCTERMS.type, URIRef(LICENCE_TYPE + ("Attribution" if is_attribution else "UnknownIPR"))),
            *((FOAF.name, name) for name in names),
            *([(OWL.versionInfo, Literal(version))] if version else []),
        )

    def _period(self, source: Source, indicators: Sequence[Indicator]) -> URIRef:
        """From the first day of the first year with figures to the last day of the last."""
        years = [year for indicator in indicators for year in self._store.choices.indicators[indicator.id]]
        return self._add(
            self._place(f"periodo-{source.id}"),
            (RDF.type, DCTERMS.PeriodOfTime),
            (DCATAPIT.startDate, _day(f"{min(years)}-01-01")),
            (DCATAPIT.endDate, _day(f"{max(years)}-12-31")),
        )

    def _titles(self, source: Source) -> list[Triple]:
        return [
            (
                DCTERMS.title,
                _in(
                    language,
                    text("metadata-dataset", title=text.words(source.title), edition=source.edition),
                ),
            )
            for language, text in self._words.items()
        ]

    def _descriptions(self, source: Source, indicators: Sequence[Indicator]) -> list[Triple]:
        return [
            (
                DCTERMS.description,
                _in(
                    language,
                    text(
                        "metadata-dataset-description",
                        title=text.words(source.title),
                        publisher=text.words(source.publisher),
                        edition=source.edition,
                        processing=text.words(source.processing),
                        indicators="; ".join(text.words(indicator.short) for indicator in indicators),
                    ),
                ),
            )
            for language, text in self._words.items()
        ]

    def _said(self, property: URIRef, key: str) -> list[Triple]:
        return [(property, _in(language, text(key))) for language, text in self._words.items()]

    def _languages(self) -> list[Triple]:
        return [(DCTERMS.language, URIRef(f"{EU}language/{TONGUES[language]}")) for language in self._words]

    def _place(self, name: str) -> URIRef:
        return URIRef(f"{self._document}#{name}")

    def _add(self, subject: URIRef, *told: Triple) -> URIRef:
        for property, value in told:
            self.graph.add((subject, property, value))
        return subject


def _both(words: Bilingual) -> list[Literal]:
    return [_in(language, words[language]) for language in LANGUAGES]


def _in(language: str, words: str) -> Literal:
    return Literal(words, lang=language)


def _day(written: str) -> Literal:
    return Literal(written, datatype=XSD.date)
