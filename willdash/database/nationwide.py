"""The figures of all comuni: asked of the engine, the answers that are asked for often kept in memory."""

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any, TypeVar

from willdash.core.model import Observation
from willdash.database import questions
from willdash.database.comuni import Comune, Edition, Near, Place, folded
from willdash.database.connection import Connection, Engine, Row
from willdash.database.present import Loaded
from willdash.database.tables import table_of
from willdash.store.few import Few

VALUES_KEPT = 100_000
"""Figures of whole years kept at most, some 10 MB: twelve maps of Italy."""
ANSWERS_KEPT = 300
"""Short answers kept of each kind, some 3 MB in all."""
LONGEST_SOUGHT = 60
MOST_FOUND = 50
T = TypeVar("T")


class Nationwide:
    """Answers about the comuni of one load; of another load there is another one.

    Threads may ask at the same time. Any answer may raise `DatabaseError`.

    Args:
        connection: to the engine.
        loaded: the load whose tables are asked.
    """

    def __init__(self, connection: Connection, loaded: Loaded) -> None:
        self._connection = connection
        self.loaded = loaded
        self._values = Few(self._ask_values, most=max(1, VALUES_KEPT // max(1, loaded.comuni)))
        self._figures = Few(self._ask_figures, most=ANSWERS_KEPT)
        self._ages = Few(self._ask_ages, most=ANSWERS_KEPT)
        self._similar = Few(self._ask_similar, most=ANSWERS_KEPT)
        self._places = Few(self._ask_place, most=ANSWERS_KEPT)
        self._found = Few(self._ask_find, most=ANSWERS_KEPT)
        self._comuni = Few(self._ask_comune, most=ANSWERS_KEPT)

    @property
    def indicators(self) -> tuple[str, ...]:
        """Ids of the indicators that all comuni have figures of."""
        return tuple(self._years)

    def years(self, indicator: str) -> tuple[int, ...]:
        """The years of an indicator, the earliest first; none of an unknown one."""
        return self._years.get(indicator, ())

    @cached_property
    def editions(self) -> tuple[Edition, ...]:
        """What the figures were read from, a file each year."""
        return tuple(Edition(*row) for row in self._rows(questions.editions, "editions"))

    def comune(self, code: str) -> Comune | None:
        """The comune of an ISTAT code; any text may be asked for."""
        return self._comuni(code) if len(code) == 6 and code.isdecimal() else None

    def find(self, words: str, most: int = 10) -> tuple[Comune, ...]:
        """Comuni by name, accents and apostrophes passed over.

        Those of this very name come first, then those whose name begins with the words, that hold them, and
        that hold each of them; the largest first.

        Args:
            words: any text.
            most: how many at most, up to 50.
        """
        sought = folded(words[:LONGEST_SOUGHT])
        return self._found((sought, min(most, MOST_FOUND))) if sought else ()

    def values(self, indicator: str, year: int) -> Mapping[str, float]:
        """ISTAT code to value, of all comuni that have one."""
        return self._values((indicator, year))

    def figures(self, code: str) -> Mapping[str, Mapping[int, Observation]]:
        """Indicator to year to figure, of one comune."""
        return self._figures(code)

    def ages(self, code: str, year: int) -> tuple[tuple[int, int, int], ...]:
        """Age, women and men of a comune, from 0 to 100 (and over); empty where there are none."""
        return self._ages((code, year))

    def similar(self, code: str, year: int, most: int = 10) -> tuple[Near, ...]:
        """The comuni most like one, the nearest first, equals by code.

        The distance is that of `core.similarity.nearest`, standardised over all comuni that have every
        variable of `questions.LIKENESS`; empty where the comune lacks one.
        """
        return self._similar((code, year, min(most, MOST_FOUND)))

    def place(self, indicator: str, year: int, code: str) -> Place:
        """How many comuni are below, equal and above; all 0 where the comune has no figure."""
        return self._places((indicator, year, code))

    @cached_property
    def _years(self) -> Mapping[str, tuple[int, ...]]:
        found: dict[str, tuple[int, ...]] = {}
        for indicator, year in self._rows(questions.indicator_years, "nationwide"):
            found[indicator] = (*found.get(indicator, ()), year)
        return found

    @cached_property
    def _codes(self) -> Mapping[str, str]:
        """Each code once in memory, however many mappings have it as a key."""
        return {code: code for (code,) in self._rows(questions.codes, "comuni")}

    def _ask_comune(self, code: str) -> Comune | None:
        rows = self._rows(lambda comuni: questions.comune(comuni, code), "comuni")
        return Comune(*rows[0]) if rows else None

    def _ask_find(self, key: tuple[str, int]) -> tuple[Comune, ...]:
        sought, most = key
        rows = self._rows(lambda comuni: questions.find(comuni, sought, most), "comuni")
        return tuple(Comune(*row) for row in rows)

    def _ask_values(self, key: tuple[str, int]) -> Mapping[str, float]:
        rows = self._rows(lambda figures: questions.values(figures, *key), "nationwide")
        codes = self._codes
        return {codes.get(code, code): value for code, value in rows}

    def _ask_figures(self, code: str) -> Mapping[str, Mapping[int, Observation]]:
        found: dict[str, dict[int, Observation]] = {}
        for indicator, year, *figure in self._rows(lambda all_: questions.figures(all_, code), "nationwide"):
            found.setdefault(indicator, {})[year] = Observation(*figure)
        return found

    def _ask_ages(self, key: tuple[str, int]) -> tuple[tuple[int, int, int], ...]:
        rows = self._rows(lambda population: questions.ages(population, *key), "population")
        return tuple((age, women, men) for age, women, men in rows)

    def _ask_similar(self, key: tuple[str, int, int]) -> tuple[Near, ...]:
        rows = self._rows(
            lambda figures, comuni: questions.similar(figures, comuni, *key), "nationwide", "comuni"
        )
        return tuple(Near(Comune(*comune), distance) for distance, *comune in rows)

    def _ask_place(self, key: tuple[str, int, str]) -> Place:
        rows = self._rows(lambda figures: questions.place(figures, *key), "nationwide")
        return Place(*rows[0])

    def _rows(self, question: Callable[..., Any], *tables: str) -> list[Row]:
        def asked(engine: Engine) -> object:
            return question(*(engine.table(table_of(self.loaded.load, name)) for name in tables))

        return self._connection.rows(asked)
