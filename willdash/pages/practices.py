"""The practices, ``/pratiche`` and ``/pratiche/<practice>``: what the nine cities did, with its source."""

from collections.abc import Iterable
from functools import lru_cache

from htpy import Element, Node, a, div, fragment, h1, h2, li, p, section, strong, ul

from willdash.core.model import Dimension
from willdash.core.practice import Practice
from willdash.core.practice_search import CITY, CLUSTER, DIMENSION, FACETS, INDICATOR, WORDS, read_asked
from willdash.core.practice_search import Asked as Sought
from willdash.pages.page import Asked, Content, Crumb, NoSuchPage
from willdash.store.practices import filtered
from willdash.store.store import Store
from willdash.text import LANGUAGES, Text
from willdash.views.downloads import downloads, table_address
from willdash.views.frame.card import card_address
from willdash.views.links import PRACTICE
from willdash.views.practices.brief import practice_lines, shared
from willdash.views.practices.described import practice_record
from willdash.views.practices.facts import practice_facts, practice_head
from willdash.views.practices.filters import Groups, Names, chosen_filters, practice_filters
from willdash.views.practices.invitation import practice_invitation
from willdash.views.practices.list import few_words, practice_groups
from willdash.views.practices.over_time import over_time
from willdash.views.practices.words import years_words

PATH, FILE = "/pratiche", "pratiche"
MOST_RELATED = 8


class PracticesPage:
    """The pages of one app."""

    rules = (PATH, f"{PRACTICE}<practice>")
    own = frozenset({WORDS, *FACETS})

    def __init__(self, store: Store) -> None:
        self._store = store
        self._names = lru_cache(maxsize=len(LANGUAGES))(self._name)

    def addresses(self) -> Iterable[str]:
        """The list, and every practice."""
        return (PATH, *(PRACTICE + id for id in self._store.catalog.practices))

    def content(self, asked: Asked, **parts: str) -> Content:
        """The list, or the practice that the path names.

        Raises:
            NoSuchPage: there is no such practice.
        """
        id = parts.get("practice")
        if id is None:
            return self._list(asked)
        if id not in self._store.catalog.practices:
            raise NoSuchPage(f"no practice «{id}»")
        return self._one(self._store.catalog.practices[id], asked)

    def _list(self, asked: Asked) -> Content:
        text, names = asked.text, self._names(asked.text.language)
        sought, unknown = read_asked(asked.arguments, names)
        return Content(
            name="practices",
            title=text("practices-title"),
            description=text("practices-description"),
            body=self._found(sought, names, asked),
            notices=tuple(
                text(
                    "practices-ignored", given=notice.given, field=text(f"practices-field-{notice.parameter}")
                )
                for notice in unknown
            ),
        )

    def _found(self, sought: Sought, names: Names, asked: Asked) -> Node:
        text, to, catalog = asked.text, asked.to, self._store.catalog
        every = len(catalog.practices)
        found = filtered(
            catalog,
            city=sought[CITY],
            cluster=sought[CLUSTER],
            dimension=sought[DIMENSION],
            indicator=sought[INDICATOR],
            words=sought.words,
        )
        few = few_words(found, sought, catalog, text) if every else ()
        count = text(
            "practices-count",
            count=len(found),
            number=text.number(len(found)),
            of=text.number(every),
            is_all="yes" if len(found) == every else "no",
        )
        return fragment[
            h1(".page-title")[text("practices-heading")],
            p(".practice-lead")[text("practices-lead", count=every, number=text.number(every))],
            p(".practice-partial")[text("practices-lead-more")],
            section(".practices-find", aria_labelledby="practices-count")[
                practice_filters(sought, names, self._groups(names, text), to, text),
                div(role="status")[h2("#practices-count")[count]],
                chosen_filters(sought, names, to, text),
                None if found else p(".practices-none")[text("practices-none")],
                p(".practices-few")[" ".join((*few, text("practices-few-more")))] if few else None,
            ],
            practice_groups(found, sought, catalog, to, text),
            downloads(
                text,
                table=table_address(FILE, asked.selection.query(), **sought.parameters()),
                about=text("practices-title"),
            )
            if found
            else None,
            practice_invitation(to, text),
        ]

    def _groups(self, names: Names, text: Text) -> Groups:
        """The indicators that can be chosen, by cluster."""
        catalog = self._store.catalog
        groups: dict[str, dict[str, str]] = {}
        for id, name in names[INDICATOR].items():
            cluster = catalog.clusters[catalog.indicators[id].cluster]
            groups.setdefault(text.words(cluster.label), {})[id] = name
        return groups

    def _name(self, language: str) -> Names:
        """Every option that some practice belongs to, and what it is called."""
        catalog, text = self._store.catalog, Text.of(language)
        practices = catalog.practices.values()
        indicators = {id for practice in practices for id in practice.indicators}
        clusters = {practice.cluster for practice in practices}
        dimensions = {catalog.indicators[id].dimension for id in indicators}
        return {
            CITY: {city.slug: city.label for city in catalog.cities if city.slug},
            CLUSTER: {id: text.words(c.label) for id, c in catalog.clusters.items() if id in clusters},
            DIMENSION: {each.value: text(f"dimension-{each}") for each in Dimension if each in dimensions},
            INDICATOR: {
                id: text.words(indicator.short)
                for cluster in catalog.clusters
                for id, indicator in catalog.indicators.items()
                if id in indicators and indicator.cluster == cluster
            },
        }

    def _one(self, practice: Practice, asked: Asked) -> Content:
        text, to, catalog = asked.text, asked.to, self._store.catalog
        city, cluster = self._store.city(practice.city), catalog.clusters[practice.cluster]
        title = text.words(practice.title)
        return Content(
            name="practice",
            title=text("practice-title", title=title, city=city.label),
            description=text(
                "practice-description",
                city=city.label,
                years=years_words(practice, text),
                what=text.words(practice.what),
            ),
            body=fragment[
                practice_head(practice, city, cluster, to, text),
                practice_facts(practice, text),
                self._over_time(practice, asked),
                self._related(practice, asked),
                self._further(practice, asked),
            ],
            trail=(Crumb(text("practices-title"), to(PATH)),),
            shown={"practice": practice.id},
            image=card_address("pratica", asked.selection, practice=practice.id),
            data=(
                practice_record(
                    practice, city, cluster, text, address=f"{asked.origin}{PRACTICE}{practice.id}"
                ),
            ),
        )

    def _over_time(self, practice: Practice, asked: Asked) -> Element:
        """Each indicator, under the warning that no effect is shown."""
        text, city = asked.text, self._store.city(practice.city)
        return section(".practice-over-time", aria_labelledby="practice-indicators")[
            h2("#practice-indicators")[text("practice-indicators", city=city.label)],
            p(".practice-warning")[
                strong[text("practice-warning")],
                " ",
                text("practice-warning-more"),
                " ",
                text("practice-own-reading"),
            ],
            div(".practice-trends")[
                [over_time(practice, id, self._store, asked.to, text) for id in practice.indicators]
            ],
        ]

    def _related(self, practice: Practice, asked: Asked) -> Element:
        text, catalog = asked.text, self._store.catalog
        others = shared(practice, tuple(catalog.practices.values()))[:MOST_RELATED]
        return section(".practice-card-like.practice-related", aria_labelledby="practice-related")[
            h2("#practice-related")[text("practice-related")],
            practice_lines(others, catalog, asked.to, text, is_city_told=True)
            if others
            else p[text("practice-related-none")],
        ]

    def _further(self, practice: Practice, asked: Asked) -> Element:
        """The city's profile, its other practices, all practices."""
        text, to, city = asked.text, asked.to, self._store.city(practice.city)
        return ul(".practice-elsewhere")[
            li[a(href=to.city(practice.city))[text("practice-to-city", city=city.label)]],
            li[
                a(href=to(PATH, extra={CITY: practice.city}))[
                    text("practice-to-city-practices", city=city.label)
                ]
            ],
            li[a(href=to(PATH))[text("practices-to-all")]],
        ]
