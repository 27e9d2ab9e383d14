"""What the figures of one municipality change in the package, among those of all the others."""

from collections.abc import Iterable, Sequence

from willdash.core.model import Observation
from willdash.core.upload import OWN_SOURCE, FigureChange
from willdash.pipeline.publishing.difference import Difference
from willdash.pipeline.releases.release import Counted, Figure, Release
from willdash.store.catalog import Catalog
from willdash.store.observations import Observations


def release_of(
    figures: Sequence[Figure], catalog: Catalog, observations: Observations, *, edition: str
) -> Release:
    """The municipalities' own figures as one release: those given, and all that are there and not given.

    A release replaces all figures of its indicators and years, so it holds what is to stay: other
    municipalities' figures, and those of this one that it did not bring again.

    Args:
        figures: of one municipality.
        catalog: the whole one.
        observations: of the package as it is.
        edition: day of the publication, as ``2026-11-26``.
    """
    given = {figure[:3] for figure in figures}
    present = (
        Figure(id, area, year, *observation)
        for id, indicator in catalog.indicators.items()
        if indicator.source == OWN_SOURCE
        for area, years in observations.by_indicator.get(id, {}).items()
        for year, observation in years.items()
    )
    every = (*figures, *(figure for figure in present if figure[:3] not in given))
    return Release(OWN_SOURCE, edition, every, Counted(read=len(every), kept=len(every)))


def changes_of(found: Difference) -> tuple[FigureChange, ...]:
    """What a difference says of new and changed figures, by indicator and year."""
    strange = {jump.move.figure for jump in found.implausible.jumps}
    told: list[tuple[Figure, Observation | None]] = [
        *((figure, None) for figure in found.new),
        *((changed.figure, changed.former) for changed in found.changed),
    ]
    return tuple(
        FigureChange(
            indicator=figure.indicator,
            year=figure.year,
            value=figure.value,
            numerator=figure.numerator,
            denominator=figure.denominator,
            former=former.value if former else None,
            is_implausible=figure in strange,
        )
        for figure, former in sorted(told, key=lambda pair: pair[0][:3])
    )


def figures_in(changes: Iterable[FigureChange], area: str) -> tuple[Figure, ...]:
    """The figures that `changes_of` told."""
    return tuple(
        Figure(change.indicator, area, change.year, change.value, change.numerator, change.denominator)
        for change in changes
    )
