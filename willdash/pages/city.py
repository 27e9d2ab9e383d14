"""The cities, ``/citta`` and ``/citta/<city>``: the nine by region, and a profile of each on one screen."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from functools import lru_cache

from htpy import Element, Node, div, fragment, h1, h2, p, section, span, strong

from willdash.core.model import Level
from willdash.core.selection import Selection
from willdash.core.tally import tally
from willdash.pages.page import Asked, Content, Crumb
from willdash.store.learning import Lessons, lessons
from willdash.store.panels import panel_cluster
from willdash.store.practices import practices_of
from willdash.store.profile import Profile, facts_of, profile_of
from willdash.store.store import Store
from willdash.text import Text
from willdash.views.downloads import downloads, table_address
from willdash.views.frame.card import card_address
from willdash.views.kept import Kept, OpenAddresses
from willdash.views.links import CITY
from willdash.views.practices.brief import practices_of_city
from willdash.views.profile.choices import profile_choices
from willdash.views.profile.cluster import profile_cluster
from willdash.views.profile.facts import profile_facts
from willdash.views.profile.index import CityCard, city_index
from willdash.views.profile.near import profile_near
from willdash.views.profile.notebook import notebook_links
from willdash.views.profile.printed import printed
from willdash.views.profile.sources import profile_sources
from willdash.views.profile.spine_legend import spine_legend
from willdash.views.profile.standing_out import standing_out_lists
from willdash.views.profile.trends import Assessed, profile_trends
from willdash.views.profile.words import average_of, rest_words, summary_words, than_words
from willdash.views.trend.words import assessed

PATH = "/citta"
PICTURE = "/grafici/profilo"
KEPT = 18
"""The nine in both languages; a page is 180 kB, the figures behind it, which its languages share, are 360 kB:
10 MB in all."""
IDENTIFYING = ("pop_totale", "quota_65", "irpef_imponibile_medio")
"""What the index tells of each city."""


class CityPage:
    """The index of the nine, and a profile for each; `today` tells the date that a print carries."""

    rules = (PATH, f"{PATH}/<city>")
    own: frozenset[str] = frozenset()

    def __init__(self, store: Store, *, today: Callable[[], date] = date.today) -> None:
        self._store = store
        self._today = today
        self._profile = lru_cache(maxsize=KEPT)(self._make_profile)
        self._body = lru_cache(maxsize=KEPT)(self._make_body)

    def addresses(self) -> Iterable[str]:
        """The index and the nine profiles."""
        return (PATH, *(f"{CITY}{slug}" for slug in self._store.choices.cities))

    def content(self, asked: Asked, **_parts: str) -> Content:
        """The index, or the profile of the selected city where the path names one."""
        return self._index(asked) if asked.path == PATH else self._city(asked)

    def _index(self, asked: Asked) -> Content:
        store, text = self._store, asked.text
        cards: dict[str, list[CityCard]] = {}
        for city in store.catalog.cities:
            facts = [f for f in facts_of(store, city.slug or "") if f.indicator.id in IDENTIFYING]
            cards.setdefault(store.observed(city, Level.REGIONE).code, []).append(CityCard(city, facts))
        regions = [(region, cards[region.code]) for region in store.regions.values()]
        sources = [fact for _, found in regions for fact in found[0].facts]
        body = fragment[
            h1(".page-title")[text("city-index-heading")],
            p(".page-lead")[text("city-index-lead")],
            city_index(regions, asked.to, text),
            profile_sources(
                list({fact.indicator.id: fact for fact in sources}.values()),
                store.catalog.sources,
                text,
                version=store.version,
            ),
        ]
        return Content("cities", text("city-index-title"), text("city-index-description"), body)

    def _city(self, asked: Asked) -> Content:
        selection, text = asked.selection, asked.text
        profile, _ = self._profile(selection.city, selection.benchmark, selection.weights)
        than = than_words(average_of(selection), profile, text)
        chosen = (profile.city.label, text("printed-benchmark", than=than))
        address = f"{asked.origin}{asked.to.here()}"
        return Content(
            name="city",
            title=text("profile-title", city=profile.city.label),
            description=summary_words(tally(row.comparison for row in profile.rows), profile, than, text),
            body=fragment[
                self._body(self._shown(selection)).filled(asked.to),
                printed(chosen, text, address=address, today=self._today()),
            ],
            trail=(Crumb(text("city-index-title"), asked.to(PATH)),),
            data=(_described(profile),),
            image=card_address("profilo", selection, cluster=panel_cluster(self._store, selection.indicator)),
        )

    def _make_profile(self, city: str, benchmark: str, weights: str) -> tuple[Profile, tuple[Assessed, ...]]:
        """The profile with the trend of each of its indicators."""
        profile = profile_of(self._store, city, benchmark=benchmark, weights=weights)
        return profile, tuple((row.comparison, assessed(row.comparison)) for row in profile.rows)

    def _shown(self, selection: Selection) -> Selection:
        """The selection with nothing in it but what a profile depends on."""
        return replace(
            self._store.choices.default,
            city=selection.city,
            benchmark=selection.benchmark,
            weights=selection.weights,
            lang=selection.lang,
        )

    def _make_body(self, selection: Selection) -> Kept:
        profile, trends = self._profile(selection.city, selection.benchmark, selection.weights)
        catalog, text = self._store.catalog, Text.of(selection.lang)
        to = OpenAddresses(self._store.choices, selection, f"{CITY}{selection.city}")
        than = than_words(average_of(selection), profile, text)
        shown = [*profile.facts, *(row.comparison for row in profile.rows)]
        once = list({comparison.indicator.id: comparison for comparison in shown}.values())
        return Kept.of(
            [
                self._head(profile, than, to, text),
                profile_facts(profile.facts, catalog.sources, to, text),
                div(".profile-layout")[
                    standing_out_lists(profile, than, to, text, lessons=self._lessons(profile)),
                    self._spines(profile, than, to, text),
                    div(".profile-rest")[
                        profile_trends(trends, to, text),
                        practices_of_city(
                            profile.city, practices_of(catalog, selection.city), catalog, to, text
                        ),
                        profile_near(profile, catalog.areas, catalog.indicators, to, text),
                    ],
                ],
                profile_sources(once, catalog.sources, text, version=self._store.version),
            ],
            to,
        )

    def _lessons(self, profile: Profile) -> dict[str, Lessons]:
        """What the city can look at, for the indicators that it stands out in as weakest."""
        weakest = (row.comparison for row in profile.standing_out.weakest)
        return {each.indicator.id: lessons(self._store, each) for each in weakest}

    def _head(self, profile: Profile, than: str, to: OpenAddresses, text: Text) -> Node:
        """Name, choices, and the sentence that sums the profile up."""
        catalog, found = self._store.catalog, tally(row.comparison for row in profile.rows)
        norm = catalog.targets.get(to.selection.benchmark)
        return [
            h1(".page-title")[
                text("profile-heading", city=profile.city.label),
                " ",
                span(".profile-place")[text("profile-place", region=profile.region.label)],
            ],
            to.gap(lambda to: profile_choices(catalog.cities, profile.city, catalog.targets, to, text)),
            notebook_links(profile.city, to, text),
            p(".profile-summary")[strong[summary_words(found, profile, than, text)]],
            p(".profile-note")[rest_words(found, text)],
            p(".profile-note")[
                text("profile-norm", indicator=text.words(catalog.indicators[norm.indicator].short)),
                " ",
                text.words(norm.measures),
            ]
            if norm
            else None,
        ]

    def _spines(self, profile: Profile, than: str, to: OpenAddresses, text: Text) -> Element:
        about = text("profile-title", city=profile.city.label)
        return section(".profile-spines", aria_labelledby="spines")[
            h2(id="spines")[text("profile-spines")],
            spine_legend(than, text),
            [profile_cluster(cluster, rows, to, text) for cluster, rows in profile.clusters],
            to.gap(lambda to: _downloads(to.selection.query(), about, text)),
            p(".profile-note.profile-print-hint")[text("profile-print")],
        ]


def _downloads(query: str, about: str, text: Text) -> Node:
    table, picture = table_address("profilo", query), f"{PICTURE}{query}"
    return downloads(text, table=table, picture=picture, about=about)


def _described(profile: Profile) -> dict[str, object]:
    """The city as schema.org has it."""
    region = {"@type": "AdministrativeArea", "name": profile.region.label}
    return {
        "@context": "https://schema.org",
        "@type": "City",
        "name": profile.city.label,
        "identifier": profile.city.code,
        "containedInPlace": region,
    }
