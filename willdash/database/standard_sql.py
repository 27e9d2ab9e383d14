"""What Ibis has no working word for, in standard SQL.

Ibis 12 lists and drops tables by ways that the present DuckDB (2.0) and sqlglot (30.30) no longer have. The
information schema and DROP are the standard's.
"""

from willdash.database.connection import Engine, rows_of


def table_names(engine: Engine) -> frozenset[str]:
    """The tables and views of the engine's present schema."""
    tables = engine.table("tables", database="information_schema")
    here = tables.filter(tables.table_schema == engine.current_database)
    return frozenset(name for (name,) in rows_of(engine, here.select("table_name")))


def drop_table(engine: Engine, table: str) -> None:
    """Takes a table away, if it is there."""
    _drop(engine, "TABLE", table)


def drop_view(engine: Engine, view: str) -> None:
    """Takes a view away, if it is there."""
    _drop(engine, "VIEW", view)


def _drop(engine: Engine, kind: str, name: str) -> None:
    cursor = engine.raw_sql(f'DROP {kind} IF EXISTS "{name}"')
    # DuckDB's cursor is the connection itself.
    if cursor is not engine.con:
        cursor.close()
