"""What pictures say of an indicator: unit, year and level; source; and the name of their file."""

from willdash.core.compare import Comparison
from willdash.core.model import Source
from willdash.text import Text
from willdash.views.reading import level_words


def told(comparison: Comparison, text: Text, *, when: str = "", among: str = "") -> str:
    """Unit, year and level, and among whom, where that is said.

    Args:
        comparison: what is shown.
        text: words of the language.
        when: instead of the one year.
        among: whom the picture shows.
    """
    year = when or str(comparison.year)
    parts = [text.unit(comparison.indicator), year, level_words(comparison.level, text), among]
    return text("pictures-list").join(part for part in parts if part)


def source_words(source: Source, text: Text) -> str:
    """Publisher, title, edition and licence."""
    return text(
        "pictures-source-words",
        publisher=text.words(source.publisher),
        title=text.words(source.title),
        edition=text.edition(source),
        licence=text.words(source.licence),
    )
