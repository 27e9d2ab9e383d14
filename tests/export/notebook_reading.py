"""What a notebook should say, from the files of the package, without the code under test."""

import re
from functools import cache
from html import unescape
from typing import NamedTuple

from tests.published import SIGNS, cities, expected, published, rows, written
from willdash.text import Text

LEVELS = {
    "it": ("dato comunale", "dato provinciale", "dato regionale"),
    "en": ("municipal figure", "provincial figure", "regional figure"),
}
FACTS = ("pop_totale", "quota_0_2", "quota_0_17", "quota_65", "quota_75", "irpef_imponibile_medio")
SQUEEZED = re.compile(r"[\s\u2060\u00ad-]+")


class Origin(NamedTuple):
    """Year, level and unit as they stand in a row, and level and year as they stand under a large figure."""

    row: str
    under: str


def squeezed(words):
    """Words without what lines are broken at, so that a paragraph and its lines are the same."""
    return SQUEEZED.sub("", words)


def runs(html):
    """The words of some HTML, element by element; captions that only a screen reader tells are left out."""
    seen = re.sub(r"<caption.*?</caption>", "", html, flags=re.DOTALL)
    return [words for run in re.split(r"<[^>]+>", seen) if (words := unescape(run).strip())]


def told(city, language):
    """Each featured indicator and fact: its name, its origin, and the city's figure as a reader sees it.

    The year is the latest in which one of the nine has a figure.
    """
    code = next(row["code"] for row in rows("areas.csv") if row["slug"] == city)
    for indicator, level, found in _shown():
        year, words = max(found), LEVELS[language][level]
        unit = "" if indicator["unit"] in SIGNS else f", {Text.of(language)('unit-' + indicator['unit'])}"
        origin = Origin(f"{year}, {words}{unit}", f"{words} · {year}")
        yield indicator[f"short_{language}"], origin, _figure(found[year].get(code), indicator, language)


@cache
def _shown():
    """Indicator, the finest level at which any of the nine is published, and year to city to value."""
    data, nine = published(), cities()
    return [
        (indicator, _level(data, nine, indicator["id"]), expected(data, nine, indicator["id"]))
        for indicator in rows("indicators.csv")
        if indicator["featured"] == "true" or indicator["id"] in FACTS
    ]


def _level(data, nine, indicator):
    known = {area for id, area, _ in data if id == indicator}
    return next(place for place in range(3) if any(codes[place] in known for codes in nine.values()))


def _figure(value, indicator, language):
    if value is None:
        return {"it": "n.d.", "en": "n/a"}[language]
    words = written(value, indicator)
    if language == "it":
        return words
    english = words.translate(str.maketrans(",.", ".,")).replace("\u00a0", " ")
    return english.replace(" %", "%") if english.endswith("%") else _pounded(english)


def _pounded(words):
    """Euro stand before their number in English."""
    return f"€{words.removesuffix(' €')}" if words.endswith("€") else words
