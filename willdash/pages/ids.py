"""The names that parts of the pages go by; documented in ``docs/hooks.md`` and kept stable."""

from enum import StrEnum


class Frame(StrEnum):
    """What every page has."""

    URL = "url"
    PAGE = "page"
    MAIN = "main"


class Map(StrEnum):
    """The map page."""

    NOTICES = "notices"
    HEADLINE = "headline"
    MAP = "map"
    MAP_STILL = "map-still"
    MAP_ZOOM = "map-zoom"
    MAP_LABELS = "map-labels"
    MAP_LEGEND = "map-legend"
    PANELS = "panels"
    PANELS_TITLE = "panels-title"
    TREND = "trend"
    GAPS = "gaps"
    PEER_TABLE = "peer-table"
    SIMILAR = "similar"
    ABOUT = "about"
    CLUSTER_PICKER = "cluster-picker"
    INDICATOR_PICKER = "indicator-picker"
    INDICATOR_SEARCH = "indicator-search"
    YEAR_PICKER = "year-picker"
    CITY_PICKER = "city-picker"
    PEERS_PICKER = "peers-picker"
    BENCHMARK_PICKER = "benchmark-picker"
    SHOWN = "shown"


def panel(cluster: str) -> str:
    """The id of a cluster's panel."""
    return f"panel-{cluster}"
