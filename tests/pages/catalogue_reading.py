"""How tests read the pages of the data, and what the csv files say should stand there."""

import re
from collections import defaultdict
from functools import cache

from tests.pages.method_reading import rows, words

LEVELS = ("comune", "provincia", "regione")


@cache
def cities():
    return {area["slug"]: area["code"] for area in rows("areas") if area["slug"]}


@cache
def above():
    """Area code to level to the code of the area it lies in."""
    areas = {area["code"]: area for area in rows("areas")}
    found = defaultdict(dict)
    for code in areas:
        area = areas[code]
        while area:
            found[code][area["level"]] = area["code"]
            area = areas.get(area["parent"])
    return found


@cache
def published():
    """Indicator to area to year to value, as the text of the file."""
    found = defaultdict(lambda: defaultdict(dict))
    for row in rows("observations"):
        found[row["indicator"]][row["area"]][row["year"]] = row["value"]
    return found


@cache
def shown():
    """Indicator to its level and the years with a figure for any of the nine, at the finest level."""
    lies_in, figures, nine = above(), published(), cities().values()
    found = {}
    for indicator in (row["id"] for row in rows("indicators")):
        for level in LEVELS:
            codes = [lies_in[city].get(level) for city in nine]
            years = {year for code in codes for year in figures[indicator].get(code, ())}
            if years:
                found[indicator] = (level, years)
                break
    return found


def get(client, path):
    answer = client.get(path)
    assert answer.status_code == 200, path
    return answer.text


def listed(html):
    """Ids of the indicators of the list, in order."""
    return re.findall(r'<tr data-indicator="(\w+)"', html)


def options(html, facet):
    """Option to the count beside it."""
    inside = re.search(rf'<select[^>]*id="catalogue-{facet}".*?</select>', html, re.DOTALL)[0]
    found = re.findall(r'<option value="([^"]+)"[^>]*>[^<]*\((\d+)\)<', inside)
    return {option: int(count) for option, count in found}


def matrix(html):
    """Area to year to what the cell says, and the name of a footer row to its counts by year."""
    table = re.search(r'<table class="table coverage-matrix">.*?</table>', html, re.DOTALL)[0]
    years = re.findall(r"\b\d{4}\b", words(re.search(r"<thead>.*?</thead>", table)[0]))
    cells = {
        area: dict(zip(years, re.findall(r'data-cell="(\w+)"', inside), strict=True))
        for area, inside in re.findall(r'<tr data-area="(\w+)">(.*?)</tr>', table)
    }
    counts = {
        level: dict(zip(years, map(int, re.findall(r"<td>(\d+)</td>", inside)), strict=True))
        for level, inside in re.findall(r'<tr data-level="(\w+)">(.*?)</tr>', table)
    }
    return cells, counts


def values(html):
    """City's code to observed area and raw value in the table of the nine."""
    found = re.findall(r'<tr[^>]*data-area="(\d+)" data-observed="(\d+)" data-value="([^"]*)"', html)
    return {area: (observed, value) for area, observed, value in found}
