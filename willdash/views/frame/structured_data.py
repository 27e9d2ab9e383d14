"""What a page tells search engines, as schema.org objects: plain dicts, one function for each kind."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from htpy import Element, Node, script
from markupsafe import Markup

from willdash.core.model import Cluster, Indicator, Source
from willdash.text import Text
from willdash.views.figures_address import figures_address
from willdash.views.frame.breadcrumb import Crumb
from willdash.views.frame.search_box import FIND

Thing = Mapping[str, Any]

FILES = {"csv": "text/csv", "json": "application/json"}
"""Format of the programming interface to its media type."""
DATA, PACKAGE = "/dati", "/dati/willdash-data.zip"
ESCAPES = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"})


@dataclass(frozen=True, slots=True)
class Edition:
    """When the figures are from: the package's version, and the date of the latest, as ``2026-11-22``."""

    version: str
    acquired: str


def json_ld(things: Sequence[Thing]) -> Node:
    """Objects as a data block; nothing they hold can end the element or start another."""
    if not things:
        return None
    graph = {"@context": "https://schema.org", "@graph": list(things)}
    written = json.dumps(graph, ensure_ascii=False, separators=(",", ":")).translate(ESCAPES)
    block: Element = script(type="application/ld+json")[Markup(written)]
    return block


def web_site(text: Text, *, origin: str) -> Thing:
    """The site, with its search.

    Args:
        text: words of the language.
        origin: scheme and host, as in ``https://example.org``.
    """
    found_at = f"{origin}{_spoken(FIND, text)}"
    return {
        "@type": "WebSite",
        "@id": f"{origin}/#site",
        "name": text("site"),
        "description": text("site-tagline"),
        "url": f"{origin}{_spoken('/', text)}",
        "inLanguage": text.language,
        "publisher": _owner(text),
        "potentialAction": {
            "@type": "SearchAction",
            "target": {
                "@type": "EntryPoint",
                "urlTemplate": f"{found_at}{'&' if '?' in found_at else '?'}q={{search_term_string}}",
            },
            "query-input": "required name=search_term_string",
        },
    }


def breadcrumb_list(trail: Sequence[Crumb], here: Crumb, *, origin: str) -> Thing:
    """The pages from the home page to the one shown.

    Args:
        trail: the pages before it.
        here: the page shown.
        origin: scheme and host.
    """
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": place, "name": crumb.words, "item": origin + crumb.address}
            for place, crumb in enumerate((*trail, here), start=1)
        ],
    }


def dataset(
    indicator: Indicator,
    cluster: Cluster,
    source: Source,
    years: Sequence[int],
    text: Text,
    *,
    origin: str,
    edition: Edition,
) -> Thing:
    """All figures of an indicator, as schema.org/Dataset.

    Args:
        indicator: what is measured.
        cluster: that it belongs to.
        source: who published it.
        years: with figures, rising.
        text: words of the language.
        origin: scheme and host.
        edition: of the data package.
    """
    page = f"{origin}{DATA}/{indicator.id}"
    publisher = _organization(text.words(source.publisher))
    return {
        "@type": "Dataset",
        "@id": f"{page}#dataset",
        "identifier": indicator.id,
        "name": text.words(indicator.label),
        "alternateName": text.words(indicator.short),
        "description": f"{text.words(indicator.definition)} {text.words(indicator.caveat)}",
        "url": f"{origin}{_spoken(f'{DATA}/{indicator.id}', text)}",
        "inLanguage": text.language,
        "keywords": [text.words(cluster.label), text(f"dimension-{indicator.dimension}")],
        "creator": publisher,
        "publisher": publisher,
        "provider": _owner(text),
        "license": str(source.licence_url) if source.licence_url else text.words(source.licence),
        "isBasedOn": str(source.url),
        "isAccessibleForFree": True,
        "version": edition.version,
        "dateModified": source.acquired,
        "temporalCoverage": f"{years[0]}/{years[-1]}" if len(years) > 1 else str(years[0]),
        "spatialCoverage": {"@type": "Place", "name": text("metadata-place")},
        "variableMeasured": _variable(indicator, text),
        "measurementTechnique": text.words(source.processing),
        "includedInDataCatalog": {"@id": f"{origin}{DATA}#catalog"},
        "distribution": _files(indicator, origin),
    }


def data_catalog(indicators: Sequence[Indicator], text: Text, *, origin: str, edition: Edition) -> Thing:
    """The catalogue page, as schema.org/DataCatalog.

    Args:
        indicators: that it lists.
        text: words of the language.
        origin: scheme and host.
        edition: of the data package.
    """
    return {
        "@type": "DataCatalog",
        "@id": f"{origin}{DATA}#catalog",
        "name": text("metadata-catalog"),
        "description": text("metadata-catalog-description"),
        "url": f"{origin}{_spoken(DATA, text)}",
        "inLanguage": text.language,
        "publisher": _owner(text),
        "version": edition.version,
        "dateModified": edition.acquired,
        "dataset": [{"@id": f"{origin}{DATA}/{indicator.id}#dataset"} for indicator in indicators],
    }


def _variable(indicator: Indicator, text: Text) -> Thing:
    variable = {
        "@type": "PropertyValue",
        "name": text.words(indicator.label),
        "description": text.words(indicator.definition),
        "unitText": text.unit(indicator),
        "propertyID": indicator.source_code,
        "minValue": indicator.minimum,
        "maxValue": indicator.maximum,
    }
    return {name: value for name, value in variable.items() if value is not None}


def _files(indicator: Indicator, origin: str) -> list[Thing]:
    return [
        {
            "@type": "DataDownload",
            "name": f"{indicator.id}.{format}",
            "encodingFormat": media_type,
            "contentUrl": origin + figures_address(indicator.id, format),
        }
        for format, media_type in FILES.items()
    ]


def _owner(text: Text) -> Thing:
    return _organization(text("site-owner"))


def _organization(name: str) -> Thing:
    return {"@type": "Organization", "name": name}


def _spoken(path: str, text: Text) -> str:
    """A path in the language of the words, as search engines are to know it."""
    return path if text.language == "it" else f"{path}?lang={text.language}"
