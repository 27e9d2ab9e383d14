"""The views: each the same as on the site's own pages, with links that stay inside the embed."""

from collections.abc import Callable, Mapping

from htpy import Element, Node, details, div, p, span, summary

from willdash.core.compare import Comparison
from willdash.core.embed import EmbedView
from willdash.core.tally import tally
from willdash.store.profile import profile_of
from willdash.store.rug import rug_of
from willdash.views.embed.links import EmbeddedRows
from willdash.views.embed.shown import Shown
from willdash.views.headline import headline
from willdash.views.map.legend import map_zoom
from willdash.views.panel import panel, panel_row
from willdash.views.peer_table import peer_table
from willdash.views.practices.facts import practice_in_short
from willdash.views.profile.cluster import profile_cluster
from willdash.views.profile.spine_legend import spine_legend
from willdash.views.profile.words import average_of, than_words
from willdash.views.reading import level_badge, missing_words, unit_suffix, value_words, verdict_badge
from willdash.views.rug.cells import row_cells
from willdash.views.rug.summary import rug_legend, rug_summary
from willdash.views.rug.table import rug_table
from willdash.views.sparkline import sparkline
from willdash.views.svg_map import svg_map
from willdash.views.trend.of_city import trend_of
from willdash.views.trend.words import assessed, trend_sentences

View = Callable[[Shown], Node]


def comparison_of(shown: Shown) -> Comparison:
    """The chosen indicator among the nine, whatever peers are chosen."""
    selection = shown.selection
    return shown.store.nine(
        selection.indicator, selection.year, selection.city, benchmark=selection.benchmark
    )


def map_view(shown: Shown) -> Node:
    """The sentence, the regions to zoom to, the map."""
    store, text, selection = shown.store, shown.text, shown.selection
    comparison = comparison_of(shown)
    region = store.regions.get(selection.region)
    names = {slug: area.label for slug, area in store.regions.items()}
    is_free = shown.here(city=selection.city) is not None
    return [
        div(".embed-words")[headline(comparison, text)],
        map_zoom(names, shown.here, text, current=selection.region) if shown.embed.pickers else None,
        svg_map(
            comparison,
            store.geometry,
            store.class_limits(selection.indicator),
            text,
            region=region.code if region else "",
            href=(lambda entry: shown.here(city=entry.area.slug) or "") if is_free else None,
            ground=None if shown.embed.is_static else shown.ground.image(selection.region, shown.embed.theme),
        ),
        _table(comparison, shown),
    ]


def _table(comparison: Comparison, shown: Shown) -> Element:
    """The map's figures, folded away until they are asked for where that is possible."""
    origin = shown.store.catalog.sources[comparison.indicator.source]
    return details(".embed-table", open=shown.embed.is_static)[
        summary[shown.text("embed-table")],
        peer_table(comparison, origin, shown.here, shown.text, sort="rank"),
    ]


def table_view(shown: Shown) -> Node:
    """The sentence and the peer table."""
    comparison = shown.store.compare(shown.selection)
    origin = shown.store.catalog.sources[comparison.indicator.source]
    return [
        div(".embed-words")[headline(comparison, shown.text)],
        peer_table(comparison, origin, shown.here, shown.text, sort=shown.selection.sort),
    ]


def trend_view(shown: Shown) -> Node:
    """The city over the years."""
    return trend_of(shown.store, comparison_of(shown), shown.text, opened=shown.embed.is_static)


def indicator_view(shown: Shown) -> Node:
    """One number, whose it is, its verdict, its trend."""
    comparison, text = comparison_of(shown), shown.text
    indicator, city = comparison.indicator, comparison.city
    reading = city.reading
    return [
        div(".embed-number", data_value="" if reading.value is None else repr(reading.value))[
            span(".embed-value")[value_words(reading, indicator, text)],
            span(".embed-unit")[unit_suffix(indicator, text)]
            if reading.value is not None
            else span(".why-missing")[missing_words(reading, comparison.year, text)],
            sparkline(reading.series, indicator, text, year=comparison.year),
        ],
        p(".embed-marks")[
            verdict_badge(city.verdict, text) if reading.value is not None else None,
            level_badge(comparison.level, text),
            span(".year")[str(comparison.year)],
        ],
        div(".embed-words")[headline(comparison, text)],
        p(".embed-trend")[trend_sentences(comparison, assessed(comparison), text)[0]]
        if reading.series
        else None,
    ]


def panel_view(shown: Shown) -> Node:
    """The cluster's needs and responses in the city; a row leads to its indicator's page."""
    cluster = shown.store.catalog.clusters[shown.embed.cluster]

    def links(**fields: str | int) -> str:
        return shown.to.indicator(str(fields["indicator"]))

    found = shown.store.panel(shown.selection, cluster.id)
    return panel(cluster, [panel_row(each, links, shown.text) for each in found], shown.text, more=False)


def spine_view(shown: Shown) -> Node:
    """The cluster's indicators in the city, each among all areas of its level."""
    selection, text = shown.selection, shown.text
    profile = profile_of(shown.store, selection.city, benchmark=selection.benchmark, weights="")
    than = than_words(average_of(selection), profile, text)
    return [
        spine_legend(than, text),
        [
            profile_cluster(cluster, rows, shown.to, text, opened=shown.embed.is_static)
            for cluster, rows in profile.part(shown.embed.cluster).clusters
        ],
    ]


def rug_view(shown: Shown) -> Node:
    """The cluster's indicators and the nine cities."""
    text = shown.text
    rug = rug_of(shown.store, shown.embed.cluster, shown.selection)
    cells = {row.indicator.id: row_cells(row, rug, text) for row in rug.rows}
    return [
        rug_summary(rug, tally(row.comparison for row in rug.rows), text),
        rug_legend(text),
        rug_table(rug, cells, EmbeddedRows(shown), text),
    ]


def practice_view(shown: Shown) -> Node:
    """What was done, what the source says of it, by whom, when."""
    catalog = shown.store.catalog
    practice = catalog.practices[shown.embed.practice]
    return practice_in_short(practice, catalog.clusters[practice.cluster], shown.text)


VIEWS: Mapping[EmbedView, View] = {
    EmbedView.MAP: map_view,
    EmbedView.PANEL: panel_view,
    EmbedView.TABLE: table_view,
    EmbedView.TREND: trend_view,
    EmbedView.SPINE: spine_view,
    EmbedView.RUG: rug_view,
    EmbedView.INDICATOR: indicator_view,
    EmbedView.PRACTICE: practice_view,
}
