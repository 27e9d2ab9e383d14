"""Reads the cells of a practice, each by itself."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from willdash.core.names import nearly
from willdash.core.practice_columns import PracticeColumn as Column
from willdash.core.search import folded
from willdash.core.upload import OWN_SOURCE, Fault
from willdash.pipeline.uploading.cells import Cell, shown
from willdash.pipeline.uploading.faults import Found, year_of
from willdash.pipeline.uploading.practice_texts import READERS, Faulty, needed
from willdash.store.catalog import Catalog
from willdash.text import LANGUAGES

FIRST_YEAR = 1950
"""As in `core.practice`."""
YEARS_AHEAD = 10
"""A practice may be meant to end so many years from now; a later year is a slip of the hand."""


@dataclass(frozen=True, slots=True)
class PracticeCells:
    """Reads cells of practices.

    Attributes:
        catalog: knows clusters and indicators.
        this_year: no practice begins later.
    """

    catalog: Catalog
    this_year: int

    def read(self, column: Column, text: str) -> Any:  # noqa: ANN401 - each column has a type of its own
        """What a cell says: as `Practice` has it, a text in two languages in each of them.

        Raises:
            Faulty: it does not say it.
        """
        knowing: Mapping[Column, Callable[[str], Any]] = {
            Column.CLUSTER: self._cluster,
            Column.START_YEAR: lambda text: _year(text, self.this_year),
            Column.END_YEAR: lambda text: _year(text, self.this_year + YEARS_AHEAD),
            Column.INDICATORS: self._indicators,
        }
        return (knowing.get(column) or READERS[column])(text)

    def _cluster(self, text: str) -> str:
        """By its id, or by its name in any language."""
        named = {
            folded(name): cluster.id
            for cluster in self.catalog.panels
            for name in (cluster.id, *(cluster.label[language] for language in LANGUAGES))
        }
        found = named.get(folded(needed(text)))
        if found is None:
            raise Faulty(Found(Fault.UNKNOWN_CLUSTER, {}))
        return found

    def _indicators(self, text: str) -> tuple[str, ...]:
        """Ids, each once: one at least of an official source, since others may have no figure yet."""
        codes = tuple(dict.fromkeys(text.split()))
        if not codes:
            raise Faulty(Found(Fault.MISSING_INDICATOR, {}))
        faults = tuple(self._code_faults(codes))
        if faults:
            raise Faulty(*faults)
        if all(self.catalog.indicators[code].source == OWN_SOURCE for code in codes):
            raise Faulty(Found(Fault.ONLY_OWN_INDICATORS, {}))
        return codes

    def _code_faults(self, codes: tuple[str, ...]) -> Iterator[Found]:
        known = self.catalog.indicators
        for code in codes:
            near = "" if code in known else nearly(code, known)
            if near:
                yield Found(Fault.NEARLY_CODE, {"code": shown(code), "near": near})
            elif code not in known:
                yield Found(Fault.UNKNOWN_CODE, {"code": shown(code)})


def _year(text: str, last: int) -> int | None:
    if not text.strip():
        return None
    found = year_of(Cell(0, text), last, first=FIRST_YEAR)
    if isinstance(found, Found):
        raise Faulty(found)
    return found
