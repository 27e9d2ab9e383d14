"""The practices that a gap leads to: as a section with reasons and rule, or as one line with links."""

from itertools import groupby

from htpy import Element, Node, a, details, div, h2, li, p, section, span, strong, summary, ul

from willdash.core.learning import MOST_CITIES, MOST_OF_A_CITY, Lesson, Lessons
from willdash.core.practice_search import INDICATOR
from willdash.core.trend import FEWEST
from willdash.text import Text
from willdash.text.sentences import Rule, sentences
from willdash.views.learning.words import none_words, reason_words, start_words
from willdash.views.links import PRACTICES, Addresses
from willdash.views.practices.words import state_words, years_words

METHOD, RULE_AT = "/metodo", "#lessons"
RULES = ("behind", "better", "improved", "practices", "order")
GAP = (Rule.VERDICT, Rule.NORM)
"""What the sentence engine says of the gap itself."""


def lessons_section(lessons: Lessons, to: Addresses, text: Text) -> Element:
    """The gap in words, the cities to learn from with their practices, the warning, the rule folded away.

    Where nothing is suggested, one plain sentence and the rule.

    Args:
        lessons: what the rule finds.
        to: addresses from the page shown.
        text: words of the language.
    """
    comparison = lessons.comparison
    id = f"lessons-{comparison.indicator.id}"
    return section(
        ".lessons", aria_labelledby=id, data_lessons=str(len(lessons.lessons)), data_reason=lessons.reason
    )[
        h2(id=id)[text("lessons")],
        _found(lessons, to, text)
        if lessons.reason is None
        else p(".lessons-none")[none_words(lessons.reason, comparison, text)],
        _rule(to, text),
    ]


def lessons_line(lessons: Lessons, to: Addresses, text: Text) -> Element | None:
    """One sentence with a link to each practice; none where nothing is suggested.

    Whoever shows such lines puts `lessons_warning` once beside them.
    """
    if lessons.reason is not None:
        return None
    last = len(lessons.lessons) - 1
    return p(".lessons-line", data_lessons=str(len(lessons.lessons)))[
        text("lessons-line"),
        [
            [" ", _link(lesson, to, text), " ", _because(lesson, lessons, text), ";" if place < last else ""]
            for place, lesson in enumerate(lessons.lessons)
        ],
        [" ", a(href=_all(lessons, to))[text("lessons-line-more", count=lessons.more)]]
        if lessons.more
        else None,
        ".",
    ]


def lessons_warning(text: Text) -> Element:
    """That a practice beside a better figure is not its cause; once in each place that shows suggestions."""
    return p(".lessons-warning")[text("lessons-warning")]


def _found(lessons: Lessons, to: Addresses, text: Text) -> Node:
    gap = [each.words for each in sentences(lessons.comparison, text) if each.rule in GAP]
    cities = groupby(lessons.lessons, key=lambda lesson: lesson.practice.city)
    return [
        p(".lessons-gap")[strong[" ".join(gap)]],
        ul(".lessons-cities")[[_city(list(those), lessons, to, text) for _, those in cities]],
        p(".lessons-more")[a(href=_all(lessons, to))[text("lessons-more", count=lessons.more)]]
        if lessons.more
        else None,
        lessons_warning(text),
    ]


def _city(those: list[Lesson], lessons: Lessons, to: Addresses, text: Text) -> Element:
    first = those[0]
    return li(".lessons-city", data_city=first.entry.area.slug, data_why=first.why.value)[
        p(".lessons-reason")[reason_words(first, lessons, text)],
        ul[[_practice(lesson, lessons, to, text) for lesson in those]],
    ]


def _practice(lesson: Lesson, lessons: Lessons, to: Addresses, text: Text) -> Element:
    practice, start = lesson.practice, start_words(lesson, lessons, text)
    return li(data_practice=practice.id)[
        _link(lesson, to, text),
        " ",
        span(".lessons-when")[
            text("practice-when", years=years_words(practice, text), state=state_words(practice, text))
        ],
        p(".lessons-start")[start] if start else None,
    ]


def _link(lesson: Lesson, to: Addresses, text: Text) -> Element:
    return a(href=to.practice(lesson.practice.id))[text.words(lesson.practice.title)]


def _because(lesson: Lesson, lessons: Lessons, text: Text) -> str:
    year = str(lessons.comparison.year)
    return text(f"lessons-line-{lesson.why}", city=lesson.entry.area.label, year=year)


def _all(lessons: Lessons, to: Addresses) -> str:
    """All practices on the indicator."""
    return to(PRACTICES, extra={INDICATOR: lessons.comparison.indicator.id})


def _rule(to: Addresses, text: Text) -> Element:
    numbers = {"fewest": str(FEWEST), "cities": str(MOST_CITIES), "each": str(MOST_OF_A_CITY)}
    return details(".lessons-rule")[
        summary[text("lessons-rule")],
        div[
            ul[[li[text(f"lessons-rule-{name}", **numbers)] for name in RULES]],
            p[a(href=to(METHOD) + RULE_AT)[text("lessons-rule-method")]],
        ],
    ]
