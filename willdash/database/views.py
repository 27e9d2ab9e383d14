"""What analysts ask: ``willdash_observations`` and the others, always those of the present load, all at once.

A view holds the tables of every load that is kept and lets through those of the latest row in `VERSIONS`: the
one row that makes a load the present one turns all views at the same moment.
"""

from collections.abc import Collection
from typing import Any

from willdash.database.connection import Engine
from willdash.database.standard_sql import drop_view
from willdash.database.tables import SHOWN, TABLES, VERSIONS, WHOLE, table_of, view_of


def hide(engine: Engine) -> None:
    """Takes the views away, where no load is whole that they could show."""
    for name in SHOWN:
        drop_view(engine, view_of(name))


def show(engine: Engine, loads: Collection[int]) -> None:
    """Makes the views of some loads, whose tables are all there."""
    import ibis

    for name in SHOWN:
        latest = engine.table(VERSIONS).load.max().as_scalar()
        parts: list[Any] = []
        for load in sorted(loads):
            table = engine.table(table_of(load, name)).select(*TABLES[name])
            numbered = table.mutate(load=ibis.literal(load, WHOLE))
            parts.append(numbered.filter(numbered.load == latest).select(*TABLES[name]))
        engine.create_view(view_of(name), ibis.union(*parts) if len(parts) > 1 else parts[0], overwrite=True)
