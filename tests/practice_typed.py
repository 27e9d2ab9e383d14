"""Practices typed by hand."""

from tests.typed import both
from willdash.core.practice import Practice

FIELDS = {
    "id": "parma-porta-accanto",
    "city": "parma",
    "cluster": "anziani",
    "title": both("La porta accanto"),
    "start_year": 2019,
    "start_is_inferred": False,
    "end_year": 2021,
    "end_is_inferred": False,
    "state": "ended",
    "actors": ("Comune di Parma", "Associazioni"),
    "what": both("Vicini che fanno compagnia a chi vive solo."),
    "reported": "outputs",
    "results": both("40 persone accompagnate."),
    "will": False,
    "indicators": ("bes_neet",),
    "source_title": "Una pagina",
    "source_url": "https://example.org/pagina",
    "caveat": None,
}


def practice(**changes):
    return Practice(**{**FIELDS, **changes})
