"""Reads the profile of a city as a reader gets it, and the package that it has to agree with."""

import csv
import re
from dataclasses import dataclass, field
from html import unescape

from tests.conftest import ROOT

ROW = re.compile(r'<li class="profile-row".*?</li>', re.DOTALL)
FACT = re.compile(r'<div class="profile-fact" .*?</dd></div>', re.DOTALL)
STANDING = re.compile(r'<li data-standing="([^"]+)" data-verdict="([^"]+)"')


def attributes(element):
    """The ``data-*`` of an element's first tag, by name."""
    return dict(re.findall(r'data-([a-z]+)="([^"]*)"', element.split(">", 1)[0]))


def words(html):
    """The text of some HTML in one line."""
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", html))).strip()


def rows_of(html):
    """Indicator to the HTML of its row."""
    return {attributes(row)["indicator"]: row for row in ROW.findall(html)}


def facts_of(html):
    """Indicator to the HTML of its fact."""
    return {attributes(fact)["indicator"]: fact for fact in FACT.findall(html)}


def side(html, name):
    """Indicator to verdict of what stands out on a side, in the order of the page."""
    part = html.split(f'data-side="{name}"', 1)
    return dict(STANDING.findall(re.split(r"</ul>|</section>", part[1], maxsplit=1)[0])) if part[1:] else {}


def table(name):
    """A file of the package as rows."""
    with (ROOT / "data" / f"{name}.csv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


@dataclass
class Package:
    """The published figures as they stand in the files."""

    indicators: dict = field(default_factory=lambda: {row["id"]: row for row in table("indicators")})
    areas: dict = field(default_factory=lambda: {row["code"]: row for row in table("areas")})
    values: dict = field(
        default_factory=lambda: {
            (row["indicator"], row["area"], int(row["year"])): float(row["value"])
            for row in table("observations")
        }
    )

    @property
    def cities(self):
        """Slug to ISTAT code."""
        return {row["slug"]: row["code"] for row in self.areas.values() if row["slug"]}

    def of_level(self, indicator, level, year):
        """The figures of every area of a level in a year."""
        found = ((area, self.values.get((indicator, area, year))) for area in self.areas)
        return [value for area, value in found if value is not None and self.areas[area]["level"] == level]
