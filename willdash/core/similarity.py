"""Which cities are alike: standardised distance on context variables, with each variable's share of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import isfinite, sqrt
from statistics import fmean, pstdev

Variables = Mapping[str, Mapping[str, float]]
"""Variable to area to value."""


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A city near another.

    Attributes:
        area: its code.
        distance: weighted Euclidean distance in standard deviations.
        shares: each variable's part of the squared distance; they sum to 1 (all 0 at distance 0).
        stability: of the searches that leave out one variable, the part in which it stays among the
            nearest; 1 where there is only one variable.
    """

    area: str
    distance: float
    shares: Mapping[str, float]
    stability: float


def nearest(
    city: str, *, k: int, variables: Variables, weights: Mapping[str, float] | None = None
) -> tuple[Neighbour, ...]:
    """The ``k`` areas nearest to a city, the nearest first, ties by code.

    Each variable is standardised over all areas that have every variable (z-scores with the population
    standard deviation); the squared distance is the weighted mean of the squared differences.

    Args:
        city: code of the city; not its own neighbour.
        k: how many; fewer come back where there are fewer areas.
        variables: variable to area to value; areas that lack one are left out.
        weights: variable to weight, not negative; 1 where absent.

    Raises:
        ValueError: no variable, a weight that makes no sense, k below 1, or the city lacks a variable.
    """
    if k < 1:
        raise ValueError(f"at least one neighbour must be asked for, not {k}")
    weighed = _weights(variables, weights or {})
    missing = [name for name in weighed if city not in variables[name]]
    if missing:
        raise ValueError(f"city {city} has no {', '.join(missing)}")
    scores = _scores(variables, weighed)
    areas = sorted(set(next(iter(scores.values()))) - {city})
    parts = {area: _parts(city, area, scores) for area in areas}
    order = _order(parts, weighed)[:k]
    stays = [_order(parts, _without(weighed, left)) for left in weighed] if len(weighed) > 1 else []
    return tuple(
        Neighbour(
            area,
            _distance(parts[area], weighed),
            _shares(parts[area], weighed),
            fmean(area in kept[:k] for kept in stays) if stays else 1.0,
        )
        for area in order
    )


def _weights(variables: Variables, given: Mapping[str, float]) -> dict[str, float]:
    """Variable to weight, those of weight 0 left out."""
    unknown = sorted(set(given) - set(variables))
    if unknown:
        raise ValueError(f"no variable {', '.join(unknown)}")
    for name, weight in given.items():
        if not (isfinite(weight) and weight >= 0):
            raise ValueError(f"the weight of {name} cannot be {weight}")
    weighed = {name: given.get(name, 1.0) for name in variables if given.get(name, 1.0) > 0}
    if not weighed:
        raise ValueError("at least one variable must count")
    return weighed


def _scores(variables: Variables, names: Mapping[str, float]) -> dict[str, dict[str, float]]:
    """Variable to area to z-score; a variable that does not vary sets nobody apart."""
    complete = set.intersection(*(set(variables[name]) for name in names))
    scores = {}
    for name in names:
        values = {area: variables[name][area] for area in complete}
        middle, spread = fmean(values.values()), pstdev(values.values())
        scores[name] = {area: (value - middle) / spread if spread else 0.0 for area, value in values.items()}
    return scores


def _parts(city: str, area: str, scores: Mapping[str, Mapping[str, float]]) -> dict[str, float]:
    """Variable to squared difference in standard deviations."""
    return {name: (values[area] - values[city]) ** 2 for name, values in scores.items()}


def _distance(parts: Mapping[str, float], weights: Mapping[str, float]) -> float:
    total = sum(weights.values())
    return sqrt(sum(weight * parts[name] for name, weight in weights.items()) / total)


def _shares(parts: Mapping[str, float], weights: Mapping[str, float]) -> dict[str, float]:
    whole = sum(weight * parts[name] for name, weight in weights.items())
    return {name: weight * parts[name] / whole if whole else 0.0 for name, weight in weights.items()}


def _order(parts: Mapping[str, Mapping[str, float]], weights: Mapping[str, float]) -> list[str]:
    return sorted(parts, key=lambda area: (_distance(parts[area], weights), area))


def _without(weights: Mapping[str, float], left: str) -> dict[str, float]:
    return {name: weight for name, weight in weights.items() if name != left}
