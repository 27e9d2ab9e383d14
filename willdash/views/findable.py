"""What the search of the site finds, and where each hit leads."""

from willdash.core.model import Area, Bilingual, Indicator
from willdash.core.search import Findable, Index, index
from willdash.store.catalog import Catalog
from willdash.store.practice_entry import KIND
from willdash.text import LANGUAGES, Text
from willdash.views.links import Addresses
from willdash.views.method.sources import ABSENT

KINDS = ("city", "cluster", "indicator", KIND, "page", "absent")
"""In the order in which a page of hits shows them."""
PAGES = {
    "map": "/",
    "cities": "/citta",
    "clusters": "/cluster",
    "versus": "/confronto",
    "plenary": "/plenaria",
    "data": "/dati",
    "practices": "/pratiche",
    "trajectory": "/traiettoria",
    "italy": "/italia",
    "method": "/metodo",
    "embed": "/incorpora",
    "api": "/api",
}
ABSENT_AT = "/metodo#absent"


def findable(catalog: Catalog) -> Index:
    """Cities, clusters, pages, indicators, practices, and the figures that are sought and cannot be had.

    Every entry is found by its words in any language, whatever language the reader reads.
    """
    return index(
        (
            *(_city(city, catalog) for city in catalog.cities),
            *(
                Findable("cluster", c.id, _both(c.label), " ".join(_both(c.question)))
                for c in catalog.clusters.values()
                if c.is_panel
            ),
            *(_told("page", name) for name in PAGES),
            *(_indicator(indicator, catalog) for indicator in catalog.indicators.values()),
            *catalog.practice_index.entries,
            *(_missing(name) for name in ABSENT),
        )
    )


def hit_words(entry: Findable, catalog: Catalog, text: Text) -> str:
    """What a hit is called."""
    match entry.kind:
        case "city":
            return entry.names[0]
        case "cluster":
            return text.words(catalog.clusters[entry.id].label)
        case "indicator":
            return text.words(catalog.indicators[entry.id].label)
        case "practice":
            return text.words(catalog.practices[entry.id].title)
    return text(f"{_key(entry.kind)}-{entry.id}")


def hit_detail(entry: Findable, catalog: Catalog, text: Text) -> str:
    """What a hit is, in a few words."""
    match entry.kind:
        case "city":
            city = catalog.city(entry.id)
            return catalog.chain(city.code)[2].label if city else ""
        case "cluster":
            return text.words(catalog.clusters[entry.id].question)
        case "indicator":
            return text.words(catalog.clusters[catalog.indicators[entry.id].cluster].label)
        case "practice":
            city = catalog.city(catalog.practices[entry.id].city)
            return city.label if city else ""
        case "page":
            return text(f"find-page-{entry.id}-more")
    nearest = catalog.indicators.get(ABSENT[entry.id] or "")
    if nearest is None:
        return text("find-absent-none")
    return text("find-absent-nearest", nearest=text.words(nearest.label))


def hit_address(entry: Findable, to: Addresses) -> str:
    """Where a hit leads; the selection is kept."""
    match entry.kind:
        case "city":
            return to.city(entry.id)
        case "cluster":
            return to.cluster(entry.id)
        case "indicator":
            return to.indicator(entry.id)
        case "practice":
            return to.practice(entry.id)
        case "page":
            return to(PAGES[entry.id])
    path, _, place = ABSENT_AT.partition("#")
    return f"{to(path)}#{place}"


def _city(city: Area, catalog: Catalog) -> Findable:
    """A city, found by its province and region too."""
    around = " ".join(area.label for area in catalog.chain(city.code)[1:3])
    return Findable("city", city.slug or "", (city.label,), f"{city.name} {around}")


def _indicator(indicator: Indicator, catalog: Catalog) -> Findable:
    names = (*_both(indicator.label), *_both(indicator.short))
    source = catalog.sources[indicator.source]
    more = (*_both(indicator.definition), *_both(catalog.clusters[indicator.cluster].label))
    also = _also(f"find-also-{indicator.id}")
    return Findable("indicator", indicator.id, names, " ".join((*more, *also, *_both(source.publisher))))


def _told(kind: str, id: str) -> Findable:
    """A page, as the language files have it."""
    key = f"find-page-{id}"
    return Findable(kind, id, _said(key), " ".join((*_said(f"{key}-more"), *_also(f"find-also-{id}"))))


def _missing(id: str) -> Findable:
    return Findable("absent", id, _said(f"method-absent-{id}"), " ".join(_also(f"find-also-{id}")))


def _key(kind: str) -> str:
    return "find-page" if kind == "page" else "method-absent"


def _both(words: Bilingual) -> tuple[str, ...]:
    return tuple(words[language] for language in LANGUAGES)


def _said(key: str) -> tuple[str, ...]:
    return tuple(Text.of(language)(key) for language in LANGUAGES)


def _also(key: str) -> tuple[str, ...]:
    """Other words for the same, where a language file has any."""
    return tuple(text(key) for text in map(Text.of, LANGUAGES) if text.has(key))
