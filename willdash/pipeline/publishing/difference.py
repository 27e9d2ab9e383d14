"""What a release would change, said before anything is changed."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

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
    own = frozenset(id for id, row in catalog.indicators.items() if row.source == release.source)
    known = {key: figure for key, figure in figures.items() if key[0] in own and key[1] in catalog.areas}
    covered = Covered.by(release)
    present = _present(observations, own, covered)
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
        years=tuple(sorted(covered.years)),
        new=new,
        changed=tuple(sorted(changed, key=_by_size)),
        vanished=gone,
        unchanged=len(known) - len(new) - len(changed),
        absent=tuple(sorted(own - covered.indicators)),
        unknown=_unknown(release, catalog, own),
        outside=tuple(f for f in known.values() if _is_outside(f, catalog.indicators[f.indicator])),
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


class Covered(NamedTuple):
    """Which figures a release speaks of: of every indicator that it has, those of every year that it has.

    An indicator that it does not have at all is not spoken of: one of several published files may be meant.
    """

    indicators: frozenset[str]
    years: frozenset[int]

    @classmethod
    def by(cls, release: Release) -> "Covered":
        """What a release covers."""
        figures = release.figures
        return cls(frozenset(f.indicator for f in figures), frozenset(f.year for f in figures))

    def holds(self, indicator: str, year: int) -> bool:
        """Whether a figure that the release does not have has vanished."""
        return indicator in self.indicators and year in self.years


def _present(observations: Observations, own: frozenset[str], covered: Covered) -> dict[Key, Observation]:
    """What the package has of what the release speaks of."""
    return {
        (indicator, area, year): observation
        for indicator in own
        for area, years in observations.by_indicator.get(indicator, {}).items()
        for year, observation in years.items()
        if covered.holds(indicator, year)
    }


def _observation(figure: Figure) -> Observation:
    return Observation(*figure[3:])


def _by_size(changed: Changed) -> tuple[float, Key]:
    """The greatest change first, in relation to what stood there."""
    return -abs(changed.by) / (abs(changed.former.value) or 1), changed.figure[:3]


def _is_outside(figure: Figure, indicator: Indicator) -> bool:
    low, high = indicator.minimum, indicator.maximum
    return (low is not None and figure.value < low) or (high is not None and figure.value > high)


def _unknown(release: Release, catalog: Catalog, own: frozenset[str]) -> Unknown:
    indicators = Counter(figure.indicator for figure in release.figures)
    areas = Counter(figure.area for figure in release.figures)
    rows = catalog.indicators
    return Unknown(
        indicators={id: count for id, count in sorted(indicators.items()) if id not in rows},
        foreign={id: count for id, count in sorted(indicators.items()) if id in rows and id not in own},
        areas={code: count for code, count in sorted(areas.items()) if code not in catalog.areas},
    )


def _implausible(
    known: Mapping[Key, Figure],
    new: Sequence[Figure],
    changed: Sequence[Changed],
    catalog: Catalog,
    observations: Observations,
) -> Implausible:
    fresh = frozenset([*new, *(change.figure for change in changed)])
    return implausible(
        _moves(known, observations),
        [Move(change.figure, change.figure.year, change.former.value) for change in changed],
        {code: area.level for code, area in catalog.areas.items()},
        fresh,
    )


def _moves(known: Mapping[Key, Figure], observations: Observations) -> Iterator[Move]:
    """Each figure and that of the nearest earlier year, of the release before that of the package."""
    values: defaultdict[tuple[str, str], dict[int, float]] = defaultdict(dict)
    for (indicator, area, year), figure in known.items():
        values[indicator, area][year] = figure.value
    for (indicator, area), released in values.items():
        years = observations.years(indicator, area)
        every = sorted({year: years[year].value for year in years} | released)
        for earlier, year in pairwise(every):
            if year in released:
                before = released[earlier] if earlier in released else years[earlier].value
                yield Move(known[indicator, area, year], earlier, before)
