"""What a release would change, said before anything is changed."""

import math
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from willdash.core.model import Indicator, Observation
from willdash.pipeline.publishing.jumps import Implausible, Move, implausible
from willdash.pipeline.releases.release import Counted, Figure, Release, ReleaseError
from willdash.store.catalog import Catalog
from willdash.store.observations import Observations

Key = tuple[str, str, int]
"""Indicator, area, year."""


@dataclass(frozen=True, slots=True)
class Changed:
    """A figure that takes the place of another of the same area and year."""

    figure: Figure
    former: Observation

    @property
    def by(self) -> float:
        """How much the value changes; 0 where only the counts do."""
        return self.figure.value - self.former.value


@dataclass(frozen=True, slots=True)
class Unknown:
    """Figures that cannot be taken, since the package does not know what they are about."""

    indicators: Mapping[str, int]
    """Not in indicators.csv, with how many figures."""
    foreign: Mapping[str, int]
    """Indicators that belong to another source."""
    areas: Mapping[str, int]
    """Not in areas.csv."""

    def __bool__(self) -> bool:
        return bool(self.indicators or self.foreign or self.areas)


@dataclass(frozen=True, slots=True)
class Difference:
    """A release against the package.

    Attributes:
        source: whose release it is.
        edition: as the source names it.
        former_edition: that the package has.
        counted: rows and cells of the published files.
        years: that the release covers.
        new: figures where the package has none.
        changed: figures that take the place of others, the greatest change in relation to the value first.
        vanished: figures of the release's indicators and years that the release does not have any more.
        unchanged: how many stay as they are.
        absent: indicators of the source of which the release has no figure at all; theirs stay as they are.
        unknown: what keeps the release from being applied.
        outside: figures below the minimum or above the maximum of their indicator.
        implausible: what should be looked at.
    """

    source: str
    edition: str
    former_edition: str
    counted: Counted
    years: tuple[int, ...]
    new: tuple[Figure, ...]
    changed: tuple[Changed, ...]
    vanished: tuple[Figure, ...]
    unchanged: int
    absent: tuple[str, ...]
    unknown: Unknown
    outside: tuple[Figure, ...]
    implausible: Implausible

    @property
    def is_none(self) -> bool:
        """Whether the release is what the package has."""
        figures = self.new or self.changed or self.vanished or self.unknown
        return not figures and self.edition == self.former_edition


def difference(release: Release, catalog: Catalog, observations: Observations) -> Difference:
    """What would change if the release were applied.

    Raises:
        ReleaseError: the package has no such source, the release says something twice or no number.
    """
    if release.source not in catalog.sources:
        raise ReleaseError(f"The source «{release.source}» is not in sources.csv: add its row first.")
    figures = by_key(release)
    own = {id for id, indicator in catalog.indicators.items() if indicator.source == release.source}
    known = {key: figure for key, figure in figures.items() if key[0] in own and key[1] in catalog.areas}
    present = {key: former for key, former in _present(observations, own) if is_covered(key, release)}
    changed = [
        Changed(figure, present[key])
        for key, figure in known.items()
        if key in present and _observation(figure) != present[key]
    ]
    new = tuple(figure for key, figure in sorted(known.items()) if key not in present)
    gone = tuple(Figure(*key, *former) for key, former in sorted(present.items()) if key not in known)
    return Difference(
        source=release.source,
        edition=release.edition,
        former_edition=catalog.sources[release.source].edition,
        counted=release.counted,
        years=tuple(sorted({figure.year for figure in release.figures})),
        new=new,
        changed=tuple(sorted(changed, key=_by_size)),
        vanished=gone,
        unchanged=len(known) - len(new) - len(changed),
        absent=tuple(sorted(own - {figure.indicator for figure in release.figures})),
        unknown=_unknown(release, catalog, own),
        outside=tuple(figure for figure in known.values() if _is_outside(figure, catalog.indicators)),
        implausible=_implausible(known, new, changed, catalog, observations),
    )


def by_key(release: Release) -> dict[Key, Figure]:
    """The figures by indicator, area and year.

    Raises:
        ReleaseError: one is given twice, or is no number.
    """
    found: dict[Key, Figure] = {}
    for figure in release.figures:
        place = f"{figure.indicator}, area {figure.area}, {figure.year}"
        if figure[:3] in found:
            raise ReleaseError(f"The release of «{release.source}» gives {place} twice: mend its reader.")
        if not all(number is None or math.isfinite(number) for number in figure[3:]):
            raise ReleaseError(
                f"The release of «{release.source}» gives no number for {place}: mend its reader."
            )
        found[figure[:3]] = figure
    return found


def is_covered(key: Key, release: Release) -> bool:
    """Whether a release speaks of a figure: it has the indicator at all, and something of the year."""
    return key[0] in _indicators(release) and key[2] in _years(release)
