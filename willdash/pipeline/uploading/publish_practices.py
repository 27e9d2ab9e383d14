"""Puts the practices of a draft into the package as it is now, keeping all that others have brought."""

from collections.abc import Container
from datetime import date

from willdash.core.upload import PracticeChange
from willdash.pipeline.publishing.publication import Publication
from willdash.pipeline.uploading.outcome import NotPublishedError, Outcome, Reason, put, unchanged
from willdash.pipeline.uploading.practice_table import FILE, practice_changes, with_practices
from willdash.store.catalog import Catalog, load_catalog
from willdash.store.version import version_of, versioned_files


def publish_practices(going: Publication, changes: tuple[PracticeChange, ...], today: date) -> Outcome:
    """Publishes practices of one city; those that are there already change nothing.

    Args:
        going: the publication.
        changes: as they were read.
        today: day that the history tells.

    Raises:
        NotPublishedError: others stand in their place by now, or the package has no table of practices.
        PublicationError, CatalogError: the package is as it was.
    """
    catalog, files = load_catalog(going.package), versioned_files(going.package)
    _require_table(files)
    _require_as_read(changes, catalog)
    missing = practice_changes([change.practice for change in changes], catalog)
    if not missing:
        return unchanged(going, version_of(files))
    new = sum(change.former is None for change in missing)
    tables = with_practices(files, [change.practice for change in missing])
    return put(going, files, tables, FILE, today.isoformat(), new=new, changed=len(missing) - new)


def _require_table(files: Container[str]) -> None:
    if FILE not in files:
        raise NotPublishedError(
            Reason.OVERTAKEN,
            f"Nothing was published: the package has no {FILE} any more; put it back, with its entry in "
            "datapackage.json.",
        )


def _require_as_read(changes: tuple[PracticeChange, ...], catalog: Catalog) -> None:
    """Who approved saw what each practice would replace."""
    for change in changes:
        if catalog.practices.get(change.practice.id) not in (change.former, change.practice):
            raise NotPublishedError(
                Reason.OVERTAKEN,
                f"Nothing was published: the practice «{change.practice.id}» has changed since the file was "
                "read: upload it again and look at the difference.",
            )
