"""The figures of the areas compared, over the years, each with its limits."""

from collections.abc import Mapping

from willdash.core import intervals
from willdash.core.compare import Comparison
from willdash.core.history import History
from willdash.store.store import Store


def histories(store: Store, comparison: Comparison) -> Mapping[str, History]:
    """Code of each observed area to its figures up to the comparison's year; areas without any are absent."""
    areas = dict.fromkeys(entry.reading.observed.code for entry in comparison.entries)
    found = {code: _history(store, comparison, code) for code in areas}
    return {code: history for code, history in found.items() if history}


def _history(store: Store, comparison: Comparison, code: str) -> History:
    years = store.observations.years(comparison.indicator.id, code)
    return tuple(
        (year, intervals.of(years[year], comparison.indicator))
        for year in sorted(years)
        if year <= comparison.year
    )
