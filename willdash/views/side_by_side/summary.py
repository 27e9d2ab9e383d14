"""The comparison in words: on how many indicators each city does better or worse than the reference."""

from collections.abc import Sequence

from htpy import Element, Node, li, p, section, strong, ul
from htpy import h2 as heading

from willdash.core.compare import Verdict
from willdash.core.model import Area, Indicator
from willdash.store.side_by_side import Block
from willdash.text import Text

GROUPS = (
    ("better", {Verdict.BETTER}),
    ("worse", {Verdict.WORSE}),
    ("neutral", {Verdict.NEUTRAL_HIGHER, Verdict.NEUTRAL_LOWER}),
    ("alike", {Verdict.NOT_DISTINGUISHABLE}),
    ("unknown", {Verdict.NO_INTERVAL}),
    ("none", {None}),
)  # fmt: skip
"""What may be said of a difference to the verdicts that say so, in the order in which it is told."""


def summary(blocks: Sequence[Block], cities: Sequence[Area], text: Text) -> Node:
    """A sentence for each city but the reference."""
    reference, *others = cities
    count = sum(len(block.rows) for block in blocks)
    return section(".versus-summary", aria_labelledby="versus-summary-title")[
        heading(id="versus-summary-title")[text("versus-summary")],
        p[text("versus-summary-lead", reference=reference.label, count=count)],
        ul[[_city(place, city, blocks, text) for place, city in enumerate(others, start=1)]],
        p(".versus-careful")[text("versus-summary-careful")],
    ]


def city_words(place: int, cities: Sequence[Area], blocks: Sequence[Block], text: Text) -> str:
    """The sentence for a city, by its place among the cities compared; the first is the reference."""
    told = ((name, _told(place, verdicts, blocks)) for name, verdicts in GROUPS)
    parts = [_part(name, found, text) for name, found in told if found]
    return f"{text('versus-summary-city', city=cities[place].label)} {'; '.join(parts)}."


def _city(place: int, city: Area, blocks: Sequence[Block], text: Text) -> Element:
    told = {name: _told(place, verdicts, blocks) for name, verdicts in GROUPS}
    parts = [_part(name, found, text) for name, found in told.items() if found]
    return li({f"data-{name}": str(len(found)) for name, found in told.items()}, data_area=city.code)[
        strong[text("versus-summary-city", city=city.label)], " ", "; ".join(parts), "."
    ]


def _part(name: str, found: Sequence[Indicator], text: Text) -> str:
    names = ", ".join(text.words(indicator.short) for indicator in found)
    return text(f"versus-summary-{name}", count=len(found), names=names)


def _told(
    place: int, verdicts: set[Verdict | None] | set[Verdict] | set[None], blocks: Sequence[Block]
) -> list[Indicator]:
    """The indicators on which the verdict on a city is one of some."""
    return [
        row.comparison.indicator
        for block in blocks
        for row in block.rows
        for found in [row.cells[place].difference]
        if found is not None and found.verdict in verdicts
    ]
