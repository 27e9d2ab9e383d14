"""What the city itself did: its practices, each with what its source says came of it."""

from willdash.core.practice import Practice
from willdash.store.practices import practices_of
from willdash.views.notebook.document import Chapter, Item, Items, Paragraph, Tone
from willdash.views.notebook.practice import practice_head, practice_link
from willdash.views.notebook.told import Told
from willdash.views.practices.words import kind_of


def own_practices(told: Told) -> Chapter:
    """Every practice of the city; a sentence where none is known."""
    text, city = told.text, told.profile.city
    found = practices_of(told.store.catalog, city.slug or "")
    title = text("practices-of-city", city=city.label)
    if not found:
        return Chapter("own", title, (Paragraph(text("practices-of-city-none", city=city.label)),))
    return Chapter(
        "own",
        title,
        (
            Paragraph(text("notebook-own-lead", city=city.label)),
            Paragraph(text("practice-warning"), Tone.WARNING),
            Items(tuple(_item(practice, told) for practice in found)),
        ),
    )


def _item(practice: Practice, told: Told) -> Item:
    text = told.text
    results = practice.results and text(
        "notebook-practice-results",
        kind=text(f"practice-reported-{kind_of(practice)}"),
        results=text.words(practice.results),
    )
    said = (text.words(practice.what), results, practice.caveat and text.words(practice.caveat))
    return Item(
        head=text.words(practice.title),
        sentences=tuple(words for words in said if words),
        origin=practice_head(practice, told),
        who=practice.actors,
        link=practice_link(practice),
        address=told.to.practice(practice.id),
    )
