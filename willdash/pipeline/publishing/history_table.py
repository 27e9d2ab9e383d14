"""The history of a package for the terminal."""

from collections.abc import Iterable

from rich.table import Table
from rich.text import Text

from willdash.pipeline.publishing.apply import Listed

COLUMNS = ("", "version", "published", "by", "source", "edition", "new", "changed", "vanished", "kept")
COUNTS = ("new", "changed", "vanished")


def history_table(listed: Iterable[Listed]) -> Table:
    """One line a publication; a star marks the present version."""
    table = Table(box=None)
    for column in COLUMNS:
        # A version is copied from here into --version, so it is never cut.
        width = 12 if column == "version" else None
        table.add_column(column, justify="right" if column in COUNTS else "left", min_width=width)
    for line in listed:
        table.add_row(*map(Text, _row(line)))
    return table


def _row(line: Listed) -> tuple[str, ...]:
    mark, kept = "*" if line.is_current else "", "yes" if line.is_kept else "no"
    entry = line.entry
    if entry is None:
        figures = f"figures of {line.acquired}" if line.acquired else "unknown"
        return mark, line.version, figures, "", "", "", "", "", "", kept
    counts = (f"{count:,}" for count in (entry.new, entry.changed, entry.vanished))
    return mark, line.version, entry.at, entry.action.value, entry.source, entry.edition, *counts, kept
