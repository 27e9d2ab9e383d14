"""Puts the figures of a draft into the package as it is now, keeping all that others have brought."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from pathlib import Path

from willdash.core.upload import FigureChange, UploadReading
from willdash.pipeline.check import check
from willdash.pipeline.publishing.difference import Difference, difference
from willdash.pipeline.publishing.exchange import BusyError
from willdash.pipeline.publishing.history import Action, HistoryError, Published
from willdash.pipeline.publishing.merge import merged
from willdash.pipeline.publishing.publication import (
    Check,
    Publication,
    PublicationError,
    RefusedError,
    publication,
)
from willdash.pipeline.releases.release import ReleaseError
from willdash.pipeline.uploading.changes import figures_in, release_of
from willdash.pipeline.uploading.draft import facts_of, reading_of
from willdash.store.archive import Archive
from willdash.store.catalog import CatalogError, load_catalog
from willdash.store.observations import FILE, Observations
from willdash.store.version import version_of, versioned_files

PATIENCE_SECONDS = 60.0
"""To wait for another publication, which takes some ten seconds."""
PAUSE_SECONDS = 0.5


class Reason(StrEnum):
    """Why a draft was not published, for those who word it."""

    BUSY = "busy"
    OVERTAKEN = "overtaken"
    UNSOUND = "unsound"
    IMPOSSIBLE = "impossible"


class NotPublishedError(Exception):
    """The package is as it was; says why and what to do."""

    def __init__(self, reason: Reason, said: str) -> None:
        self.reason = reason
        super().__init__(said)


@dataclass(frozen=True, slots=True)
class Outcome:
    """The version that has the draft's figures, and the one before it."""

    version: str
    former: str


def publish_draft(
    folder: Path,
    archive: Archive,
    *,
    today: date,
    find_problems: Check = check,
    patience: float = PATIENCE_SECONDS,
) -> Outcome:
    """Publishes the changes that were read from a draft's file; while another publication goes on, it waits.

    Figures that are there already, as after a publication whose end nobody heard of, change nothing.

    Args:
        folder: of the draft, read without problems.
        archive: keeps the version that is replaced.
        today: becomes edition and day of acquisition of the municipalities' own figures.
        find_problems: what must find none in what is published.
        patience: seconds to wait for another publication.

    Raises:
        NotPublishedError: the package is as it was.
        OSError, ValueError: the folder cannot be read, or was not read without problems.
    """
    facts, reading = facts_of(folder), reading_of(folder)
    if reading.problem_count:
        raise ValueError(f"{folder}: its file has problems and cannot be published")

    def publish() -> Outcome:
        with publication(facts.package, archive, find_problems=find_problems) as going:
            return _put(going, reading, facts.area, today)

    return _said(lambda: _in_turn(publish, patience))


def _in_turn(publish: Callable[[], Outcome], patience: float) -> Outcome:
    """Tries again while another publication goes on."""
    ends = time.monotonic() + patience
    while True:
        try:
            return publish()
        except PublicationError as error:
            if not isinstance(error.__cause__, BusyError):
                raise
            if time.monotonic() >= ends:
                raise NotPublishedError(Reason.BUSY, str(error)) from error
        time.sleep(PAUSE_SECONDS)


def _said(publish: Callable[[], Outcome]) -> Outcome:
    try:
        return publish()
    except RefusedError as error:
        raise NotPublishedError(Reason.UNSOUND, str(error)) from error
    except (PublicationError, HistoryError, ReleaseError, CatalogError) as error:
        raise NotPublishedError(Reason.IMPOSSIBLE, str(error)) from error


def _put(going: Publication, reading: UploadReading, area: str, today: date) -> Outcome:
    catalog = load_catalog(going.package)
    observations = Observations.load(going.package / FILE)
    files = versioned_files(going.package)
    present = version_of(files)
    day = today.isoformat()
    _require_as_read(reading.changes, area, observations)
    release = release_of(figures_in(reading.changes, area), catalog, observations, edition=day)
    found = difference(release, catalog, observations)
    _require_known(found)
    if not (found.new or found.changed):
        return Outcome(present, _before(going, present))
    tables = merged(files, release, acquired=day)
    entry = Published(
        at=datetime.now(UTC).isoformat(timespec="seconds"),
        package=str(going.package),
        action=Action.IMPORT,
        version=version_of(tables),
        former=present,
        source=release.source,
        edition=release.edition,
        new=len(found.new),
        changed=len(found.changed),
    )
    going.put(tables, entry)
    return Outcome(entry.version, present)


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


def _before(going: Publication, present: str) -> str:
    """The version that was replaced by the present one; the present one where that is not known."""
    entries = going.history.entries(going.package)
    former = [entry.former for entry in entries if entry.version == present]
    return former[-1] if former else present
