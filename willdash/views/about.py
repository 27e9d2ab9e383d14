"""What the chosen indicator measures, its limits and where it comes from."""

from htpy import Node, a, dd, div, dl, dt, h2, p, span

from willdash.core.model import Indicator, Source
from willdash.text import Text
from willdash.views.links import INDICATOR, leads
from willdash.views.outside import outside


def about(indicator: Indicator, source: Source, text: Text, *, version: str) -> Node:
    """Definition, caveat, source with edition and licence, processing, data version."""
    publisher = f"{text.words(source.publisher)}, {text.words(source.title)}"
    code = f" ({indicator.source_code})" if indicator.source_code else ""
    rows: list[tuple[str, Node]] = [
        ("about-definition", text.words(indicator.definition)),
        ("about-caveat", text.words(indicator.caveat)),
        ("about-source", outside(str(source.url), publisher, text)),
        ("about-edition", text.edition(source) + code),
        ("about-licence", _licence(source, text)),
        ("about-acquired", text.date(source.acquired)),
        ("about-processing", text.words(source.processing)),
    ]
    return [
        h2[f"{text('about')}: {text.words(indicator.label)}"],
        dl(".about")[[div[dt[text(key)], dd[value]] for key, value in rows]],
        p[a(leads(f"{INDICATOR}{indicator.id}"))[text("go-indicator")]],
        span(".data-version")[text("about-data-version", version=version)],
    ]


def _licence(source: Source, text: Text) -> Node:
    licence = text.words(source.licence)
    return outside(str(source.licence_url), licence, text) if source.licence_url else licence
