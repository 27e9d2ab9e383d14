"""The figures, held in memory: read once, then only looked up."""

import csv
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from willdash.core.model import Observation

FILE = "observations.csv"
Years = Mapping[int, Observation]
NONE: Years = {}


@dataclass(frozen=True, slots=True)
class Observations:
    """Every figure of the package, by indicator, area and year."""

    by_indicator: Mapping[str, Mapping[str, Years]]
    count: int

    def years(self, indicator: str, area: str) -> Years:
        """Year to figure, years rising; empty where nothing was ever published."""
        return self.by_indicator.get(indicator, {}).get(area, NONE)

    @classmethod
    def load(cls, file: Path) -> "Observations":
        """Reads ``observations.csv``; the file is expected to have passed `willdash check`.

        Raises:
            OSError: the file cannot be read.
            ValueError: a number cannot be read, or a column is missing; says in which row.
        """
        found: defaultdict[str, defaultdict[str, dict[int, Observation]]] = defaultdict(
            lambda: defaultdict(dict)
        )
        with file.open(encoding="utf-8", newline="") as lines:
            rows = csv.reader(lines)
            try:
                header = next(rows, [])
                if header != ["indicator", "area", "year", "value", "numerator", "denominator"]:
                    raise ValueError(f"unexpected columns {header}")
                for indicator, area, year, value, numerator, denominator in rows:
                    found[indicator][area][int(year)] = Observation(
                        float(value),
                        float(numerator) if numerator else None,
                        float(denominator) if denominator else None,
                    )
            except (ValueError, csv.Error) as error:
                row = max(rows.line_num, 1)
                raise ValueError(f"{file}, row {row}: {error}; run «willdash check»") from error
        ordered = {
            indicator: {area: dict(sorted(years.items())) for area, years in areas.items()}
            for indicator, areas in found.items()
        }
        return cls(ordered, sum(len(years) for areas in ordered.values() for years in areas.values()))
