"""How tests read the comparison page, and the data package beside it without the store."""

import re
from collections import defaultdict
from functools import cached_property
from html.parser import HTMLParser

from tests.published import rows as rows_of


def rows(name):
    return rows_of(f"{name}.csv")


class Package:
    """The files, read without the store."""

    def __init__(self):
        self.areas = {row["code"]: row for row in rows("areas")}
        self.indicators = {row["id"]: row for row in rows("indicators")}
        self.figures = {
            (row["indicator"], row["area"], int(row["year"])): row for row in rows("observations")
        }

    @property
    def capitals(self):
        return [code for code in self.areas if len(code) == 6]

    @cached_property
    def nine(self):
        return {row["slug"]: code for code, row in self.areas.items() if row["slug"]}

    def chain(self, code):
        """Comune, provincia, regione that a comune lies in."""
        found = [code]
        while self.areas[found[-1]]["parent"] not in ("", "IT"):
            found.append(self.areas[found[-1]]["parent"])
        return found

    def region(self, code):
        return self.chain(code)[-1]

    @cached_property
    def published(self):
        """Indicator to every area that ever had a figure."""
        found = defaultdict(set)
        for indicator, area, _ in self.figures:
            found[indicator].add(area)
        return found

    def finest(self, indicator):
        """How far up the chain the finest figure for any of the nine stands."""
        chains = [self.chain(code) for code in self.nine.values()]
        published = self.published[indicator]
        return next(step for step in range(3) if any(chain[step] in published for chain in chains))

    def row(self, indicator, comune, year):
        """The figure that a capital is shown with, or none."""
        return self.figures.get((indicator, self.chain(comune)[self.finest(indicator)], year))

    def value(self, indicator, comune, year):
        found = self.row(indicator, comune, year)
        return None if found is None else float(found["value"])


class Element(dict):
    """Attributes of an element, its words, and the elements it stands in."""

    def __init__(self, tag, attributes, above):
        super().__init__({"tag": tag, "words": "", **{name: value or "" for name, value in attributes}})
        self.above = above

    def is_in(self, other):
        return any(each is other for each in self.above)


class Elements(HTMLParser):
    """Every element of a document."""

    def __init__(self, html):
        super().__init__()
        self.found = []
        self._open = []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        element = Element(tag, attrs, list(self._open))
        self.found.append(element)
        if tag not in ("input", "meta", "link", "br", "img"):
            self._open.append(element)

    def handle_endtag(self, tag):
        assert self._open.pop()["tag"] == tag

    def handle_data(self, data):
        for element in self._open:
            element["words"] += data

    def having(self, *names):
        return [each for each in self.found if all(name in each for name in names)]

    def inside(self, **attributes):
        """Those in an element with these attributes."""
        return [
            each for each in self.found if any(attributes.items() <= above.items() for above in each.above)
        ]


def page(client, query=""):
    answer = client.get(f"/confronto{query}")
    assert answer.status_code == 200
    return Elements(answer.text)


def one(elements, name):
    """The element of a class."""
    found = [each for each in elements.found if name in each.get("class", "").split()]
    assert len(found) == 1, (name, len(found))
    return found[0]


def cells(elements):
    """Indicator and area to the cell, and to its difference where it has one."""
    found = {}
    for cell in elements.having("data-area", "data-year", "data-value"):
        # The outermost is <main>, which names the selected indicator.
        indicator = next(each["data-indicator"] for each in cell.above[::-1] if "data-indicator" in each)
        inner = [each for each in elements.having("data-difference") if each.is_in(cell)]
        found[indicator, cell["data-area"]] = (cell, inner[0] if inner else None)
    return found


def words(elements, name):
    return [
        re.sub(r"\s+", " ", each["words"]).strip()
        for each in elements.found
        if name in each.get("class", "").split()
    ]
