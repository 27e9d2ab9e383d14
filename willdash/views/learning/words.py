"""Why a practice is suggested, or nothing is; never that the practice brought the figure about."""

from willdash.core.compare import Comparison
from willdash.core.learning import Lesson, Lessons, NoLesson, Why
from willdash.text import Text
from willdash.text.sentences import than
from willdash.views.reading import unit_suffix


def lesson_words(lesson: Lesson, lessons: Lessons, text: Text) -> str:
    """Why the city of the practice, and what has to be known of the practice's beginning."""
    return " ".join(
        part for part in (reason_words(lesson, lessons, text), start_words(lesson, lessons, text)) if part
    )


def reason_words(lesson: Lesson, lessons: Lessons, text: Text) -> str:
    """Why the city of the practice: the same for all its practices."""
    comparison, entry = lessons.comparison, lesson.entry
    about = {
        "name": entry.area.label,
        "value": _measured(entry.value, comparison, text),
        "year": str(comparison.year),
        "level": text(f"headline-level-{comparison.level}"),
        "city": comparison.city.area.label,
        "own": _measured(comparison.city.value, comparison, text),
    }
    start = None
    if lesson.start is not None:
        year, value = lesson.start
        start = {"first": str(year), "start": _measured(value, comparison, text)}
    if lesson.why is Why.BETTER:
        better = text("lesson-better", **about)
        return f"{better} {text('lesson-better-improved', **start)}" if start else better
    return text("lesson-improved", **about, **(start or {}))


def start_words(lesson: Lesson, lessons: Lessons, text: Text) -> str:
    """That the practice began after the figure's year, or that nobody knows when; empty where neither."""
    start, year = lesson.practice.start_year, lessons.comparison.year
    if start is None:
        return text("lesson-start-unknown")
    return text("lesson-start-late", start=str(start), year=str(year)) if start > year else ""


def none_words(reason: NoLesson, comparison: Comparison, text: Text) -> str:
    """Why nothing is suggested."""
    key = f"lessons-none-{reason}"
    return text(key, city=comparison.city.area.label, than=than(comparison, text))


def _measured(value: float | None, comparison: Comparison, text: Text) -> str:
    """A value with its unit."""
    if value is None:
        return text("missing")
    return text.value(comparison.indicator, value) + unit_suffix(comparison.indicator, text)
