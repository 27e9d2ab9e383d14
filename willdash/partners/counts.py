"""What is counted of embeds, and what a store of counts promises.

Of a reader nothing is kept: no address, no page that they come from, no browser, no time but the day.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple, Protocol

DAYS_KEPT = 400
"""A year, and a month of the year before to compare with."""
NOTHING = "-"
"""No key, no view, no subject."""
UNKNOWN_PARTNER = "?"
"""Whoever shows a key that is nobody's."""


class Outcome(StrEnum):
    """What came of a request for an embed."""

    SHOWN = "shown"
    CORRECTED = "corrected"
    """Part of the address could not be used."""
    REPLACED = "replaced"
    """Its indicator is no longer published."""
    VERSION_GONE = "version-gone"
    """The version of the data that it keeps to is not there."""
    NOT_FOUND = "not-found"
    REFUSED = "refused"
    FAILED = "failed"
    KEY_UNKNOWN = "key-unknown"
    KEY_UNCHECKED = "key-unchecked"
    """The secret could not be read at that moment."""


OF_KEYS = frozenset({Outcome.KEY_UNKNOWN, Outcome.KEY_UNCHECKED})
"""Counted beside what came of the same request."""


class Embedded(NamedTuple):
    """What is counted together.

    Attributes:
        partner: its name, or `NOTHING`, or `UNKNOWN_PARTNER`.
        view: name of the view, or `NOTHING`.
        subject: id of the indicator or cluster shown, or `NOTHING`.
        outcome: an `Outcome`.
    """

    partner: str
    view: str
    subject: str
    outcome: str


class Counts(Protocol):
    """Counts by day, known alike to every process and, with Redis, to every machine.

    Making a store touches neither disk nor network; any method may raise `KeepingError`, and works again
    once the cause is gone.
    """

    def add(self, counts: Mapping[tuple[date, Embedded], int]) -> None:
        """Adds to what is counted already: all of it, or nothing if it raises."""

    def sums(self, first: date, last: date) -> Mapping[Embedded, int]:
        """How often from the first day to the last, both among them."""

    def prune(self, today: date) -> None:
        """Lets go of the days that are no longer kept."""

    def close(self) -> None:
        """Lets go of what is open; the store can still be used."""


def first_kept(today: date, days: int = DAYS_KEPT) -> date:
    """The first of a number of days that end today."""
    return today - timedelta(days=days - 1)
