"""gunicorn's worker with threads, which gives them whole requests only, and knows how long each waited."""

import socket
import struct
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from math import inf
from selectors import EVENT_READ
from time import monotonic
from typing import Any

from gunicorn import http, util
from gunicorn.workers.gthread import TConn, ThreadWorker

from willdash.api.crowd import WAITED
from willdash.settings import Settings

HEAD_SECONDS = 10.0
"""In which the head of a request has to arrive; nginx.conf says the same."""
LAST_HEAD_SECONDS = 1.0
"""The same for a worker that is told to stop."""
STANDSTILL_SECONDS = 15
"""How long a body may stand still while it arrives, or an answer while it leaves."""
MOST_HEAD_BYTES = 64 * 1024
DOOR_THREADS = 2
READING = b"GET ", b"HEAD ", b"POST /_dash"
HEAD_END, EMPTY_LINE = b"\r\n\r\n", b"\r\n"
WHOLE, PART, GONE = range(3)


class Worker(ThreadWorker):  # type: ignore[misc] # gunicorn has no types
    """Waits for the heads of requests itself, and hands only whole ones to its threads.

    gunicorn's own gives a thread to each connection, which then waits for its bytes: a few clients that send
    nothing, or one byte a second, hold all of them. Where all places are taken, whoever has been longest at
    its head loses its own, and after those whoever has been idle longest.

    Requests wait for a thread in the order in which they came. Once the first of them has waited for half of
    what readers are asked for, those that come are too many: threads at the door answer them at once, with
    what costs nothing (files, kept answers) or with a refusal (`willdash.api.crowd`).
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - gunicorn's own
        super().__init__(*args, **kwargs)
        self._arriving: dict[TConn, float] = {}
        """Connections whose head is not all here, and until when it may arrive, the longest waiting first."""
        self._queue: deque[float] = deque()
        """Since when requests wait for a thread."""
        self._longest = Settings().patience_seconds / 2

    def init_process(self) -> None:
        """Works until it is told to stop."""
        self._door = ThreadPoolExecutor(DOOR_THREADS, "door")
        super().init_process()

    def enqueue_req(self, conn: TConn) -> None:
        """Hands a request whose head is here to a thread; waits for the rest of any other."""
        state = _read(conn, self.cfg)
        if state == WHOLE:
            self._hand_over(conn)
        elif state == GONE:
            self._let_go(conn)
        else:
            conn.sock.setblocking(False)
            self._arriving[conn] = monotonic() + HEAD_SECONDS
            self.poller.register(conn.sock, EVENT_READ, partial(self._more, conn))

    def handle(self, conn: TConn) -> Any:  # noqa: ANN401 - gunicorn's own
        """Answers, in a thread, what was handed over."""
        WAITED.set(inf if conn.is_at_door else self._waited())
        return super().handle(conn)

    def murder_pending(self) -> None:
        """Closes what did not arrive in time, and what stands in others' way."""
        now = monotonic() + (0 if self.alive else HEAD_SECONDS - LAST_HEAD_SECONDS)
        while self._arriving:
            conn, until = next(iter(self._arriving.items()))
            if until > now and self.nr_conns < self.worker_connections:
                break
            self._leave(conn)
            self._let_go(conn)
        if self.nr_conns >= self.worker_connections and self.keepalived_conns:
            conn = self.keepalived_conns.popleft()
            self.poller.unregister(conn.sock)
            self._let_go(conn)

    def _more(self, conn: TConn, _sock: socket.socket) -> None:
        """More of a head has arrived, or its sender has left."""
        state = _read(conn, self.cfg)
        if state == PART:
            return
        self._leave(conn)
        if state == WHOLE:
            self._hand_over(conn)
        else:
            self._let_go(conn)

    def _hand_over(self, conn: TConn) -> None:
        now = monotonic()
        conn.data_ready = True
        conn.is_at_door = self._has_waited_too_long(now) and _only_reads(conn)
        if conn.is_at_door:
            answered = self._door.submit(self.handle, conn)
            answered.add_done_callback(lambda done: self.method_queue.defer(self.finish_request, conn, done))
        else:
            self._queue.append(now)
            super().enqueue_req(conn)

    def _has_waited_too_long(self, now: float) -> bool:
        """Whether whoever is next has."""
        try:
            return now - self._queue[0] > self._longest
        except IndexError:
            return False

    def _waited(self) -> float:
        """Seconds since the request whose turn it is came."""
        # The clock is read last: another thread may run between the two, and take the turn before this one.
        came = self._queue.popleft()
        return monotonic() - came

    def _leave(self, conn: TConn) -> None:
        """It is no longer waited for."""
        del self._arriving[conn]
        self.poller.unregister(conn.sock)

    def _let_go(self, conn: TConn) -> None:
        self.nr_conns -= 1
        conn.close()


def _read(conn: TConn, cfg: Any) -> int:  # noqa: ANN401 - gunicorn's own
    """Takes what has arrived, without waiting; whether it is a whole head, a part of one, or the end."""
    if conn.parser is None:
        conn.parser = http.get_parser(cfg, conn.sock, conn.client)
        with suppress(OSError):
            _limit_standstill(conn.sock)
    unreader = conn.parser.unreader
    held: bytes = unreader.take_buffered()
    if not _is_head(held):
        try:
            more = conn.sock.recv(MOST_HEAD_BYTES, socket.MSG_DONTWAIT)
        except BlockingIOError:
            unreader.unread(held)
            return PART
        except OSError:
            return GONE
        if not more:
            return GONE
        held += more
    unreader.unread(held)
    if _is_head(held):
        return WHOLE
    if len(held) >= MOST_HEAD_BYTES:
        with suppress(OSError):
            util.write_error(conn.sock, 431, "Request Header Fields Too Large", "More than 64 kB of headers.")
        return GONE
    return PART


def _only_reads(conn: TConn) -> bool:
    """Whether a request can be refused without anything being lost."""
    held: bytes = conn.parser.unreader.buf.getvalue()
    return held.removeprefix(EMPTY_LINE).startswith(READING)


def _is_head(held: bytes) -> bool:
    """Whether gunicorn can make up its mind about it without waiting for more.

    It overlooks one empty line before a request, and refuses a line that ends without a carriage return.
    """
    if HEAD_END in held.removeprefix(EMPTY_LINE):
        return True
    return held.count(b"\n") != held.count(EMPTY_LINE)


def _limit_standstill(sock: socket.socket) -> None:
    """By the system's own clock: gunicorn sets Python's aside while a thread reads or writes."""
    limit = struct.pack("ll", STANDSTILL_SECONDS, 0)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, limit)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, limit)
