"""The catalogue for Italy's national open-data portal, in the profile DCAT-AP_IT, as an RDF graph.

One data set for each source: holder, licence, date and edition, which the profile asks of a data set or of
its files, are the source's, and the profile's guide describes parts of a larger set as distributions. So
every indicator is a distribution. The practices are one more data set, written by the owner of the site.

Reference: Linee guida per i cataloghi dati, profilo DCAT-AP_IT (AgID),
https://github.com/italia/linee-guida-cataloghi-dati-dcat-ap-it
"""

from collections.abc import Sequence

from rdflib import DCAT, DCTERMS, FOAF, OWL, RDF, Graph, Literal, URIRef

from willdash.api.dcat_document import (
    ATTRIBUTION,
    DCATAPIT,
    EU,
    FORMATS,
    LICENCE_TYPE,
    OWNER,
    THEMES,
    USUAL,
    CatalogueDocument,
    Triple,
    both,
    day,
    spoken,
)
from willdash.api.dcat_practices import add_practices
from willdash.core.model import Indicator, Source
from willdash.store.store import Store
from willdash.text import LANGUAGES
from willdash.views.figures_address import figures_address


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
        self._document = CatalogueDocument(origin + address)
        self.graph = self._document.graph

    def made(self) -> Graph:
        """The whole graph."""
        self._document.agent(
            OWNER, {language: text("site-owner") for language, text in self._document.words.items()}
        )
        for source in self._store.catalog.sources.values():
            own = [i for i in self._store.catalog.indicators.values() if i.source == source.id]
            if own:
                self._data_set(source, own)
        if self._store.catalog.practices:
            add_practices(self._document, self._store, origin=self._origin)
        self._catalogue()
        return self.graph

    def _catalogue(self) -> None:
        sets = list(self.graph.subjects(RDF.type, DCATAPIT.Dataset))
        self._document.add(
            self._document.place("catalogo"),
            (RDF.type, DCATAPIT.Catalog),
            (RDF.type, DCAT.Catalog),
            *self._document.said(DCTERMS.title, "metadata-catalog"),
            *self._document.said(DCTERMS.description, "metadata-catalog-description"),
            (DCTERMS.publisher, self._document.place(OWNER)),
            (DCTERMS.modified, day(self._store.acquired)),
            (FOAF.homepage, URIRef(f"{self._origin}/dati")),
            (DCAT.themeTaxonomy, URIRef(f"{EU}data-theme")),
            *self._document.languages(),
            *((DCAT.dataset, each) for each in sets),
        )

    def _data_set(self, source: Source, indicators: Sequence[Indicator]) -> None:
        catalog = self._store.catalog
        clusters = dict.fromkeys(indicator.cluster for indicator in indicators)
        themes = dict.fromkeys(theme for cluster in clusters for theme in THEMES.get(cluster, USUAL))
        holder = self._publisher(source)
        licence = self._licence(source)
        self._document.add(
            self._document.place(source.id),
            (RDF.type, DCATAPIT.Dataset),
            (RDF.type, DCAT.Dataset),
            # The portal gives the identifier that begins with the holder's code once it has the set.
            (DCTERMS.identifier, Literal(f"willdash:{source.id}")),
            *self._titles(source),
            *self._descriptions(source, indicators),
            (DCTERMS.modified, day(source.acquired)),
            *((DCAT.theme, URIRef(f"{EU}data-theme/{theme}")) for theme in themes),
            (DCTERMS.rightsHolder, holder),
            (DCTERMS.creator, holder),
            (DCTERMS.publisher, self._document.place(OWNER)),
            # No source says how often it publishes; the profile has a value for that.
            (DCTERMS.accrualPeriodicity, URIRef(f"{EU}frequency/UNKNOWN")),
            (DCTERMS.spatial, URIRef(f"{EU}country/ITA")),
            (DCTERMS.temporal, self._period(source, indicators)),
            (DCAT.landingPage, URIRef(f"{self._origin}/dati?source={source.id}")),
            (DCTERMS.source, URIRef(str(source.url))),
            (OWL.versionInfo, Literal(source.edition)),
            *self._document.languages(),
            *((DCAT.keyword, word) for cluster in clusters for word in both(catalog.clusters[cluster].label)),
            *((DCAT.keyword, word) for indicator in indicators for word in both(indicator.short)),
            *(
                (DCAT.distribution, self._distribution(indicator, source, licence, format))
                for indicator in indicators
                for format in FORMATS
            ),
        )

    def _distribution(self, indicator: Indicator, source: Source, licence: URIRef, format: str) -> URIRef:
        """All figures of an indicator in a format."""
        return self._document.add(
            self._document.place(f"{indicator.id}-{format}"),
            (RDF.type, DCATAPIT.Distribution),
            (RDF.type, DCAT.Distribution),
            *((DCTERMS.title, word) for word in both(indicator.label)),
            *(
                (
                    DCTERMS.description,
                    spoken(
                        language,
                        text(
                            "metadata-distribution",
                            indicator=text.words(indicator.label),
                            format=FORMATS[format],
                        ),
                    ),
                )
                for language, text in self._document.words.items()
            ),
            (DCTERMS["format"], URIRef(f"{EU}file-type/{FORMATS[format]}")),
            (DCAT.accessURL, URIRef(f"{self._origin}/dati/{indicator.id}")),
            (DCAT.downloadURL, URIRef(self._origin + figures_address(indicator.id, format))),
            (DCTERMS.license, licence),
            (DCTERMS.modified, day(source.acquired)),
        )

    def _publisher(self, source: Source) -> URIRef:
        name = source.publisher.it
        slug = "".join(letter if letter.isascii() and letter.isalnum() else "-" for letter in name.lower())
        return self._document.agent(
            slug.strip("-"), {language: source.publisher[language] for language in LANGUAGES}
        )

    def _licence(self, source: Source) -> URIRef:
        """The source's licence; one that is not declared is told as such."""
        place = (
            str(source.licence_url) if source.licence_url else self._document.place(f"licenza-{source.id}")
        )
        if source.licence_url and source.licence.it.startswith(ATTRIBUTION):
            return self._document.licensed(URIRef(place), source.licence.it)
        return self._document.add(
            URIRef(place),
            (RDF.type, DCATAPIT.LicenseDocument),
            (RDF.type, DCTERMS.LicenseDocument),
            (DCTERMS.type, URIRef(f"{LICENCE_TYPE}UnknownIPR")),
            *((FOAF.name, name) for name in both(source.licence)),
        )

    def _period(self, source: Source, indicators: Sequence[Indicator]) -> URIRef:
        """From the first day of the first year with figures to the last day of the last."""
        years = [year for indicator in indicators for year in self._store.choices.indicators[indicator.id]]
        return self._document.add(
            self._document.place(f"periodo-{source.id}"),
            (RDF.type, DCTERMS.PeriodOfTime),
            (DCATAPIT.startDate, day(f"{min(years)}-01-01")),
            (DCATAPIT.endDate, day(f"{max(years)}-12-31")),
        )

    def _titles(self, source: Source) -> list[Triple]:
        return [
            (
                DCTERMS.title,
                spoken(
                    language,
                    text("metadata-dataset", title=text.words(source.title), edition=source.edition),
                ),
            )
            for language, text in self._document.words.items()
        ]

    def _descriptions(self, source: Source, indicators: Sequence[Indicator]) -> list[Triple]:
        return [
            (
                DCTERMS.description,
                spoken(
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
            for language, text in self._document.words.items()
        ]
