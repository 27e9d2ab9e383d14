"""What lies beneath a map, as a picture of its own: many maps on one page share it."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from htpy import Node, img, path, picture, source, svg

from willdash.core.embed import Theme
from willdash.store.geometry import FRAME, Geometry
from willdash.views.palette import AROUND, GROUND, PROVINCE_BORDER, REGION_BORDER
from willdash.views.svg_map.outlines import UNITS, outlines

COLOURS: Mapping[str, Sequence[str]] = {
    "light": (AROUND, GROUND, PROVINCE_BORDER, REGION_BORDER),
    "dark": ("#1c2733", "#263443", "#3d4f61", "#8fa3b8"),
}
"""Land around, land, borders of provinces and of regions: as in tokens.css, and as in embed/dark.css."""
ALL = "all"


@dataclass(frozen=True)
class Ground:
    """The grounds of one geometry, each under an address that changes with what it shows.

    Attributes:
        geometry: the boundaries.
        regions: name in addresses to ISTAT code, of those that a map can be zoomed to.
        base: of the addresses, as in ``/embed/ground``.
    """

    geometry: Geometry
    regions: Mapping[str, str]
    base: str

    @cached_property
    def digest(self) -> str:
        """Changes whenever a drawing does."""
        # One drawing stands for all: the others are made of the same outlines in the same way.
        return hashlib.sha256(f"{self.svg('', 'light')}{COLOURS}".encode()).hexdigest()[:10]

    def address(self, region: str, theme: str) -> str:
        """Where a ground is found.

        Args:
            region: its name in addresses; empty for all.
            theme: of `COLOURS`.
        """
        return f"{self.base}/{self.digest}/{region or ALL}-{theme}.svg"

    def image(self, region: str, theme: Theme = Theme.LIGHT) -> Node:
        """The ground as an element; where the reader's system decides on colours, so does the browser."""
        land = img(
            ".svg-map-ground", src=self.address(region, "dark" if theme is Theme.DARK else "light"), alt=""
        )
        if theme is not Theme.AUTO:
            return land
        dark = self.address(region, "dark")
        return picture[source(srcset=dark, media="(prefers-color-scheme: dark)"), land]

    def svg(self, region: str, theme: str) -> str:
        """The land, with the borders of provinces and regions.

        Raises:
            KeyError: there is no such region or theme.
        """
        code = self.regions[region] if region else ""
        drawn = outlines(self.geometry, code, FRAME)
        around, land, provinces, regions = COLOURS[theme]
        line = {"fill": "none", "stroke-linejoin": "round", "vector-effect": "non-scaling-stroke"}
        return str(
            svg(
                xmlns="http://www.w3.org/2000/svg",
                viewBox=f"0 0 {UNITS} {drawn.height}",
                width=str(UNITS),
                height=str(drawn.height),
            )[
                path(d=drawn.around, fill=around),
                path(line, {"stroke-width": "0.7", "fill": land}, d=drawn.provinces, stroke=provinces),
                path(line, {"stroke-width": "1.4"}, d=drawn.regions, stroke=regions),
            ]
        )
