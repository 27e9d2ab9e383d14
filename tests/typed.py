"""Tiny things typed by hand, for tests of the core and the views."""

from willdash.core.compare import Benchmark, Benchmarks, compare
from willdash.core.guard import Origin
from willdash.core.model import Area, Bilingual, Indicator, Level, Observation, PeerSet, Target
from willdash.core.reading import Missing, Reading

CODES = {
    "bergamo": "016024",
    "como": "013075",
    "monza": "108033",
    "parma": "034027",
    "padova": "028060",
    "novara": "003106",
    "ravenna": "039014",
    "rovigo": "029041",
    "reggio-emilia": "035033",
    "lombardia": "03",
    "emilia": "08",
    "emilia-romagna": "08",
    "piemonte": "01",
    "veneto": "05",
}
REGIONS = {"016": "lombardia", "013": "lombardia", "108": "lombardia", "003": "piemonte"} | {
    "034": "emilia-romagna", "039": "emilia-romagna", "035": "emilia-romagna",
    "028": "veneto", "029": "veneto",
}  # fmt: skip
LABELS = {"reggio-emilia": "Reggio Emilia"}
OFFICIAL = {"reggio-emilia": "Reggio nell'Emilia"}
PROVINCES = {"monza": "Monza e della Brianza"}


def area(name):
    code = CODES[name]
    return Area(
        code=code,
        level="comune" if len(code) == 6 else "regione",
        name=OFFICIAL.get(name, name.title()),
        label=LABELS.get(name, name.title()),
        parent="IT" if len(code) == 2 else code[:3],
        plate=None,
        latitude=None,
        longitude=None,
        area_km2=None,
        slug=name if len(code) == 6 else None,
    )


def both(words):
    return Bilingual(it=words, en=words)


def indicator(**changes):
    fields = {
        "id": "share",
        "cluster": "poverta",
        "dimension": "bisogni",
        "polarity": "higher",
        "unit": "percent",
        "decimals": 1,
        "minimum": 0,
        "maximum": 100,
        "multiplier": 100,
        "counts": "share",
        "source": "istat",
        "source_code": None,
        "base_population": None,
        "featured": True,
        "label": both("Share of something"),
        "short": both("Share"),
        "phrase": both("la quota è {value}"),
        "counted": None,
        "definition": both("A share."),
        "caveat": both("Typed by hand."),
    }
    return Indicator(**{**fields, **changes})


def nine():
    return PeerSet(
        id="nove",
        position=1,
        rule="will",
        label=both("Le nove"),
        among=Bilingual(it="fra le nove città", en="among the nine cities"),
    )


def observed(name, level):
    """The area at a level that a city lies in."""
    own = area(name)
    if level == Level.COMUNE:
        return own
    if level == Level.REGIONE:
        return area(REGIONS[own.code[:3]])
    official = PROVINCES.get(name, own.name)
    changes = {"code": own.code[:3], "level": "provincia", "name": official, "parent": None, "slug": None}
    return own.model_copy(update=changes)


def compared(
    values,
    *,
    city="como",
    level="comune",
    benchmark="mediana",
    regions=None,
    italy=None,
    norm=None,
    missing="other_years",
    series=None,
    peers=None,
    **changes,
):
    """A comparison of 2021 made of little: city to value, to ``(count, n)``, or to none.

    Args:
        values: as above; the city of interest among them.
        city: the city of interest.
        level: of all figures.
        benchmark: what verdicts are about.
        regions: city to the value of its regione.
        italy: Italy's value.
        norm: value of a norm; it becomes the benchmark.
        missing: why a figure that is none is so.
        series: city to year to value.
        peers: the peer set; the nine where none is given.
        **changes: of the indicator.
    """
    measured = indicator(**changes)
    target = norm and Target(
        id="norm", indicator="share", value=norm, year=2027, label=both("A norm"),
        measures=Bilingual(it="La norma conta i posti.", en="The norm counts places."), url="https://example.org",
    )  # fmt: skip

    def reading(name, value):
        if isinstance(value, tuple):
            value = Observation(measured.multiplier * value[0] / value[1], *value)
        elif value is not None:
            value = Observation(value)
        origin = Origin("share", Level(level), 2021, "istat")
        years = tuple((series or {}).get(name, {}).items())
        reason = Missing(missing) if value is None else None
        return Reading(area(name), observed(name, level), origin, value, reason, years)

    return compare(
        measured,
        year=2021,
        level=Level(level),
        peers=peers or nine(),
        readings=[reading(name, value) for name, value in values.items()],
        city=area(city).code,
        region=observed(city, Level.REGIONE),
        benchmarks=Benchmarks(
            Benchmark.TARGET if target else Benchmark(benchmark),
            {area(name).code: value for name, value in (regions or {}).items()},
            italy,
            target or None,
        ),
    )
