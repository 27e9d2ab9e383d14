"""Reads an uploaded file: to its problems, or to what it would change and the package as it would be."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from willdash.core.upload import MOST_PROBLEMS, CellProblem, Fault, UploadReading
from willdash.pipeline.publishing.difference import difference
from willdash.pipeline.publishing.merge import merged
from willdash.pipeline.releases.release import Figure
from willdash.pipeline.uploading.cells import RefusedError, refused
from willdash.pipeline.uploading.changes import changes_of, release_of
from willdash.pipeline.uploading.comma_separated import csv_sheet
from willdash.pipeline.uploading.draft import UPLOAD, Facts, facts_of, write_reading
from willdash.pipeline.uploading.draft_package import forget_package, write_package
from willdash.pipeline.uploading.figures import figures_of
from willdash.pipeline.uploading.kinds import Kind, kind_of
from willdash.pipeline.uploading.tables import headings, sheet_names, table_of
from willdash.pipeline.uploading.workbook import workbook_sheet
from willdash.store.catalog import Catalog, load_catalog
from willdash.store.observations import FILE, Observations
from willdash.store.one_version import read_one_version
from willdash.store.version import versioned_files

TOO_MUCH = (MemoryError, TimeoutError, RecursionError)
"""What reading raises that takes more than `limits.hold` grants."""


@dataclass(frozen=True, slots=True)
class Figured:
    """The figures of a file, or its problems: there are never both."""

    figures: tuple[Figure, ...]
    problems: tuple[CellProblem, ...]


def read_draft(folder: Path, today: date) -> None:
    """Reads the upload in a draft's folder and leaves there what came of it.

    The reading is written last: where it stands, the package for the preview does too.

    Args:
        folder: of the draft.
        today: no figure is of a later year.

    Raises:
        OSError, ValueError, CatalogError: the folder or the package cannot be read, or the disk is full.
    """
    facts = facts_of(folder)
    content = (folder / UPLOAD).read_bytes()
    catalog = read_one_version(facts.package, load_catalog)
    _require_city(facts, catalog)
    found = figures_in_file(content, facts, catalog, today)
    forget_package(folder)
    if found.problems:
        told = tuple(found.problems[:MOST_PROBLEMS])
        write_reading(folder, UploadReading(told, len(found.problems), (), 0))
        return
    reading = read_one_version(
        facts.package, lambda package: _as_published(package, folder, found.figures, today)
    )
    write_reading(folder, reading)


def figures_in_file(content: bytes, facts: Facts, catalog: Catalog, today: date) -> Figured:
    """The figures of a file, or everything that is wrong with it."""
    try:
        found = _read(content, facts, catalog, today)
    except RefusedError as error:
        return Figured((), (error.problem,))
    except TOO_MUCH:
        return Figured((), (refused(Fault.TOO_HEAVY).problem,))
    return found


def _read(content: bytes, facts: Facts, catalog: Catalog, today: date) -> Figured:
    kind = kind_of(content, facts.filename)
    if kind is Kind.WORKBOOK:
        sheet = workbook_sheet(content, sheet_names())
    else:
        sheet = csv_sheet(content, headings())
    found = figures_of(table_of(sheet), facts.area, catalog.indicators, today)
    return Figured((), tuple(found.problems)) if found.problems else Figured(tuple(found.found), ())


def _as_published(package: Path, folder: Path, figures: Sequence[Figure], today: date) -> UploadReading:
    """Makes the package of the preview out of the present one, and tells what changes."""
    day = today.isoformat()
    catalog, observations = load_catalog(package), Observations.load(package / FILE)
    release = release_of(figures, catalog, observations, edition=day)
    changes = changes_of(difference(release, catalog, observations))
    write_package(folder, package, merged(versioned_files(package), release, acquired=day))
    return UploadReading((), 0, changes, len(figures) - len(changes))


def _require_city(facts: Facts, catalog: Catalog) -> None:
    """Others have no page on which their figures could stand."""
    if facts.area not in {city.code for city in catalog.cities}:
        raise ValueError(f"«{facts.area}» is none of the cities of {facts.package}")
