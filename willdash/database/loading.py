"""Loading: another package and other nationwide figures become the present ones, whole or not at all.

A file of DuckDB is made anew beside the present one and takes its place in one step. On a server the tables
of the load are made beside the present ones, and one row in the table of versions makes them the present
ones. Whoever is killed leaves tables, or a file, that nobody reads; the next load takes them away.
"""

import fcntl
import secrets
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path

from willdash.database.address import Address, parse
from willdash.database.claim import Claim, claimed
from willdash.database.connection import Connection, Engine
from willdash.database.fault import DatabaseError
from willdash.database.fill import Batch, Fill, batches, fill_of
from willdash.database.package_rows import file_rows, metadata_tables, table_rows, version_of_files
from willdash.database.present import loads_of
from willdash.database.standard_sql import drop_table, table_names
from willdash.database.tables import (
    FORM,
    OF_A_LOAD,
    SOUGHT,
    TABLES,
    VERSION_COLUMNS,
    VERSIONS,
    table_of,
)
from willdash.database.views import hide, show
from willdash.store.whole_folder import sync

KEPT = 2
"""Loads on a server that keep their tables: the present one, and the one that readers may still be asking."""
Told = Callable[[str, int], None]
"""Gets the name of a table and how many rows it has so far."""


@dataclass(frozen=True, slots=True)
class Nation:
    """The nationwide tables to load.

    Attributes:
        comuni: how many.
        tables: name of a table of `tables.TABLES` to its batches, which are taken one after the other.
    """

    comuni: int = 0
    tables: Mapping[str, Iterable[Batch]] = field(default_factory=dict)


def load(
    files: Mapping[str, bytes],
    nation: Nation,
    setting: str,
    state: Path,
    *,
    told: Told = lambda table, rows: None,
    fill: Fill | None = None,
) -> int:
    """Loads a package and nationwide figures; the number of the load.

    Args:
        files: name to content of the package, which is sound.
        nation: nationwide figures.
        setting: `Settings.store`.
        state: folder of what the server itself writes.
        told: hears how far it is.
        fill: how tables are filled; the engine's best way unless said.

    Raises:
        DatabaseError: nothing was loaded; readers see what they saw before.
    """
    address = parse(setting, state)

    def work(engine: Engine, claim: Claim | None, load: int) -> int:
        _write(engine, load, files, nation, fill or fill_of(engine), told, claim)
        _publish(engine, load, version_of_files(files), nation.comuni, claim)
        return load

    if address.file is not None:
        return _into_file(address, address.file, work)
    connection = Connection(address)
    try:
        return connection.do(lambda engine: _beside(engine, work))
    finally:
        connection.close()


Work = Callable[[Engine, Claim | None, int], int]


def _into_file(address: Address, file: Path, work: Work) -> int:
    """Makes another file beside the present one and puts it in its place."""
    with _told(file), _alone(file):
        for leftover in file.parent.glob(f"{file.name}.part-*"):
            leftover.unlink()
        part = file.with_name(f"{file.name}.part-{secrets.token_hex(8)}")
        try:
            number = _number_after(address, file)
            connection = Connection(address, file=part)
            try:
                connection.do(lambda engine: work(engine, None, number))
                # Closing writes the file too, but says nothing where the disk does not take it.
                connection.do(lambda engine: engine.raw_sql("CHECKPOINT"))
            finally:
                connection.close()
            _require_whole(address, part, number)
            sync(part)
            part.replace(file)
            sync(file.parent)
            return number
        finally:
            for left in (part, part.with_name(f"{part.name}.wal")):
                left.unlink(missing_ok=True)


def _require_whole(address: Address, part: Path, number: int) -> None:
    """Raises `DatabaseError` unless another connection finds the load in a file."""
    connection = Connection(parse(f"{address.engine}://{part}", part.parent))
    try:
        if [each.load for each in connection.ask(loads_of)] != [number]:
            raise DatabaseError(
                "Nothing was loaded: the disk did not take all of it; make room and load again"
            )
    finally:
        connection.close()


def _number_after(address: Address, file: Path) -> int:
    """The next number; refuses to replace a file that is another program's."""
    if not file.exists():
        return 1
    connection = Connection(address)
    try:
        loads = connection.ask(loads_of)
        if not loads and connection.ask(table_names):
            raise DatabaseError(f"{file} is another program's database: name another file in WILLDASH_STORE")
        return max((each.load for each in loads), default=0) + 1
    finally:
        connection.close()


def _beside(engine: Engine, work: Work) -> int:
    """Makes other tables beside the present ones, on a server."""
    with claimed(engine) as claim:
        if VERSIONS not in table_names(engine):
            engine.create_table(VERSIONS, schema=VERSION_COLUMNS)
        _tidy(engine)
        load = work(engine, claim, 1 + max((each.load for each in loads_of(engine)), default=0))
        _tidy(engine)
        return load


def _tidy(engine: Engine) -> None:
    """Takes away the tables of loads that never ended, and of all but the last that did."""
    kept = [each.load for each in loads_of(engine)][-KEPT:]
    tables = {name: int(found[1]) for name in table_names(engine) if (found := OF_A_LOAD.fullmatch(name))}
    doomed = [name for name, load in tables.items() if load not in kept]
    if not doomed:
        return
    whole = [load for load in kept if load in tables.values()]
    # An engine may refuse to drop what a view still shows.
    if whole:
        show(engine, whole)
    else:
        hide(engine)
    for name in doomed:
        drop_table(engine, name)


def _write(
    engine: Engine,
    load: int,
    files: Mapping[str, bytes],
    nation: Nation,
    fill: Fill,
    told: Told,
    claim: Claim | None,
) -> None:
    """Makes and fills all tables of a load."""
    if VERSIONS not in table_names(engine):
        engine.create_table(VERSIONS, schema=VERSION_COLUMNS)
    rows = {name: table_rows(name, files) for name in metadata_tables(files)} | {"files": file_rows(files)}
    for name, columns in TABLES.items():
        table = table_of(load, name)
        engine.create_table(table, schema=columns)
        count = 0
        for batch in chain(batches(columns, rows.get(name, ())), nation.tables.get(name, ())):
            fill(engine, table, batch)
            count += batch.num_rows
            told(name, count)
            if claim:
                claim.beat()
        for sought in SOUGHT.get(name, ()):
            fill.index(engine, table, sought)
    show(engine, [*_whole(engine), load])


def _whole(engine: Engine) -> list[int]:
    """Loads that ended and still have tables."""
    tables = table_names(engine)
    return [each.load for each in loads_of(engine) if table_of(each.load, "files") in tables][-KEPT:]


def _publish(engine: Engine, load: int, version: str, comuni: int, claim: Claim | None) -> None:
    """Makes a load the present one, in one statement, if it still has the claim."""
    import ibis

    row = (load, FORM, version, datetime.now(UTC).isoformat(timespec="seconds"), comuni)
    told = {
        name: ibis.literal(value, kind)
        for (name, kind), value in zip(VERSION_COLUMNS.items(), row, strict=True)
    }
    base = claim.holds() if claim else ibis.literal("", "string").name("claimant").as_table()
    engine.insert(VERSIONS, base.mutate(**told).select(*VERSION_COLUMNS))
    if load not in [each.load for each in loads_of(engine)]:
        raise DatabaseError("Nothing was loaded: another load took over from this one; look how that ended")


@contextmanager
def _alone(file: Path) -> Iterator[None]:
    """Has the file to oneself; the system lets go of it when a process ends, however it does."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.with_name(f"{file.name}.lock").open("a") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise DatabaseError(
                f"Nothing was loaded: another load into {file} is going on: wait until it ends"
            ) from error
        yield


@contextmanager
def _told(file: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise DatabaseError(
            f"Nothing was loaded into {file}: {error.strerror}; make room or let this user write there, "
            "or name another database in WILLDASH_STORE"
        ) from error
