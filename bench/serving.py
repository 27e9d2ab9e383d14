"""Servers under gunicorn with willdash's own configuration, on ports of their own."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException
from pathlib import Path

from willdash.settings import ROOT

LONGEST_START_S = 120.0
POLL_S = 0.005


class NotStarted(Exception):
    """A server did not answer; the message carries what it wrote."""


@dataclass(frozen=True, slots=True)
class Server:
    """A server that answers.

    Attributes:
        port: on 127.0.0.1.
        start_s: seconds from its command to its first 200.
        pid: its first process.
    """

    port: int
    start_s: float
    pid: int

    @property
    def url(self) -> str:
        """Where its first page is."""
        return f"http://127.0.0.1:{self.port}/"

    def worker_mb(self) -> float:
        """Resident memory of its largest worker in megabytes, shared pages included."""
        return max(_resident_kb(pid) for pid in _children(self.pid)) / 1024

    def memory_mb(self) -> float:
        """Memory of all its processes in megabytes, what they share counted once."""
        return sum(_proportional_kb(pid) for pid in (self.pid, *_descendants(self.pid))) / 1024


@contextmanager
def serve(callable_: str, log: Path, environment: Mapping[str, str] | None = None) -> Iterator[Server]:
    """Runs ``module:callable`` under gunicorn, with willdash's configuration, until the block is left.

    Raises:
        NotStarted: it did not answer in time.
    """

    def command(_port: int) -> list[str]:
        return [sys.executable, "-m", "gunicorn", "--config", str(ROOT / "gunicorn.conf.py"), callable_]

    given = os.environ | {"PYTHONPATH": str(ROOT), **(environment or {})}
    with started(command, log, cwd=ROOT, environment=given) as server:
        yield server


@contextmanager
def started(
    command: Callable[[int], list[str]], log: Path, *, cwd: Path, environment: Mapping[str, str]
) -> Iterator[Server]:
    """Runs a command that serves on a port, until the block is left.

    Args:
        command: made for a free port.
        log: where it writes.
        cwd: where it runs.
        environment: all of it.

    Raises:
        NotStarted: it did not answer in time.
    """
    port = _free_port()
    begun = time.perf_counter()
    with log.open("wb") as written:
        process = subprocess.Popen(
            command(port),
            cwd=cwd,
            env={**environment, "WILLDASH_PORT": str(port)},
            stdout=written,
            stderr=written,
        )
    try:
        yield Server(port, _until_it_answers(port, process, begun, log), process.pid)
    finally:
        _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(LONGEST_START_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _until_it_answers(port: int, process: subprocess.Popen[bytes], begun: float, log: Path) -> float:
    while (passed := time.perf_counter() - begun) < LONGEST_START_S and process.poll() is None:
        if _answers(port):
            return time.perf_counter() - begun
        time.sleep(POLL_S)
    raise NotStarted(f"no answer after {passed:.1f} s: {log.read_text()[-2000:]}")


def _answers(port: int) -> bool:
    connection = HTTPConnection("127.0.0.1", port, timeout=LONGEST_START_S)
    try:
        connection.request("GET", "/")
        return connection.getresponse().status == 200
    except (OSError, HTTPException):
        return False
    finally:
        connection.close()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _children(pid: int) -> list[int]:
    """Processes that a process has started."""
    tasks = Path(f"/proc/{pid}/task").glob("*/children")
    return [int(child) for task in tasks for child in task.read_text().split()]


def _resident_kb(pid: int) -> int:
    status = Path(f"/proc/{pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in status if line.startswith("VmRSS"))


def _descendants(pid: int) -> list[int]:
    """Processes that a process has started, and those that they have."""
    children = _children(pid)
    return children + [each for child in children for each in _descendants(child)]


def _proportional_kb(pid: int) -> int:
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
