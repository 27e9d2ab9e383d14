"""When a practice went on, for whoever sets its years beside a series: before, during, after, not known."""

from dataclasses import dataclass
from enum import StrEnum

from willdash.core.practice import Practice, State


class Phase(StrEnum):
    """Where a year lies from a practice."""

    BEFORE = "before"
    DURING = "during"
    AFTER = "after"
    SINCE = "since"
    """After its beginning; no source shows when, or whether, it ended."""
    BEYOND = "beyond"
    """After the end that was planned; no source shows that it came."""


@dataclass(frozen=True, slots=True)
class Years:
    """The years of a practice that can be marked on an axis.

    Attributes:
        first: in which it began.
        last: in which it ended, or was planned to; none where it goes on, or no source names an end.
    """

    first: int
    last: int | None


def years_of(practice: Practice) -> Years | None:
    """What can be marked; nothing where no source shows the beginning."""
    return Years(practice.start_year, practice.end_year) if practice.start_year else None


def phase_of(practice: Practice, year: int) -> Phase | None:
    """Where a year lies; none where what is known of the practice does not tell.

    Its first and its last year are *during*, though it may have filled only a part of them.
    """
    start, end = practice.start_year, practice.end_year
    if end is not None and year > end:
        return Phase.AFTER if practice.state is State.ENDED else Phase.BEYOND
    if start is None:
        return None
    if year < start:
        return Phase.BEFORE
    is_placed = end is not None or practice.state is State.RUNNING or year == start
    return Phase.DURING if is_placed else Phase.SINCE
