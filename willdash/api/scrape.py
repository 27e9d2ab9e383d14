"""What Prometheus reads: what was counted, and what is asked only at that moment."""

from collections.abc import Iterator
from typing import Protocol

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.metrics_core import GaugeMetricFamily
from prometheus_client.registry import Collector

from willdash.api.measures import Measures
from willdash.depends.dependencies import Dependencies
from willdash.depends.probe import State


class Served(Protocol):
    """What serves, as far as its numbers are concerned."""

    @property
    def version(self) -> str:
        """Of the data."""
        ...


class Scrape:
    """All that Prometheus reads.

    Args:
        measures: what was counted.
        depends: what may be away.
        served: tells which data are served now.
        since: when the server was started, in seconds since 1970.
    """

    def __init__(self, measures: Measures, depends: Dependencies, served: Served, *, since: float) -> None:
        self._measures = measures
        self._now = CollectorRegistry()
        self._now.register(_Now(depends, served, since))

    def text(self) -> bytes:
        """The numbers; within a second and a little, whatever is away."""
        return self._measures.text() + generate_latest(self._now)


class _Now(Collector):
    """What holds at the moment of asking."""

    def __init__(self, depends: Dependencies, served: Served, since: float) -> None:
        self._depends = depends
        self._served = served
        self._since = since

    def collect(self) -> Iterator[GaugeMetricFamily]:
        """The metrics; live sessions only where they can be counted."""
        data = GaugeMetricFamily("willdash_data_info", "The data that are served.", labels=["version"])
        data.add_metric([self._served.version], 1)
        yield data
        yield GaugeMetricFamily("willdash_start_time_seconds", "When the server was started.", self._since)
        up = GaugeMetricFamily("willdash_part_up", "Whether a part can be used.", labels=["part"])
        for name, state in self._depends.states().items():
            up.add_metric([name], float(state is State.OK))
        yield up
        if (sessions := self._depends.sessions()) is not None:
            yield GaugeMetricFamily("willdash_live_sessions", "Live sessions going on.", sessions)
