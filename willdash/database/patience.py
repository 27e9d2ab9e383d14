"""How long a server of a database may take for an answer: whoever reads is waiting for it."""

import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Timer
from typing import Any


class Limit:
    """Whether the time for an answer is over."""

    def __init__(self) -> None:
        self.is_over = False


@contextmanager
def limited(engine: Any, seconds: float | None) -> Iterator[Limit]:  # noqa: ANN401 - a backend of Ibis
    """Breaks the line to a server that has not answered in time, so that whoever waits for it goes on.

    The server's own limits do not help against one that stands still, or against a proxy that does.

    Args:
        engine: that is asked; one without a line, such as DuckDB, has no limit.
        seconds: how long it may take; none for no limit.
    """
    limit, has_line = Limit(), hasattr(getattr(engine, "con", None), "fileno")
    if seconds is None or not has_line:
        yield limit
        return
    # A number of its own: the engine may let go of its line, and another one then get its number.
    line = socket.socket(fileno=os.dup(engine.con.fileno()))

    def cut() -> None:
        limit.is_over = True
        with suppress(OSError):  # broken already
            line.shutdown(socket.SHUT_RDWR)

    timer = Timer(seconds, cut)
    timer.daemon = True
    timer.start()
    try:
        yield limit
    finally:
        timer.cancel()
        timer.join()
        line.close()
