"""What a picture says where its rows are several indicators, each with its own year, level and source."""

from collections.abc import Iterable

from willdash.core.compare import Comparison
from willdash.core.model import Indicator
from willdash.store.store import Store
from willdash.text import Text
from willdash.views.reading import level_words, unit_suffix


def row_words(row: Comparison, text: Text) -> str:
    """Year and level, and the unit where figures do not carry its sign."""
    unit = unit_suffix(row.indicator, text).strip()
    parts = [str(row.year), level_words(row.level, text), unit]
    return text("pictures-list").join(part for part in parts if part)


def sources_words(indicators: Iterable[Indicator], store: Store, text: Text) -> str:
    """Publisher and title of every source once, in the order of the indicators."""
    sources = dict.fromkeys(store.catalog.sources[each.source] for each in indicators)
    return "; ".join(f"{text.words(each.publisher)}, {text.words(each.title)}" for each in sources)
