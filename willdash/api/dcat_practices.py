"""The practices as one data set of the catalogue: what the cities did, in the words of the site's owner."""

from rdflib import DCAT, DCTERMS, RDF, Literal, URIRef

from willdash.api.dcat_document import (
    DCATAPIT,
    EU,
    FORMATS,
    OWNER,
    THEMES,
    USUAL,
    CatalogueDocument,
    both,
    day,
)
from willdash.api.v1 import PREFIX
from willdash.store.store import Store

NAME, PAGE = "pratiche", "/pratiche"
LICENCE, LICENCE_URL = "CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"
"""Of what the package says in its own words."""


def add_practices(document: CatalogueDocument, store: Store, *, origin: str) -> URIRef:
    """Describes all practices; they have no date of their own, so it is that of the package.

    Args:
        document: where they are described; it holds the owner of the site already.
        store: holds the practices.
        origin: scheme and host, as in ``https://example.org``.
    """
    catalog, owner = store.catalog, document.place(OWNER)
    clusters = dict.fromkeys(practice.cluster for practice in catalog.practices.values())
    themes = dict.fromkeys(theme for cluster in clusters for theme in THEMES.get(cluster, USUAL))
    return document.add(
        document.place(NAME),
        (RDF.type, DCATAPIT.Dataset),
        (RDF.type, DCAT.Dataset),
        (DCTERMS.identifier, Literal(f"willdash:{NAME}")),
        *document.said(DCTERMS.title, "metadata-practices"),
        *document.said(DCTERMS.description, "metadata-practices-description"),
        (DCTERMS.modified, day(store.acquired)),
        *((DCAT.theme, URIRef(f"{EU}data-theme/{theme}")) for theme in themes),
        *((role, owner) for role in (DCTERMS.rightsHolder, DCTERMS.creator, DCTERMS.publisher)),
        (DCTERMS.accrualPeriodicity, URIRef(f"{EU}frequency/UNKNOWN")),
        (DCTERMS.spatial, URIRef(f"{EU}country/ITA")),
        (DCAT.landingPage, URIRef(origin + PAGE)),
        *document.languages(),
        *((DCAT.keyword, word) for id in clusters for word in both(catalog.clusters[id].label)),
        *((DCAT.distribution, _file(document, store, origin, format)) for format in FORMATS),
    )


def _file(document: CatalogueDocument, store: Store, origin: str, format: str) -> URIRef:
    """All practices in a format."""
    every = len(store.catalog.practices)
    return document.add(
        document.place(f"{NAME}-{format}"),
        (RDF.type, DCATAPIT.Distribution),
        (RDF.type, DCAT.Distribution),
        *document.said(DCTERMS.title, "metadata-practices"),
        (DCTERMS["format"], URIRef(f"{EU}file-type/{FORMATS[format]}")),
        (DCAT.accessURL, URIRef(origin + PAGE)),
        (DCAT.downloadURL, URIRef(f"{origin}{PREFIX}/practices?format={format}&limit={every}")),
        (DCTERMS.license, document.licensed(URIRef(LICENCE_URL), LICENCE)),
        (DCTERMS.modified, day(store.acquired)),
    )
