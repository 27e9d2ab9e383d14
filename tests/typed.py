"""Tiny things typed by hand, for tests of the core and the views."""

from willdash.core.model import Area, Bilingual, Indicator, PeerSet

CODES = {
    "bergamo": "016024",
    "como": "013075",
    "monza": "108033",
    "parma": "034027",
    "padova": "028060",
    "lombardia": "03",
    "emilia": "08",
}


def area(name):
    code = CODES[name]
    return Area(
        code=code,
        level="comune" if len(code) == 6 else "regione",
        name=name.title(),
        label=name.title(),
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
    return PeerSet(id="nove", position=1, rule="will", label=both("Le nove"), among=both("fra le nove città"))
