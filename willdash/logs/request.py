"""The request in whose course a line is written."""

import os
import re
from contextvars import ContextVar

REQUEST_ID: ContextVar[str] = ContextVar("request_id", default="")
"""Of the request in hand; empty outside of one."""
SAFE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{7,63}")
"""What a proxy's own id may look like: nothing that a log or a header could be broken with."""


def request_id(given: str) -> str:
    """The id that a proxy gave, if it is of a safe form; else a new one.

    Args:
        given: by a proxy that is trusted; empty where there is none.
    """
    return given if given and SAFE.fullmatch(given) else os.urandom(8).hex()
