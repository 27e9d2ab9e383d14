"""A practice as a search finds it."""

from willdash.core.model import Bilingual
from willdash.core.practice import Practice
from willdash.core.search import Findable

KIND = "practice"


def practice_entry(practice: Practice, city: str) -> Findable:
    """By its title, and by everything that is told of it, in either language.

    Args:
        practice: what is to be found.
        city: name of its city.
    """
    results = _both(practice.results) if practice.results else ()
    told = (*_both(practice.what), *results, *practice.actors, city)
    return Findable(KIND, practice.id, tuple(dict.fromkeys(_both(practice.title))), " ".join(told))


def _both(words: Bilingual) -> tuple[str, str]:
    return words.it, words.en
