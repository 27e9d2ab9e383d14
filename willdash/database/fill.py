"""Filling a table. Ibis's own way works with every engine; PostgreSQL has a quicker one.

The only place that knows an engine. DuckDB, asked through Ibis, lets go of no batch before the process
ends. For PostgreSQL, Ibis sends one INSERT a row (some 45,000 rows a second on two cores) and has no word
for its COPY (ten times as many) nor for an index, without which a question about one comune reads the whole
table. All this changes how long something takes and how much memory, never what is answered.
"""

import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, Protocol

from willdash.database.connection import Engine

ROWS_AT_ONCE = 100_000
"""In memory at a time: some 30 MB."""
INCOMING = "willdash_incoming"
"""What DuckDB knows a batch by while it takes it."""
Batch = Any
"""Some rows, as a ``pyarrow.Table``."""


class Fill(Protocol):
    """Puts rows into a table."""

    def __call__(self, engine: Engine, table: str, batch: Batch) -> None:
        """Puts a batch in, whose columns are the table's, in the same order."""

    def index(self, engine: Engine, table: str, columns: Sequence[str]) -> None:
        """Has the engine find rows by columns quickly, where it needs to be told."""


class AnyEngine:
    """As Ibis fills a table of any engine."""

    def __call__(self, engine: Engine, table: str, batch: Batch) -> None:
        """As `Fill`."""
        engine.insert(table, batch)

    def index(self, engine: Engine, table: str, columns: Sequence[str]) -> None:
        """As `Fill`; analytical engines keep the extremes of each block and need no index."""


class PostgreSql(AnyEngine):
    """As PostgreSQL fills a table."""

    def __call__(self, engine: Engine, table: str, batch: Batch) -> None:
        """As `Fill`."""
        from pyarrow import csv

        # Texts in quotation marks, nothing where there is none: COPY tells an empty text from none alike.
        written = io.BytesIO()
        csv.write_csv(batch, written, csv.WriteOptions(include_header=False))
        with (
            engine.con.cursor() as cursor,
            cursor.copy(f"COPY \"{table}\" FROM STDIN (FORMAT csv, ENCODING 'UTF8')") as copy,
        ):
            copy.write(written.getbuffer())

    def index(self, engine: Engine, table: str, columns: Sequence[str]) -> None:
        """As `Fill`."""
        engine.raw_sql(f'CREATE INDEX ON "{table}" ({", ".join(columns)})').close()
        # Else it knows nothing of the table for up to a minute, and what takes 0.1 s takes some minutes.
        engine.raw_sql(f'ANALYZE "{table}"').close()


class DuckDb(AnyEngine):
    """As DuckDB fills a table."""

    def __call__(self, engine: Engine, table: str, batch: Batch) -> None:
        """As `Fill`; by Ibis's way every batch would stay in memory until the process ends."""
        engine.con.register(INCOMING, batch)
        try:
            engine.con.execute(f'INSERT INTO "{table}" SELECT * FROM {INCOMING}')
        finally:
            engine.con.unregister(INCOMING)


def fill_of(engine: Engine) -> Fill:
    """How an engine's tables are filled."""
    return {"postgres": PostgreSql, "duckdb": DuckDb}.get(engine.name, AnyEngine)()


def batches(columns: Mapping[str, str], rows: Iterable[Sequence[Any]]) -> Iterator[Batch]:
    """Rows of cells as batches of columns.

    Args:
        columns: name to type.
        rows: each with a cell a column.
    """
    left = iter(rows)
    while some := list(islice(left, ROWS_AT_ONCE)):
        yield batch(columns, list(zip(*some, strict=True)))


def joined(some: Iterable[Batch]) -> Iterator[Batch]:
    """The same rows in as few batches as hold them, so that the engine is asked less often."""
    import pyarrow

    waiting: list[Batch] = []
    for each in some:
        waiting.append(each)
        if sum(one.num_rows for one in waiting) >= ROWS_AT_ONCE:
            yield pyarrow.concat_tables(waiting)
            waiting = []
    if waiting:
        yield pyarrow.concat_tables(waiting)


def batch(columns: Mapping[str, str], cells: Sequence[Any]) -> Batch:
    """A batch of columns of cells, sequences or arrays.

    Args:
        columns: name to type.
        cells: the cells of each column.
    """
    import ibis
    import pyarrow

    schema = ibis.schema(columns).to_pyarrow()
    arrays = [pyarrow.array(cells_, kind) for cells_, kind in zip(cells, schema.types, strict=True)]
    return pyarrow.Table.from_arrays(arrays, schema=schema)
