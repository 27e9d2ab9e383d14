"""The last chapter: how to read what stands before, where every figure comes from, and where it is online."""

from willdash.core.model import Source
from willdash.views.notebook.document import Chapter, Item, Items, Link, Paragraph, Section
from willdash.views.notebook.told import Told

HOW = ("levels", "doubt", "missing", "rank", "practices")
"""What has to be known to read the figures, in the order told."""


def closing(told: Told, *, address: str) -> Chapter:
    """How to read, sources, and the page that shows the same.

    Args:
        told: the city's profile.
        address: of that page.
    """
    text = told.text
    how = tuple(Paragraph(text(f"notebook-how-{name}")) for name in HOW)
    page = Item(text("notebook-where"), (text("notebook-online"),), link=Link(address, address))
    sections = (
        Section("how", text("about"), (*how, Items((page,), is_short=True))),
        Section("sources", text("profile-sources"), (Items(_sources(told), is_short=True),)),
    )
    return Chapter("closing", text("notebook-closing"), (), sections)


def _sources(told: Told) -> tuple[Item, ...]:
    """Every source of a figure told, in the order of the data package."""
    shown = [*told.profile.facts, *(row.comparison for row in told.profile.rows)]
    used = {comparison.indicator.source for comparison in shown}
    return tuple(_source(source, told) for id, source in told.store.catalog.sources.items() if id in used)


def _source(source: Source, told: Told) -> Item:
    text = told.text
    terms = text(
        "notebook-source",
        edition=text.edition(source),
        licence=text.words(source.licence),
        acquired=text.date(source.acquired),
    )
    head = text(
        "notebook-source-name", publisher=text.words(source.publisher), title=text.words(source.title)
    )
    return Item(head, (terms,), link=Link(str(source.url), str(source.url)))
