"""What every chapter is made from."""

from dataclasses import dataclass

from willdash.core.compare import Comparison
from willdash.store.profile import Profile
from willdash.store.store import Store
from willdash.text import Text
from willdash.views.links import Addresses
from willdash.views.reading import level_words, unit_suffix, value_words


@dataclass(frozen=True, slots=True)
class Told:
    """The profile of a city with what it takes to put it into words.

    Attributes:
        store: figures and practices.
        profile: of the city.
        than: what verdicts are about, as it follows a comparison.
        to: whole addresses, with scheme and host where those are known.
        text: words of the language.
    """

    store: Store
    profile: Profile
    than: str
    to: Addresses
    text: Text

    def listed(self, *parts: str) -> str:
        """Short pieces in one line; empty ones are left out."""
        return self.text("pictures-list").join(filter(None, parts))

    def origin(self, comparison: Comparison) -> str:
        """Level and year of a figure, as in *dato provinciale · 2023*."""
        return self.listed(level_words(comparison.level, self.text), str(comparison.year))

    def value(self, comparison: Comparison) -> str:
        """The city's figure with its unit, or the sign for a missing one."""
        unit = unit_suffix(comparison.indicator, self.text) if comparison.city.value is not None else ""
        return value_words(comparison.city.reading, comparison.indicator, self.text) + unit
