"""How long, how often and how much: the limits of a download, and the clock they are measured by."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

ISTAT = "esploradati.istat.it"
ISTAT_GAP_S = 16.0
"""ISTAT takes five requests a minute from one machine and bars it for a day or two beyond
(www.istat.it/en/classifications-and-tools/sdmx-web-services). Every 16 s is fewer than four, which leaves
room for a command begun just after another ended."""


def _utc() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Clock:
    """What a download knows of time; tests give it one that does not wait.

    Attributes:
        monotonic: seconds, for time limits.
        now: the time of day, UTC.
        sleep: waits so many seconds.
    """

    monotonic: Callable[[], float] = time.monotonic
    now: Callable[[], datetime] = _utc
    sleep: Callable[[float], None] = time.sleep


@dataclass(frozen=True, slots=True)
class Limits:
    """Of one file.

    Attributes:
        tries: after so many in vain it is given up.
        connect_s: until the server takes the call.
        read_s: until the next bytes come.
        total_s: until the file is whole, all tries and pauses together.
        largest: bytes.
        first_pause_s: after the first try; each further pause is twice as long.
        longest_pause_s: also where the server asks for a longer one.
        redirects: that are followed.
        gaps: seconds between two requests to a host, where the host counts them.
    """

    tries: int = 5
    connect_s: float = 15
    read_s: float = 120  # ISTAT gathers a whole table before it sends the first byte
    total_s: float = 900
    largest: int = 500_000_000
    first_pause_s: float = 1
    longest_pause_s: float = 60
    redirects: int = 5
    gaps: Mapping[str, float] = field(default_factory=lambda: {ISTAT: ISTAT_GAP_S})

    def pause(self, tried: int, asked: float | None) -> float:
        """Seconds to wait after so many tries: growing, or what the server asks; never above the longest."""
        growing: float = self.first_pause_s * 2 ** (tried - 1)
        return min(max(growing, asked or 0), self.longest_pause_s)
