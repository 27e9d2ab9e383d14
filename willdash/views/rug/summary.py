"""What a rug says in words: the city's verdicts counted, how to read the cells, what is not said."""

from collections.abc import Iterable

from htpy import Element, Node, a, b, li, p, span, strong, ul

from willdash.core.model import Source
from willdash.core.tally import Tally
from willdash.core.verdict import Verdict
from willdash.store.rug import Rug
from willdash.text import Text
from willdash.views.links import Addresses
from willdash.views.outside import outside
from willdash.views.reading import SIGNS
from willdash.views.tally_words import UNSAID, tally_words

METHOD = "/metodo"


def rug_summary(rug: Rug, found: Tally, text: Text) -> Node:
    """On how many indicators the city is better, worse or not distinguishable, and which are not counted."""
    rest = [text(f"rug-rest-{kind}", count=getattr(found, kind)) for kind in UNSAID if getattr(found, kind)]
    return [
        p(".rug-summary", data_city=rug.city.slug)[strong[summary_words(rug, found, text)]],
        p(".rug-rest")[text("rug-rest", list="; ".join(rest))] if rest else None,
    ]


def summary_words(rug: Rug, found: Tally, text: Text) -> str:
    """The counts in one sentence."""
    return text(
        "rug-summary",
        city=rug.city.label,
        than=text(f"rug-than-{rug.benchmark}"),
        comparable=found.comparable,
        better=found.better,
        worse=found.worse,
        counted=tally_words(found, text),
    )


def rug_legend(text: Text) -> Element:
    """Colour and sign of each verdict; what a cell without either means; the mark at its foot."""
    signs = [verdict for verdict in Verdict if SIGNS[verdict]]
    return ul(".rug-legend")[
        li[text("rug-legend")],
        [
            li(data_verdict=verdict.value)[b(aria_hidden="true")[SIGNS[verdict]], text(f"verdict-{verdict}")]
            for verdict in signs
        ],
        li(data_verdict=Verdict.NO_INTERVAL.value)[text("rug-legend-none")],
        li(".rug-legend-place")[span(".rug-mark", aria_hidden="true"), text("rug-legend-place")],
    ]


def rug_notes(rug: Rug, sources: Iterable[Source], to: Addresses, text: Text) -> Node:
    """What a verdict means, whose figures are shared, what the norms count, and who published the figures."""
    shared = [row for row in rug.rows if row.comparison.level.value == "regione"]
    return [
        p(".rug-note")[
            text("rug-note-verdict"), " ", a(href=f"{to(METHOD)}#verdict")[text("rug-note-method")], "."
        ],
        p(".rug-note")[text("rug-note-shared")] if shared else None,
        [p(".rug-note")[text.words(target.measures)] for row in rug.rows for target in row.targets],
        p(".rug-note")[
            text("rug-sources"), " ", [[_source(source, text), " "] for source in dict.fromkeys(sources)]
        ],
    ]


def _source(source: Source, text: Text) -> Node:
    words = f"{text.words(source.publisher)}, {text.words(source.title)}"
    more = text(
        "rug-source",
        edition=text.edition(source),
        licence=text.words(source.licence),
        acquired=text.date(source.acquired),
    )
    return [
        outside(str(source.url), words, text),
        more,
    ]
