"""Every verdict and rank range on the page is the one that the counts in data/ allow.

All featured indicators, all nine cities, against median, region, Italy and norms; every year where
there are counts, the year shown first where there are none. Intervals are worked out here from the
counts alone, with formulas of their own and without the code under test.
"""

import csv
import re
from collections import Counter, defaultdict
from math import exp, sqrt
from statistics import median

import pytest

from tests.conftest import ROOT
from willdash.core.selection import Selection
from willdash.text import Text
from willdash.views.links import change
from willdash.views.panel import panel, panel_row
from willdash.views.peer_table import peer_table

Z = 1.959963984540054
ROW = re.compile(r'<tr[^>]*data-area="(\d+)".*?</tr>', re.DOTALL)
BADGE = re.compile(r'class="verdict" data-verdict="(\w+)"')
RANK = re.compile(r'class="number rank">(\d+|–)(ª, a pari posto|ª)?')
RANGE = re.compile(r'class="rank-range">tra (\d+)ª e (\d+)ª<')
PLACE = re.compile(r'class="place">(\d+)ª su (\d+)<')


def rows(name):
    with (ROOT / "data" / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def wilson(count, n):
    """The two shares p that lie z standard errors from count/n: roots of (p̂ − p)² = z² p(1 − p)/n."""
    share = count / n
    a, b, c = 1 + Z * Z / n, -(2 * share + Z * Z / n), share * share
    root = sqrt(max(b * b - 4 * a * c, 0))
    return (-b - root) / (2 * a), (-b + root) / (2 * a)


def poisson_below(count, mean):
    """The chance of at most ``count`` events."""
    term = total = exp(-mean)
    for event in range(1, count + 1):
        term *= mean / event
        total += term
    return total


def mean_with(chance, count):
    """The Poisson mean at which at most ``count`` events have this chance, by halving."""
    low, high = 0.0, 100.0
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if poisson_below(count, middle) > chance else (low, middle)
    return low


def poisson(count):
    """Byar's limits of a count; exact ones below ten."""
    if count < 10:
        return (mean_with(0.975, int(count) - 1) if count else 0.0), mean_with(0.025, int(count))
    upper = count + 1
    return (
        count * (1 - 1 / (9 * count) - Z / (3 * sqrt(count))) ** 3,
        upper * (1 - 1 / (9 * upper) + Z / (3 * sqrt(upper))) ** 3,
    )


def limits(indicator, row):
    """The limits in the unit of the value; none where the counts allow none."""
    if not row["numerator"] or not row["denominator"] or not indicator["multiplier"]:
        return None
    count, n, times = float(row["numerator"]), float(row["denominator"]), float(indicator["multiplier"])
    if indicator["counts"] == "share":
        return tuple(times * limit for limit in wilson(count, n))
    if indicator["counts"] == "rate":
        return tuple(times * limit / n for limit in poisson(count))
    return None


def verdict(polarity, found, benchmark):
    """The word that the limits allow."""
    if benchmark is None:
        return "none"
    if found is None:
        return "no_interval"
    low, high = found
    if low <= benchmark <= high:
        return "not_distinguishable"
    above = low > benchmark
    if polarity == "neutral":
        return "neutral_higher" if above else "neutral_lower"
    return "better" if above is (polarity == "higher") else "worse"


def standing(polarity, values, own):
    """Rank of an area among values, and whether another has it too."""
    mine = values[own]
    before = sum((v < mine) if polarity == "lower" else (v > mine) for v in values.values())
    return before + 1, sum(v == mine for v in values.values()) > 1


def reach(polarity, values, found, own):
    """First and last rank that the limits allow: pushed back only by areas wholly before, and so on."""
    if found[own] is None:
        return None
    low, high = found[own]
    others = [limits for area, limits in found.items() if area != own and limits is not None]
    above, below = sum(o[0] > high for o in others), sum(o[1] < low for o in others)
    before, behind = (below, above) if polarity == "lower" else (above, below)
    return before + 1, len(values) - behind


class Data:
    """The files, read without the store."""

    def __init__(self):
        areas = rows("areas.csv")
        parents = {row["code"]: row["parent"] for row in areas}
        self.cities = {row["slug"]: row["code"] for row in areas if row["slug"]}
        self.chains = {code: (code, parents[code], parents[parents[code]]) for code in self.cities.values()}
        self.indicators = [row for row in rows("indicators.csv") if row["featured"] == "true"]
        self.norms = defaultdict(dict)
        for row in rows("targets.csv"):
            self.norms[row["indicator"]][row["id"]] = float(row["value"])
        featured = {row["id"] for row in self.indicators}
        self.found = defaultdict(dict)
        for row in rows("observations.csv"):
            if row["indicator"] in featured:
                self.found[row["indicator"]][row["area"], int(row["year"])] = row

    def observed(self, indicator):
        """City to the area whose figure it has: the finest place at which any of the nine is published."""
        areas = {area for area, _ in self.found[indicator]}
        place = next(p for p in range(3) if any(chain[p] in areas for chain in self.chains.values()))
        return {code: chain[place] for code, chain in self.chains.items()}

    def value(self, indicator, area, year):
        row = self.found[indicator].get((area, year))
        return float(row["value"]) if row else None

    def benchmarks(self, indicator, city, year, middle):
        """Name in the address to the value compared with."""
        return {
            "mediana": middle,
            "regione": self.value(indicator, self.chains[city][2], year),
            "italia": self.value(indicator, "IT", year),
            **self.norms[indicator],
        }


@pytest.fixture(scope="module")
def data():
    return Data()


def expected(data, indicator, year):
    """Benchmark to city to all that the page should say of it."""
    id, polarity = indicator["id"], indicator["polarity"]
    observed = data.observed(id)
    published = {area: data.found[id].get((area, year)) for area in set(observed.values())}
    published = {area: row for area, row in published.items() if row}
    values = {area: float(row["value"]) for area, row in published.items()}
    found = {area: limits(indicator, row) for area, row in published.items()}
    said = defaultdict(dict)
    for city, area in observed.items():
        for name, benchmark in data.benchmarks(id, city, year, median(values.values())).items():
            if area not in values:
                said[name][city] = ("none", ("–", False), None, None)
                continue
            rank, tied = standing(polarity, values, area)
            reached = reach(polarity, values, found, area)
            shown = None if reached is None or reached[0] == reached[1] else reached
            said[name][city] = (
                verdict(polarity, found[area], benchmark), (str(rank), tied), shown, (rank, len(values))
            )  # fmt: skip
    return said


def shown_in_table(html):
    """City to verdict, rank with tie, and range."""
    found = {}
    for row in ROW.finditer(html):
        [badge], [(rank, suffix)] = BADGE.findall(row[0]), RANK.findall(row[0])
        ends = RANGE.findall(row[0])
        found[row[1]] = (badge, (rank, "pari" in suffix), tuple(map(int, ends[0])) if ends else None)
    return found


def shown_in_panel(html):
    """Verdict and place; none where there is no figure."""
    badges, places = BADGE.findall(html), PLACE.findall(html)
    return (badges[0], tuple(map(int, places[0]))) if badges else None


def years(indicator, choices):
    """Every year where a verdict can differ; the one shown first where none can."""
    if indicator["counts"] in ("share", "rate"):
        return choices.indicators[indicator["id"]]
    return [choices.default_years[indicator["id"]]]


def test_table_and_panel_give_the_verdict_that_the_counts_allow(store, data):
    text, seen = Text.of("it"), Counter()
    walked = [(indicator, year) for indicator in data.indicators for year in years(indicator, store.choices)]
    for indicator, year in walked:
        cluster = store.catalog.clusters[indicator["cluster"]]
        for benchmark, said in expected(data, indicator, year).items():
            comparison = store.compare(Selection(indicator["id"], year, "como", "nove", benchmark))
            source = store.catalog.sources[comparison.indicator.source]
            table = shown_in_table(str(peer_table(comparison, source, change, text, sort="rank")))
            where = f"{indicator['id']} {year} {benchmark}"
            assert table == {city: words[:3] for city, words in said.items()}, where
            for slug, city in data.cities.items():
                own = store.nine(indicator["id"], year, slug, benchmark=benchmark)
                badge = shown_in_panel(str(panel(cluster, [panel_row(own, change, text)], text)))
                verdict, _, _, place = said[city]
                assert badge == (place and (verdict, place)), f"{where} {slug}"
                seen[verdict] += 1
    assert len(walked) > len(data.indicators) > 30
    assert min(seen[word] for word in ("better", "worse", "neutral_higher", "neutral_lower")) > 30
    assert min(seen[word] for word in ("not_distinguishable", "no_interval")) > 30


def test_the_formulas_of_this_test_give_published_limits():
    """Wilson: 10 of 100 (Newcombe 1998 gives 0.0552 to 0.1744). Poisson: 5 events, 1.6235 to 11.6683."""
    assert wilson(10, 100) == pytest.approx((0.0552, 0.1744), abs=5e-5)
    assert poisson(5) == pytest.approx((1.6235, 11.6683), abs=5e-5)
    assert poisson(0) == pytest.approx((0, 3.6889), abs=5e-5)
    assert poisson(100) == pytest.approx((81.36, 121.63), abs=0.01)
