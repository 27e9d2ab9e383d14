"""The clusters, ``/cluster`` and ``/cluster/<slug>``: a question each, and a rug that answers it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date
from functools import lru_cache

from htpy import Node, a, fragment, h1, li, nav, p, ul
from markupsafe import Markup

from willdash.core.selection import Selection
from willdash.core.tally import Tally, tally
from willdash.pages.page import Asked, Content, Crumb, NoSuchPage
from willdash.store.learning import lessons
from willdash.store.rug import Rug, benchmark_of, dimensions_of, indicators_of, rug_of
from willdash.store.store import Store
from willdash.text import Text
from willdash.views.downloads import downloads, table_address
from willdash.views.frame.card import card_address
from willdash.views.links import Addresses
from willdash.views.profile.printed import printed
from willdash.views.rug.cells import row_cells
from willdash.views.rug.choices import rug_choices
from willdash.views.rug.detail import Detail, rug_detail
from willdash.views.rug.index import ClusterCard, cluster_index
from willdash.views.rug.links import RugLinks
from willdash.views.rug.summary import rug_legend, rug_notes, rug_summary, summary_words
from willdash.views.rug.table import rug_table

PATH = "/cluster"
PICTURE = "/grafici/quadro"
CAPITALS = "capoluoghi"
KEPT = 16
"""A page is 90 kB and depends on the whole selection, which its links carry on; cells are 180 kB:
4 MB in all."""

Cells = Mapping[str, Node]
"""Indicator id to the cells of its row."""


class ClusterPage:
    """The index of the clusters, and a page for each."""

    rules = (PATH, f"{PATH}/<slug>")
    own: frozenset[str] = frozenset()

    def __init__(self, store: Store, *, today: Callable[[], date] = date.today) -> None:
        self._store = store
        self._today = today
        self._rug = lru_cache(maxsize=KEPT)(self._make_rug)
        self._cells = lru_cache(maxsize=KEPT)(self._make_cells)

    def addresses(self) -> Iterable[str]:
        """The index, and every cluster with indicators."""
        return (PATH, *(f"{PATH}/{id}" for id in self._clusters()))

    def content(self, asked: Asked, **parts: str) -> Content:
        """The index, or the rug of the cluster that the path names.

        Raises:
            NoSuchPage: there is no such cluster.
        """
        slug = parts.get("slug")
        if slug is None:
            return self._index(asked)
        if slug not in self._clusters():
            raise NoSuchPage(f"no cluster «{slug}»")
        open_row = self._open_row(slug, asked)
        made = self._rug(slug, asked.selection, open_row)
        return replace(made, body=fragment[made.body, self._printed(slug, open_row, asked)])

    def _clusters(self) -> tuple[str, ...]:
        return tuple(id for id in self._store.catalog.clusters if indicators_of(self._store, id))

    def _index(self, asked: Asked) -> Content:
        store, text = self._store, asked.text
        cards = [
            ClusterCard(
                store.catalog.clusters[id],
                dimensions_of(store, id),
                [store.level(indicator.id) for indicator in indicators_of(store, id)],
            )
            for id in self._clusters()
        ]
        body = fragment[
            h1(".page-title")[text("cluster-index-heading")],
            p(".cluster-lead")[text("cluster-index-lead")],
            cluster_index(cards, asked.to, text),
        ]
        description = text("cluster-index-description")
        return Content("clusters", text("cluster-index-title"), description, body)

    def _open_row(self, slug: str, asked: Asked) -> str:
        """The indicator whose row is open: the one that the address names, where it is of this cluster."""
        if not asked.arguments.get("indicator"):
            return ""
        indicator = self._store.catalog.indicators[asked.selection.indicator]
        return indicator.id if indicator.cluster == slug else ""

    def _printed(self, slug: str, open_row: str, asked: Asked) -> Node:
        """What paper says of itself."""
        store, text = self._store, asked.text
        extra = {"indicator": open_row} if open_row else None
        than = text(f"rug-than-{benchmark_of(asked.selection)}")
        chosen = (
            text.words(store.catalog.clusters[slug].label),
            store.city(asked.selection.city).label,
            text("printed-benchmark", than=than),
        )
        return printed(
            chosen, text, address=f"{asked.origin}{asked.to.here(extra=extra)}", today=self._today()
        )

    def _make_rug(self, slug: str, selection: Selection, open_row: str) -> Content:
        text = Text.of(selection.lang)
        rug, cells = self._cells(slug, selection.city, benchmark_of(selection), selection.lang)
        if open_row and selection.year != self._store.choices.default_year(open_row):
            rug = rug_of(self._store, slug, selection, open_row=open_row)
            cells = {**cells, open_row: row_cells(rug.row(open_row), rug, text)}
        links = RugLinks(Addresses(self._store.choices, selection, f"{PATH}/{slug}"), slug, open_row)
        counted = tally(row.comparison for row in rug.rows)
        said = summary_words(rug, counted, text)
        return Content(
            name="cluster",
            title=text("cluster-title", cluster=text.words(rug.cluster.label)),
            description=f"{text.words(rug.cluster.question)} {said}",
            body=Markup(self._body(rug, cells, counted, selection, links, text)),
            trail=(Crumb(text("cluster-index-title"), links.to(PATH)),),
            shown={"cluster": slug, "open": open_row},
            image=card_address("quadro", selection, cluster=slug),
        )

    def _make_cells(self, slug: str, city: str, benchmark: str, language: str) -> tuple[Rug, Cells]:
        """The rug with every indicator in its default year, and the cells of its rows."""
        asked = replace(self._store.choices.default, city=city, benchmark=benchmark, lang=language)
        rug, text = rug_of(self._store, slug, asked), Text.of(language)
        return rug, {row.indicator.id: Markup(row_cells(row, rug, text)) for row in rug.rows}

    def _body(
        self, rug: Rug, cells: Cells, counted: Tally, selection: Selection, links: RugLinks, text: Text
    ) -> Node:
        cluster, label = rug.cluster, text.words(rug.cluster.label)
        sources = [self._store.catalog.sources[row.indicator.source] for row in rug.rows]
        query = selection.query()
        return fragment[
            h1(".page-title")[text("cluster-heading", cluster=label)],
            p(".cluster-lead")[text.words(cluster.question)],
            rug_choices(rug, links, text),
            rug_summary(rug, counted, text),
            p(".rug-rest")[text("rug-norm-chosen")] if selection.benchmark != rug.benchmark else None,
            rug_legend(text),
            rug_table(rug, cells, links, text, opened=self._detail(rug, selection, links, text)),
            downloads(
                text,
                table=table_address("quadro", query, cluster=cluster.id),
                picture=f"{PICTURE}{query}&cluster={cluster.id}",
                about=text("cluster-title", cluster=label),
            ),
            rug_notes(rug, sources, links.to, text),
            self._others(cluster.id, links.to, text),
        ]

    def _detail(self, rug: Rug, selection: Selection, links: RugLinks, text: Text) -> Node:
        """What the open row shows; nothing where none is open."""
        if not links.open_row:
            return None
        store = self._store
        row = rug.row(links.open_row)
        nine = row.comparison
        asked = replace(selection, peers=CAPITALS, benchmark=rug.benchmark.value)
        region, italy = (store.series(nine.indicator.id, code) for code in (nine.region.code, "IT"))
        detail = Detail(nine, store.compare(asked), region, italy, row.targets, lessons(store, nine))
        return rug_detail(detail, links.to, text)

    def _others(self, slug: str, to: Addresses, text: Text) -> Node:
        clusters = [self._store.catalog.clusters[id] for id in self._clusters() if id != slug]
        return nav(".cluster-others", aria_label=text("cluster-others"))[
            ul[[li[a(href=to.cluster(other.id))[text.words(other.label)]] for other in clusters]]
        ]
