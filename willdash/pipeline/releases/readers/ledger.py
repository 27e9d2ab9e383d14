"""The figures of a release as they are read, each once, and the count of what was not kept."""

from willdash.pipeline.releases.readers.published_cells import Place
from willdash.pipeline.releases.release import Counted, Figure, Release, ReleaseError

type Key = tuple[str, str, int]


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
        if area is None or area not in self._areas:
            self._elsewhere += 1
        elif value is None:
            self._suppressed += 1
        else:
            self._keep((indicator, area, year), value, place)

    def leave(self) -> None:
        """Counts a row about what the package does not show."""
        self._unused += 1

    def elsewhere(self) -> None:
        """Counts a row about an area that the package does not have."""
        self._elsewhere += 1

    def release(self, source: str, edition: str, *, read: int, wanted: frozenset[str]) -> Release:
        """The release, in the order of indicator, area and year.

        Raises:
            ReleaseError: a wanted indicator has no figure at all, so that the files are not all of it.
        """
        lacking = sorted(wanted - {indicator for indicator, _, _ in self._kept})
        if lacking:
            raise ReleaseError(
                f"the files hold no figure of {', '.join(lacking)}; "
                "give all the files of the edition, or look whether the source has changed the codes"
            )
        figures = tuple(Figure(*key, value) for key, (value, _) in sorted(self._kept.items()))
        counted = Counted(read, len(figures), self._suppressed, self._elsewhere, self._unused)
        return Release(source, edition, figures, counted)

    def _keep(self, key: Key, value: float, place: Place) -> None:
        known = self._kept.setdefault(key, (value, place))
        if known[1] is place:
            return
        if known[0] != value:
            raise ReleaseError(
                f"{place}: {key[0]}, {key[1]}, {key[2]} is {value:g}, but {known[0]:g} at {known[1]}; "
                "one figure cannot have two values: ask the source which holds"
            )
        self._unused += 1
