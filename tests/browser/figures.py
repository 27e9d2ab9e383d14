"""The figures as published: read from ``data/`` with nothing of willdash in between."""

from functools import lru_cache

from tests.published import rows

FINEST_FIRST = ("comune", "provincia", "regione")


def _rows(name):
    return rows(f"{name}.csv")


@lru_cache
def areas():
    """Area code to its row."""
    return {row["code"]: row for row in _rows("areas")}


@lru_cache
def cities():
    """Slug of each of the nine to its row."""
    return {row["slug"]: row for row in areas().values() if row["slug"]}


@lru_cache
def clusters():
    """Cluster id to its row."""
    return {row["id"]: row for row in _rows("clusters")}


@lru_cache
def indicators():
    """Indicator id to its row."""
    return {row["id"]: row for row in _rows("indicators")}


@lru_cache
def _series():
    """Indicator and area to the published values by year."""
    series = {}
    for row in _rows("observations"):
        series.setdefault((row["indicator"], row["area"]), {})[int(row["year"])] = float(row["value"])
    return series


def _at(code, level):
    """The area at a level that a comune lies in."""
    while areas()[code]["level"] != level:
        code = areas()[code]["parent"]
    return code


@lru_cache
def level(indicator):
    """The finest level at which anything is published for the nine."""
    return next(
        level
        for level in FINEST_FIRST
        if any((indicator, _at(city["code"], level)) in _series() for city in cities().values())
    )


def years(indicator, city):
    """The years published for a city."""
    return sorted(_series().get((indicator, _at(cities()[city]["code"], level(indicator))), {}))


def figure_at(indicator, comune, year):
    """The value published for a comune, its provincia or its regione; None where there is none."""
    return _series().get((indicator, _at(comune, level(indicator))), {}).get(int(year))


def figure(indicator, city, year):
    """The value of one of the nine."""
    return figure_at(indicator, cities()[city]["code"], year)


def figures(indicator, year):
    """Code of each of the nine to its value."""
    return {city["code"]: figure_at(indicator, city["code"], year) for city in cities().values()}


def place(indicator, city):
    """Name of the area whose figure a city's is."""
    area = areas()[_at(cities()[city]["code"], level(indicator))]
    return area["name"] if area["level"] == "provincia" else area["label"]
