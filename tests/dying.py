"""Processes that die by their own hand, or whose files may not grow; for programs without threads."""

import io
import os
import resource
import signal
import sys
from contextlib import contextmanager

DONE, FAILED = 0, 1
MOST_CALLS = 2_000
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
    """The id of a process that does the work; it ends with 0, with what it exits with, or with 1."""
    child = os.fork()
    if child == 0:
        code = FAILED
        try:
            work()
            code = DONE
        except SystemExit as error:
            code = error.code
        except BaseException as error:
            sys.stderr.write(f"{type(error).__name__}: {error}\n")
        sys.stderr.flush()
        os._exit(code)
    return child


def ended(child):
    """How a process ended, once it has."""
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


@contextmanager
def files_at_most(size):
    """No file of this process may grow beyond so many bytes."""
    _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, most))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))


def tell(numbers):
    """To whoever started this program."""
    sys.stdout.write(" ".join(map(str, numbers)) + "\n")
