"""Zips as sources publish them, and what the package says, for the tests of readers."""

import csv
import zipfile
from collections.abc import Iterable
from pathlib import Path

from willdash.pipeline.releases.release import Figure

DATA = Path(__file__).parents[4] / "data"
Key = tuple[str, str, int]
Said = tuple[float, float | None, float | None]


def zipped(folder: Path, name: str, text: str, *, encoding: str = "utf-8") -> Path:
    """A zip of that name with one CSV of the same name in it."""
    path = folder / f"{name}.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(f"{name}.csv", text.encode(encoding))
    return path


def by_key(figures: Iterable[Figure]) -> dict[Key, Said]:
    """The figures by indicator, area and year; each may be there once only."""
    figures = tuple(figures)
    found = {
        (one.indicator, one.area, one.year): (one.value, one.numerator, one.denominator) for one in figures
    }
    assert len(found) == len(figures)
    return found


def of_package(*, start: str | tuple[str, ...], areas: Iterable[str], year: int) -> dict[Key, Said]:
    """The observations of the package whose indicator begins so."""
    wanted = frozenset(areas)
    with (DATA / "observations.csv").open(encoding="utf-8", newline="") as file:
        return {
            (row["indicator"], row["area"], int(row["year"])): (
                float(row["value"]),
                float(row["numerator"]) if row["numerator"] else None,
                float(row["denominator"]) if row["denominator"] else None,
            )
            for row in csv.DictReader(file)
            if row["indicator"].startswith(start) and row["area"] in wanted and row["year"] == str(year)
        }
