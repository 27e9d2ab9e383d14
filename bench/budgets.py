"""What was measured against what was promised: one row for each promise."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from bench.clicks import CITY, INDICATOR, Clicks, Manner
from bench.loads import Loads

WILLDASH, STATIC = "willdash", "static page"


class Limit(Protocol):
    """Whether a measured number keeps a promise, and the promise in words."""

    def kept(self, number: float) -> bool:
        """Whether it does."""
        ...


@dataclass(frozen=True, slots=True)
class AtMost:
    """No more than a number."""

    number: float
    unit: str = "×"

    def kept(self, number: float) -> bool:
        """Whether it is no more."""
        return number <= self.number

    def __str__(self) -> str:
        return f"≤ {self.number:g} {self.unit}".strip()


@dataclass(frozen=True, slots=True)
class AtLeast:
    """No less than a number."""

    number: float
    unit: str = "×"

    def kept(self, number: float) -> bool:
        """Whether it is no less."""
        return number >= self.number

    def __str__(self) -> str:
        return f"≥ {self.number:g} {self.unit}".strip()


@dataclass(frozen=True, slots=True)
class Row:
    """One measure.

    Attributes:
        what: in words.
        number: what is held against the limits: a ratio, or an amount in `unit`.
        ours: willdash's own median, with its unit.
        theirs: that of what it is compared with.
        limits: the promises: of the design, and of the present goal where it is another one.
        unit: of `number`.
    """

    what: str
    number: float
    ours: str
    theirs: str = "–"
    limits: Sequence[Limit] = ()
    unit: str = "×"


@dataclass(frozen=True, slots=True)
class ServerFigures:
    """Requests a second by what was asked, seconds to the first 200, megabytes per worker."""

    per_second: dict[str, float]
    bare: float
    start_s: float
    worker_mb: float


def load_rows(loads: dict[str, Loads]) -> Iterator[Row]:
    """First and second visit."""
    ours, theirs = loads[WILLDASH], loads[STATIC]
    yield ratio(
        "first load, until map and panels are drawn",
        ours.middle("ready"),
        theirs.middle("ready"),
        AtMost(1.4),
        AtMost(1.8),
    )
    yield ratio("second visit, everything cached", ours.warm, theirs.warm)
    yield ratio("first contentful paint", ours.middle("fcp"), theirs.middle("fcp"))
    yield ratio("largest contentful paint", ours.middle("lcp"), theirs.middle("lcp"))
    weight, floor = max(ours.bytes) / 1000, max(theirs.bytes) / 1000
    limits = (AtMost(750, "kB"), AtMost(900, "kB"))
    yield Row("bytes of a first load", weight, f"{weight:.0f} kB", f"{floor:.0f} kB", limits, "kB")
    asked, asked_floor = f"{max(ours.requests)}", f"{max(theirs.requests)}"
    yield Row("requests of a first load", max(ours.requests), asked, asked_floor, unit="")
    others = len(ours.other_hosts)
    yield Row(
        "hosts asked besides our own", others, f"{others}", f"{len(theirs.other_hosts)}", (AtMost(0, ""),), ""
    )


def click_rows(clicks: dict[str, Clicks], manner: Manner) -> Iterator[Row]:
    """City and indicator clicks in one manner."""
    limits = (AtMost(1.5),) if manner.delay_ms else (AtMost(1.2), AtMost(1.6))
    for kind, where in ((CITY, "a city"), (INDICATOR, "an indicator")):
        ours, theirs = clicks[WILLDASH].middle(kind), clicks[STATIC].middle(kind)
        yield ratio(f"click on {where} → all updated{manner}", ours, theirs, *limits)


def server_rows(figures: ServerFigures) -> Iterator[Row]:
    """The server alone."""
    for what, rate in figures.per_second.items():
        limits = (AtLeast(0.7),) if what.startswith("cached") else ()
        yield Row(what, rate / figures.bare, f"{rate:,.0f}/s", f"{figures.bare:,.0f}/s", limits)
    start, memory = figures.start_s, figures.worker_mb
    yield Row("start of the server to first 200", start, f"{start:.2f} s", limits=(AtMost(3, "s"),), unit="s")
    yield Row("memory per worker", memory, f"{memory:.0f} MB", limits=(AtMost(200, "MB"),), unit="MB")


def ratio(what: str, ours: float, theirs: float, *limits: Limit) -> Row:
    """Milliseconds of ours against theirs."""
    return Row(what, ours / theirs, f"{ours:.0f} ms", f"{theirs:.0f} ms", limits)
