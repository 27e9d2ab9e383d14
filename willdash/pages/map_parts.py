"""The parts of the map page: what each shows, and on what it depends."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import lru_cache, partial
from typing import Any

from markupsafe import Markup

from willdash.core.compare import Comparison
from willdash.core.model import Cluster
from willdash.core.selection import Selection
from willdash.pages.ids import Map, panel
from willdash.pages.parts import Part, on
from willdash.store.choices import DEFAULT_PEERS
from willdash.store.learning import lessons
from willdash.store.store import Store
from willdash.text import Text
from willdash.views import pickers
from willdash.views.about import about
from willdash.views.cluster_picker import cluster_picker
from willdash.views.downloads import downloads
from willdash.views.gap_list import gap_list
from willdash.views.headline import headline
from willdash.views.links import change
from willdash.views.map.figure import map_figure
from willdash.views.map.labels import map_labels
from willdash.views.map.legend import map_legend, map_zoom
from willdash.views.markup import content
from willdash.views.panel import Row, panel_row, panels_title
from willdash.views.panel import panel as panel_view
from willdash.views.peer_table import peer_row, peer_table
from willdash.views.practices.pointer import lessons_pointer
from willdash.views.similar_cities import similar_cities
from willdash.views.trend.of_city import trend_of

WHERE = ("indicator", "year", "city", "lang")
ROWS_KEPT = 600
"""Rows of panels: all that are featured, of the nine in both languages; 3 kB each, so 2 MB."""
NINES_KEPT = 64
"""Indicators in a year, with nine rows of 3 kB each, so 2 MB."""


class MapParts:
    """Makes the map page's parts out of a store."""

    def __init__(self, store: Store, *, geometry_url: str) -> None:
        self._store = store
        self._geometry_url = geometry_url
        self._row = lru_cache(maxsize=ROWS_KEPT)(self._make_row)
        self._rows_of_nine = lru_cache(maxsize=NINES_KEPT)(self._make_rows_of_nine)

    def __iter__(self) -> Iterator[Part]:
        """Every part, pickers first."""
        yield from self._pickers()
        html = partial(Part, prop="content", is_marked=True)
        yield html(Map.HEADLINE, depends=on(*WHERE, "peers", "benchmark", "weights"), make=self.headline)
        yield html(Map.MAP_ZOOM, depends=on("region", "lang"), make=self.zoom)
        yield Part(Map.MAP, "figure", on(*WHERE, "region"), self.figure, is_marked=True)
        yield html(Map.MAP_LABELS, depends=on(*WHERE), make=self.labels)
        yield html(Map.MAP_LEGEND, depends=on("indicator", "year", "lang"), make=self.legend)
        yield html(Map.TREND, depends=on(*WHERE), make=self.trend)
        yield html(Map.GAPS, depends=on(*WHERE), make=self.gaps)
        yield html(Map.PANELS_TITLE, depends=on("city", "lang"), make=self.panels_title)
        for cluster in self._store.catalog.panels:
            depends, make = partial(self._panel_depends, cluster), partial(self.panel, cluster)
            yield html(panel(cluster.id), depends=depends, make=make)
        yield html(
            Map.PEER_TABLE, depends=on(*WHERE, "peers", "benchmark", "weights", "sort"), make=self.table
        )
        yield html(Map.SIMILAR, depends=self._similar_depends, make=self.similar)
        yield html(Map.ABOUT, depends=on("indicator", "lang"), make=self.about)

    def headline(self, selection: Selection, key: str) -> dict[str, str]:
        """The sentence over the map, and where it leads."""
        comparison, text = self._store.compare(selection), Text.of(selection.lang)
        pointer = lessons_pointer(lessons(self._store, comparison), text)
        return content([headline(comparison, text), pointer], shows=key)

    def zoom(self, selection: Selection, key: str) -> dict[str, str]:
        """The region buttons."""
        view = map_zoom(
            {slug: area.label for slug, area in self._store.regions.items()},
            change,
            Text.of(selection.lang),
            current=selection.region,
        )
        return content(view, shows=key)

    def figure(self, selection: Selection, key: str) -> dict[str, Any]:
        """The map, always of the nine."""
        region = self._store.regions.get(selection.region)
        return map_figure(
            self._nine(selection),
            self._store.class_limits(selection.indicator),
            self._store.geometry,
            Text.of(selection.lang),
            geometry_url=self._geometry_url,
            region=region.code if region else "",
            shows=key,
        )

    def labels(self, selection: Selection, key: str) -> dict[str, str]:
        """The map's labels."""
        return content(map_labels(self._nine(selection), change, Text.of(selection.lang)), shows=key)

    def legend(self, selection: Selection, key: str) -> dict[str, str]:
        """The map's legend; whose map it is does not matter, so any of the nine serves."""
        city = self._store.choices.cities[0]
        comparison = self._store.nine(selection.indicator, selection.year, city)
        limits = self._store.class_limits(selection.indicator)
        text = Text.of(selection.lang)
        files = downloads(text, picture="/grafici/mappa", about=text("map"))
        return content([map_legend(comparison, limits, text), files], shows=key)

    def trend(self, selection: Selection, key: str) -> dict[str, str]:
        """The city over the years, the nine behind it, its region and Italy beside it."""
        nine, text = self._nine(selection), Text.of(selection.lang)
        view = trend_of(self._store, nine, text)
        files = downloads(
            text,
            table="/scarica/andamento",
            picture="/grafici/andamento",
            about=text("trend-title", city=nine.city.area.label),
        )
        return content([view, files], shows=key)

    def gaps(self, selection: Selection, key: str) -> dict[str, str]:
        """What separates the city from each reference."""
        text = Text.of(selection.lang)
        files = downloads(text, table="/scarica/divari", about=text("gap-missing"))
        return content([gap_list(self._store.gaps(selection), text), files], shows=key)

    def panels_title(self, selection: Selection, key: str) -> dict[str, str]:
        """The heading over the panels."""
        city = self._store.city(selection.city)
        return content(panels_title(city, Text.of(selection.lang)), shows=key)

    def panel(self, cluster: Cluster, selection: Selection, key: str) -> dict[str, str]:
        """A cluster's panel."""
        shown = self._store.panel_rows(selection, cluster.id)
        rows = [self._row(each, each.indicator == selection.indicator) for each in shown]
        return content(panel_view(cluster, rows, Text.of(selection.lang)), shows=key)

    def _make_row(self, row: Selection, is_chosen: bool) -> Row:
        comparison = self._store.compare(row)
        count = len(lessons(self._store, comparison).lessons)
        return panel_row(comparison, change, Text.of(row.lang), is_chosen=is_chosen, count=count)

    def table(self, selection: Selection, key: str) -> dict[str, str]:
        """The peer table."""
        comparison = self._store.compare(selection)
        source = self._store.catalog.sources[comparison.indicator.source]
        text = Text.of(selection.lang)
        made = self._others(replace(selection, city="", weights="", sort=""), comparison.city.area.code)
        view = peer_table(comparison, source, change, text, sort=selection.sort, made=made)
        files = downloads(
            text, table="/scarica/tabella-confronto", about=text.words(comparison.indicator.short)
        )
        return content([view, files], shows=key)

    def _others(self, shown: Selection, city: str) -> Mapping[str, Markup]:
        """The rows of the nine but the city's own, which look the same whichever of them is selected."""
        if shown.peers != DEFAULT_PEERS:
            return {}
        return {code: row for code, row in self._rows_of_nine(shown).items() if code != city}

    def _make_rows_of_nine(self, shown: Selection) -> Mapping[str, Markup]:
        """Their rows, none of them the selected one."""
        store, text = self._store, Text.of(shown.lang)
        nine = store.compare(replace(shown, city=store.choices.default.city))
        source = store.catalog.sources[nine.indicator.source]
        return {
            entry.area.code: Markup(peer_row(entry, nine, source, change, text, is_chosen=False))
            for entry in nine.entries
        }

    def similar(self, selection: Selection, key: str) -> dict[str, str]:
        """Why the similar cities are similar; nothing where other peers are chosen."""
        if not selection.city:
            return content(None, shows=key)
        city, catalog = self._store.city(selection.city), self._store.catalog
        neighbours = self._store.similar.nearest(city.code, selection.weights)
        text = Text.of(selection.lang)
        view = similar_cities(city, neighbours, catalog, change, text, weights=selection.weights)
        files = downloads(text, table="/scarica/simili", about=text("similar", city=city.label))
        return content([view, files], shows=key)

    def about(self, selection: Selection, key: str) -> dict[str, str]:
        """Definition, caveat and source of the indicator."""
        indicator = self._store.catalog.indicators[selection.indicator]
        source = self._store.catalog.sources[indicator.source]
        view = about(indicator, source, Text.of(selection.lang), version=self._store.version)
        return content(view, shows=key)

    def _nine(self, selection: Selection) -> Comparison:
        return self._store.nine(selection.indicator, selection.year, selection.city)

    def _similar_depends(self, selection: Selection) -> tuple[str, ...]:
        is_similar = self._store.catalog.peer_sets[selection.peers].rule == "similar"
        return ("city", "weights", "lang") if is_similar else ()

    def _panel_depends(self, cluster: Cluster, selection: Selection) -> tuple[str, ...]:
        """A panel depends on the indicator only where the indicator is one of its own."""
        is_own = self._store.catalog.indicators[selection.indicator].cluster == cluster.id
        return (*WHERE, "benchmark") if is_own else ("city", "lang", "benchmark")

    def _pickers(self) -> Iterator[Part]:
        catalog, choices = self._store.catalog, self._store.choices

        def clusters(selection: Selection, key: str) -> dict[str, str]:
            current = catalog.indicators[selection.indicator].cluster
            text, years = Text.of(selection.lang), choices.default_years
            view = cluster_picker(catalog.clusters, catalog.indicators, years, change, text, current=current)
            return content(view, shows=key)

        def indicators(selection: Selection, _: str) -> list[dict[str, Any]]:
            cluster = catalog.indicators[selection.indicator].cluster
            return pickers.indicator_groups(catalog.indicators, cluster, Text.of(selection.lang))

        def years(selection: Selection, _: str) -> list[dict[str, str]]:
            own = self._store.published_years(selection.indicator, selection.city)
            label = self._store.city(selection.city).label
            return pickers.year_options(
                choices.indicators[selection.indicator], own, label, Text.of(selection.lang)
            )

        yield Part(Map.CLUSTER_PICKER, "content", on("indicator", "lang"), clusters, is_marked=True)
        yield Part(Map.INDICATOR_PICKER, "groups", on("indicator", "lang"), indicators)
        yield Part(Map.INDICATOR_PICKER, "value", on("indicator"), lambda s, _: s.indicator)
        yield Part(Map.YEAR_PICKER, "options", on("indicator", "city", "lang"), years)
        yield Part(Map.YEAR_PICKER, "value", on("year"), lambda s, _: str(s.year))
        yield Part(Map.CITY_PICKER, "value", on("city"), lambda s, _: s.city)
        yield Part(Map.PEERS_PICKER, "value", on("peers"), lambda s, _: s.peers)

        def benchmarks(selection: Selection, _: str) -> list[dict[str, str]]:
            known = choices.benchmarks(selection.indicator)
            return pickers.benchmark_options(known, catalog.targets, Text.of(selection.lang))

        yield Part(Map.BENCHMARK_PICKER, "options", on("indicator", "lang"), benchmarks)
        yield Part(Map.BENCHMARK_PICKER, "value", on("benchmark"), lambda s, _: s.benchmark)
