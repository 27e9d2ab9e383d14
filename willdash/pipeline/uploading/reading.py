"""Reads an uploaded file: to its problems, or to what it would change and the package as it would be."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from willdash.core.practice import Practice
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
from willdash.pipeline.uploading.practice_table import FILE as PRACTICES_FILE
from willdash.pipeline.uploading.practice_table import practice_changes, with_practices
from willdash.pipeline.uploading.practices import practices_of
from willdash.pipeline.uploading.tables import PRACTICES, headings, sheet_names, table_of
from willdash.pipeline.uploading.workbook import workbook_sheet
from willdash.store.catalog import Catalog, load_catalog
from willdash.store.observations import FILE, Observations
from willdash.store.one_version import read_one_version
from willdash.store.version import versioned_files

TOO_MUCH = (MemoryError, TimeoutError, RecursionError)
"""What reading raises that takes more than `limits.hold` grants."""


@dataclass(frozen=True, slots=True)
class Brought:
    """What a file brings, figures or practices, or its problems: there are never two of these."""

    figures: tuple[Figure, ...] = ()
    practices: tuple[Practice, ...] = ()
    problems: tuple[CellProblem, ...] = ()


def read_draft(folder: Path, today: date) -> None:
    """Reads the upload in a draft's folder and leaves there what came of it.

    The reading is written last: where it stands, the package for the preview does too.

    Args:
        folder: of the draft.
        today: no figure is of a later year, and no practice begins in one.

    Raises:
        OSError, ValueError, CatalogError: the folder or the package cannot be read, or the disk is full.
    """
    facts = facts_of(folder)
    content = (folder / UPLOAD).read_bytes()
    catalog = read_one_version(facts.package, load_catalog)
    _require_city(facts, catalog)
    found = brought_by(content, facts, catalog, today)
    if found.practices and not (facts.package / PRACTICES_FILE).is_file():
        found = Brought(problems=(refused(Fault.NO_PRACTICE_TABLE).problem,))
    forget_package(folder)
    if found.problems:
        told = tuple(found.problems[:MOST_PROBLEMS])
        write_reading(folder, UploadReading(told, len(found.problems), (), 0))
        return
    reading = read_one_version(facts.package, lambda package: _as_published(package, folder, found, today))
    write_reading(folder, reading)


def brought_by(content: bytes, facts: Facts, catalog: Catalog, today: date) -> Brought:
    """The figures or practices of a file, or everything that is wrong with it."""
    try:
        return _read(content, facts, catalog, today)
    except RefusedError as error:
        return Brought(problems=(error.problem,))
    except TOO_MUCH:
        return Brought(problems=(refused(Fault.TOO_HEAVY).problem,))


def _read(content: bytes, facts: Facts, catalog: Catalog, today: date) -> Brought:
    """As the form of the table tells what it holds."""
    kind = kind_of(content, facts.filename)
    if kind is Kind.WORKBOOK:
        sheet = workbook_sheet(content, sheet_names())
    else:
        sheet = csv_sheet(content, headings())
    table = table_of(sheet)
    if table.form is PRACTICES:
        told = practices_of(table, catalog.areas[facts.area], catalog, today)
        return (
            Brought(problems=tuple(told.problems)) if told.problems else Brought(practices=tuple(told.found))
        )
    found = figures_of(table, facts.area, catalog.indicators, today)
    return Brought(problems=tuple(found.problems)) if found.problems else Brought(figures=tuple(found.found))


def _as_published(package: Path, folder: Path, found: Brought, today: date) -> UploadReading:
    """Makes the package of the preview out of the present one, and tells what changes."""
    catalog, files = load_catalog(package), versioned_files(package)
    if found.practices:
        told = practice_changes(found.practices, catalog)
        write_package(folder, package, with_practices(files, found.practices))
        return UploadReading((), 0, (), 0, told, len(found.practices) - len(told))
    day = today.isoformat()
    observations = Observations.load(package / FILE)
    release = release_of(found.figures, catalog, observations, edition=day)
    changes = changes_of(difference(release, catalog, observations))
    write_package(folder, package, merged(files, release, acquired=day))
    return UploadReading((), 0, changes, len(found.figures) - len(changes))


def _require_city(facts: Facts, catalog: Catalog) -> None:
    """Others have no page on which figures or practices of theirs could stand."""
    if facts.area not in {city.code for city in catalog.cities}:
        raise ValueError(f"«{facts.area}» is none of the cities of {facts.package}")
