"""What only the observations taken together show: nothing to show of an indicator, counts out of place."""

from collections import Counter
from collections.abc import Iterator

from willdash.core.problem import Problem
from willdash.core.upload import OWN_SOURCE
from willdash.store.tables import Row, Table


def coverage_problems(observations: Table, indicators: Table) -> Iterator[Problem]:
    """Indicators whose figures are absent, or have counts and multiplier the one without the other."""
    if not (observations.readable and indicators.readable):
        return
    figures = Counter(row.cells["indicator"] for row in observations.rows if row.cells.get("indicator"))
    counts = Counter(row.cells["indicator"] for row in observations.rows if _has_counts(row))
    for row in indicators.rows:
        name = row.cells["id"]
        for say, fix in _faults(row, figures=figures[name], counts=counts[name]):
            yield Problem(indicators.file, row.line, f"«{name}» {say}", fix)


def practice_problems(observations: Table, indicators: Table, practices: Table) -> Iterator[Problem]:
    """Practices on indicators that have no figures yet, all of them: nothing could be shown beside them."""
    if not all(table.readable for table in (observations, indicators, practices)):
        return
    known, figures = indicators.first_lines("id"), observations.first_lines("indicator")
    for row in practices.rows:
        names = row.cells["indicators"].split() if row.intact else []
        if names and known.keys() >= {*names} and figures.keys().isdisjoint(names):
            say = f"«{row.cells['id']}»: none of its indicators has figures ({', '.join(names)})"
            yield Problem(practices.file, row.line, say, "name one that has figures too")


def _has_counts(row: Row) -> bool:
    return row.intact and bool(row.cells["numerator"] or row.cells["denominator"])


def _faults(row: Row, *, figures: int, counts: int) -> Iterator[tuple[str, str]]:
    if not row.cells["id"] or not row.intact:
        return
    if not figures and row.cells["source"] == OWN_SOURCE:
        return  # defined together, awaited from the municipalities
    if not figures:
        yield "has no observations", "add its figures to observations.csv, or delete the row"
    elif row.cells["multiplier"] and not counts:
        yield "has a multiplier, but no observation has counts", "empty multiplier, or add the counts"
    elif counts and not row.cells["multiplier"]:
        yield f"has no multiplier, but {counts} of its observations have counts", "fill in multiplier"
    elif counts and not row.cells["counts"]:
        yield "does not say what its counts are", "fill in counts: share, rate or ratio"
