"""The figures on population that the package shows, from the people of an area by age."""

from collections.abc import Iterator, Mapping

from willdash.pipeline.releases.release import Figure

OLDEST = 100
"""And over."""

DECIMALS = 6
EVERYBODY, FROM_65 = range(OLDEST + 1), range(65, OLDEST + 1)

PEOPLE: Mapping[str, range] = {
    "pop_0_2": range(3),
    "pop_4_5": range(4, 6),
    "pop_15_29": range(15, 30),
    "pop_20_64": range(20, 65),
    "pop_25_64": range(25, 65),
    "pop_65_plus": FROM_65,
    "pop_totale": EVERYBODY,
}
PER_100: Mapping[str, tuple[range, range]] = {
    "dipendenza_anziani": (FROM_65, range(15, 65)),
    "indice_vecchiaia": (FROM_65, range(15)),
    "quota_0_14": (range(15), EVERYBODY),
    "quota_0_17": (range(18), EVERYBODY),
    "quota_0_2": (range(3), EVERYBODY),
    "quota_65": (FROM_65, EVERYBODY),
    "quota_75": (range(75, OLDEST + 1), EVERYBODY),
    "quota_80": (range(80, OLDEST + 1), EVERYBODY),
    "quota_85": (range(85, OLDEST + 1), EVERYBODY),
}


def population_figures(area: str, year: int, ages: Mapping[int, int]) -> Iterator[Figure]:
    """The figures of an area; a share of nobody is left out."""
    for indicator, group in PEOPLE.items():
        yield Figure(indicator, area, year, _sum(ages, group))
    for indicator, (counted, base) in PER_100.items():
        numerator, denominator = _sum(ages, counted), _sum(ages, base)
        if denominator:
            value = round(100 * numerator / denominator, DECIMALS)
            yield Figure(indicator, area, year, value, numerator, denominator)


def _sum(ages: Mapping[int, int], group: range) -> int:
    return sum(ages.get(age, 0) for age in group)
