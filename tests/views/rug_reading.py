"""How tests read a rug out of its HTML, and the data package beside it."""

import csv
import re
from collections import defaultdict
from dataclasses import dataclass
from html import unescape

from tests.conftest import ROOT

ROW = re.compile(r'<tr[^>]*\bdata-indicator="[^"]*".*?</tr>', re.DOTALL)
CELL = re.compile(r"<td([^>]*)>(.*?)</td>", re.DOTALL)
ATTRIBUTE = re.compile(r'([a-z-]+)="([^"]*)"')
LEVELS = ("comune", "provincia", "regione", "italia")


@dataclass
class Cell:
    attributes: dict
    words: str

    def __getitem__(self, name):
        return self.attributes.get(name)


@dataclass
class Row:
    indicator: str
    year: int
    level: str
    head: str
    cells: list

    @property
    def cities(self):
        """ISTAT code to cell; a cell that cities share comes once for each."""
        return {
            code: c for c in self.cells if "data-verdict" in c.attributes for code in c["data-area"].split()
        }

    def references(self, kind):
        return [cell for cell in self.cells if cell["data-reference"] == kind]


def rows_of(html):
    return {row.indicator: row for row in map(_row, ROW.findall(html))}


def words(html):
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", html)).replace("\u00a0", " ").split())


def _row(html):
    found = dict(ATTRIBUTE.findall(html[: html.index(">")]))
    cells = [Cell(dict(ATTRIBUTE.findall(a)), words(inner)) for a, inner in CELL.findall(html)]
    head = words(re.search(r"<th.*?</th>", html, re.DOTALL)[0])
    return Row(found["data-indicator"], int(found["data-year"]), found["data-level"], head, cells)


class Package:
    """The csv files, read without the code under test."""

    def __init__(self):
        self.areas = {row["code"]: row for row in table("areas")}
        self.cities = {code: area for code, area in self.areas.items() if area["slug"]}
        self.found = defaultdict(dict)
        for row in table("observations"):
            self.found[row["indicator"]][row["area"], int(row["year"])] = float(row["value"])
        # One that no figure was published of yet is shown nowhere.
        self.indicators = {row["id"]: row for row in table("indicators") if row["id"] in self.found}

    def observed(self, city, level):
        code = city
        while self.areas[code]["level"] != level:
            code = self.areas[code]["parent"]
        return code

    def level(self, indicator):
        known = {area for area, _ in self.found[indicator]}
        return next(level for level in LEVELS if any(self.observed(c, level) in known for c in self.cities))

    def year(self, indicator):
        """The latest of the years with figures for most of the nine."""
        level = self.level(indicator)
        observed = [self.observed(city, level) for city in self.cities]
        years = {year for _, year in self.found[indicator]}
        return max(years, key=lambda year: (sum((o, year) in self.found[indicator] for o in observed), year))


def table(name):
    with (ROOT / "data" / f"{name}.csv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))
