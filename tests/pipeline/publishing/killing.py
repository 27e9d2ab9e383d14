"""What other processes do to a package; run as a program, so that they fork from one without threads."""

import os
import shutil
import signal
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.dying import DONE, MOST_CALLS, ended, files_at_most, start, tell, until
from tests.pipeline.publishing.releasing import TURNOUT, receipt, release
from willdash.pipeline.publishing.apply import apply, history, rollback
from willdash.pipeline.publishing.publication import PublicationError, recover
from willdash.store.archive import Archive
from willdash.store.store import Store
from willdash.store.version import version_of, versioned_files

BUSY = 3
ACQUIRED_AND_TURNOUT = {"old": ("2024-05-01", 66.7), "new": ("2026-11-26", 75.0)}


def killed_while_applying(folder, outside, inside):
    """Tells how many were killed, and how many of those left the old and the new version.

    Killed before one call of so many, outside and inside the exchange.
    """
    tell(_killed_at_calls(folder, _apply, "old", "new", (outside, inside)))


def killed_while_rolling_back(folder, outside, inside):
    """The same of a rollback."""
    _apply(folder)
    tell(_killed_at_calls(folder, _rollback, "new", "old", (outside, inside)))


def read_all_the_while(folder):
    """Applies and rolls back in one process, again and again, while this one reads.

    Tells how many readings there were, of the old and the new version, and how many of something else.
    """
    writer = start(lambda: _toggle(folder, 8))
    seen = {"old": 0, "new": 0, "mixed": 0}
    while not os.waitpid(writer, os.WNOHANG)[0]:
        seen[_read(folder)] += 1
    tell(seen.values())


def two_at_once(folder):
    """Two processes apply at the same time, of which one is slow; tells how each ended, and what is there."""
    begun, go_on = os.pipe(), os.pipe()

    def wait(_folder):
        os.write(begun[1], b"!")
        os.read(go_on[0], 1)
        return []

    slow = start(lambda: _apply(folder, wait))
    os.read(begun[0], 1)
    quick = ended(start(lambda: _apply_or_busy(folder)))
    os.write(go_on[1], b"!")
    tell([quick, ended(slow), _read(folder), len(history(folder / "data", _archive(folder)))])


def full_disk(folder):
    """Applies where no file may grow beyond so many bytes; tells how often it was refused and what is there.

    Then with a long history, which is the only file that may not grow.
    """
    refused = 0
    for most in (0, 100, 300, 1_000, 4_000):
        before = _everything(folder)
        with files_at_most(most):
            refused += "Nothing was published" in _said(lambda: _apply(folder))
        assert _everything(folder) == before
    log = folder / "state" / "history.jsonl"
    _apply(folder)
    log.write_text(log.read_text() * 100)
    with files_at_most(20_000):
        _rollback(folder)
    begun = (folder / "state" / "publication.json").exists()
    tell([refused, begun, _read(folder), *[_last_action(folder) for _ in range(2)]])


def _everything(folder):
    found = {path: path.read_bytes() for path in (folder / "data").rglob("*")}
    return found, _names(folder) - {"state"}


def _names(folder):
    return {path.name for path in folder.iterdir()}


def _said(work):
    try:
        work()
    except PublicationError as error:
        return str(error)
    return ""


def _last_action(folder):
    """Of the history, before and after somebody tidied up."""
    last = history(folder / "data", _archive(folder))[-1]
    recover(folder / "data", _archive(folder))
    return last.entry.action.value


def _killed_at_calls(folder, work, before, after, every):
    """The exchange lies between what is begun and what is told."""
    package, aside = folder / "data", folder.with_name("aside")
    shutil.copytree(folder, aside)
    left = {before: 0, after: 0}
    call = 1
    while call < MOST_CALLS:
        _put_back(aside, folder)
        code = ended(start(lambda call=call: until(call, lambda: work(folder))))
        if code == DONE:
            return [sum(left.values()), left[before], left[after]]
        assert code == -signal.SIGKILL, code
        is_begun = (folder / "state" / "publication.json").exists()
        found = _read_by_another(folder)
        left[found] += 1
        version = version_of(versioned_files(package))
        recover(package, _archive(folder))
        assert version_of(versioned_files(package)) == version, "tidying up changes what is published"
        _assert_tidy(folder, is_new=found == after)
        call += every[is_begun]
    raise AssertionError("it never ends")


def _put_back(aside, folder):
    shutil.rmtree(folder)
    shutil.copytree(aside, folder)


def _assert_tidy(folder, *, is_new):
    """Nothing is left over, and the history tells what is there."""
    assert _names(folder) == {"data", "state"}, "leftovers"
    assert _names(folder / "state") <= {"history.jsonl", "versions"}, "leftovers"
    package, archive = folder / "data", _archive(folder)
    listed = history(package, archive)
    current = [line for line in listed if line.is_current]
    assert [line.version for line in current] == [version_of(versioned_files(package))]
    entries = [line.entry for line in listed if line.entry]
    assert len({*entries}) == len(entries), "told twice"
    if is_new:
        assert entries[-1].version == current[0].version
        former = entries[-1].former
        assert version_of(archive.files(former)) == former


def _apply(folder, find_problems=lambda folder: []):
    given = release(*TURNOUT)
    apply(folder / "data", given, receipt(given), _archive(folder), find_problems=find_problems)


def _apply_or_busy(folder):
    sys.exit(BUSY if "Another publication is going on" in _said(lambda: _apply(folder)) else 1)


def _rollback(folder):
    rollback(folder / "data", _archive(folder), find_problems=lambda folder: [])


def _toggle(folder, times):
    for _ in range(times):
        _apply(folder)
        time.sleep(0.2)
        _rollback(folder)
        time.sleep(0.2)


def _archive(folder):
    return Archive(folder / "state" / "versions", folder)


def _read(folder):
    """Whether the package is the old version or the new one as the server reads it."""
    store = Store.load(folder / "data", folder.with_name("geodata"))
    found = (store.acquired, store.value("affluenza", "034027", 2022))
    return next((name for name, expected in ACQUIRED_AND_TURNOUT.items() if found == expected), "mixed")


def _read_by_another(folder):
    """What a process sees that knows nothing of publications and tidies nothing up."""
    names = [*ACQUIRED_AND_TURNOUT]
    code = ended(start(lambda: sys.exit([*names, "mixed"].index(_read(folder)) + 10)))
    return [*names, "mixed"][code - 10]


if __name__ == "__main__":
    work, package, *more = sys.argv[1:]
    # In memory where that can be: a kill is not a power cut, and a busy disk takes long to sync.
    with TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None) as aside:
        (Path(aside) / "geodata").mkdir()
        (Path(aside) / "geodata" / "first-page.json").write_text('{"features": []}')
        shutil.copytree(package, Path(aside) / "one" / "data")
        globals()[work](Path(aside) / "one", *map(int, more))
