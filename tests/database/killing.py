"""What befalls a load; run as a program, so that it forks from a process that holds no connection."""

import importlib
import os
import random
import resource
import signal
import sys
import time
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import ibis
import pyarrow

from tests.database.few import nation, package, population
from tests.dying import DONE, FAILED, ended, start, tell
from willdash.database.connection import Connection
from willdash.database.database import Database
from willdash.database.fault import DatabaseError
from willdash.database.loading import load
from willdash.database.package_rows import package_files
from willdash.database.tables import SHOWN

REFUSED = 3
SEED = 2026
OLD, NEW = 1, 2
"""The old version has six comuni's people once, the new one twice."""
TURNOUTS = {OLD: {}, NEW: {"turnout": "75", "counts": "3,4"}}
IMPORTED = (ibis.postgres, ibis.duckdb, pyarrow)
"""Before any fork: it takes longer than a load."""


def killed(setting, folder, times):
    """Kills loads at moments spread over the time that a load takes; tells how many, and what they left."""
    place = _first(setting, folder)
    lots = random.Random(SEED)
    whole = _seconds(place, folder, OLD)
    kills, left, present = 0, {OLD: 0, NEW: 0}, OLD
    while kills < int(times):
        other = NEW if present == OLD else OLD
        loading = start(lambda other=other: _load(place, folder, other))
        time.sleep(whole * 1.1 * (kills + lots.random()) / int(times))
        os.kill(loading, signal.SIGKILL)
        status = ended(loading)
        assert status in (DONE, -signal.SIGKILL), f"a load ended with {status}"
        found = _seen_by_another(place, folder)
        if status == DONE:
            assert found == other
        else:
            kills += 1
            left[NEW if found == other else OLD] += 1
        present = found
    # Whatever they left, a load works, and nothing of them remains.
    assert ended(start(lambda: _load(place, folder, NEW))) == DONE
    assert _seen_by_another(place, folder) == NEW
    tell([kills, left[OLD], left[NEW], _leftovers(place, folder)])


def two_at_once(setting, folder):
    """Two load at the same time, of which one is slow; tells how each ended, and what is there."""
    place = _first(setting, folder)
    begun, go_on = os.pipe(), os.pipe()

    def wait(table, rows):
        if table == "observations":
            os.write(begun[1], b"!")
            os.read(go_on[0], 1)

    slow = start(lambda: _load(place, folder, NEW, wait))
    os.read(begun[0], 1)
    quick = ended(start(lambda: _load(place, folder, OLD)))
    os.write(go_on[1], b"!")
    tell([quick, ended(slow), _seen_by_another(place, folder)])


def full_disk(setting, folder):
    """Loads where no file may grow beyond so many bytes; tells how many were refused and what is there."""
    place = _first(setting, folder)
    refused = 0
    for most in (0, 10_000, 100_000, 300_000, 500_000):
        before = _names(folder)
        refused += ended(start(lambda most=most: _limited(most, place, folder))) == REFUSED
        assert _names(folder) == before
        assert _seen_by_another(place, folder) == OLD
    assert ended(start(lambda: _load(place, folder, NEW))) == DONE
    tell([refused, _seen_by_another(place, folder)])


def read_all_the_while(setting, folder):
    """One process loads the old and the new version in turn, this one's child reads; tells what was seen."""
    place = _first(setting, folder)
    writer = start(lambda: [_load(place, folder, version) for version in (NEW, OLD, NEW, OLD)] and None)
    seen = {OLD: 0, NEW: 0}

    def read():
        database = Database(*place)
        while os.read(go_on[0], 1) == b"+":
            os.write(told[1], bytes([_seen(database, folder)]))

    go_on, told = os.pipe(), os.pipe()
    reader = start(read)
    while not os.waitpid(writer, os.WNOHANG)[0]:
        os.write(go_on[1], b"+")
        seen[os.read(told[0], 1)[0]] += 1
    os.write(go_on[1], b".")
    assert ended(reader) == DONE
    tell(seen.values())


def _import_what_children_do(folder):
    """So that each child need not; nothing is connected here."""
    names = folder / "modules"
    place = ("", folder / "warm")

    def warm():
        _load(place, folder, OLD)
        _seen(Database(*place), folder)
        names.write_text(" ".join(sorted(sys.modules)))

    assert ended(start(warm)) == DONE
    for name in names.read_text().split():
        with suppress(ImportError):
            importlib.import_module(name)


def _first(setting, folder):
    """The old version, loaded; gives setting and state folder."""
    for version, how in TURNOUTS.items():
        package(folder / f"package{version}", **how)
    place = ("" if setting == "file" else setting, folder / "state")
    _import_what_children_do(folder)
    assert ended(start(lambda: _load(place, folder, OLD))) == DONE
    return place


def _load(place, folder, version, told=lambda table, rows: None):
    files = package_files(folder / f"package{version}")
    try:
        load(files, nation(population(times=version)), *place, told=told)
    except DatabaseError as error:
        known = (
            "another load",
            "Nothing was loaded into",
            "does not answer as it should",
            "cannot be reached",
        )
        sys.exit(REFUSED if any(words in str(error) for words in known) else FAILED)


def _limited(most, place, folder):
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    _load(place, folder, NEW)


def _seconds(place, folder, version):
    begun = time.monotonic()
    assert ended(start(lambda: _load(place, folder, version))) == DONE
    return time.monotonic() - begun


def _seen_by_another(place, folder):
    """Which version a process sees that has just started, all of it."""
    status = ended(start(lambda: sys.exit(_seen(Database(*place), folder) + 10)))
    assert status in (OLD + 10, NEW + 10), f"neither version is there whole: {status}"
    return status - 10


def _seen(database, folder):
    """Package, figures and what analysts see, which must all be of one version."""
    nationwide = database.nationwide
    version = int(nationwide.values("pop_totale", 2023)["034014"] // 100)
    assert len(nationwide.values("pop_totale", 2023)) == 6
    assert nationwide.ages("034014", 2023)[10] == (10, 6 * version, 9 * version)
    pulled = database.package(folder / f"pulled-{os.getpid()}")
    assert package_files(pulled) == package_files(folder / f"package{version}")
    return version


def _leftovers(place, folder):
    """Of a killed load: files beside the database, or tables that belong to no load that is kept."""
    child = start(lambda: sys.exit(_strange(place, folder)))
    return ended(child)


def _strange(place, folder):
    if not place[0]:
        return len(_names(folder / "state") - {"store.duckdb", "store.duckdb.lock"})
    from willdash.database.standard_sql import table_names

    connection = Connection(Database(*place)._address)
    names = connection.ask(table_names)
    views = {f"willdash_{name}" for name in SHOWN} | {"willdash_versions"}
    return len({name[9:15] for name in names - views}) - 2


def _names(folder):
    return {path.name for path in folder.iterdir()}


if __name__ == "__main__":
    work, setting, *more = sys.argv[1:]
    # In memory where that can be: a kill is not a power cut, and a busy disk takes long to sync.
    with TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None) as aside:
        globals()[work](setting, Path(aside), *more)
