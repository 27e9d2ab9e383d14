"""What a practice is told in: its years, its state, and the kind of results that its source reports."""

from htpy import Element, span

from willdash.core.practice import Practice, State
from willdash.text import Text

NOTHING = "none"
"""In place of a kind of result, where the source reports none."""


def years_words(practice: Practice, text: Text) -> str:
    """The years as in *2019–2023*, *dal 2015*; what is inferred, planned or not known is said."""
    start = _year(practice.start_year, text, is_inferred=practice.start_is_inferred)
    end = _year(practice.end_year, text, is_inferred=practice.end_is_inferred)
    is_over = practice.state is State.ENDED
    if start and end:
        is_one = is_over and practice.start_year == practice.end_year
        key = "both" if is_over else "planned"
        return start if is_one else text(f"practice-years-{key}", start=start, end=end)
    if start:
        key = "running" if practice.state is State.RUNNING else "start"
        return text(f"practice-years-{key}", start=start)
    if end:
        return text("practice-years-end" if is_over else "practice-years-planned-end", end=end)
    return text("practice-years-unknown")


def _year(year: int | None, text: Text, *, is_inferred: bool) -> str:
    if year is None:
        return ""
    return text("practice-year-inferred", year=str(year)) if is_inferred else str(year)


def state_words(practice: Practice, text: Text) -> str:
    """Whether it goes on."""
    return text(f"practice-state-{practice.state}")


def kind_of(practice: Practice) -> str:
    """The kind of results, as texts and styles name it."""
    return practice.reported.value if practice.reported else NOTHING


def reported_tag(practice: Practice, text: Text) -> Element:
    """The kind of what the source reports, as a mark with its words."""
    kind = kind_of(practice)
    return span(".practice-reported", data_reported=kind)[text(f"practice-reported-{kind}")]
