"""What stands out, in sentences: the strongest and the weakest of the featured indicators."""

from collections.abc import Sequence

from willdash.store.profile import ProfileRow
from willdash.text.sentences import sentences
from willdash.views.notebook.document import Block, Chapter, Item, Items, Paragraph, Section, Tone
from willdash.views.notebook.told import Told
from willdash.views.profile.spine import place_words


def standing(told: Told) -> Chapter:
    """Strongest, then weakest; a sentence where there is neither, or only one of them."""
    text, found = told.text, told.profile.standing_out
    sides = {"strongest": found.strongest, "weakest": found.weakest}
    nothing = () if any(sides.values()) else (Paragraph(text("standing-out-none", than=told.than)),)
    return Chapter(
        "standing",
        text("standing-out", city=told.profile.city.label),
        (Paragraph(text("standing-out-lead", than=told.than), Tone.NOTE), *nothing),
        () if nothing else tuple(_side(name, rows, told) for name, rows in sides.items()),
    )


def _side(name: str, rows: Sequence[ProfileRow], told: Told) -> Section:
    text = told.text
    none = Paragraph(text(f"standing-out-none-{name}"), Tone.NOTE)
    block: Block = Items(tuple(_item(row, told) for row in rows)) if rows else none
    return Section(f"standing-{name}", text(f"standing-out-{name}"), (block,))


def _item(row: ProfileRow, told: Told) -> Item:
    return Item(
        head=told.text.words(row.indicator.short),
        sentences=(" ".join(each.words for each in sentences(row.comparison, told.text)),),
        address=told.to.indicator(row.indicator.id),
        origin=told.listed(
            told.value(row.comparison), told.origin(row.comparison), place_words(row, told.text)
        ),
    )
