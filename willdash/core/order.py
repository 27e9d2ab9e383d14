"""The order of a peer table: by any column, missing figures always last."""

from collections.abc import Callable

from willdash.core.compare import Comparison, Entry

_KEYS: dict[str, Callable[[Entry], float | None]] = {
    "rank": lambda entry: entry.rank,
    "value": lambda entry: entry.value,
    "median": lambda entry: entry.from_median,
    "region": lambda entry: entry.from_region,
    "italy": lambda entry: entry.from_italy,
}


def ordered(comparison: Comparison, sort: str) -> tuple[Entry, ...]:
    """The entries in the order of a column; equal ones by name.

    Args:
        comparison: what is listed.
        sort: one of `willdash.core.selection.SORT_KEYS`, with a leading ``-`` for the falling order.
    """
    key, falling = sort.removeprefix("-"), sort.startswith("-")
    by_name = sorted(comparison.entries, key=lambda entry: entry.area.label, reverse=falling)
    if key == "name":
        return tuple(by_name)
    number = _KEYS[key]
    known = [(found, entry) for entry in by_name if (found := number(entry)) is not None]
    known.sort(key=lambda pair: pair[0], reverse=falling)
    return (*(entry for _, entry in known), *(entry for entry in by_name if number(entry) is None))
