"""Lighthouse's own report, read: scores out of a hundred, and what it would have mended."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

from bench.rows import AtLeast, Row

CATEGORIES = {
    "performance": "performance",
    "accessibility": "accessibility",
    "best-practices": "best practices",
    "seo": "SEO",
}
LEAST = AtLeast(95, "")


class NotMeasured(Exception):
    """Lighthouse wrote a report without scores; the message is its own."""


@dataclass(frozen=True, slots=True)
class Scores:
    """One run on one page.

    Attributes:
        by: scores from 0 to 100, by category.
        speed: of the machine, Lighthouse's `benchmarkIndex`; a desktop computer has 1,000 to 2,000.
        faults: what cost points, as ``category: title (figure)``.
    """

    by: Mapping[str, float]
    speed: float
    faults: Sequence[str]


def read(report: Mapping[str, Any]) -> Scores:
    """The scores of a report as Lighthouse writes it with ``--output=json``.

    Raises:
        NotMeasured: the page could not be measured.
    """
    error = report.get("runtimeError")
    categories = report["categories"]
    by = {name: categories[name]["score"] for name in CATEGORIES}
    if error or None in by.values():
        raise NotMeasured(f"{report['requestedUrl']}: {(error or {}).get('message', 'no score')}")
    faults = [fault for name in CATEGORIES for fault in _faults(name, categories[name], report["audits"])]
    speed = float(report["environment"]["benchmarkIndex"])
    return Scores({name: 100 * score for name, score in by.items()}, speed, faults)


def _faults(name: str, category: Mapping[str, Any], audits: Mapping[str, Any]) -> Iterator[str]:
    for part in category["auditRefs"]:
        audit = audits[part["id"]]
        if part["weight"] and audit["score"] is not None and audit["score"] < 0.9:
            figure = f" ({audit['displayValue']})" if audit.get("displayValue") else ""
            yield f"{CATEGORIES[name]}: {audit['title']}{figure}"


def rows(found: Mapping[str, Sequence[Scores]]) -> Iterator[Row]:
    """One row for each page: the medians of its runs in all categories; the least of them counts.

    Args:
        found: the runs of each page and form, as ``"`/dati`, phone"``.
    """
    for page, runs in found.items():
        middles = [median(run.by[name] for run in runs) for name in CATEGORIES]
        said = " / ".join(f"{middle:.0f}" for middle in middles)
        yield Row(
            f"Lighthouse, {page}: {', '.join(CATEGORIES.values())}",
            min(middles),
            said,
            f"machine of {median(run.speed for run in runs):,.0f}",
            (LEAST,),
            "",
        )
