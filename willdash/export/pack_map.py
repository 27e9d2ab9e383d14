"""The free map of a pack: the real parts of the map page for every selection that the pack holds."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from functools import cached_property
from typing import Any
from urllib.parse import urlencode

from htpy import Node, fragment, optgroup, option

from willdash.core.selection import Selection, parse_selection
from willdash.core.storyboard import Storyboard
from willdash.export.pack_pieces import Pieces
from willdash.pages.ids import Map
from willdash.pages.map_parts import MapParts
from willdash.pages.parts import Parts
from willdash.store.store import Store
from willdash.text import Text

BOUNDARIES = "boundaries"
"""Stands in figures for the boundaries, which the browser has once: ``assets/js/pack/map.js`` adds them."""
FIGURE, ZOOM = f"{Map.MAP}.figure", f"{Map.MAP_ZOOM}.content"
INDICATORS, YEARS = f"{Map.INDICATOR_PICKER}.groups", f"{Map.YEAR_PICKER}.options"
LEFT_OUT = (
    f"{Map.CLUSTER_PICKER}.content",
    f"{Map.PEERS_PICKER}.value",
    f"{Map.BENCHMARK_PICKER}.options",
    f"{Map.BENCHMARK_PICKER}.value",
)
"""Parts that choose what the pack does not hold: other peers, other benchmarks, other indicators."""


@dataclass(frozen=True)
class Coverage:
    """What the free map can show.

    Attributes:
        store: the figures.
        years: indicator to its years, the latest first; the indicators in the order of the scenes.
    """

    store: Store
    years: Mapping[str, Sequence[int]]

    @cached_property
    def start(self) -> Selection:
        """What is shown first."""
        indicator = next(iter(self.years))
        default = self.store.choices.default
        return replace(default, indicator=indicator, year=self.store.choices.default_year(indicator))

    def selections(self, language: str) -> list[Selection]:
        """Every selection in one language."""
        return [
            replace(self.start, indicator=indicator, year=year, city=city, lang=language)
            for indicator, years in self.years.items()
            for year in years
            for city in self.store.choices.cities
        ]


def coverage(storyboard: Storyboard, store: Store) -> Coverage:
    """The indicators of a storyboard, each for its usual year and for those that its scenes name."""
    years: dict[str, set[int]] = {}
    for scene in storyboard.scenes:
        selection, _ = parse_selection(urlencode(scene.shows), store.choices)
        usual = store.choices.default_year(selection.indicator)
        years.setdefault(selection.indicator, {usual}).add(selection.year)
        if selection.versus:
            years.setdefault(selection.versus, {store.choices.default_year(selection.versus)})
    return Coverage(store, {indicator: sorted(own, reverse=True) for indicator, own in years.items()})


def map_data(covered: Coverage, language: str) -> dict[str, Any]:
    """What the free map shows in one language, as ``assets/js/pack/map.js`` reads it.

    Args:
        covered: what it can show.
        language: of the words.
    """
    return _Made(covered, language).data()


class _Made:
    """Every part of every selection, each once."""

    def __init__(self, covered: Coverage, language: str) -> None:
        self._covered = covered
        self._language = language
        self._text = Text.of(language)
        self._parts = Parts(tuple(MapParts(covered.store, geometry_url=BOUNDARIES)))
        self._pieces = Pieces()
        self._values: list[Any] = []
        self._numbers: dict[tuple[str, str], int] = {}

    def data(self) -> dict[str, Any]:
        """Selections as numbers of values, the values, and the pieces that HTML among them is made of."""
        start = replace(self._covered.start, lang=self._language)
        selections = self._covered.selections(self._language)
        names = [name for name in self._parts.keys(start) if name not in (*LEFT_OUT, ZOOM)]
        shown = {
            f"{each.indicator}/{each.year}/{each.city}": {
                "title": self._title(each),
                "parts": self._of(each, names),
            }
            for each in selections
        }
        return {
            "start": asdict(start),
            "years": dict(self._covered.years),
            "usual": {id: self._covered.store.choices.default_year(id) for id in self._covered.years},
            "cities": list(self._covered.store.choices.cities),
            "names": names,
            "selections": shown,
            "regions": self._regions(start),
            "values": self._values,
            "pieces": self._pieces.table,
        }

    def _of(self, selection: Selection, names: Sequence[str]) -> list[int]:
        keys, made = self._parts.keys(selection), self._parts.all(selection)
        return [self._number(name, keys[name], made[name], selection) for name in names]

    def _number(self, name: str, key: str, value: Any, selection: Selection) -> int:  # noqa: ANN401 - any property
        if (name, key) not in self._numbers:
            self._numbers[name, key] = len(self._values)
            self._values.append(self._plain(name, value, selection))
        return self._numbers[name, key]

    def _plain(self, name: str, value: Any, selection: Selection) -> Any:  # noqa: ANN401
        if name == INDICATORS:
            return self._pieces.numbers(str(fragment[self._indicators()]))
        if name == YEARS:
            held = {str(year) for year in self._covered.years[selection.indicator]}
            return self._pieces.numbers(str(fragment[_options([o for o in value if o["value"] in held])]))
        if name.endswith(".content"):
            return self._pieces.numbers(value["html"])
        return value

    def _indicators(self) -> Node:
        """The pack's indicators, grouped by cluster."""
        catalog = self._covered.store.catalog
        held = [catalog.indicators[id] for id in self._covered.years]
        return [
            optgroup(label=self._text.words(cluster.label))[
                _options([{"value": i.id, "label": self._text.words(i.label)} for i in inside])
            ]
            for cluster in catalog.clusters.values()
            if (inside := [i for i in held if i.cluster == cluster.id])
        ]

    def _regions(self, start: Selection) -> dict[str, Any]:
        """What zooming to a region changes: the buttons, and the part of the map that is seen."""
        zoomed = {}
        for region in ("", *self._covered.store.choices.regions):
            made = self._parts.all(replace(start, region=region))
            geo = made[FIGURE]["layout"]["geo"]
            zoomed[region] = {"zoom": self._pieces.numbers(made[ZOOM]["html"]), "geo": geo}
        return zoomed

    def _title(self, selection: Selection) -> str:
        indicator = self._covered.store.catalog.indicators[selection.indicator]
        city = self._covered.store.city(selection.city)
        name = self._text.words(indicator.short)
        return f"{name} · {city.label} · {selection.year} · {self._text('site')}"


def _options(options: Sequence[Mapping[str, str]]) -> Node:
    return [option(value=each["value"])[each["label"]] for each in options]
