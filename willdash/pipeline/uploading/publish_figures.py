"""Puts the figures of a draft into the package as it is now, keeping all that others have brought."""

from datetime import date

from willdash.core.upload import FigureChange
from willdash.pipeline.publishing.difference import Difference, difference
from willdash.pipeline.publishing.merge import merged
from willdash.pipeline.publishing.publication import Publication
from willdash.pipeline.uploading.changes import figures_in, release_of
from willdash.pipeline.uploading.outcome import NotPublishedError, Outcome, Reason, put, unchanged
from willdash.store.catalog import load_catalog
from willdash.store.observations import FILE, Observations
from willdash.store.version import version_of, versioned_files


def publish_figures(going: Publication, changes: tuple[FigureChange, ...], area: str, today: date) -> Outcome:
    """Publishes figures of one municipality; those that are there already change nothing.

    Args:
        going: the publication.
        changes: as they were read.
        area: ISTAT code of the municipality.
        today: becomes edition and day of acquisition of the municipalities' own figures.

    Raises:
        NotPublishedError: others stand in their place by now, or the package no longer asks for them.
        PublicationError, ReleaseError, CatalogError: the package is as it was.
    """
    catalog = load_catalog(going.package)
    observations = Observations.load(going.package / FILE)
    files = versioned_files(going.package)
    day = today.isoformat()
    _require_as_read(changes, area, observations)
    release = release_of(figures_in(changes, area), catalog, observations, edition=day)
    found = difference(release, catalog, observations)
    _require_known(found)
    if not (found.new or found.changed):
        return unchanged(going, version_of(files))
    counts = {"new": len(found.new), "changed": len(found.changed)}
    return put(going, files, merged(files, release, acquired=day), release.source, day, **counts)


def _require_as_read(changes: tuple[FigureChange, ...], area: str, observations: Observations) -> None:
    """Who approved saw what each figure would replace; where that is another one now, it was not approved."""
    for change in changes:
        observation = observations.years(change.indicator, area).get(change.year)
        value = observation.value if observation else None
        if value not in (change.former, change.value):
            raise NotPublishedError(
                Reason.OVERTAKEN,
                f"Nothing was published: «{change.indicator}» of {area} in {change.year} has changed since "
                "the file was read: upload it again and look at the difference.",
            )


def _require_known(found: Difference) -> None:
    """An indicator may have been renamed, withdrawn or handed to another source since the file was read."""
    if found.unknown:
        names = ", ".join({**found.unknown.indicators, **found.unknown.foreign, **found.unknown.areas})
        raise NotPublishedError(
            Reason.OVERTAKEN,
            f"Nothing was published: the package no longer asks for {names}: take the present template and "
            "upload it again.",
        )
