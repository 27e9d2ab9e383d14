"""The map of all comuni as a picture of its own: one for all readers, whichever comune they look at."""

import hashlib
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from threading import Lock

from htpy import Element, path, pattern, rect, svg

from willdash.core.model import Indicator
from willdash.store.atlas import Atlas
from willdash.store.few import Few
from willdash.views.italy.among import Among
from willdash.views.italy.classes import MISSING, classes_of
from willdash.views.italy.paths import border_path, class_paths
from willdash.views.palette import MISSING as GREY
from willdash.views.palette import REGION_BORDER, colours

AT = "/grafici/italia"
KEPT = 4
"""Pictures of 450 kB in memory."""
HATCH = 24
"""Width of a stripe of what has no figure, in cells."""


class MapOfItaly:
    """Draws the map of an indicator and a year once for all who ask.

    Args:
        geodata: folder of the boundaries; read when the first map is asked for.
        region_of: ISTAT code of a province to its region's.
    """

    def __init__(self, geodata: Path, region_of: Mapping[str, str]) -> None:
        self._geodata = geodata
        self._region_of = region_of
        self._lock = Lock()
        self._atlas: Atlas | None = None
        self._kept: tuple[Among, Few[tuple[str, int], str]] | None = None
        self._borders = lru_cache(maxsize=1)(self._make_borders)

    @property
    def atlas(self) -> Atlas:
        """The shapes.

        Raises:
            OSError, KeyError, ValueError: the boundaries cannot be read.
        """
        with self._lock:
            if self._atlas is None:
                self._atlas = Atlas.load(self._geodata)
            return self._atlas

    def version(self, among: Among) -> str:
        """Changes whenever a figure or a boundary does."""
        loaded = among.nationwide.loaded
        told = f"{loaded.version} {loaded.load} {loaded.loaded_at} {self.atlas.digest}"
        return hashlib.sha256(told.encode()).hexdigest()[:12]

    def address(self, among: Among, indicator: str, year: int) -> str:
        """Where the picture is found."""
        return f"{AT}/{self.version(among)}/{indicator}-{year}.svg"

    def drawn(self, among: Among, indicator: str, year: int) -> str:
        """The picture.

        Raises:
            DatabaseError: the database does not answer.
        """
        with self._lock:
            if self._kept is None or self._kept[0] is not among:
                self._kept = among, Few(lambda key: self._draw(among, *key), most=KEPT)
            _, few = self._kept
        return few((indicator, year))

    def _draw(self, among: Among, id: str, year: int) -> str:
        atlas, limits = self.atlas, among.limits(id)
        values = among.nationwide.values(id, year)
        classes = classes_of([shape.code for shape in atlas.shapes], values, limits)
        return _svg(
            atlas, class_paths(atlas, classes), self._borders(), among.indicators[id], len(limits) - 1
        )

    def _make_borders(self) -> str:
        groups = [self._region_of.get(shape.code[:3], "") for shape in self.atlas.shapes]
        return border_path(self.atlas, groups)


def fills(indicator: Indicator, classes: int) -> Sequence[str]:
    """The colour of each class, the lowest first."""
    return colours(indicator.cluster, classes)


def _svg(atlas: Atlas, paths: Mapping[int, str], borders: str, indicator: Indicator, classes: int) -> str:
    """A line in a class's own colour closes the hair between it and the next, which browsers leave."""
    columns, rows = atlas.size
    line = {"vector-effect": "non-scaling-stroke", "stroke-linejoin": "round"}
    ramp = fills(indicator, classes)
    return str(
        svg(xmlns="http://www.w3.org/2000/svg", viewBox=f"0 0 {columns} {rows}")[
            _hatching(),
            [
                path(line | {"stroke-width": "0.6"}, fill=ramp[each], stroke=ramp[each], d=d)
                for each, d in sorted(paths.items())
                if each != MISSING
            ],
            path(line | {"stroke-width": "0.6"}, fill="url(#none)", stroke=GREY, d=paths.get(MISSING, "")),
            path(line | {"stroke-width": "0.8"}, fill="none", stroke=REGION_BORDER, d=borders),
        ]
    )


def _hatching() -> Element:
    both = 2 * HATCH
    return pattern(
        id="none",
        width=str(both),
        height=str(both),
        patternUnits="userSpaceOnUse",
        patternTransform="rotate(45)",
    )[
        rect(width=str(both), height=str(both), fill="#fff"),
        rect(width=str(HATCH), height=str(both), fill=GREY),
    ]
