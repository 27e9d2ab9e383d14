"""Requests to a host that counts them are kept apart, redirects and new tries included."""

from collections.abc import Callable, Mapping

import httpx

from willdash.pipeline.releases.limits import Clock


class Pace:
    """Waits before a request that would come too soon after the last one to the same host."""

    def __init__(
        self, gaps: Mapping[str, float], clock: Clock, waiting: Callable[[httpx.URL, float], None]
    ) -> None:
        self._gaps = gaps
        self._clock = clock
        self._waiting = waiting
        self._last: dict[str, float] = {}

    def keep(self, request: httpx.Request) -> None:
        """To be called before each request."""
        host = request.url.host
        gap = self._gaps.get(host)
        if gap is None:
            return
        early = self._last.get(host, float("-inf")) + gap - self._clock.monotonic()
        if early > 0:
            self._waiting(request.url, early)
            self._clock.sleep(early)
        self._last[host] = self._clock.monotonic()
