"""What is wrong with a storyboard, before it is told in a language."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from willdash.core.problem import Problem
from willdash.store.storyboard_english import english


class Phrase(Protocol):
    """The words of a key in some language, with its places filled: `english`, or a `Text` of the site."""

    def __call__(self, key: str, /, **values: str) -> str:
        """The phrase."""


@dataclass(frozen=True, slots=True)
class Words:
    """A phrase by its key, with what fills its places: texts as they are, or phrases in turn."""

    key: str
    values: Mapping[str, "str | Words"]

    def told(self, phrase: Phrase) -> str:
        """The words in the language of ``phrase``."""
        filled = {
            place: value if isinstance(value, str) else value.told(phrase)
            for place, value in self.values.items()
        }
        return phrase(self.key, **filled)


def words(key: str, **values: str | Words) -> Words:
    """A phrase, its places given by name."""
    return Words(key, values)


@dataclass(frozen=True, slots=True)
class Fault:
    """A `Problem` that has no language yet."""

    file: str
    row: int | None
    say: Words
    fix: Words

    def told(self, phrase: Phrase = english) -> Problem:
        """The problem in the language of ``phrase``."""
        return Problem(self.file, self.row, self.say.told(phrase), self.fix.told(phrase))

    def __str__(self) -> str:
        """The problem on one line of English, ready for a terminal."""
        return str(self.told())
