"""What the practices of one city change in the table of all practices."""

from collections.abc import Iterable, Mapping, Sequence

from willdash.core.practice import Practice
from willdash.core.upload import PracticeChange
from willdash.pipeline.publishing.merge import table_rows, written_table
from willdash.store.catalog import Catalog
from willdash.store.rows import columns

FILE = "practices.csv"
BOOLEANS = {True: "true", False: "false"}
SEPARATORS = {"actors": "; ", "indicators": " "}


def practice_changes(practices: Iterable[Practice], catalog: Catalog) -> tuple[PracticeChange, ...]:
    """Those that are new or told otherwise, in their order."""
    return tuple(
        PracticeChange(practice, catalog.practices.get(practice.id))
        for practice in practices
        if catalog.practices.get(practice.id) != practice
    )


def with_practices(files: Mapping[str, bytes], practices: Sequence[Practice]) -> dict[str, bytes]:
    """The files with practices in the place of those of the same id, new ones at the end.

    Rows of other practices are kept as they are written.

    Args:
        files: name to content, of a package that has the table.
        practices: each id once.
    """
    header, *rows = table_rows(files[FILE])
    told = {practice.id: [cells_of(practice)[column] for column in header] for practice in practices}
    id = header.index("id")
    kept = [told.pop(row[id], row) for row in rows]
    return {**files, FILE: written_table([header, *kept, *told.values()])}


def cells_of(practice: Practice) -> dict[str, str]:
    """Column to text, as a row of the table holds a practice."""
    return {column: _cell(practice, column) for column in columns(Practice)}


def _cell(practice: Practice, column: str) -> str:
    if column not in Practice.model_fields:
        name, _, language = column.rpartition("_")
        words = getattr(practice, name)
        return words[language] if words else ""
    found = getattr(practice, column)
    if isinstance(found, bool):
        return BOOLEANS[found]
    if isinstance(found, tuple):
        return SEPARATORS[column].join(found)
    return "" if found is None else str(found)
