"""The figures on incomes that the package shows, from the people and euros of an area."""

from collections.abc import Iterator, Mapping, Sequence
from typing import ClassVar

from willdash.pipeline.releases.readers.income_brackets import NOTHING, Bracket, gini
from willdash.pipeline.releases.release import Figure

PEOPLE, EUROS = "Frequenza", "Ammontare in euro"
Cell = tuple[str, str]
"""A kind of income, and `PEOPLE` or `EUROS`."""

THRESHOLDS = (10_000.0, 15_000.0, 75_000.0)
DECIMALS = 4
OF_BRACKETS = 5
"""Indicators that need brackets: three shares of people, one of income, the Gini index."""
TAXPAYERS = "Numero contribuenti"


class Irpef:
    """Knows how each indicator is made from what a year publishes; a cell kept secret makes no figure."""

    EMPLOYEES = "Reddito da lavoro dipendente e assimilati"
    PENSIONS = "Reddito da pensione"
    TAXABLE = "Reddito imponibile"
    NET_TAX = "Imposta netta"
    TOTAL = "Reddito complessivo"
    ALWAYS: ClassVar = (EMPLOYEES, PENSIONS, TAXABLE, NET_TAX)
    """What every year publishes."""

    def __init__(self, brackets: Sequence[Bracket], *, has_total: bool) -> None:
        """What the file of the year has besides what is always there."""
        self._brackets = brackets
        self._total = [self.TOTAL] if has_total else [bracket.name for bracket in brackets]
        self.used = (*self.ALWAYS, *dict.fromkeys([*self._total, *(bracket.name for bracket in brackets)]))
        self.may_be_negative = frozenset({NOTHING})
        self.absent = (0 if brackets else OF_BRACKETS) + (0 if self._total else 1)
        """How many indicators the year has no columns for."""

    def figures(self, area: str, year: int, cells: Mapping[Cell, int]) -> Iterator[Figure]:
        """The figures of an area; those for which the year or the area lacks a cell are left out."""
        people, euros = _Sum(cells, PEOPLE), _Sum(cells, EUROS)
        of_brackets = [bracket.name for bracket in self._brackets]
        to_10k, to_15k = self._names(upper=10_000), self._names(upper=15_000)
        from_75k = self._names(lower=75_000)
        taxpayers = cells.get((TAXPAYERS, PEOPLE))
        no_tax = None if (taxed := people([self.NET_TAX])) is None or taxpayers is None else taxpayers - taxed
        for indicator, multiplier, numerator, denominator in (
            ("irpef_complessivo_medio", 1, euros(self._total), people(self._total)),
            ("irpef_dipendente_medio", 1, euros([self.EMPLOYEES]), people([self.EMPLOYEES])),
            ("irpef_imponibile_medio", 1, euros([self.TAXABLE]), people([self.TAXABLE])),
            ("irpef_pensione_media", 1, euros([self.PENSIONS]), people([self.PENSIONS])),
            ("irpef_quota_oltre_75k", 100, people(from_75k), people(of_brackets)),
            ("irpef_quota_pensionati", 100, people([self.PENSIONS]), taxpayers),
            ("irpef_quota_reddito_oltre_75k", 100, euros(from_75k), euros(of_brackets)),
            ("irpef_quota_senza_imposta", 100, no_tax, taxpayers),
            ("irpef_quota_sotto_10k", 100, people(to_10k), people(of_brackets)),
            ("irpef_quota_sotto_15k", 100, people(to_15k), people(of_brackets)),
        ):
            if numerator is not None and denominator:
                value = round(multiplier * numerator / denominator, DECIMALS)
                yield Figure(indicator, area, year, value, numerator, denominator)
        if people(of_brackets) and euros(of_brackets):
            yield Figure("irpef_gini_classi", area, year, self._gini(cells))

    def _names(self, *, lower: float | None = None, upper: float | None = None) -> list[str]:
        """The brackets that lie above or below a threshold."""
        return [
            bracket.name
            for bracket in self._brackets
            if (lower is not None and bracket.lower >= lower)
            or (upper is not None and bracket.upper <= upper)
        ]

    def _gini(self, cells: Mapping[Cell, int]) -> float:
        halves = [
            [cells.get((bracket.name, half), 0) for bracket in self._brackets] for half in (PEOPLE, EUROS)
        ]
        return round(gini(*halves), DECIMALS)


class _Sum:
    """Adds up the cells of several kinds of income."""

    def __init__(self, cells: Mapping[Cell, int], half: str) -> None:
        self._cells = cells
        self._half = half

    def __call__(self, names: Sequence[str]) -> int | None:
        """The sum; none if there is nothing to add, or a cell is kept secret.

        The lowest bracket may be secret: where it is, fewer than four people had losses.
        """
        needed = [(name, self._half) for name in names if name != NOTHING]
        if not needed or any(cell not in self._cells for cell in needed):
            return None
        return sum(self._cells.get((name, self._half), 0) for name in names)
