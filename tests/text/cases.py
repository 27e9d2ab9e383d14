"""Named comparisons that between them call for every sentence; the words stand in ``golden/``."""

from math import nextafter

from tests.typed import compared, nine
from willdash.core.intervals import wilson
from willdash.core.model import Bilingual

NURSERY = Bilingual(it="la quota di bambini nei nidi è {value}", en="{value} of children are in nurseries")
POOR = Bilingual(it="la quota di famiglie povere è {value}", en="{value} of households are poor")
OLD = Bilingual(it="la quota di anziani è {value}", en="older people make up {value} of the population")
INCOME = Bilingual(it="il reddito medio è {value}", en="average income is {value}")
BODIES = Bilingual(
    it="gli enti sono {value} ogni 10.000 abitanti", en="there are {value} bodies per 10,000 residents"
)
AGEING = Bilingual(
    it="gli anziani sono {value} ogni 100 ragazzi", en="there are {value} older people per 100 young"
)
GINI = Bilingual(it="l’indice di Gini è {value}", en="the Gini index is {value}")
LIFE = Bilingual(it="la speranza di vita è {value} anni", en="life expectancy is {value} years")
PEOPLE = Bilingual(it="i residenti sono {value}", en="there are {value} residents")
GAP = Bilingual(it="lo scarto dalla media è {value}", en="the level differs from the average by {value}")
SCORE = Bilingual(
    it="il livello dei servizi è {value} su 10", en="the level of services is {value} out of 10"
)

PLAIN = {"counts": None, "multiplier": None, "phrase": NURSERY}
WORSE_HIGH = {"polarity": "lower", "phrase": POOR}
NO_SIDE = {"polarity": "neutral", "phrase": OLD}
RATE = {"unit": "per_10000", "counts": "rate", "multiplier": 10_000, "maximum": None, "phrase": BODIES}
EURO = {**PLAIN, "unit": "euro", "decimals": 0, "maximum": None, "phrase": INCOME}
NAMES = ("bergamo", "como", "monza", "novara", "padova", "parma", "ravenna", "reggio-emilia", "rovigo")
THREE = ("como", "monza", "parma")
LIMIT = 100 * (wilson(10, 100).high or 0)
SMALL = nine().model_copy(
    update={
        "id": "regione",
        "rule": "same_region",
        "among": Bilingual(
            it="fra le città WILL della stessa regione", en="among the WILL cities of the same region"
        ),
    }
)


def three(*values, **others):
    """Como, Monza, Parma."""
    return compared(dict(zip(THREE, values, strict=True)), **others)


def all_nine(*values, **others):
    """The nine by name: Como is the second."""
    return compared(dict(zip(NAMES, values, strict=True)), **others)


def of_thousand(*counts):
    return [(count, 1000) for count in counts]


CASES = {
    # Places in an order, from the nearer end, with nothing known of certainty.
    "highest of three": three(30.0, 20.0, 10.0, **PLAIN),
    "lowest of three": three(10.0, 20.0, 30.0, **PLAIN),
    "middle of three, counted from the top": three(20.0, 30.0, 10.0, **PLAIN),
    "second highest of nine": all_nine(9.0, 8.0, 7.0, 6.0, 5.0, 4.0, 3.0, 2.0, 1.0, **PLAIN),
    "third highest of nine": all_nine(9.0, 7.0, 8.0, 6.0, 5.0, 4.0, 3.0, 2.0, 1.0, **PLAIN),
    "fourth highest of nine": all_nine(9.0, 6.0, 8.0, 7.0, 5.0, 4.0, 3.0, 2.0, 1.0, **PLAIN),
    "the median itself, fifth of nine": all_nine(9.0, 5.0, 8.0, 7.0, 6.0, 4.0, 3.0, 2.0, 1.0, **PLAIN),
    "fourth lowest of nine": all_nine(9.0, 4.0, 8.0, 7.0, 6.0, 5.0, 3.0, 2.0, 1.0, **PLAIN),
    "second lowest of nine": all_nine(9.0, 2.0, 8.0, 7.0, 6.0, 5.0, 4.0, 3.0, 1.0, **PLAIN),
    # Ties.
    "tie at the top": three(30.0, 30.0, 10.0, **PLAIN),
    "tie at the bottom": three(10.0, 10.0, 30.0, **PLAIN),
    "tie of three at the top": all_nine(9.0, 9.0, 9.0, 6.0, 5.0, 4.0, 3.0, 2.0, 1.0, **PLAIN),
    "tie of three in the middle": all_nine(9.0, 5.0, 5.0, 8.0, 5.0, 4.0, 3.0, 2.0, 7.0, **PLAIN),
    "tie of all but one": three(30.0, 30.0, 20.0, city="parma", **PLAIN),
    "all equal": three(20.0, 20.0, 20.0, **PLAIN),
    "all equal, a value": three(50.0, 50.0, 50.0, **EURO),
    "all equal, with counts": three(*of_thousand(200, 200, 200), phrase=NURSERY),
    # Missing.
    "missing, other years": three(None, 20.0, 10.0, series={"como": {2018: 1.0, 2020: 2.0}}, **PLAIN),
    "missing, one other year": three(None, 20.0, 10.0, series={"como": {2018: 1.0}}, **PLAIN),
    "missing, never published": three(None, 20.0, 10.0, missing="never_published", **PLAIN),
    "missing, provincial": three(
        20.0, None, 10.0, city="monza", level="provincia", series={"monza": {2020: 2.0}}, **PLAIN
    ),
    "missing, regional, never published": three(
        20.0, 20.0, None, city="parma", level="regione", missing="never_published", **PLAIN
    ),
    "missing, official name differs": compared(
        {"reggio-emilia": None, "como": 1.0}, city="reggio-emilia", missing="never_published", **PLAIN
    ),
    "missing, nobody has a figure": three(None, None, None, series={"como": {2019: 1.0}}, **PLAIN),
    "a peer is missing": three(20.0, 30.0, None, **PLAIN),
    "alone, the others are missing": three(20.0, None, None, italy=18.0, **PLAIN),
    "alone in its region": compared({"novara": 20.0}, city="novara", peers=SMALL, **PLAIN),
    "alone, against Italy": compared(
        {"novara": (200, 1000)}, city="novara", peers=SMALL, italy=12.0, benchmark="italia", phrase=NURSERY
    ),
    "alone, against its region": compared(
        {"novara": (200, 1000)}, city="novara", peers=SMALL, regions={"novara": 21.0}, benchmark="regione",
        phrase=NURSERY,
    ),
    "two in a region": compared({"rovigo": 10.0, "padova": 20.0}, city="padova", peers=SMALL, **PLAIN),
    # Verdicts against the median.
    "better where higher is better": three(*of_thousand(300, 200, 100), phrase=NURSERY),
    "worse where higher is better": three(*of_thousand(100, 200, 300), phrase=NURSERY),
    "better where lower is better": three(*of_thousand(100, 200, 300), **WORSE_HIGH),
    "worse where lower is better": three(*of_thousand(300, 200, 100), **WORSE_HIGH),
    "not distinguishable": three(*of_thousand(205, 200, 100), phrase=NURSERY),
    "not distinguishable below": three(*of_thousand(195, 200, 300), phrase=NURSERY),
    "equal to the median, with counts": three(*of_thousand(200, 300, 100), phrase=NURSERY),
    "neutral, higher": three(*of_thousand(300, 200, 100), **NO_SIDE),
    "neutral, lower": three(*of_thousand(100, 200, 300), **NO_SIDE),
    "neutral, not distinguishable": three(*of_thousand(205, 200, 100), **NO_SIDE),
    "no interval": three(30.0, 20.0, 10.0, italy=25.0, **PLAIN),
    "neutral without interval": three(30.0, 20.0, 10.0, **PLAIN | NO_SIDE),
    # 10 of 100 reach up to 17.4 %: a benchmark on the limit, and the next number above it.
    "not distinguishable, exactly at the limit": three(
        (10, 100), 5.0, 1.0, italy=LIMIT, benchmark="italia", phrase=NURSERY
    ),
    "worse, just outside the limit": three(
        (10, 100), 5.0, 1.0, italy=nextafter(LIMIT, 100), benchmark="italia", phrase=NURSERY
    ),
    # Other benchmarks.
    "better than the region": three(
        *of_thousand(300, 200, 100), benchmark="regione", regions={"como": 25.0}, phrase=NURSERY
    ),
    "worse than the region, Emilia-Romagna": three(
        *of_thousand(300, 200, 100), city="parma", benchmark="regione", regions={"parma": 25.0}, italy=22.0,
        phrase=NURSERY,
    ),
    "not distinguishable from Italy": three(
        *of_thousand(205, 300, 100), benchmark="italia", italy=20.0, phrase=NURSERY
    ),
    "worse than Italy where lower is better": three(
        *of_thousand(300, 200, 100), benchmark="italia", italy=20.0, **WORSE_HIGH
    ),
    "neutral, higher than Italy": three(
        *of_thousand(300, 200, 100), benchmark="italia", italy=20.0, **NO_SIDE
    ),
    "no interval against Italy": three(30.0, 20.0, 10.0, benchmark="italia", italy=25.0, **PLAIN),
    "equal to Italy, no interval": three(30.0, 20.0, 10.0, benchmark="italia", italy=30.0, **PLAIN),
    "Italy is missing": three(*of_thousand(300, 200, 100), benchmark="italia", phrase=NURSERY),
    "the region is missing": three(*of_thousand(300, 200, 100), benchmark="regione", phrase=NURSERY),
    "worse than a norm": three(*of_thousand(200, 300, 100), norm=33.0, phrase=NURSERY),
    "not distinguishable from a norm": three(*of_thousand(320, 300, 100), norm=33.0, phrase=NURSERY),
    "a norm without interval": three(20.0, 30.0, 10.0, norm=33.0, **PLAIN),
    "better than a norm, alone": compared(
        {"novara": (400, 1000)}, city="novara", peers=SMALL, norm=33.0, phrase=NURSERY
    ),
    # Rank ranges.
    "rank range, sure": three(*of_thousand(300, 200, 100), city="monza", phrase=NURSERY),
    "rank range, wide": all_nine(
        *[(count, 100) for count in (24, 22, 21, 20, 19, 18, 17, 16, 15)], phrase=NURSERY
    ),
    "rank range, from second to fourth": all_nine(
        *of_thousand(400, 300, 290, 280, 200, 190, 150, 120, 50), phrase=NURSERY
    ),
    "rank range where lower is better": all_nine(
        *of_thousand(400, 300, 290, 280, 200, 190, 150, 120, 50), **WORSE_HIGH
    ),
    "rank range, tie at the top": three(*of_thousand(300, 300, 100), phrase=NURSERY),
    "rank range, one peer without counts": three((300, 1000), 20.0, (100, 1000), phrase=NURSERY),
    # Levels.
    "provincial": three(20.0, 30.0, 10.0, city="monza", level="provincia", italy=18.0, **PLAIN),
    "provincial, tie": three(30.0, 30.0, 10.0, level="provincia", **PLAIN),
    "provincial, against the region": three(
        20.0, 30.0, 10.0, level="provincia", benchmark="regione", regions={"como": 22.0}, **PLAIN
    ),
    "regional, shared figure": three(20.0, 20.0, 30.0, level="regione", italy=25.0, **PLAIN),
    "regional, Emilia-Romagna": three(20.0, 20.0, 30.0, city="parma", level="regione", **PLAIN),
    "regional, two regions with the same figure": three(20.0, 20.0, 20.0, level="regione", **PLAIN),
    "regional, against its own region": three(
        20.0, 20.0, 30.0, level="regione", benchmark="regione", regions={"como": 20.0}, **PLAIN
    ),
    "regional, one region only": compared(
        {"como": 20.0, "monza": 20.0}, level="regione", italy=25.0, **PLAIN
    ),
    "provincial, a peer is missing": three(20.0, 30.0, None, level="provincia", **PLAIN),
    # Units, zero, negative.
    "rate, better": three((100, 50_000), (60, 50_000), (20, 50_000), **RATE),
    "rate, few events": three((3, 20_000), (4, 20_000), (5, 20_000), **RATE),
    "rate, none at all": three((0, 20_000), (4, 20_000), (50, 20_000), **RATE),
    "ratio, has no interval": three(
        (250, 100), (200, 100), (150, 100), unit="per_100", counts="ratio", maximum=None, polarity="neutral",
        phrase=AGEING,
    ),
    "euro": three(27_804.0, 21_345.4, 19_000.0, italy=22_000.0, **EURO),
    "euro, equal after rounding only": three(21_345.4, 21_345.2, 19_000.0, **EURO),
    "euro, tie": three(27_804.0, 27_804.0, 19_000.0, **EURO),
    "index": three(0.41, 0.4, 0.35, **PLAIN | {"unit": "index_0_1", "decimals": 2, "phrase": GINI}),
    "years": three(84.1, 83.2, 83.9, **PLAIN | {"unit": "years", "maximum": None, "phrase": LIFE}),
    "people": three(
        83_361.0, 123_131.0, 198_986.0,
        **PLAIN | {"unit": "people", "decimals": 0, "maximum": None, "polarity": "neutral", "phrase": PEOPLE},
    ),
    "score": three(7.0, 8.0, 6.0, **PLAIN | {"unit": "score_0_10", "maximum": 10, "phrase": SCORE}),
    "zero per cent": three(0.0, 20.0, 10.0, **PLAIN),
    "zero of a hundred": three((0, 100), (20, 100), (10, 100), phrase=NURSERY),
    "all of a hundred": three((100, 100), (20, 100), (10, 100), phrase=NURSERY),
    "negative": three(-3.2, 1.5, 0.0, **PLAIN | {"minimum": -100, "maximum": None, "phrase": GAP}),
    "negative, second lowest": all_nine(
        9.0, -2.0, 8.0, 7.0, 6.0, 5.0, 4.0, 3.0, -5.0,
        **PLAIN | {"minimum": -100, "maximum": None, "phrase": GAP},
    ),
}  # fmt: skip
