"""What a city can look at on an indicator: the suggestion rule on the figures and practices of the store."""

from willdash.core.compare import Comparison
from willdash.core.learning import Lesson, Lessons, NoLesson, Why, suggested, unasked
from willdash.store.choices import DEFAULT_PEERS
from willdash.store.histories import histories
from willdash.store.practices import practices_of
from willdash.store.store import Store

__all__ = ["Lesson", "Lessons", "NoLesson", "Why", "lessons"]


def lessons(store: Store, comparison: Comparison) -> Lessons:
    """The practices that the city of a comparison is led to, or why there are none.

    The gap is the one beside the comparison's reference, whatever its peers; who is ahead is always looked
    for among the nine, since they are whose practices are known.

    Args:
        store: has practices and the figures of the other years.
        comparison: the city beside its reference.

    Raises:
        Incomparable: the figures of the nine may not stand side by side.
    """
    # Most are not behind: what the rule would need of the nine is then not looked up.
    if (reason := unasked(comparison)) is not None:
        return Lessons(comparison, (), reason)
    indicator, nine = comparison.indicator.id, comparison
    if comparison.peers.id != DEFAULT_PEERS:
        nine = store.nine(indicator, comparison.year, comparison.city.area.slug or "")
    practices = {
        city.slug or "": practices_of(store.catalog, city.slug or "") for city in store.catalog.cities
    }
    return suggested(comparison, nine=nine.entries, histories=histories(store, nine), practices=practices)
