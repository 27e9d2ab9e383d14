"""The figures of a release as they are read, each once, and the count of what was not kept."""

from dataclasses import dataclass
from typing import TypeAlias

from willdash.pipeline.releases.readers.published_cells import Place
from willdash.pipeline.releases.release import Counted, Figure, Release, ReleaseError

Key: TypeAlias = tuple[str, str, int]


@dataclass(frozen=True, slots=True)
class Reading:
    """What is known of a file when its last row has been read.

    Attributes:
        source: id, as in ``sources.csv``.
        rows: read.
        wanted: indicators that must have a figure.
        year: that somebody asked for.
        edition: as the source names it; where it names none, the years that the figures span.
    """

    source: str
    rows: int
    wanted: frozenset[str]
    year: int | None
    edition: str = ""


class Ledger:
    """Takes figures in one by one and makes a release of them."""

    def __init__(self, areas: frozenset[str]) -> None:
        self._areas = areas
        self._kept: dict[Key, tuple[float, Place]] = {}
        self._suppressed = 0
        self._elsewhere = 0
        self._unused = 0

    def put(self, indicator: str, area: str | None, year: int, value: float | None, place: Place) -> None:
        """Takes one published cell in.

        Args:
            indicator: as in the package.
            area: ISTAT code; none for an area that cannot be matched.
            year: that the figure is about.
            value: none where the source gives none.
            place: of the cell.

        Raises:
            ReleaseError: the same figure stands elsewhere with another value.
        """
        if area is None or not self.covers(area):
            self._elsewhere += 1
        elif value is None:
            self._suppressed += 1
        else:
            self._keep((indicator, area, year), value, place)

    def covers(self, area: str) -> bool:
        """Whether the package has the area."""
        return area in self._areas

    def leave(self) -> None:
        """Counts a row about what the package does not show."""
        self._unused += 1

    def elsewhere(self) -> None:
        """Counts a row about an area that the package does not have."""
        self._elsewhere += 1

    def release(self, reading: Reading) -> Release:
        """The release, in the order of indicator, area and year.

        Raises:
            ReleaseError: a wanted indicator has no figure at all, or none is of the year asked for.
        """
        lacking = sorted(reading.wanted - {indicator for indicator, _, _ in self._kept})
        if lacking:
            raise ReleaseError(
                f"{reading.source}: the files hold no figure of {', '.join(lacking)}; "
                "give all the files of the edition, or look whether the source has changed its codes"
            )
        figures = tuple(Figure(*key, value) for key, (value, _) in sorted(self._kept.items()))
        years = {figure.year for figure in figures}
        if reading.year is not None and reading.year not in years:
            raise ReleaseError(
                f"{reading.source}: no figure is of {reading.year}, they are of {min(years)}-{max(years)}; "
                "ask for one of these years, or for none"
            )
        counted = Counted(reading.rows, len(figures), self._suppressed, self._elsewhere, self._unused)
        return Release(reading.source, reading.edition or f"{min(years)}-{max(years)}", figures, counted)

    def _keep(self, key: Key, value: float, place: Place) -> None:
        known = self._kept.get(key)
        if known is None:
            self._kept[key] = (value, place)
        elif known[0] == value:
            self._unused += 1
        else:
            raise ReleaseError(
                f"{place}: {key[0]}, {key[1]}, {key[2]} is {value:.15g}, but {known[0]:.15g} at {known[1]}; "
                "one figure cannot have two values: ask the source which holds"
            )
