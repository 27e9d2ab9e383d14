"""The catalogue of the data, ``/dati``: every indicator, found by words and by filters."""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache, partial
from typing import Any

from htpy import Node, div, fragment, h1, h2, p, section
from markupsafe import Markup

from willdash.core.catalogue import FACETS, Found, Listed, Wanted, listed, read_wanted, search
from willdash.core.model import Dimension, Level
from willdash.pages.page import Asked, Content
from willdash.store.store import Store
from willdash.text import LANGUAGES, Text
from willdash.views.catalogue.filters import Names, catalogue_filters, chosen_filters
from willdash.views.catalogue.list import catalogue_list, facts_of, pages_nav
from willdash.views.catalogue.package import list_files, package_links
from willdash.views.frame.structured_data import Edition, data_catalog
from willdash.views.indicator_search import folded
from willdash.views.method.sources import sources_table
from willdash.views.reading import level_words

PATH = "/dati"
IN_ORDER = (Dimension.NEEDS, Dimension.RESPONSES, Dimension.CONTEXT)


class CataloguePage:
    """The page of one app; what is the same for every address is worked out once for each language."""

    rules = (PATH,)
    own = frozenset({"q", "order", "page", *FACETS})

    def __init__(self, store: Store) -> None:
        self._store = store
        self._entries = lru_cache(maxsize=len(LANGUAGES))(self._list)
        self._names = lru_cache(maxsize=len(LANGUAGES))(self._name)
        self._sources = lru_cache(maxsize=len(LANGUAGES))(self._make_sources)
        self._facts = lru_cache(maxsize=None)(self._make_facts)

    def addresses(self) -> Iterable[str]:
        """The one path."""
        return (PATH,)

    def content(self, asked: Asked, **_parts: str) -> Content:
        """The filters, what they find, and everything as files."""
        text = asked.text
        entries, names = self._entries(text.language), self._names(text.language)
        known = {facet: tuple(names[facet]) for facet in FACETS}
        wanted, unknown = read_wanted(asked.arguments, known)
        found = search(entries, wanted, sought=folded(wanted.words).split())
        return Content(
            name="catalogue",
            title=text("catalogue-title"),
            description=text("catalogue-description", count=text.number(len(entries)), years=_span(entries)),
            body=self._body(wanted, found, names, asked),
            data=(self._catalog(asked),),
            notices=tuple(
                text(
                    "catalogue-ignored", given=notice.given, field=text(f"catalogue-field-{notice.parameter}")
                )
                for notice in unknown
            ),
        )

    def _catalog(self, asked: Asked) -> Mapping[str, Any]:
        """The catalogue, as search engines are told of it."""
        indicators = tuple(self._store.catalog.indicators.values())
        return data_catalog(indicators, asked.text, origin=asked.origin, edition=edition_of(self._store))

    def _body(self, wanted: Wanted, found: Found, names: Names, asked: Asked) -> Node:
        text, to = asked.text, asked.to
        every = self._entries(text.language)
        count = {"count": text.number(len(found.entries)), "of": text.number(len(every))}
        return fragment[
            h1(".page-title")[text("catalogue-heading")],
            p(".page-lead")[text("catalogue-description", count=count["of"], years=_span(every))],
            package_links(to, text),
            section(".catalogue-find", aria_labelledby="catalogue-count")[
                catalogue_filters(wanted, found, names, to, text),
                div(role="status")[h2("#catalogue-count")[text("catalogue-count", **count)]],
                chosen_filters(wanted, names, to, text),
                self._results(wanted, found, asked),
                list_files(to, text),
            ],
            section(".catalogue-sources", aria_labelledby="catalogue-sources")[
                h2("#catalogue-sources")[text("catalogue-sources")],
                p[text("catalogue-sources-lead")],
                self._sources(text.language),
            ],
        ]

    def _results(self, wanted: Wanted, found: Found, asked: Asked) -> Node:
        """The page of the list that is asked for, or the nearest there is."""
        text, to = asked.text, asked.to
        page = min(max(wanted.page, 1), found.pages)
        facts = partial(self._facts, language=text.language)
        return [
            catalogue_list(found.on_page(page), facts, to, text),
            pages_nav(wanted, found, to, text, page=page),
        ]

    def _list(self, language: str) -> tuple[Listed, ...]:
        """Every indicator, by cluster, needs before responses, those of the panels first."""
        catalog = self._store.catalog
        place = {cluster: number for number, cluster in enumerate(catalog.clusters)}
        entries = [self._listed(id, Text.of(language)) for id in catalog.indicators]
        return tuple(
            sorted(
                entries,
                key=lambda entry: (
                    place[entry.indicator.cluster],
                    IN_ORDER.index(entry.indicator.dimension),
                    not entry.indicator.featured,
                ),
            )
        )

    def _listed(self, id: str, text: Text) -> Listed:
        store, catalog = self._store, self._store.catalog
        indicator = catalog.indicators[id]
        source = catalog.sources[indicator.source]
        words = (
            indicator.label, indicator.short, indicator.definition, catalog.clusters[indicator.cluster].label,
            source.publisher, source.title,
        )  # fmt: skip
        return listed(
            indicator,
            level=store.level(id),
            years=store.choices.indicators[id],
            cities=sum(bool(store.published_years(id, city.slug or "")) for city in catalog.cities),
            name=folded(text.words(indicator.label)),
            words=folded(" ".join([id, *map(text.words, words)])),
        )

    def _make_facts(self, entry: Listed, *, language: str) -> Markup:
        """The cells of an indicator as finished HTML: most of what the page costs, kept for good."""
        catalog, indicator = self._store.catalog, entry.indicator
        cluster, source = catalog.clusters[indicator.cluster], catalog.sources[indicator.source]
        return Markup(facts_of(entry, cluster, source, Text.of(language), cities=len(catalog.cities)))

    def _make_sources(self, language: str) -> Markup:
        return Markup(sources_table(self._store.catalog, Text.of(language)))

    def _name(self, language: str) -> Names:
        """Every option that some indicator belongs to, and what it is called."""
        catalog, text = self._store.catalog, Text.of(language)
        entries = self._entries(language)
        years = sorted({year for entry in entries for year in entry.years}, reverse=True)
        named = {
            "cluster": {id: text.words(cluster.label) for id, cluster in catalog.clusters.items()},
            "dimension": {each.value: text(f"dimension-{each}") for each in IN_ORDER},
            "level": {level.value: level_words(level, text) for level in Level},
            "source": {
                id: f"{text.words(source.publisher)}, {text.words(source.title)}"
                for id, source in catalog.sources.items()
            },
            "year": {str(year): str(year) for year in years},
        }
        met = {facet: {option for entry in entries for option in entry.options[facet]} for facet in FACETS}
        return {
            facet: {option: name for option, name in options.items() if option in met[facet]}
            for facet, options in named.items()
        }


def edition_of(store: Store) -> Edition:
    """When the figures of a store are from."""
    return Edition(store.version, max(source.acquired for source in store.catalog.sources.values()))


def _span(entries: Sequence[Listed]) -> str:
    """The first and the last year of all, as in *2004–2024*."""
    years = [year for entry in entries for year in entry.years]
    return f"{min(years)}–{max(years)}"
