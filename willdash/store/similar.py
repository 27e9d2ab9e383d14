"""Similar cities: the nearest of the provincial capitals on context variables that the reader weighs."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from math import log10

from willdash.core.model import Area
from willdash.core.similarity import Neighbour, nearest
from willdash.store.observations import Observations

NEIGHBOURS = 8
ALMOST = 3
HEAVIEST = 3
KEPT = 500
ORDERS_KEPT = 9
VARIABLES: Mapping[str, int] = {
    "pop_totale": 1,
    "quota_0_14": 1,
    "quota_65": 1,
    "irpef_imponibile_medio": 1,
    "irpef_gini_classi": 1,
    "quota_85": 0,
    "irpef_quota_pensionati": 0,
    "irpef_quota_oltre_75k": 0,
}
"""Context variable to the weight it has unless the reader gives another."""
LOGARITHMIC = frozenset({"pop_totale"})
"""Cities differ in size by factors, not by sums: compared on the decimal logarithm."""


@dataclass(frozen=True, eq=False)
class SimilarCities:
    """Answers which capitals are like a city.

    Attributes:
        capitals: the reference set, all provincial capitals.
        observations: the figures.
        years: variable to the one year it is taken from.
    """

    capitals: Sequence[Area]
    observations: Observations
    years: Mapping[str, int]

    def nearest(self, city: str, weights: str) -> tuple[Neighbour, ...]:
        """The neighbours, then those that almost qualified, the nearest first.

        How stable a neighbour is, is told for the neighbours proper.

        Args:
            city: ISTAT code.
            weights: as in the address, see `weights_of`.
        """
        return self._nearest(city, weights)

    def among(self, city: str, areas: Collection[str], weights: str = "") -> tuple[Neighbour, ...]:
        """Some areas by their likeness to a city, the nearest first.

        Args:
            city: ISTAT code.
            areas: ISTAT codes; those that lack a variable are left out.
            weights: as in the address, see `weights_of`.
        """
        return tuple(neighbour for neighbour in self._every(city, weights) if neighbour.area in areas)

    @cached_property
    def _nearest(self) -> Callable[[str, str], tuple[Neighbour, ...]]:
        """`_find` with a memory of its own; one for all stores would hold those that are gone."""
        return lru_cache(maxsize=KEPT)(self._find)

    @cached_property
    def _every(self) -> Callable[[str, str], tuple[Neighbour, ...]]:
        """All capitals by their likeness to a city; 100 kB for each city and weights."""
        return lru_cache(maxsize=ORDERS_KEPT)(self._order)

    def _order(self, city: str, weights: str) -> tuple[Neighbour, ...]:
        return nearest(city, k=len(self.capitals), variables=self._values, weights=weights_of(weights))

    def _find(self, city: str, weights: str) -> tuple[Neighbour, ...]:
        found = weights_of(weights)
        near = nearest(city, k=NEIGHBOURS, variables=self._values, weights=found)
        more = nearest(city, k=NEIGHBOURS + ALMOST, variables=self._values, weights=found)
        return (*near, *more[NEIGHBOURS:])

    @cached_property
    def _values(self) -> dict[str, dict[str, float]]:
        return {variable: self._of(variable) for variable in VARIABLES}

    def _of(self, variable: str) -> dict[str, float]:
        found = {}
        for area in self.capitals:
            observation = self.observations.years(variable, area.code).get(self.years[variable])
            if observation is not None:
                found[area.code] = log10(observation.value) if variable in LOGARITHMIC else observation.value
        return found


def weights_of(text: str) -> dict[str, int]:
    """Variable to weight, out of ``variable:weight,…``; those not named keep their own.

    Raises:
        ValueError: a variable or weight is unknown, or nothing counts.
    """
    given = {}
    for pair in filter(None, text.split(",")):
        name, _, weight = pair.partition(":")
        if name not in VARIABLES or weight not in map(str, range(HEAVIEST + 1)):
            raise ValueError(f"«{pair}» is not a variable and a weight from 0 to {HEAVIEST}")
        given[name] = int(weight)
    weights = {**VARIABLES, **given}
    if not any(weights.values()):
        raise ValueError("at least one variable must count")
    return weights


def weights_text(weights: Mapping[str, int]) -> str:
    """Weights as in the address: only those that differ from their own, in a fixed order."""
    return ",".join(f"{name}:{weights[name]}" for name in VARIABLES if weights[name] != VARIABLES[name])
