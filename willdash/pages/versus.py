"""The comparison, ``/confronto``: two to four cities side by side, and two indicators over the capitals."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
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
from willdash.views.kept import Kept, OpenAddresses
from willdash.views.links import Addresses
from willdash.views.palette import ink_of
from willdash.views.scatter.chart import scatter
from willdash.views.scatter.choices import PLACE, scatter_form, scatter_links, scatter_pickers
from willdash.views.scatter.table import scatter_table
from willdash.views.side_by_side.choices import chosen_words, cities_form, notice_words
from willdash.views.side_by_side.summary import summary as summary_of
from willdash.views.side_by_side.table import contents, hidden, how, side_by_side, sources_words

PATH = "/confronto"
PICTURES_AT = "/grafici"
RELATIONS_KEPT = 32
"""180 kB each, so 6 MB."""
KEPT = 96
"""Of a drawing, a table of points and two lists of indicators; they are 58 kB together: 6 MB."""
SECTIONS_KEPT = 360
"""All clusters of every two of the nine, in either order; a section is 20 kB: 7 MB."""


@dataclass(frozen=True, slots=True)
class Section:
    """A cluster's section; two are equal where they look the same.

    Attributes:
        cluster: its id.
        rows: indicators, each with its year.
        cities: ISTAT codes, the reference first.
        is_whole: the reader has asked for every indicator.
        lang: of the words.
        block: the figures.
    """

    cluster: str
    rows: tuple[tuple[str, int], ...]
    cities: tuple[str, ...]
    is_whole: bool
    lang: str
    block: Block = field(compare=False)


class VersusPage:
    """The page of one app; what it shows of a selection is made once."""

    rules = (PATH,)
    own: frozenset[str] = frozenset()

    def __init__(self, store: Store) -> None:
        self._store = store
        self._side_by_side = SideBySide(store)
        self._associated = lru_cache(maxsize=RELATIONS_KEPT)(self._associate)
        self._drawn = lru_cache(maxsize=KEPT)(self._draw)
        self._table = lru_cache(maxsize=KEPT)(self._make_table)
        self._pickers = lru_cache(maxsize=KEPT)(self._make_pickers)
        self._section = lru_cache(maxsize=SECTIONS_KEPT)(self._make_section)

    def addresses(self) -> Iterable[str]:
        """The one path."""
        return (PATH,)

    def content(self, asked: Asked, **_parts: str) -> Content:
        """The cities compared; ``cluster`` in the query shows every indicator of one cluster."""
        cluster = asked.arguments.get("cluster", "")
        if cluster in self._store.catalog.clusters or not cluster:
            return self._content(asked, cluster)
        content = self._content(asked, "")
        told = asked.text("versus-notice-cluster", given=cluster[:LONGEST_QUOTE])
        return replace(content, notices=(*content.notices, told))

    def _content(self, asked: Asked, cluster: str) -> Content:
        store, text, to, selection = self._store, asked.text, asked.to, asked.selection
        found = compared(selection, store)
        whole = frozenset({cluster} if cluster else ())
        blocks = self._side_by_side.blocks(found.cities, selection, whole=whole)
        related = self._related(selection, found)
        association = self._associated(self._apart(related))
        cities = joined(tuple(city.label for city in found.cities), text)
        body = fragment[
            h1(".page-title")[text("versus-heading", cities=cities)],
            p(".versus-lead")[text("versus-lead")],
            cities_form(found, store, to, text, cluster=cluster),
            chosen_words(found, to, text),
            contents(blocks, text, last=(PLACE, text("versus-scatter"))),
            summary_of(blocks, found.cities, text),
            self._differences(found, blocks, to, text, cluster),
            self._scatter(related, association, to, text, cluster),
        ]
        return Content(
            name="versus",
            title=text("versus-page-title", cities=cities),
            description=text("versus-description", cities=cities, count=_count(blocks)),
            body=body,
            image=self._card(selection, related, cluster),
            shown={"compared": ",".join(city.slug or "" for city in found.cities)},
            notices=(*notice_words(found, text), *self._same(selection, association, text)),
        )

    def _card(self, selection: Selection, related: Selection, cluster: str) -> str:
        """The scatter where its second indicator was chosen, else the cities."""
        if selection.versus:
            return card_address("dispersione", related)
        shown = replace(selection, compare=related.compare)
        return card_address("confronto", shown, cluster=cluster)

    def _related(self, selection: Selection, found: Compared) -> Selection:
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

    def _apart(self, related: Selection) -> Selection:
        """The relation itself depends neither on the cities compared nor on the language."""
        return replace(related, compare=(), lang=self._store.choices.default.lang)

    def _associate(self, apart: Selection) -> Association:
        return associate(apart, apart.versus, self._store)

    def _draw(self, related: Selection) -> Markup:
        apart = self._apart(related)
        cities = [self._store.city(slug) for slug in related.compare]
        table = self._table(apart, related.lang)
        return Markup(fragment[scatter(self._associated(apart), cities, Text.of(related.lang), table=table)])

    def _make_table(self, apart: Selection, lang: str) -> Markup:
        return Markup(scatter_table(self._associated(apart), Text.of(lang)))

    def _make_pickers(self, x: str, y: str, lang: str) -> Markup:
        return Markup(fragment[scatter_pickers(x, y, self._store, Text.of(lang))])

    def _same(self, selection: Selection, association: Association, text: Text) -> tuple[str, ...]:
        if selection.versus != selection.indicator:
            return ()
        return (text("versus-notice-same", used=text.words(association.y.indicator.short)),)

    def _differences(
        self, found: Compared, blocks: Sequence[Block], to: Addresses, text: Text, cluster: str
    ) -> Node:
        extra = {"cluster": cluster} if cluster else {}
        files = table_address("differenze", to.selection.query(), **extra)
        codes = tuple(city.code for city in found.cities)
        sections = [_section(block, codes, cluster, text) for block in blocks if block.rows]
        return [
            [self._section(section).filled(to) for section in sections],
            hidden(blocks, to, text),
            downloads(text, table=files, about=text("versus-download-differences")),
            how(found.reference, to, text),
        ]

    def _make_section(self, shown: Section) -> Kept:
        text, catalog = Text.of(shown.lang), self._store.catalog
        to = OpenAddresses(self._store.choices, self._store.choices.default, PATH)
        cities = [catalog.areas[code] for code in shown.cities]
        made = side_by_side(shown.block, cities, catalog, to, text, is_whole=shown.is_whole)
        return Kept.of(made, to)

    def _scatter(
        self, related: Selection, association: Association, to: Addresses, text: Text, cluster: str
    ) -> Node:
        store, query = self._store, replace(to.selection, versus=association.y.indicator.id).query()
        pickers = self._pickers(association.x.indicator.id, association.y.indicator.id, text.language)
        style = ink_of(association.x.indicator.cluster)
        return section(f"#{PLACE}.versus-scatter", aria_labelledby="versus-scatter-title", style=style)[
            h2(id="versus-scatter-title")[text("versus-scatter")],
            p[text("versus-scatter-lead-region" if related.region else "versus-scatter-lead")],
            scatter_form(pickers, to, text, cluster=cluster),
            scatter_links(association, store, to, text, cluster=cluster),
            p(".versus-chosen")[text("versus-scatter-usual")] if not to.selection.versus else None,
            self._drawn(related),
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


def _section(block: Block, cities: tuple[str, ...], whole: str, text: Text) -> Section:
    id = block.cluster.id
    rows = tuple((row.comparison.indicator.id, row.comparison.year) for row in block.rows)
    return Section(id, rows, cities, is_whole=id == whole, lang=text.language, block=block)


def _count(blocks: Sequence[Block]) -> int:
    return sum(len(block.rows) for block in blocks)
