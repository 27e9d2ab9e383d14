"""What a reader sees, in their language: sentences from Fluent catalogues, numbers and dates from Babel.

A new language is one folder ``<language>/`` beside this file, one catalogue for each part of the product, and
its columns in ``data/``.
"""

import re
from datetime import date
from functools import lru_cache
from pathlib import Path

from babel import Locale
from babel.dates import format_date

from willdash.core.format import MINUS, number
from willdash.core.model import Bilingual, Indicator, Source
from willdash.text.catalogues import Sentences

LANGUAGES = ("it", "en")
COUNTRIES = {"en": "en_GB"}
"""Locales of the languages whose dates are written in more than one way."""
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


class Text:
    """The words of one language.

    Usage:
        ``text("panel.empty", city="Como")``   a sentence of the catalogue
        ``text.value(indicator, 27.3045)``     ``27,3 %``
        ``text.difference(indicator, -3.2)``   ``−3,2 punti``
    """

    def __init__(self, language: str) -> None:
        self.language = language
        self._locale = Locale(language)
        self._dates = COUNTRIES.get(language, language)
        self._sentences = Sentences(language, _catalogues(language))

    @classmethod
    @lru_cache(maxsize=len(LANGUAGES))
    def of(cls, language: str) -> "Text":
        """The words of a language, read once.

        Raises:
            FileNotFoundError: there are no catalogues for the language.
        """
        return cls(language)

    def __call__(self, key: str, /, **values: object) -> str:
        """A sentence of the catalogue with its places filled.

        Raises:
            KeyError: the catalogue has no such sentence.
            ValueError: a place of the sentence was not filled.
        """
        try:
            return self._sentences.say(key, **values)
        except KeyError:
            raise KeyError(f"no «{key}» in {self.language}/*.ftl") from None
        except ValueError as error:
            raise ValueError(f"{self.language}/*.ftl «{key}»: {error}") from None

    def has(self, key: str) -> bool:
        """Whether the catalogue has the sentence."""
        return key in self._sentences

    def ranked(self, key: str, place: int, **values: object) -> str:
        """A sentence about a place in an order; gives it ``$place`` and ``$form``, the ordinal's form."""
        return self(key, place=place, form=self._locale.ordinal_form(place), **values)

    def words(self, both: Bilingual) -> str:
        """The words of this language out of a bilingual text of the data package."""
        return both[self.language]

    def number(self, value: float, *, decimals: int = 0, signed: bool = False) -> str:
        """A bare number in the form of the language."""
        return number(value, decimals=decimals, locale=self.language, signed=signed)

    def date(self, iso: str) -> str:
        """A day, given as ``2026-11-22``: ``22 novembre 2026``.

        Raises:
            ValueError: the words given are no such day.
        """
        return str(format_date(date.fromisoformat(iso), "long", locale=self._dates))

    def edition(self, source: Source) -> str:
        """A source's edition; one that is a day is written as a day."""
        return self.date(source.edition) if DAY.fullmatch(source.edition) else source.edition

    def value(self, indicator: Indicator, value: float) -> str:
        """A value with the sign of its unit, as in ``27,3 %`` or ``21.345 €``."""
        return self._measured("value", indicator, number=self.number(value, decimals=indicator.decimals))

    def difference(self, indicator: Indicator, value: float) -> str:
        """A signed difference with its unit, as in ``−3,2 punti``."""
        shown = self.number(value, decimals=indicator.decimals, signed=True)
        number = shown.lstrip("+" + MINUS)
        return self._measured("difference", indicator, sign=shown.removesuffix(number), number=number)

    def unit(self, indicator: Indicator) -> str:
        """The unit in words, for a column head or a legend."""
        return self(f"unit-{indicator.unit}")

    def _measured(self, what: str, indicator: Indicator, *, number: str, sign: str = "") -> str:
        """The unit's own form where it has one, else the bare number."""
        key = f"{what}-{indicator.unit}"
        return self(key, number=number, sign=sign) if self.has(key) else sign + number


def _catalogues(language: str) -> list[Path]:
    found = sorted(Path(__file__).with_name(language).glob("*.ftl"))
    if not found:
        raise FileNotFoundError(f"no catalogue for the language «{language}»")
    return found
