"""Practices to look at: for each figure distinguishably behind, what others did, and why they are named."""

from collections.abc import Iterator, Sequence

from willdash.core.verdict import Verdict
from willdash.store.learning import Lesson, Lessons, lessons
from willdash.views.learning.words import none_words, reason_words, start_words
from willdash.views.notebook.document import Block, Chapter, Item, Items, Paragraph, Section, Tone
from willdash.views.notebook.practice import practice_head, practice_link
from willdash.views.notebook.told import Told


def learning(told: Told) -> Chapter:
    """A section for each figure that leads to practices, then those that lead to none, and why."""
    text = told.text
    behind = [row.comparison for row in told.profile.rows if row.comparison.city.verdict is Verdict.WORSE]
    found = [lessons(told.store, comparison) for comparison in behind]
    leading, empty = [each for each in found if each.lessons], [each for each in found if not each.lessons]
    lead = text("notebook-learning-lead" if behind else "notebook-learning-none", than=told.than)
    warning = (Paragraph(text("notebook-learning-warning"), Tone.WARNING),) if leading else ()
    return Chapter(
        "learning",
        text("notebook-learning"),
        (Paragraph(lead), *warning),
        (*_sections(leading, told), *((_empty(empty, told),) if empty else ())),
    )


def _sections(leading: Sequence[Lessons], told: Told) -> Iterator[Section]:
    """What a practice was is told where it comes first."""
    known: set[str] = set()
    for each in leading:
        yield _section(each, known, told)
        known |= {lesson.practice.id for lesson in each.lessons}


def _section(each: Lessons, known: set[str], told: Told) -> Section:
    comparison, text = each.comparison, told.text
    indicator = comparison.indicator
    blocks: list[Block] = [Items(tuple(_items(each, known, told)))]
    if each.more:
        blocks.append(Paragraph(text("notebook-learning-more", count=each.more), Tone.NOTE))
    title = text(
        "notebook-learning-section",
        indicator=text.words(indicator.short),
        value=told.value(comparison),
        origin=told.origin(comparison),
    )
    return Section(f"learning-{indicator.id}", title, tuple(blocks), indicator.cluster)


def _items(each: Lessons, known: set[str], told: Told) -> Iterator[Item]:
    """The reason stands with the first practice of a city: it is the same for all of them."""
    named: set[str] = set()
    for lesson in each.lessons:
        yield _item(
            lesson,
            each,
            told,
            is_first=lesson.practice.city not in named,
            is_known=lesson.practice.id in known,
        )
        named.add(lesson.practice.city)


def _item(lesson: Lesson, each: Lessons, told: Told, *, is_first: bool, is_known: bool) -> Item:
    """A practice with its reason; one that was told before has no more than that."""
    text, practice = told.text, lesson.practice
    reasons = (reason_words(lesson, each, text) if is_first else "", start_words(lesson, each, text))
    said = (" ".join(filter(None, reasons)), "" if is_known else text.words(practice.what))
    name = text.words(practice.title)
    return Item(
        head=text("notebook-learning-practice", city=lesson.entry.area.label, practice=name),
        sentences=tuple(filter(None, said)),
        origin="" if is_known else practice_head(practice, told),
        link=None if is_known else practice_link(practice),
        address=told.to.practice(practice.id),
    )


def _empty(empty: Sequence[Lessons], told: Told) -> Section:
    text = told.text
    items = tuple(
        Item(
            text.words(each.comparison.indicator.short),
            (none_words(each.reason, each.comparison, text),),
            address=told.to.indicator(each.comparison.indicator.id),
        )
        for each in empty
        if each.reason is not None
    )
    return Section("learning-none", text("notebook-learning-empty"), (Items(items),))
