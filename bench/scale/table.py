"""What was measured of each size of database, as a table."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bench.scale.first_page import Pages

ANSWERS: Mapping[str, str] = {
    "figures": "one comune's figures",
    "ages": "one comune's ages",
    "values": "one indicator and year, all comuni",
    "find": "comuni by name",
    "place": "a comune's place among all",
    "similar": "the comuni most like one",
}


@dataclass(frozen=True, slots=True)
class Column:
    """A database.

    Attributes:
        name: of it.
        load: what loading took, as `bench.scale.load` prints it.
        size_mb: on the disk.
        answers: median and 95th percentile in milliseconds, as `bench.scale.ask` prints them.
        pages: of a server beside it.
        without: of a server beside none.
    """

    name: str
    load: Mapping[str, float]
    size_mb: float
    answers: Mapping[str, tuple[float, float]]
    pages: Pages
    without: Pages


def table(columns: Sequence[Column]) -> str:
    """A Markdown table with a column for each database."""
    told = [_told(column) for column in columns]
    lines = [["", *(column.name for column in columns)], ["---"] * (len(columns) + 1)]
    lines += [[what, *(each[what] for each in told)] for what in told[0]]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _told(column: Column) -> dict[str, str]:
    load, pages, without = column.load, column.pages, column.without
    return {
        "cells of population, million": f"{2 * load['population'] / 1e6:,.1f}",
        "figures, thousand": f"{load['figures'] / 1e3:,.0f}",
        "loading": f"{load['seconds']:,.0f} s",
        "of that, the loading process at work": f"{load['cpu_s']:,.0f} s",
        "memory of the loading process, at most": f"{load['peak_mb']:,.0f} MB",
        "on the disk": f"{column.size_mb:,.0f} MB",
        **{name: _spread(*column.answers[id]) for id, name in ANSWERS.items()},
        "`/italia` of a comune, the first time": f"{pages.italy_ms:,.0f} ms",
        "memory of a worker": f"{pages.worker_mb:.0f} MB ({pages.worker_mb - without.worker_mb:+.0f})",
        "`GET /` per second, beside nothing loaded": f"{pages.per_second / without.per_second:.2f} ×",
        "`GET /`, no copy kept, beside nothing loaded": f"{pages.first_ms / without.first_ms:.2f} ×",
    }


def _spread(middle: float, late: float) -> str:
    return f"{middle:,.0f} ms, {late:,.0f}"
