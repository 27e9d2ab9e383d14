"""Counts put in order for whoever reads them: by partner, over the last week, month and year."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from willdash.partners.counts import (
    DAYS_KEPT,
    NOTHING,
    OF_KEYS,
    UNKNOWN_PARTNER,
    Counts,
    Embedded,
    Outcome,
    first_kept,
)

WINDOWS = (7, 30, DAYS_KEPT)
"""Days, today among them."""
Windows = tuple[int, ...]
"""A count for each of the windows."""


@dataclass(frozen=True, slots=True)
class Line:
    """How often one thing was asked for, or went wrong.

    Attributes:
        view: name of the view, or `NOTHING`.
        subject: id of the indicator or cluster, or `NOTHING`.
        counts: in each window.
        outcome: what came of it; empty where all outcomes are counted.
    """

    view: str
    subject: str
    counts: Windows
    outcome: str = ""


@dataclass(frozen=True, slots=True)
class PartnerReport:
    """What one partner embeds.

    Attributes:
        partner: its name, or `NOTHING`, or `UNKNOWN_PARTNER`.
        total: requests in each window.
        asked: the same by view and subject, the most frequent first.
        faults: whatever was not simply shown, by outcome, view and subject.
    """

    partner: str
    total: Windows
    asked: tuple[Line, ...]
    faults: tuple[Line, ...]


def report(counts: Counts, today: date) -> tuple[PartnerReport, ...]:
    """Every partner by name; requests without a key and with a wrong one come last.

    Raises:
        KeepingError: the counts cannot be read.
    """
    sums = [counts.sums(first_kept(today, days), today) for days in WINDOWS]
    of_partner: dict[str, dict[Embedded, Windows]] = defaultdict(dict)
    for embedded in sums[-1]:
        of_partner[embedded.partner][embedded] = tuple(each.get(embedded, 0) for each in sums)
    names = sorted(of_partner, key=lambda name: (name in (NOTHING, UNKNOWN_PARTNER), name))
    return tuple(_partner(name, of_partner[name]) for name in names)


def _partner(name: str, found: Mapping[Embedded, Windows]) -> PartnerReport:
    requests = {each: windows for each, windows in found.items() if each.outcome not in OF_KEYS}
    asked: dict[tuple[str, str], list[Windows]] = defaultdict(list)
    for each, windows in requests.items():
        asked[each.view, each.subject].append(windows)
    return PartnerReport(
        partner=name,
        total=_sum(requests.values()),
        asked=_ordered(Line(view, subject, _sum(parts)) for (view, subject), parts in asked.items()),
        faults=_ordered(
            Line(each.view, each.subject, windows, each.outcome)
            for each, windows in found.items()
            if each.outcome != Outcome.SHOWN
        ),
    )


def _sum(parts: Iterable[Windows]) -> Windows:
    return tuple(map(sum, zip((0,) * len(WINDOWS), *parts, strict=True)))


def _ordered(lines: Iterable[Line]) -> tuple[Line, ...]:
    """The most frequent first; the year decides, then the names."""
    return tuple(sorted(lines, key=lambda line: (-line.counts[-1], line.outcome, line.view, line.subject)))
