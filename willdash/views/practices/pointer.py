"""One line that leads from a sentence about a gap to the practices to look at."""

from htpy import Element, a, p

from willdash.core.learning import Lessons
from willdash.text import Text
from willdash.text.sentences import joined
from willdash.views.links import TRAJECTORY, leads


def lessons_pointer(lessons: Lessons, text: Text) -> Element | None:
    """How many practices there are to look at, and of which cities; nothing where nothing is suggested.

    The link leads to where each is told with its reason and the warning.

    Args:
        lessons: what the rule finds.
        text: words of the language.
    """
    if not lessons.lessons:
        return None
    cities = dict.fromkeys(lesson.entry.area.label for lesson in lessons.lessons)
    words = text("practice-pointer", count=len(lessons.lessons), cities=joined(tuple(cities), text))
    return p(".lessons-pointer")[a(leads(TRAJECTORY))[words]]
