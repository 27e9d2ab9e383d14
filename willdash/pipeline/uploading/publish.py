"""Publishes a draft into the package as it is now; while another publication goes on, it waits."""

import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from willdash.pipeline.check import check
from willdash.pipeline.publishing.exchange import BusyError
from willdash.pipeline.publishing.history import HistoryError
from willdash.pipeline.publishing.publication import Check, PublicationError, RefusedError, publication
from willdash.pipeline.releases.release import ReleaseError
from willdash.pipeline.uploading.draft import facts_of, reading_of
from willdash.pipeline.uploading.outcome import NotPublishedError, Outcome, Reason
from willdash.pipeline.uploading.publish_figures import publish_figures
from willdash.pipeline.uploading.publish_practices import publish_practices
from willdash.store.archive import Archive
from willdash.store.catalog import CatalogError

PATIENCE_SECONDS = 60.0
"""To wait for another publication, which takes some ten seconds."""
PAUSE_SECONDS = 0.5


def publish_draft(
    folder: Path,
    archive: Archive,
    *,
    today: date,
    find_problems: Check = check,
    patience: float = PATIENCE_SECONDS,
) -> Outcome:
    """Publishes the changes that were read from a draft's file; while another publication goes on, it waits.

    What is there already, as after a publication whose end nobody heard of, changes nothing.

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
            if reading.is_of_practices:
                return publish_practices(going, reading.practices, today)
            return publish_figures(going, reading.changes, facts.area, today)

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
