"""Where an indicator's figures come from: publisher, edition, licence, day of acquisition, processing."""

from htpy import Element, Node, code, dd, div, dl, dt, time

from willdash.core.model import Indicator, Source
from willdash.text import Text
from willdash.views.outside import outside


def indicator_source(indicator: Indicator, source: Source, text: Text, *, version: str) -> Element:
    """A list of terms, each with what there is to say of it.

    Args:
        indicator: what is measured; it may have a code of the source's own.
        source: who published it.
        text: words of the language.
        version: of the data package.
    """
    licence = text.words(source.licence)
    rows: list[tuple[str, Node]] = [
        ("about-source", text.words(source.publisher)),
        ("catalogue-source-title", outside(str(source.url), text.words(source.title), text)),
        ("about-edition", text.edition(source)),
        ("catalogue-source-code", code[indicator.source_code] if indicator.source_code else None),
        ("about-licence", outside(str(source.licence_url), licence, text) if source.licence_url else licence),
        ("about-acquired", time(datetime=source.acquired)[text.date(source.acquired)]),
        ("about-processing", text.words(source.processing)),
        ("catalogue-source-id", code[indicator.id]),
        ("catalogue-source-version", code[version]),
    ]
    return dl(".catalogue-facts")[[div[dt[text(key)], dd[value]] for key, value in rows if value is not None]]
