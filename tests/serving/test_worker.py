"""The worker under a real gunicorn: who sends slowly holds no thread, and what waited is known."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections import deque
from contextlib import ExitStack, contextmanager
from itertools import count

import pytest

from tests.browser.server import free_port
from tests.conftest import ROOT
from willdash.serving.worker import Worker

PATIENCE_S = 30
THREADS = 2
PLACES = 50
"""Connections that the worker takes."""
APPLICATION = """
import time
from willdash.api.crowd import WAITED


def application(environ, start_response):
    if environ["PATH_INFO"] == "/slow" and WAITED.get() < 9:
        time.sleep(1)
    body = environ["wsgi.input"].read() or f"{WAITED.get():.3f}".encode()
    start_response("200 OK", [("Content-Length", str(len(body)))])
    return [body]
"""
CONFIGURATION = f"""
worker_class = "willdash.serving.worker.Worker"
workers = 1
threads = {THREADS}
worker_connections = {PLACES}
keepalive = 15
graceful_timeout = 5
control_socket_disable = True
"""
WHOLE = b"GET / HTTP/1.1\r\nHost: x\r\n\r\n"


@pytest.fixture(scope="module")
def port(tmp_path_factory):
    """A server of one worker with two threads; its port."""
    folder = tmp_path_factory.mktemp("worker")
    with serving(folder) as (port, _):
        yield port


@contextmanager
def serving(folder):
    """The port, and the process."""
    (folder / "served.py").write_text(APPLICATION)
    (folder / "conf.py").write_text(CONFIGURATION)
    port = free_port()
    command = [
        "-m",
        "gunicorn",
        "-c",
        str(folder / "conf.py"),
        "-b",
        f"127.0.0.1:{port}",
        "served:application",
    ]
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, *command],
            cwd=folder,
            env={**os.environ, "PYTHONPATH": f"{folder}:{ROOT}"},
            stdout=log,
            stderr=log,
        )
    try:
        deadline = time.monotonic() + PATIENCE_S
        while True:
            try:
                asked(port)
                break
            except OSError:
                assert time.monotonic() < deadline, (folder / "log").read_text()
                time.sleep(0.05)
        yield port, process
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGQUIT)
            process.wait(timeout=PATIENCE_S)


def connected(port):
    return socket.create_connection(("127.0.0.1", port), timeout=PATIENCE_S)


def answer(connection):
    """Body of the answer that comes next."""
    read = b""
    while b"\r\n\r\n" not in read:
        more = connection.recv(4096)
        if not more:
            raise ConnectionError(f"closed after {read!r}")
        read += more
    head, _, body = read.partition(b"\r\n\r\n")
    size = int(re.search(rb"Content-Length: (\d+)", head)[1])
    while len(body) < size:
        body += connection.recv(4096)
    return body


def asked(port, request=WHOLE):
    with connected(port) as connection:
        connection.sendall(request)
        return answer(connection)


def seconds(work):
    begun = time.monotonic()
    work()
    return time.monotonic() - begun


def test_twenty_that_send_nothing_and_twenty_with_half_a_head_hold_none_of_two_threads(port):
    with ExitStack() as stack:
        for number in range(40):
            slow = stack.enter_context(connected(port))
            if number % 2:
                slow.sendall(WHOLE[: 1 + number // 2])
        # gunicorn's own worker would let each of the first two wait for five seconds in a thread.
        assert seconds(lambda: asked(port)) < 3


def test_a_head_may_come_in_pieces_and_a_second_one_over_the_same_line(port):
    with connected(port) as connection:
        for _ in range(2):
            for byte in WHOLE:
                connection.sendall(bytes([byte]))
            assert float(answer(connection)) < 3


def test_two_requests_sent_at_once_are_both_answered(port):
    with connected(port) as connection:
        connection.sendall(WHOLE * 2)
        read = b""
        while read.count(b"0.0") < 2:
            read += connection.recv(4096)
    assert read.count(b"HTTP/1.1 200 OK") == 2


def test_a_body_that_comes_with_the_head_or_after_it_is_read_whole(port):
    head = b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n"
    assert asked(port, head + b"0123456789") == b"0123456789"
    with connected(port) as connection:
        for piece in (head, b"01234", b"56789"):
            connection.sendall(piece)
            time.sleep(0.05)
        assert answer(connection) == b"0123456789"


def test_what_gunicorn_refuses_is_refused_at_once(port):
    with connected(port) as connection:
        connection.sendall(b"GET / HTTP/1.1\nHost: x\n\n")
        assert connection.recv(4096).startswith(b"HTTP/1.1 400 ")
    with connected(port) as connection:
        connection.sendall(b"GET / HTTP/1.1\r\nX: " + b"x" * 65_536)
        assert connection.recv(4096).startswith(b"HTTP/1.1 431 ")


def test_when_all_places_are_taken_who_has_been_longest_at_its_head_goes(port):
    with ExitStack() as stack:
        slow = [stack.enter_context(connected(port)) for _ in range(3 * PLACES)]
        assert seconds(lambda: asked(port)) < 5
        slow[0].settimeout(PATIENCE_S)
        assert slow[0].recv(1) == b"", "the first one was closed"


def test_the_application_learns_how_long_a_request_waited_for_a_thread(port):
    with ExitStack() as stack:
        waiting = [stack.enter_context(connected(port)) for _ in range(2 * THREADS + 1)]
        for connection in waiting:
            connection.sendall(WHOLE.replace(b"/ ", b"/slow "))
            time.sleep(0.02)  # one after the other
        waits = [float(answer(connection)) for connection in waiting]
    # Two threads, a second each: two begin at once, two after a second, the last after two.
    assert max(waits[:2]) < 0.9 <= min(waits[2:4]) <= max(waits[2:4]) < waits[4]
    assert waits[4] >= 1.8


def test_whoever_takes_a_turn_late_has_never_waited_less_than_nothing(monkeypatch):
    """Its clock is read once its turn is known: else a turn that came in between lies in its future."""
    worker, ticks = object.__new__(Worker), count(1.0)
    worker._queue = deque([next(ticks)])

    def clock():
        now = next(ticks)
        if worker._queue:  # another thread takes the turn that was there, and one more request comes
            worker._queue.popleft()
            worker._queue.append(next(ticks))
        return now

    monkeypatch.setattr("willdash.serving.worker.monotonic", clock)
    assert worker._waited() == 1.0


def test_once_the_first_has_waited_a_second_those_who_come_are_answered_at_the_door(port):
    slow = WHOLE.replace(b"/ ", b"/slow ")
    with ExitStack() as stack:
        waiting = [stack.enter_context(connected(port)) for _ in range(4 * THREADS)]
        for connection in waiting:
            connection.sendall(slow)
        # Four seconds of work for two threads.
        time.sleep(1.4)
        begun = time.monotonic()
        assert asked(port, slow) == b"inf", "without waiting, and told that it would have to wait too long"
        assert time.monotonic() - begun < 1.5
        written = asked(port, b"PUT /slow HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc")
        assert written == b"abc"
        assert time.monotonic() - begun > 1.5, "what writes takes its turn among the others"
        assert all(float(answer(connection)) < 9 for connection in waiting)
    assert float(asked(port, slow)) < 0.5, "the crowd has gone"


def test_half_a_head_does_not_keep_a_server_from_stopping(tmp_path):
    with serving(tmp_path) as (port, process), connected(port) as slow:
        slow.sendall(WHOLE[:5])
        asked(port)
        process.terminate()
        # Left alone it would have ten seconds, and the server waits five for what it has taken.
        assert seconds(lambda: process.wait(timeout=PATIENCE_S)) < 4.5
    assert process.returncode == 0
