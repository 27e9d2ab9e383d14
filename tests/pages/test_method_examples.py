"""The examples of the methods page are right when worked out by hand from the data package."""

from itertools import combinations
from math import ceil, erfc, floor, sqrt
from statistics import NormalDist, median, quantiles

import pytest
from scipy.stats import theilslopes

from tests.pages.method_reading import page, rows, section

Z = NormalDist().inv_cdf(0.975)


@pytest.fixture(scope="module")
def data():
    """Indicator, area and year to the row of the data package."""
    return {(row["indicator"], row["area"], int(row["year"])): row for row in rows("observations")}


@pytest.fixture(scope="module")
def nine():
    """Name to ISTAT code of the nine cities."""
    return {row["label"]: row["code"] for row in rows("areas") if row["slug"]}


def italian(value, decimals=1):
    """A number as Italian has it: ``58.714``, ``27,3``, ``−3,1``."""
    text = f"{abs(value):,.{decimals}f}".translate(str.maketrans(",.", ".,"))
    return f"−{text}" if value < 0 else text


def percent(value):
    return f"{italian(value)}\u00a0%"


def counts(row):
    return float(row["numerator"]), float(row["denominator"])


def wilson(count, n):
    share = count / n
    middle = share + Z**2 / (2 * n)
    reach = Z * sqrt(share * (1 - share) / n + Z**2 / (4 * n**2))
    return (middle - reach) / (1 + Z**2 / n) * 100, (middle + reach) / (1 + Z**2 / n) * 100


def byar(count, n):
    def limit(events, sign):
        return events * (1 - 1 / (9 * events) + sign * Z / (3 * sqrt(events))) ** 3 / n * 10_000

    return limit(count, -1), limit(count + 1, 1)


def test_the_share_of_como_and_its_limits(client, data, nine):
    count, n = counts(data["irpef_quota_sotto_10k", nine["Como"], 2021])
    low, high = wilson(count, n)
    said = section(page(client), "interval-share")
    assert f"{italian(count, 0)} su {italian(n, 0)}, cioè {percent(count / n * 100)}" in said
    assert f"da {percent(low)} a {percent(high)}" in said
    assert "16.020 su 58.714, cioè 27,3\u00a0%. Intervallo al 95\u00a0%: da 26,9\u00a0% a 27,6\u00a0%" in said


def test_the_verdict_on_como_against_the_median(client, data, nine):
    values = {city: float(data["irpef_quota_sotto_10k", code, 2021]["value"]) for city, code in nine.items()}
    low, _ = wilson(*counts(data["irpef_quota_sotto_10k", nine["Como"], 2021]))
    assert low > median(values.values())
    said = section(page(client), "verdict")
    assert f"Mediana fra le nove città: {percent(median(values.values()))}, fuori dall’intervallo" in said
    assert "Esito: peggiore." in said
    ordered = sorted(values, key=values.get)
    listed = "; ".join(f"{city} {percent(values[city])}" for city in ordered)
    assert listed in section(page(client), "position")


def test_the_rate_of_como_and_its_range_of_ranks(client, data, nine):
    limits = {city: byar(*counts(data["cpm_ets_10k", code, 2022])) for city, code in nine.items()}
    count, n = counts(data["cpm_ets_10k", nine["Como"], 2022])
    low, high = limits["Como"]
    said = section(page(client), "interval-rate")
    assert f"{italian(count, 0)} su {italian(n, 0)} abitanti, cioè {italian(count / n * 10_000)}" in said
    assert f"da {italian(low)} a {italian(high)}" in said
    before = sum(other[0] > high for other in limits.values())
    behind = sum(other[1] < low for other in limits.values())
    ranges = f"nettamente davanti: {before}. Città nettamente dietro: {behind}."
    said = section(page(client), "rank-range")
    assert f"{ranges} Il posto è quindi tra {before + 1}ª e {9 - behind}ª." in said


def test_two_cities_before_and_after_the_correction(client, data, nine):
    found = {city: counts(data["cpm_ets_10k", code, 2022]) for city, code in nine.items()}

    def p_value(one, two):
        (count_1, n_1), (count_2, n_2) = found[one], found[two]
        rate = (count_1 + count_2) / (n_1 + n_2)
        z = (count_1 / n_1 - count_2 / n_2) / sqrt(rate * (1 / n_1 + 1 / n_2))
        return erfc(abs(z) / sqrt(2))

    every = {pair: p_value(*pair) for pair in combinations(sorted(nine), 2)}
    alone = every["Como", "Ravenna"]
    assert alone == min(p for pair, p in every.items() if "Como" in pair)
    smaller = sorted(p for p in every.values() if p <= alone)
    corrected = max(p * (36 - place) for place, p in enumerate(smaller))
    said = section(page(client), "pairwise")
    assert f"Il confronto da solo: p = {italian(alone, 3)}." in said
    assert f"Dopo la correzione per 36 confronti: p = {italian(corrected, 3)}." in said
    assert "Le due città non sono distinguibili." in said


def test_the_trend_of_the_province_of_parma(client, data):
    series = {
        year: float(row["value"])
        for (indicator, area, year), row in data.items()
        if (indicator, area) == ("bes_nido_utenti_comunali", "034")
    }
    pairs = list(combinations(sorted(series), 2))
    slope = median((series[two] - series[one]) / (two - one) for one, two in pairs)
    rises = sum((series[two] > series[one]) - (series[two] < series[one]) for one, two in pairs)
    n, ties = len(series), [list(series.values()).count(value) for value in set(series.values())]
    spread = (n * (n - 1) * (2 * n + 5) - sum(t * (t - 1) * (2 * t + 5) for t in ties)) / 18
    p = erfc((abs(rises) - 1) / sqrt(spread) / sqrt(2))
    said = section(page(client), "trend")
    assert f"{n} anni dal {min(series)} al {max(series)}: +{italian(slope, 2)} punti all’anno" in said
    assert f"p = {italian(p, 3)}" in said


def test_the_gap_of_como_in_people(client, data, nine):
    values = [float(data["irpef_quota_sotto_10k", code, 2021]["value"]) for code in nine.values()]
    row = data["irpef_quota_sotto_10k", nine["Como"], 2021]
    _, n = counts(row)
    gap = (median(values) - float(row["value"])) * n / 100
    said = section(page(client), "gap")
    assert (
        f"({italian(median(values), 4)} − {italian(float(row['value']), 4)}) × {italian(n, 0)} ÷ 100" in said
    )
    assert f"= {italian(int(gap) - 1, 0)};" in said


def test_fifths_of_all_capitals(client, data):
    capitals = [row["code"] for row in rows("areas") if row["level"] == "comune"]
    values = [float(data["irpef_quota_sotto_10k", code, 2021]["value"]) for code in capitals]
    said = section(page(client), "distribution")
    first, *_, last = quantiles(values, n=5, method="inclusive")
    assert f"la mediana è {percent(median(values))}; i limiti dei quinti sono {percent(first)}," in said
    assert f"e {percent(last)}. Como" in said


def test_similar_cities_are_those_of_the_map(client, store):
    nearest = store.similar.nearest("013075", "")[0]
    said = section(page(client), "similar")
    assert f"il più simile a Como è {store.catalog.areas[nearest.area].label}" in said
    assert f"a {italian(nearest.distance, 2)} scarti tipo" in said


def test_the_pace_of_the_province_of_como_carried_on(client, data, nine):
    """Sen's limits of the slope by scipy; the distance from the median of the nine, divided by them."""
    name = "bes_pensionati_basso_importo"
    every = {code[:3]: float(data[name, code[:3], 2023]["value"]) for code in nine.values()}
    series = {
        year: float(row["value"])
        for (indicator, area, year), row in data.items()
        if (indicator, area) == (name, "013")
    }
    years = sorted(series)
    slope, _, low, high = theilslopes([series[year] for year in years], years)
    distance = median(every.values()) - every["013"]
    said = section(page(client), "trajectory")
    assert f"{percent(series[2023])} nel 2023, {italian(slope, 3)} punti all’anno" in said
    assert f"(da {italian(low, 3)} a {italian(high, 3)})" in said
    assert f"e 5 volte {italian(slope, 3)}, cioè {percent(series[2023] + 5 * slope)}" in said
    assert f"distano {italian(distance)} punti" in said
    assert f"tra {floor(distance / low)} e {ceil(distance / high)} anni" in said
    assert "tra 9 e 14 anni" in said


def test_como_is_led_to_the_cities_with_the_fewest_low_incomes(client, data, nine):
    """Of those with a practice on the indicator the three lowest, all far below Como's limits."""
    values = {city: float(data["irpef_quota_sotto_10k", code, 2021]["value"]) for city, code in nine.items()}
    slugs = {row["label"]: row["slug"] for row in rows("areas") if row["slug"]}
    tied = {row["city"] for row in rows("practices") if "irpef_quota_sotto_10k" in row["indicators"].split()}
    low, _ = wilson(*counts(data["irpef_quota_sotto_10k", nine["Como"], 2021]))
    ahead = sorted((city for city in values if values[city] < low and slugs[city] in tied), key=values.get)
    first, second, third = ahead[:3]
    said = section(page(client), "lessons")
    assert f"con pratiche su questo indicatore: {first}, {second} e {third}." in said
    assert f"{first}: {percent(values[first])} nel 2021, meglio di Como" in said
