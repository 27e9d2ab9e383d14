"""Processes that die at a chosen moment; for programs without threads, which may fork."""

import io
import os
import signal
import sys
from contextlib import suppress

DONE = 0
SYSTEM = frozenset({"posix", "io", "_io", "fcntl"})
"""Modules of functions that ask something of the system; the methods of files do too."""


def until(call, work):
    """Does the work, and dies by its own hand before a call to the system, the first being 1."""
    left = call

    def count(_frame, event, called):
        nonlocal left
        if event == "c_call" and (called.__module__ in SYSTEM or isinstance(called.__self__, io.IOBase)):
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.setprofile(count)
    work()
    sys.setprofile(None)


def start(work):
    """Does the work in a process of its own, whose id it gives."""
    child = os.fork()
    if child == 0:
        code = 1
        with suppress(Exception):
            try:
                work()
                code = DONE
            except SystemExit as error:
                code = error.code
        os._exit(code)
    return child


def ended(child):
    """How it ended, once it has: 0 well, 1 with an exception, -9 killed."""
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
