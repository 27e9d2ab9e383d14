"""The files of a package with a release in them; nothing is written."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from willdash.pipeline.publishing.difference import Covered, by_key
from willdash.pipeline.releases.release import Figure, Release, ReleaseError
from willdash.store.observations import FILE

SOURCES = "sources.csv"


def merged(files: Mapping[str, bytes], release: Release, *, acquired: str) -> dict[str, bytes]:
    """The files with a release's figures, and its edition and day of acquisition.

    Rows of other indicators and years are kept as they are written; all are ordered by indicator, area and
    year.

    Args:
        files: name to content, of a package that `willdash check` finds sound.
        release: to be merged.
        acquired: day on which the published files were had, as ``2026-11-26``.

    Raises:
        ReleaseError: the release contradicts itself, or the package has no such source.
    """
    return {
        **files,
        FILE: _observations(files[FILE], release),
        SOURCES: _sources(files[SOURCES], release, acquired),
    }


def shortest(number: float | None) -> str:
    """The shortest spelling that reads back as the same number, without exponent; empty for none."""
    if number is None:
        return ""
    digits = format(Decimal(repr(float(number))), "f")
    if "." in digits:
        digits = digits.rstrip("0").rstrip(".")
    return "0" if digits == "-0" else digits


def _observations(content: bytes, release: Release) -> bytes:
    figures = by_key(release)
    covered = Covered.by(release)
    header, *rows = table_rows(content)
    kept = [row for row in rows if not covered.holds(row[0], int(row[2]))]
    every = [*kept, *map(_row, figures.values())]
    return written_table([header, *sorted(every, key=lambda row: (row[0], row[1], int(row[2])))])


def _row(figure: Figure) -> list[str]:
    return [figure.indicator, figure.area, str(figure.year), *map(shortest, figure[3:])]


def _sources(content: bytes, release: Release, acquired: str) -> bytes:
    header, *rows = table_rows(content)
    id, edition, day = (header.index(column) for column in ("id", "edition", "acquired"))
    if release.source not in {row[id] for row in rows}:
        raise ReleaseError(f"The source «{release.source}» is not in {SOURCES}: add its row first.")
    for row in rows:
        if row[id] == release.source:
            row[edition], row[day] = release.edition, acquired
    return written_table([header, *rows])


def table_rows(content: bytes) -> list[list[str]]:
    """The rows of a table of a package as they are written, its header first."""
    return [*csv.reader(io.StringIO(content.decode("utf-8"), newline=""))]


def written_table(rows: Iterable[Sequence[str]]) -> bytes:
    """The table of such rows, as a package has it."""
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue().encode("utf-8")
