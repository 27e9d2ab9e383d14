"""What others do to drafts and to the package that they are for; run as a program, without threads."""

import shutil
import signal
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.dying import DONE, MOST_CALLS, ended, files_at_most, start, tell, until
from tests.pipeline.uploading.own_package import FIDENZA, PARMA, TODAY, draft, read, with_own_indicators
from willdash.pipeline.publishing.apply import history
from willdash.pipeline.publishing.publication import recover
from willdash.pipeline.uploading.draft import reading_of
from willdash.pipeline.uploading.outcome import NotPublishedError
from willdash.pipeline.uploading.publish import publish_draft
from willdash.store.archive import Archive
from willdash.store.store import Store
from willdash.store.version import version_of, versioned_files

OTHERS = {2022: 20.0}
"""What Fidenza has brought before."""


def killed_while_reading(folder, every):
    """Tells how many were killed, before one call of so many, and how many left the reading."""
    read(folder / "parma")
    expected = _version(folder / "parma" / "package")
    shutil.rmtree(folder / "parma" / "package")
    (folder / "parma" / "reading.json").unlink()
    before, told, call, aside = _version(folder / "data"), 0, 1, _aside(folder)
    for call in range(1, MOST_CALLS, every):
        _put_back(aside, folder)
        code = ended(start(lambda call=call: until(call, lambda: read(folder / "parma"))))
        if code == DONE:
            tell([call // every, told])
            return
        assert code == -signal.SIGKILL, code
        assert _version(folder / "data") == before, "reading changes what is published"
        assert _names(folder) == {"data", "parma"}, "leftovers outside the draft"
        told += _require_whole(folder / "parma", expected)
        read(folder / "parma")
        assert _names(folder / "parma") == {"upload", "upload.json", "reading.json", "package"}, "leftovers"
    raise AssertionError("it never ends")


def _require_whole(folder, expected):
    """The package of a preview is whole or not there; where there is a reading, both are whole."""
    if (folder / "package").exists():
        assert _version(folder / "package") == expected
    if not (folder / "reading.json").exists():
        return False
    assert len(reading_of(folder).changes) == 1
    assert (folder / "package").exists()
    return True


def killed_while_publishing(folder, every):
    """Tells how many were killed, before one call of so many, and how many left either version."""
    read(folder / "parma")
    old, new, aside = _version(folder / "data"), _version(folder / "parma" / "package"), _aside(folder)
    left = {old: 0, new: 0}
    for call in range(1, MOST_CALLS, every):
        _put_back(aside, folder)
        code = ended(start(lambda call=call: until(call, lambda: _publish(folder, "parma"))))
        if code == DONE:
            tell([sum(left.values()), left[old], left[new]])
            return
        assert code == -signal.SIGKILL, code
        left[_version(folder / "data")] += 1
        assert _series(folder, FIDENZA) == OTHERS, "another city has lost its figures"
        _publish(folder, "parma")
        assert (_version(folder / "data"), _series(folder, PARMA)) == (new, {2022: 10.0})
        recover(folder / "data", _archive(folder))
        assert _names(folder) == {"data", "parma", "state"}, "leftovers"
        entries = [line.entry for line in history(folder / "data", _archive(folder)) if line.entry]
        assert [entry.version for entry in entries] == [new], "told twice, or not at all"
    raise AssertionError("it never ends")


def two_at_once(folder):
    """Two cities are published at the same moment; tells how both ended and what is there of each."""
    draft(folder / "fidenza", folder / "data", "assistiti;2021;3;300", area=FIDENZA)
    for name in ("parma", "fidenza"):
        read(folder / name)
    both = [start(lambda name=name: _publish(folder, name, _slowly)) for name in ("parma", "fidenza")]
    codes = [ended(child) for child in both]
    tell([*codes, _series(folder, PARMA)[2022], *_series(folder, FIDENZA).values()])


def full_disk(folder):
    """Nothing may grow beyond so many bytes; tells how often reading and publishing were refused."""
    before, refused = _version(folder / "data"), [0, 0]
    for most in (0, 100, 300, 900):
        with files_at_most(most):
            refused[0] += ended(start(lambda: read(folder / "parma"))) != DONE
        assert _names(folder / "parma") == {"upload", "upload.json"}, "half a package"
    read(folder / "parma")
    for most in (0, 100, 300, 900):
        with files_at_most(most):
            refused[1] += _is_refused(folder)
        assert _version(folder / "data") == before
    _publish(folder, "parma")
    tell([*refused, _series(folder, PARMA)[2022]])


def _is_refused(folder):
    try:
        _publish(folder, "parma")
    except NotPublishedError as error:
        return error.reason == "impossible"
    return False


def _publish(folder, name, find_problems=lambda package: []):
    publish_draft(folder / name, _archive(folder), today=TODAY, find_problems=find_problems)


def _slowly(_package):
    time.sleep(0.2)
    return []


def _aside(folder):
    return Path(shutil.copytree(folder, folder.with_name("aside")))


def _put_back(aside, folder):
    shutil.rmtree(folder)
    shutil.copytree(aside, folder)


def _version(package):
    return version_of(versioned_files(package))


def _names(folder):
    return {path.name for path in folder.iterdir()}


def _archive(folder):
    return Archive(folder / "state" / "versions", folder)


def _series(folder, area):
    """As a process reads it that knows nothing of publications."""
    return dict(Store.load(folder / "data", folder.with_name("geodata")).series("assistiti", area))


if __name__ == "__main__":
    work, package, *more = sys.argv[1:]
    # In memory where that can be: a kill is not a power cut, and a busy disk takes long to sync.
    with TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None) as place:
        (Path(place) / "geodata").mkdir()
        (Path(place) / "geodata" / "first-page.json").write_text('{"features": []}')
        one = Path(place) / "one"
        with_own_indicators(Path(shutil.copytree(package, one / "data")))
        with (one / "data" / "observations.csv").open("a", encoding="utf-8") as file:
            file.write(f"assistiti,{FIDENZA},2022,20,2,100\n")
        draft(one / "parma", one / "data", "assistiti;2022;10;1000")
        globals()[work](one, *map(int, more))
