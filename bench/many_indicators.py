"""A data package with many indicators: those there are, again and again under other names."""

import csv
import shutil
from collections import defaultdict
from itertools import count, cycle
from pathlib import Path

NAMED = ("label_it", "label_en", "short_it", "short_en")


def multiply(data: Path, into: Path, *, indicators: int) -> Path:
    """Copies a data package, with copies of its indicators until there are as many as asked for.

    A copy has the figures of the nine cities, of what they lie in and of Italy; those of other areas are left
    out, which the catalogue does not count.

    Args:
        data: the package.
        into: a folder that is not there yet.
        indicators: how many there are to be.

    Returns:
        The new folder.
    """
    shutil.copytree(data, into)
    defined, columns = _rows(data / "indicators.csv")
    figures = _figures(data)
    real = [row for row in defined if row["id"] in figures]
    originals = cycle(real)
    copies = [_copy(next(originals), number) for number in range(indicators - len(real))]
    with (into / "indicators.csv").open("a", encoding="utf-8", newline="") as lines:
        csv.DictWriter(lines, columns, lineterminator="\n").writerows(copies)
    with (into / "observations.csv").open("a", encoding="utf-8", newline="") as lines:
        writer = csv.writer(lines, lineterminator="\n")
        for row, original in zip(copies, cycle(real), strict=False):
            writer.writerows([row["id"], *cells] for cells in figures[original["id"]])
    return into


def _copy(row: dict[str, str], number: int) -> dict[str, str]:
    name = f"{number + 1}"
    return {**row, "id": f"{row['id']}_x{name}", "featured": "false"} | {
        column: f"{row[column]} ({name})" for column in NAMED
    }


def _figures(data: Path) -> dict[str, list[list[str]]]:
    """Indicator to the cells of its figures, but for the first."""
    areas = {row["code"]: row for row in _rows(data / "areas.csv")[0]}
    kept = {"IT"}
    for code in [code for code, row in areas.items() if row["slug"]]:
        for _ in count():
            kept.add(code)
            code = areas[code]["parent"]
            if not code:
                break
    found: defaultdict[str, list[list[str]]] = defaultdict(list)
    with (data / "observations.csv").open(encoding="utf-8", newline="") as lines:
        for indicator, area, *cells in csv.reader(lines):
            if area in kept:
                found[indicator].append([area, *cells])
    return found


def _rows(file: Path) -> tuple[list[dict[str, str]], list[str]]:
    with file.open(encoding="utf-8", newline="") as lines:
        reader = csv.DictReader(lines)
        return list(reader), list(reader.fieldnames or ())
