"""Which load is the present one: the latest row of the table of versions."""

from collections.abc import Sequence
from dataclasses import dataclass

from willdash.database.connection import Connection, Engine, rows_of
from willdash.database.fault import DatabaseError
from willdash.database.standard_sql import table_names
from willdash.database.tables import FORM, VERSION_COLUMNS, VERSIONS


@dataclass(frozen=True, slots=True)
class Loaded:
    """A load that is whole.

    Attributes:
        load: its number; every load has a higher one than those before.
        version: of the data package; two loads may have the same.
        loaded_at: when it ended, as ``2026-11-26T08:00:00+00:00``.
        comuni: how many have figures nationwide; 0 where no population was loaded.
    """

    load: int
    version: str
    loaded_at: str
    comuni: int


def present(connection: Connection) -> Loaded | None:
    """The load that readers see; none before the first.

    Raises:
        DatabaseError: the database cannot be read, or its tables are not this program's.
    """
    found = all_loads(connection)
    return found[-1] if found else None


def all_loads(connection: Connection) -> Sequence[Loaded]:
    """All that ended, the oldest first; only the last ones still have tables.

    Raises:
        DatabaseError: the database cannot be read, or its tables are not this program's.
    """
    return connection.ask(_all_loads)


def loads_of(engine: Engine) -> list[Loaded]:
    """The same, of an engine at hand."""
    return _all_loads(engine)


def _all_loads(engine: Engine) -> list[Loaded]:
    if VERSIONS not in table_names(engine):
        return []
    table = engine.table(VERSIONS)
    if not set(VERSION_COLUMNS) <= set(table.columns):
        raise DatabaseError(_foreign("its columns are others"))
    rows = rows_of(engine, table.select(*VERSION_COLUMNS).order_by("load"))
    if strange := {form for _, form, *_ in rows} - {FORM}:
        raise DatabaseError(_foreign(f"its form is {', '.join(map(str, sorted(strange)))}, not {FORM}"))
    return [Loaded(load, version, loaded_at, comuni) for load, _, version, loaded_at, comuni in rows]


def _foreign(why: str) -> str:
    return (
        f"The table {VERSIONS} was made by another program, or another version of this one: {why}. Name an "
        "empty database or schema in WILLDASH_STORE, or delete what is there if nobody needs it"
    )
