"""An official release from its address, or from files at hand, to the difference and into the data."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from willdash.pipeline.observation_frame import FILE
from willdash.pipeline.publishing.apply import apply
from willdash.pipeline.publishing.difference import Difference, difference
from willdash.pipeline.publishing.report import write_html
from willdash.pipeline.releases.download import Progress
from willdash.pipeline.releases.fetch import fetch
from willdash.pipeline.releases.fetched import Fetched, given
from willdash.pipeline.releases.readers import READERS
from willdash.pipeline.releases.receipt import import_folder, receipt_for, write_receipt
from willdash.pipeline.releases.release import Reader, ReleaseError
from willdash.store.archive import Archive
from willdash.store.catalog import Catalog, load_catalog
from willdash.store.observations import Observations
from willdash.store.one_version import read_one_version

Bars = Callable[[], AbstractContextManager[Progress]]
"""Draws what a download tells, while it runs."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked of an import.

    Attributes:
        source: id, as in ``sources.csv``.
        files: as they were published, in the order of the reader's addresses; fetched where there are none.
        year: that the files are about; the latest where none is given.
        applies: whether the release is to become data.
        report: file that the difference is written to.
    """

    source: str
    files: tuple[Path, ...] = ()
    year: int | None = None
    applies: bool = False
    report: Path | None = None


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import found; `version` is that of the data after it, none where nothing was applied."""

    difference: Difference
    catalog: Catalog
    version: str | None


def import_release(
    asked: Asked,
    package: Path,
    archive: Archive,
    *,
    bars: Bars,
    public_url: str = "",
    readers: Mapping[str, Reader] = READERS,
    tell: Callable[[Difference, Catalog], None] = lambda found, catalog: None,
) -> Imported:
    """Reads a release, tells what it would change, and applies it if that is asked.

    Args:
        asked: of the import.
        package: folder of the data package.
        archive: keeps the version that is replaced; downloads are kept beside its folder.
        bars: draws the downloads.
        public_url: of this installation, for the logs of the servers that are asked.
        readers: by source.
        tell: is told the difference before anything is applied.

    Raises:
        ReleaseError: the files cannot be had, or are not what the source publishes.
        PublicationError: the release cannot be applied; the package is as it was.
        CatalogError, OSError, ValueError: the package itself cannot be read.
    """
    reader = _reader(asked.source, readers)
    now = datetime.now(UTC)
    catalog, observations = read_one_version(package, _read)
    folder = archive.folder.parent / "releases"
    files = [given(path) for path in asked.files] or _fetched(reader, asked, folder, bars, public_url)
    release = reader.read([file.path for file in files], areas=frozenset(catalog.areas), year=asked.year)
    receipt = receipt_for(release, files, licence=reader.licence, read=now)
    if not asked.files:
        write_receipt(files[0].path.parent, receipt)
    found = difference(release, catalog, observations)
    tell(found, catalog)
    if asked.report:
        write_html(asked.report, found, catalog)
    is_applied = asked.applies and not found.is_none
    return Imported(found, catalog, apply(package, release, receipt, archive) if is_applied else None)


def _read(folder: Path) -> tuple[Catalog, Observations]:
    return load_catalog(folder), Observations.load(folder / FILE)


def _reader(source: str, readers: Mapping[str, Reader]) -> Reader:
    if source in readers:
        return readers[source]
    known = ", ".join(sorted(readers))
    raise ReleaseError(f"No reader for the source «{source}»; there are readers for: {known}.")


def _fetched(reader: Reader, asked: Asked, folder: Path, bars: Bars, public_url: str) -> Sequence[Fetched]:
    """The files from their addresses.

    Raises:
        ReleaseError: they cannot be had; says how to do without.
    """
    try:
        addresses = reader.addresses(asked.year)
        own = import_folder(folder, reader.source, at=datetime.now(UTC))
        with bars() as progress:
            return fetch(addresses, own, progress=progress, public_url=public_url)
    except ReleaseError as error:
        raise ReleaseError(
            f"{error}\nWithout a network, download the files elsewhere and name each with --file."
        ) from error
