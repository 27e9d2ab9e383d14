"""What other processes do to an archive; run as a program, so that they fork from one without threads."""

import os
import shutil
import signal
import sys
import time
from pathlib import Path

from tests.dying import DONE, ended, start, until
from willdash.store.archive import Archive
from willdash.store.version import version_of, versioned_files
from willdash.store.whole_folder import LEFTOVER_SECONDS, UNFINISHED

MOST_CALLS = 1_000


def killed_at_every_call(package, folder):
    """Keeps a package in a process killed before its first call to the system, its second, and so on.

    Tells how many were killed, how many of those left something unfinished, and how many had kept it.
    """
    archive = Archive(folder, folder)
    killed = unfinished = kept = 0
    for call in range(1, MOST_CALLS):
        shutil.rmtree(folder, ignore_errors=True)
        status = ended(start(lambda call=call: until(call, lambda: archive.keep(package))))
        if status == DONE:
            break
        assert status == -signal.SIGKILL
        killed += 1
        unfinished += bool(_leftovers(folder))
        kept += _is_whole_or_absent(folder)
        _grow_old(folder)
        version = archive.keep(package)
        assert sorted(path.name for path in folder.iterdir()) == [version], "leftovers"
        assert _digest(folder / version) == version
    sys.stdout.write(f"{killed} {unfinished} {kept}\n")


def together(package, folder, processes):
    """Keeps a package in several processes at the same time; this one looks on until all have ended.

    Tells how often it saw half a version and how many processes failed, then what the folder holds.
    """
    archive = Archive(folder, folder)
    begin = time.monotonic() + 0.05
    running = {start(lambda: _keep_at(begin, archive, package)) for _ in range(processes)}
    halves = failed = 0
    while running:
        halves += any(_digest(path) != path.name for path in _versions(folder))
        for child in tuple(running):
            is_over, status = os.waitpid(child, os.WNOHANG)
            if is_over:
                running.remove(child)
                failed += status != DONE
    found = " ".join(sorted(path.name for path in folder.iterdir()))
    sys.stdout.write(f"{halves} {failed} {found}\n")


def _keep_at(begin, archive, package):
    while time.monotonic() < begin:
        pass
    archive.keep(package)


def _leftovers(folder):
    return [*folder.glob(f"{UNFINISHED}*")]


def _versions(folder):
    return [path for path in folder.glob("*") if not path.name.startswith(UNFINISHED)]


def _is_whole_or_absent(folder):
    """Whether there is a version; one that is there must be whole."""
    assert all(_digest(path) == path.name for path in _versions(folder)), "half a version"
    return bool(_versions(folder))


def _digest(folder):
    return version_of(versioned_files(folder))


def _grow_old(folder):
    for leftover in _leftovers(folder):
        old = time.time() - LEFTOVER_SECONDS - 1
        os.utime(leftover, (old, old))


if __name__ == "__main__":
    work, package, folder, *more = sys.argv[1:]
    globals()[work](Path(package), Path(folder), *map(int, more))
