"""What was measured against what was promised: of the design, and of the present goal."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bench.clicks import Clicks
from bench.contender import CITY, INDICATOR, STATIC, WILLDASH
from bench.loads import Loads
from bench.manner import Manner
from bench.rows import AtLeast, AtMost, Row, compared

__all__ = ["STATIC", "WILLDASH", "AtLeast", "AtMost", "Row"]

FIRST_LOAD = "first load, until all parts can be used"
BYTES = "bytes of a first load"
CACHED, CALLBACK, START = AtLeast(0.8), AtLeast(0.35), AtMost(2, "s")


@dataclass(frozen=True, slots=True)
class ServerFigures:
    """Requests a second by what was asked, seconds to the first 200, megabytes per worker."""

    per_second: Mapping[str, float]
    bare: float
    start_s: float
    worker_mb: float


def load_rows(loads: Mapping[str, Loads], manner: Manner) -> Iterator[Row]:
    """First visits in one manner; in the plain one second visits, bytes and requests too."""
    is_plain = manner == Manner()
    limits = (AtMost(1.4), AtMost(1.3)) if is_plain else ()
    yield compared(f"{FIRST_LOAD}{manner}", _middle(loads, "ready"), *limits)
    yield compared(f"content there: sentence, map, panels, table{manner}", _middle(loads, "content"))
    yield compared(f"first contentful paint{manner}", _middle(loads, "fcp"))
    yield compared(f"largest contentful paint{manner}", _middle(loads, "lcp"))
    if is_plain:
        yield compared("second visit, everything cached", {name: each.warm for name, each in loads.items()})
        yield from _weight_rows(loads)


def _middle(loads: Mapping[str, Loads], name: str) -> dict[str, float]:
    return {each: found.middle(name) for each, found in loads.items()}


def _weight_rows(loads: Mapping[str, Loads]) -> Iterator[Row]:
    shift = _middle(loads, "shift")
    yield compared("layout shift of a first load", shift, AtMost(0.02, ""), unit="shift", is_ratio=False)
    weight = {name: max(each.bytes) / 1000 for name, each in loads.items()}
    yield compared(BYTES, weight, AtMost(750, "kB"), AtMost(600, "kB"), unit="kB", is_ratio=False)
    asked = {name: float(max(each.requests)) for name, each in loads.items()}
    yield compared("requests of a first load", asked, unit="", is_ratio=False)
    others = {name: float(len(each.other_hosts)) for name, each in loads.items()}
    yield compared("addresses asked of other hosts", others, AtMost(0, ""), unit="", is_ratio=False)


def click_rows(clicks: Mapping[str, Clicks], manner: Manner) -> Iterator[Row]:
    """City and indicator clicks in one manner."""
    for kind, where in ((CITY, "a city"), (INDICATOR, "an indicator")):
        by = {name: each.middle(kind) for name, each in clicks.items()}
        yield compared(click_words(where, manner), by, *_click_limits(manner))


def click_words(where: str, manner: Manner) -> str:
    """What a row of clicks is called."""
    return f"click on {where} → all updated{manner}"


def _click_limits(manner: Manner) -> tuple[AtMost, ...]:
    if manner.slower > 1:
        return ()
    if not manner.delay_ms:
        return (AtMost(1.2),)
    return (AtMost(1.5), AtMost(1.2)) if manner.rest_ms else (AtMost(1.5),)


def server_rows(figures: ServerFigures) -> Iterator[Row]:
    """The server alone."""
    for what, rate in figures.per_second.items():
        yield Row(what, rate / figures.bare, f"{rate:,.0f}/s", f"{figures.bare:,.0f}/s", _rate_limits(what))
    start, memory = figures.start_s, figures.worker_mb
    limits = (AtMost(3, "s"), START)
    yield Row("start of the server to first 200", start, f"{start:.2f} s", limits=limits, unit="s")
    yield Row("memory per worker", memory, f"{memory:.0f} MB", limits=(AtMost(200, "MB"),), unit="MB")


def _rate_limits(what: str) -> tuple[AtLeast, ...]:
    if what.startswith("callback"):
        return (CALLBACK,)
    return (AtLeast(0.7), CACHED) if what.startswith("cached GET") else ()
