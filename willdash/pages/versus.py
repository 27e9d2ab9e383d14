"""The comparison, ``/confronto``: two to four cities side by side, and two indicators over the capitals."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from htpy import Node, fragment, h1, h2, p, section
from markupsafe import Markup

from willdash.core.selection import LONGEST_QUOTE, Selection
from willdash.pages.page import Asked, Content
from willdash.store.association import Association, associate, partner
from willdash.store.compared import Compared, compared
from willdash.store.side_by_side import Block, SideBySide
from willdash.store.store import Store
from willdash.text import Text
from willdash.text.sentences import joined
from willdash.views.downloads import downloads, table_address
from willdash.views.frame.card import card_address
from willdash.views.links import Addresses
from willdash.views.palette import ink_of
from willdash.views.scatter.chart import scatter
from willdash.views.scatter.choices import PLACE, scatter_form, scatter_links
from willdash.views.side_by_side.choices import chosen_words, cities_form, notice_words
from willdash.views.side_by_side.summary import summary as summary_of
from willdash.views.side_by_side.table import contents, how, side_by_side, sources_words

PATH = "/confronto"
PICTURES_AT = "/grafici"
KEPT = 16
"""A page is 180 kB and depends on the whole selection, which its links carry on; a drawing is 60 kB,
a relation 260 kB: 8 MB in all."""


class VersusPage:
    """The page of one app; what it shows of a selection is made once."""

    rules = (PATH,)
    own: frozenset[str] = frozenset()

    def __init__(self, store: Store) -> None:
        self._store = store
        self._side_by_side = SideBySide(store)
        self._associated = lru_cache(maxsize=KEPT)(self._associate)
        self._drawn = lru_cache(maxsize=KEPT)(self._draw)
        self._made = lru_cache(maxsize=KEPT)(self._make)

    def addresses(self) -> Iterable[str]:
        """The one path."""
        return (PATH,)

    def content(self, asked: Asked, **_parts: str) -> Content:
        """The cities compared; ``cluster`` in the query shows every indicator of one cluster."""
        cluster = asked.arguments.get("cluster", "")
        if cluster in self._store.catalog.clusters or not cluster:
            return self._made(asked.selection, cluster)
        content = self._made(asked.selection, "")
        told = asked.text("versus-notice-cluster", given=cluster[:LONGEST_QUOTE])
        return replace(content, notices=(*content.notices, told))

    def _make(self, selection: Selection, cluster: str) -> Content:
        store, text = self._store, Text.of(selection.lang)
        to = Addresses(store.choices, selection, PATH)
        found = compared(selection, store)
        whole = frozenset({cluster} if cluster else ())
        blocks = self._side_by_side.blocks(found.cities, selection, whole=whole)
        asked = self._asked(selection, found)
        association = self._associated(self._apart(asked))
        cities = joined(tuple(city.label for city in found.cities), text)
        body = fragment[
            h1(".page-title")[text("versus-heading", cities=cities)],
            p(".versus-lead")[text("versus-lead")],
            cities_form(found, store, to, text, cluster=cluster),
            chosen_words(found, to, text),
            contents(blocks, text, last=(PLACE, text("versus-scatter"))),
            summary_of(blocks, found.cities, text),
            self._differences(found, blocks, to, text, cluster),
            self._scatter(asked, association, to, text, cluster),
        ]
        return Content(
            name="versus",
            title=text("versus-page-title", cities=cities),
            description=text("versus-description", cities=cities, count=_count(blocks)),
            body=Markup(body),
            image=self._card(selection, asked, cluster),
            shown={"compared": ",".join(city.slug or "" for city in found.cities)},
            notices=(*notice_words(found, text), *self._same(selection, association, text)),
        )

    def _card(self, selection: Selection, asked: Selection, cluster: str) -> str:
        """The scatter where its second indicator was chosen, else the cities."""
        if selection.versus:
            return card_address("dispersione", asked)
        shown = replace(selection, compare=asked.compare)
        return card_address("confronto", shown, cluster=cluster)

    def _asked(self, selection: Selection, found: Compared) -> Selection:
        """The selection with nothing in it but what the scatter depends on."""
        return replace(
            self._store.choices.default,
            indicator=selection.indicator,
            year=selection.year,
            versus=partner(selection, self._store),
            region=selection.region,
            compare=tuple(city.slug or "" for city in found.cities),
            lang=selection.lang,
        )

    def _apart(self, asked: Selection) -> Selection:
        """The relation itself depends neither on the cities compared nor on the language."""
        return replace(asked, compare=(), lang=self._store.choices.default.lang)

    def _associate(self, asked: Selection) -> Association:
        return associate(asked, asked.versus, self._store)

    def _draw(self, asked: Selection) -> Markup:
        association = self._associated(self._apart(asked))
        cities = [self._store.city(slug) for slug in asked.compare]
        return Markup(fragment[scatter(association, cities, Text.of(asked.lang))])

    def _same(self, selection: Selection, association: Association, text: Text) -> tuple[str, ...]:
        if selection.versus != selection.indicator:
            return ()
        return (text("versus-notice-same", used=text.words(association.y.indicator.short)),)

    def _differences(
        self, found: Compared, blocks: Sequence[Block], to: Addresses, text: Text, cluster: str
    ) -> Node:
        extra = {"cluster": cluster} if cluster else {}
        files = table_address("differenze", to.selection.query(), **extra)
        return [
            side_by_side(blocks, found.cities, self._store.catalog, to, text, whole=cluster),
            downloads(text, table=files, about=text("versus-download-differences")),
            how(found.reference, to, text),
        ]

    def _scatter(
        self, asked: Selection, association: Association, to: Addresses, text: Text, cluster: str
    ) -> Node:
        store, query = self._store, replace(to.selection, versus=association.y.indicator.id).query()
        style = ink_of(association.x.indicator.cluster)
        return section(f"#{PLACE}.versus-scatter", aria_labelledby="versus-scatter-title", style=style)[
            h2(id="versus-scatter-title")[text("versus-scatter")],
            p[text("versus-scatter-lead-region" if asked.region else "versus-scatter-lead")],
            scatter_form(association, store, to, text, cluster=cluster),
            scatter_links(association, store, to, text, cluster=cluster),
            p(".versus-chosen")[text("versus-scatter-usual")] if not to.selection.versus else None,
            self._drawn(asked),
            p(".versus-foot")[text("versus-sources", sources=self._sources(association, text))],
            downloads(
                text,
                table=table_address("dispersione", query),
                picture=f"{PICTURES_AT}/dispersione{query}",
                about=text("versus-download-scatter"),
                picture_about=text("versus-download-picture"),
            ),
        ]

    def _sources(self, association: Association, text: Text) -> str:
        indicators = (association.x.indicator, association.y.indicator)
        used = dict.fromkeys(indicator.source for indicator in indicators)
        return sources_words([self._store.catalog.sources[id] for id in used], text)


def _count(blocks: Sequence[Block]) -> int:
    return sum(len(block.rows) for block in blocks)
