"""The data package as its files say it, read without the code under test."""

import csv
from collections import defaultdict
from decimal import ROUND_HALF_EVEN, Decimal
from functools import cache

from tests.conftest import ROOT

SIGNS = {"percent": "{} %", "euro": "{} €", "euro_per_person": "{} €"}


def rows(name):
    """Of indicators and sources, those that figures were published of: what is awaited is shown nowhere."""
    shown = _shown().get(name)
    return [row for row in _every(name) if shown is None or row["id"] in shown]


def _every(name):
    with (ROOT / "data" / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


@cache
def _shown():
    indicators = {row["indicator"] for row in _every("observations.csv")}
    sources = {row["source"] for row in _every("indicators.csv") if row["id"] in indicators}
    return {"indicators.csv": indicators, "sources.csv": sources}


def published():
    """(indicator, area, year) to the value as the file writes it."""
    return {
        (row["indicator"], row["area"], int(row["year"])): row["value"] for row in rows("observations.csv")
    }


def cities():
    """The nine: city code to the codes that its figure may stand under, finest first."""
    parents = {row["code"]: row["parent"] for row in rows("areas.csv")}
    codes = [row["code"] for row in rows("areas.csv") if row["slug"]]
    assert len(codes) == 9
    return {code: (code, parents[code], parents[parents[code]]) for code in codes}


def expected(published, cities, indicator):
    """Year to city to value, at the finest level at which any of the nine is published."""
    found = defaultdict(dict)
    for place in range(3):
        at_level = {
            (year, city): value
            for (id, area, year), value in published.items()
            if id == indicator
            for city, codes in cities.items()
            if codes[place] == area
        }
        for (year, city), value in at_level.items():
            found[year][city] = value
        if found:
            return found
    raise AssertionError(f"{indicator} has no figure for the nine")


def written(value, indicator):
    """The value as an Italian reads it, worked out without the code under test."""
    places = int(indicator["decimals"])
    rounded = Decimal(repr(float(value))).quantize(Decimal(1).scaleb(-places), ROUND_HALF_EVEN)
    text = f"{abs(rounded):,.{places}f}".translate(str.maketrans(",.", ".,"))
    sign = "−" if rounded < 0 else ""
    return SIGNS.get(indicator["unit"], "{}").format(sign + text).replace(" ", "\u00a0")
