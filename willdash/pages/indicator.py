"""The page of one indicator, ``/dati/<id>``: what it is, its figures, their source, and how to reuse them."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any
from urllib.parse import urlencode

from htpy import Element, Node, a, div, fragment, h2, li, section, ul

from willdash.core.compare import Comparison
from willdash.core.model import Indicator
from willdash.core.selection import Selection
from willdash.pages.catalogue import PATH as CATALOGUE
from willdash.pages.catalogue import edition_of
from willdash.pages.page import Asked, Content, Crumb
from willdash.store.choices import DEFAULT_PEERS
from willdash.store.coverage import coverage_of
from willdash.store.learning import lessons
from willdash.store.practices import practices_on
from willdash.store.store import Store
from willdash.text import LANGUAGES, Text
from willdash.views.catalogue.list import years_words
from willdash.views.downloads import downloads, table_address
from willdash.views.frame.card import card_address
from willdash.views.frame.structured_data import dataset
from willdash.views.headline import headline
from willdash.views.indicator.citation import Cited
from willdash.views.indicator.coverage import coverage_matrix
from willdash.views.indicator.facts import indicator_facts
from willdash.views.indicator.head import indicator_head, year_choice
from willdash.views.indicator.reuse import citations, reuse
from willdash.views.indicator.source import indicator_source
from willdash.views.learning.lessons import lessons_section
from willdash.views.peer_table import peer_table
from willdash.views.practices.brief import practices_on_indicator
from willdash.views.reading import level_words
from willdash.views.svg_map import svg_map

MOST_RELATED = 6
PICTURE = "/grafici/mappa"


class IndicatorPage:
    """The pages of all indicators of one app.

    Args:
        store: where the figures are.
        today: tells the day on which a page is read, which a citation names.
    """

    rules = (f"{CATALOGUE}/<indicator>",)
    own: frozenset[str] = frozenset()

    def __init__(self, store: Store, *, today: Callable[[], date] = date.today) -> None:
        self._store = store
        self._today = today

    def addresses(self) -> Iterable[str]:
        """One path for each indicator."""
        return (f"{CATALOGUE}/{id}" for id in self._store.catalog.indicators)

    def content(self, asked: Asked, **_parts: str) -> Content:
        """Everything about the selection's indicator, its figures in the selection's year."""
        text = asked.text
        comparison = self._store.compare(_among_the_nine(asked))
        indicator = comparison.indicator
        years = self._store.choices.indicators[indicator.id]
        return Content(
            name="indicator",
            title=text.words(indicator.label),
            description=text(
                "catalogue-indicator-description",
                definition=text.words(indicator.definition),
                level=level_words(comparison.level, text),
                years=years_words(years, text),
                publisher=text.words(self._store.catalog.sources[indicator.source].publisher),
            ),
            body=fragment[
                indicator_head(
                    comparison, self._store.catalog.clusters[indicator.cluster], years, asked.to, text
                ),
                self._figures(comparison, asked),
                self._practices(comparison, asked),
                div(".catalogue-cards")[self._cards(comparison, asked)],
            ],
            trail=(Crumb(text("catalogue-title"), asked.to(CATALOGUE)),),
            data=(self._dataset(indicator, asked),),
            image=card_address("mappa", _among_the_nine(asked)),
        )

    def _dataset(self, indicator: Indicator, asked: Asked) -> Mapping[str, Any]:
        """The indicator's figures, as search engines are told of them."""
        store, catalog = self._store, self._store.catalog
        return dataset(
            indicator,
            catalog.clusters[indicator.cluster],
            catalog.sources[indicator.source],
            store.choices.indicators[indicator.id],
            asked.text,
            origin=asked.origin,
            edition=edition_of(store),
        )

    def _figures(self, comparison: Comparison, asked: Asked) -> Element:
        """The chosen year's figures of the nine: in words, on the map, as a table."""
        indicator, text, store = comparison.indicator, asked.text, self._store
        query = _among_the_nine(asked).query()
        about = f"{text.words(indicator.label)}, {comparison.year}"
        drawn = svg_map(
            comparison,
            store.geometry,
            store.class_limits(indicator.id),
            text,
            href=lambda entry: asked.to.here(city=entry.area.slug),
        )
        source = store.catalog.sources[indicator.source]
        return section(".catalogue-figures", aria_labelledby="figures")[
            h2("#figures")[text("catalogue-figures", year=str(comparison.year))],
            div(".catalogue-reading")[
                div[
                    year_choice(comparison, store.choices.indicators[indicator.id], asked.to, text),
                    headline(comparison, text),
                ],
                div[drawn, downloads(text, picture=f"{PICTURE}{query}", about=about)],
            ],
            peer_table(comparison, source, asked.to.here, text, sort=asked.selection.sort),
            downloads(text, table=table_address("tabella-confronto", query), about=about),
        ]

    def _practices(self, comparison: Comparison, asked: Asked) -> Element:
        """Whom the selected city can learn from, and every practice on the indicator."""
        store, text = self._store, asked.text
        found = practices_on(store.catalog, comparison.indicator.id)
        return div(".catalogue-learning")[
            lessons_section(lessons(store, comparison), asked.to, text),
            practices_on_indicator(comparison.indicator.id, found, store.catalog, asked.to, text),
        ]

    def _cards(self, comparison: Comparison, asked: Asked) -> Node:
        """What there is to know beside the figures, each under its heading."""
        store, text, indicator = self._store, asked.text, comparison.indicator
        source = store.catalog.sources[indicator.source]
        base = store.catalog.indicators.get(indicator.base_population or "")
        norms = [target for target in store.catalog.targets.values() if target.indicator == indicator.id]
        return [
            _card("about", indicator_facts(comparison, norms, base, asked.to, text), text),
            _card("source", indicator_source(indicator, source, text, version=store.version), text),
            _card("coverage", self._coverage(comparison, asked), text),
            _card("reuse", reuse(indicator.id, comparison.year, text, origin=asked.origin), text),
            _card("cite", citations(self._cited(comparison, asked), text), text),
            _card("related", self._related(indicator, asked), text),
        ]

    def _coverage(self, comparison: Comparison, asked: Asked) -> Node:
        store, text, id = self._store, asked.text, comparison.indicator.id
        coverage = coverage_of(id, store.catalog, store.observations, level=comparison.level)
        years = frozenset(store.choices.indicators[id])
        table = table_address("copertura", asked.selection.query())
        return [
            coverage_matrix(coverage, years, asked.to.here, text, year=comparison.year),
            downloads(text, table=table, about=text("catalogue-card-coverage")),
        ]

    def _cited(self, comparison: Comparison, asked: Asked) -> Cited:
        """The address names the year, which the default may one day not be."""
        language = asked.text.language
        query = {"year": str(comparison.year)} | ({} if language == LANGUAGES[0] else {"lang": language})
        return Cited(
            comparison.indicator,
            self._store.catalog.sources[comparison.indicator.source],
            comparison.level,
            comparison.year,
            address=f"{asked.origin}{asked.path}?{urlencode(query)}",
            version=self._store.version,
            accessed=self._today(),
        )

    def _related(self, indicator: Indicator, asked: Asked) -> Element:
        """The other side of the cluster: responses beside a need, needs beside a response."""
        cluster = [
            other
            for other in self._store.catalog.indicators.values()
            if other.cluster == indicator.cluster and other.id != indicator.id
        ]
        others = [other for other in cluster if other.dimension is not indicator.dimension] or cluster
        others.sort(key=lambda other: not other.featured)
        text = asked.text
        return ul(".catalogue-related")[
            [
                li[
                    a(href=asked.to.indicator(other.id))[text.words(other.label)],
                    f" ({text(f'dimension-{other.dimension}')})",
                ]
                for other in others[:MOST_RELATED]
            ]
        ]


def _among_the_nine(asked: Asked) -> Selection:
    return replace(asked.selection, peers=DEFAULT_PEERS)


def _card(name: str, content: Node, text: Text) -> Element:
    return section(".catalogue-card", id=name, aria_labelledby=f"title-{name}")[
        h2(id=f"title-{name}")[text(f"catalogue-card-{name}")], content
    ]
