"""What is counted of every request, for Prometheus: in this process, and beside it by its sister processes.

Where gunicorn.conf.py has named a folder (``PROMETHEUS_MULTIPROC_DIR``), each process keeps its numbers in a
file there, and any of them adds up all; elsewhere the numbers are this process's own.
"""

import os
import resource
from collections.abc import Callable
from threading import Lock
from time import monotonic
from typing import Any

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest, multiprocess

from willdash.api.seen import Told

FOLDER = "PROMETHEUS_MULTIPROC_DIR"
METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
OTHER = "other"
REFUSED = frozenset({400, 403, 405, 411, 413, 414, 415, 429, 431, 503})
LATENCY_SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10)
PROCESS_SECONDS = 1.0
"""How often a process looks at its own memory and time."""
PAGE_BYTES = resource.getpagesize()


class Measures:
    """Counts requests, and what this process takes.

    Args:
        clock: seconds from any moment on.
    """

    def __init__(self, *, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._lock = Lock()
        self._known: dict[tuple[str, str, str, str], tuple[Any, Any]] = {}
        self._looked = float("-inf")
        self._pid, self._told_seconds = 0, 0.0
        self._registry = own = CollectorRegistry()
        self._requests = Counter(
            "willdash_requests", "Answers begun.", ("method", "route", "status", "kept"), registry=own
        )
        self._seconds = self._histogram("willdash_request_seconds", "Until an answer began.", "route")
        self._callbacks = self._histogram("willdash_callback_seconds", "The same, by callback.", "callback")
        self._waited = Counter(
            "willdash_waited_seconds", "Time that requests waited for a thread.", registry=own
        )
        self._refused = Counter("willdash_refused", "Requests refused.", ("status",), registry=own)
        self._held = self._gauge("willdash_kept_bytes", "Bytes of answers that are kept.", "livesum")
        self._resident: Gauge | None = None
        self._cpu = Counter("willdash_worker_cpu_seconds", "Time that workers computed.", registry=own)

    def count(self, told: Told) -> None:
        """Counts one answer."""
        method = told.method if told.method in METHODS else OTHER
        key = (method, told.route, f"{told.status // 100}xx", told.kept)
        requests, seconds = self._known.get(key) or self._made(key)
        requests.inc()
        seconds.observe(told.seconds)
        if told.status in REFUSED:
            self._refused.labels(told.status).inc()
        if told.callback:
            self._callbacks.labels(told.callback).observe(told.seconds)
        if self._clock() - self._looked > PROCESS_SECONDS:
            self._look()

    def wait(self, seconds: float) -> None:
        """Counts how long a request waited for a thread."""
        self._waited.inc(seconds)

    def hold(self, bytes_: int) -> None:
        """Notes how much kept answers take in this process."""
        self._held.set(bytes_)

    def text(self) -> bytes:
        """All numbers, of all processes, as Prometheus reads them."""
        self._look()
        registry = self._registry
        if os.environ.get(FOLDER):
            registry = CollectorRegistry()
            multiprocess.MultiProcessCollector(registry)  # type: ignore[no-untyped-call] # of prometheus_client
        return generate_latest(registry)

    def _made(self, key: tuple[str, str, str, str]) -> tuple[Any, Any]:
        self._known[key] = made = self._requests.labels(*key), self._seconds.labels(key[1])
        return made

    def _look(self) -> None:
        """Looks at this process's memory and time; a forked one begins anew."""
        with self._lock:
            self._looked = self._clock()
            usage, pid = resource.getrusage(resource.RUSAGE_SELF), os.getpid()
            spent = usage.ru_utime + usage.ru_stime
            if pid != self._pid:
                self._pid, self._told_seconds = pid, 0.0
            self._cpu.inc(max(0.0, spent - self._told_seconds))
            self._told_seconds = spent
            # Made here, else the process from which workers are forked would have one too.
            self._resident = self._resident or self._gauge(
                "willdash_worker_resident_bytes", "Memory, shared pages too.", "liveall"
            )
            self._resident.set(_resident_bytes())

    def _histogram(self, name: str, what: str, *labels: str) -> Histogram:
        return Histogram(name, what, labels, buckets=LATENCY_SECONDS, registry=self._registry)

    def _gauge(self, name: str, what: str, mode: Any) -> Gauge:  # noqa: ANN401 - one of many literals
        return Gauge(name, what, multiprocess_mode=mode, registry=self._registry)


def _resident_bytes() -> int:
    with open("/proc/self/statm", encoding="ascii") as told:  # noqa: PTH123 - asked for every second
        return int(told.read().split()[1]) * PAGE_BYTES
