"""A release becomes data, and a former version becomes the present one again."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from willdash.pipeline.check import check
from willdash.pipeline.observation_frame import FILE
from willdash.pipeline.publishing.difference import Difference, difference
from willdash.pipeline.publishing.history import Action, History, Published
from willdash.pipeline.publishing.merge import merged
from willdash.pipeline.publishing.publication import Check, PublicationError, publication
from willdash.pipeline.releases.receipt import Receipt
from willdash.pipeline.releases.release import Release
from willdash.store.archive import Archive, NoSuchVersion, UnreadableVersion
from willdash.store.catalog import CatalogError, load_catalog
from willdash.store.observations import Observations
from willdash.store.one_version import read_one_version
from willdash.store.version import version_of, versioned_files


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of the history.

    Attributes:
        version: of the data.
        is_current: whether the package is this version now.
        is_kept: whether it can be rolled back to.
        acquired: day of its latest figures; empty where it is not kept.
        entry: the publication by which it came; none where it was there before, or was put there otherwise.
    """

    version: str
    is_current: bool
    is_kept: bool
    acquired: str = ""
    entry: Published | None = None


def apply(
    package: Path,
    release: Release,
    receipt: Receipt,
    archive: Archive,
    *,
    find_problems: Check = check,
) -> str:
    """Merges a release into a package, if what comes of it is sound; the package's version then.

    Args:
        package: folder of the data package.
        release: to be merged.
        receipt: of the files that it was read from; the latest day is when the source was acquired.
        archive: keeps the version that is replaced.
        find_problems: what must find none in what is published.

    Raises:
        RefusedError: it is not sound; tells all problems.
        PublicationError: it could not be published; the package is as it was.
        ReleaseError: it contradicts itself, or the package has no such source.
    """
    with publication(package, archive, find_problems=find_problems) as going:
        found = _difference(going.package, release)
        if found.unknown.foreign:
            raise PublicationError(_foreign(release, found))
        present = versioned_files(going.package)
        if found.is_none:
            return version_of(present)
        tables = merged(present, release, acquired=_acquired(receipt))
        entry = Published(
            at=_now(),
            package=str(going.package),
            action=Action.IMPORT,
            version=version_of(tables),
            former=version_of(present),
            source=release.source,
            edition=release.edition,
            new=len(found.new),
            changed=len(found.changed),
            vanished=len(found.vanished),
            files=receipt.files,
        )
        going.put(tables, entry)
        return entry.version


def rollback(
    package: Path,
    archive: Archive,
    version: str | None = None,
    *,
    only_from: str = "",
    find_problems: Check = check,
) -> str:
    """Makes a former version the present one again; which it is.

    Storyboards stay; one that shows what the former version does not have keeps it from coming back.

    Args:
        package: folder of the data package.
        archive: where it is kept.
        version: which; the one before the present one where none is named.
        only_from: version that has to be the present one; any where it is empty.
        find_problems: what must find none in what is published.

    Raises:
        RefusedError: it is not sound as this program sees it, or with the present storyboards.
        PublicationError: there is no such version, it is the present one, or it could not be put there.
    """
    with publication(package, archive, find_problems=find_problems) as going:
        present = version_of(versioned_files(going.package))
        if only_from not in ("", present):
            raise PublicationError(
                f"Nothing was published: the present version is {present}, no longer {only_from}; look at "
                "what came meanwhile («willdash data history»)."
            )
        wanted = version or _before(going.history.entries(going.package), present)
        if wanted == present:
            raise PublicationError(f"Nothing was published: {wanted} is the present version.")
        entry = Published(
            at=_now(), package=str(going.package), action=Action.ROLLBACK, version=wanted, former=present
        )
        going.put(_kept(archive, wanted), entry)
        return wanted


def history(package: Path, archive: Archive) -> tuple[Listed, ...]:
    """The versions of a package that are known, the oldest first.

    Raises:
        HistoryError: what was written about them cannot be read.
        PublicationError: there is no such folder.
        OSError: the package cannot be read.
    """
    folder = package.resolve()
    if not folder.is_dir():
        raise PublicationError(f"{package} is no folder: name that of datapackage.json.")
    present = read_one_version(folder, lambda whole: version_of(versioned_files(whole)))
    kept = {each.version: each.acquired for each in archive.versions()}
    entries = History(archive.folder.parent).entries(folder)
    published = {entry.version for entry in entries}
    before = [version for version in reversed(kept) if version not in published]
    if present not in published and present not in kept:
        before.append(present)
    latest = {entry.version: entry for entry in entries}
    lines: list[tuple[str, Published | None]] = [
        *((version, None) for version in before),
        *((entry.version, entry) for entry in entries),
    ]
    return tuple(
        Listed(
            version=version,
            is_current=version == present and entry is latest.get(version),
            is_kept=version in kept,
            acquired=kept.get(version, ""),
            entry=entry,
        )
        for version, entry in lines
    )


def _difference(package: Path, release: Release) -> Difference:
    """Of the package as it is now that nobody else can change it."""
    try:
        return difference(release, load_catalog(package), Observations.load(package / FILE))
    except (CatalogError, ValueError) as error:
        raise PublicationError(
            f"Nothing was published: the package itself is not sound, see «willdash check». {error}"
        ) from error


def _acquired(receipt: Receipt) -> str:
    return max((file.retrieved for file in receipt.files), default=receipt.read).date().isoformat()


def _foreign(release: Release, found: Difference) -> str:
    names = ", ".join(found.unknown.foreign)
    return (
        f"Nothing was published: the release of «{release.source}» has figures of indicators that belong to "
        f"another source in indicators.csv: {names}. Correct their source there, or the reader."
    )


def _before(entries: Sequence[Published], present: str) -> str:
    """The version that an import replaced by the present one."""
    for entry in reversed(entries):
        if entry.action is Action.IMPORT and entry.version == present:
            return entry.former
    raise PublicationError(
        f"Nothing was published: the present version {present} did not come by an import, so none is known "
        "to be the one before it: name one with --version («willdash data history» lists them)."
    )


def _kept(archive: Archive, version: str) -> dict[str, bytes]:
    try:
        return archive.files(version)
    except NoSuchVersion as error:
        known = ", ".join(kept.version for kept in archive.versions()) or "none"
        raise PublicationError(
            f"Nothing was published: no version «{version}» is kept in {archive.folder}; kept are: {known}."
        ) from error
    except UnreadableVersion as error:
        raise PublicationError(
            f"Nothing was published: {error}. Name another version («willdash data history» lists them)."
        ) from error


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
