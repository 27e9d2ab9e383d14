"""What comes of publishing a draft: a version, or the reason why not."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from willdash.pipeline.publishing.history import Action, Published
from willdash.pipeline.publishing.publication import Publication
from willdash.store.version import version_of


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
    """The version that has what the draft brings, and the one before it."""

    version: str
    former: str


def put(
    going: Publication,
    files: Mapping[str, bytes],
    tables: Mapping[str, bytes],
    source: str,
    edition: str,
    *,
    new: int,
    changed: int,
) -> Outcome:
    """Puts tables in the place of those of a package.

    Args:
        going: the publication.
        files: name to content, of the package as it is.
        tables: the same as they are to be.
        source: whose figures change, or the table that other rows come into.
        edition: day of the publication, as ``2026-11-26``.
        new: how many rows there were none of.
        changed: how many rows there were others of.

    Raises:
        RefusedError: the package would not be sound.
        PublicationError: it could not be put there.
    """
    entry = Published(
        at=datetime.now(UTC).isoformat(timespec="seconds"),
        package=str(going.package),
        action=Action.IMPORT,
        version=version_of(tables),
        former=version_of(files),
        source=source,
        edition=edition,
        new=new,
        changed=changed,
    )
    going.put(tables, entry)
    return Outcome(entry.version, entry.former)


def unchanged(going: Publication, present: str) -> Outcome:
    """Where all is there already: names the version that the present one replaced, if that is known."""
    entries = going.history.entries(going.package)
    former = [entry.former for entry in entries if entry.version == present]
    return Outcome(present, former[-1] if former else present)
