"""What the weakest figures mean in people, or why that cannot be told."""

from willdash.core.model import Indicator
from willdash.store.gaps import GapRow, Gaps
from willdash.store.profile import ProfileRow
from willdash.text import Text
from willdash.views.gap_list import COLUMNS, gap_words, reference_name
from willdash.views.notebook.document import (
    Block,
    Cell,
    Chapter,
    Column,
    Group,
    Paragraph,
    Section,
    Table,
    Tone,
)
from willdash.views.notebook.told import Told

SHARES = (2.7, 1.1, 6.2)


def gaps(told: Told) -> Chapter:
    """A section for each of the weakest."""
    text, weakest = told.text, told.profile.standing_out.weakest
    lead = text("notebook-gaps-lead") if weakest else text("notebook-gaps-none", than=told.than)
    return Chapter(
        "gaps",
        text("gap", city=told.profile.city.label),
        (Paragraph(lead),),
        tuple(_section(row, told.profile.gaps[row.indicator.id], told) for row in weakest),
    )


def _section(row: ProfileRow, found: Gaps, told: Told) -> Section:
    indicator = row.indicator
    title = told.text(
        "notebook-gap", indicator=told.text.words(indicator.short), origin=told.origin(row.comparison)
    )
    return Section(f"gap-{indicator.id}", title, _blocks(found, title, told.text), indicator.cluster)


def _blocks(found: Gaps, title: str, text: Text) -> tuple[Block, ...]:
    if found.reason is not None:
        return (Paragraph(text(f"gap-none-{found.reason}")),)
    observed = text(f"gap-observed-{found.observed.level}", name=found.observed.name)
    heads = zip(COLUMNS, SHARES, strict=True)
    base = "gap-base-own" if found.base_is_own else "gap-base-population"
    return (
        Paragraph(text("gap-lead", observed=observed)),
        Table(
            text("notebook-table", title=title),
            tuple(Column(text(f"gap-{name}"), share, is_number=name == "value") for name, share in heads),
            (Group("", tuple(_row(each, found.indicator, text) for each in found.rows)),),
        ),
        Paragraph(text(base, count=text.number(found.base_count), year=str(found.base_year)), Tone.NOTE),
    )


def _row(row: GapRow, indicator: Indicator, text: Text) -> tuple[Cell, ...]:
    target = row.reference.target
    return (
        Cell(reference_name(row.reference, text), text.words(target.measures) if target else ""),
        Cell(text.value(indicator, row.reference.value)),
        Cell(gap_words(row, indicator, text)),
    )
