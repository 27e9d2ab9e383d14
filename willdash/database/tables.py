"""What the database holds: tables, their columns, and what each load calls its own.

A load fills tables of its own, whose names hold its number (``willdash_000012_observations``), and one row in
`VERSIONS` then makes it the present one. Nothing is changed in a table that readers may be reading.
"""

import re
from collections.abc import Mapping

from pydantic import BaseModel

from willdash.core.model import Area, Cluster, Indicator, Source, Target
from willdash.store.rows import columns

FORM = 1
"""Of all these tables; another form is another program's, or another version's of this one."""
VERSIONS, CLAIM = "willdash_versions", "willdash_claim"
OF_A_LOAD = re.compile(r"willdash_(\d{6})_[a-z]+")

TEXT, WHOLE, NUMBER, TRUTH = "string", "int64", "float64", "boolean"
Columns = Mapping[str, str]
"""Column to its type, as Ibis calls it."""

VERSION_COLUMNS: Columns = {
    "load": WHOLE,
    "form": WHOLE,
    "version": TEXT,
    "loaded_at": TEXT,
    "comuni": WHOLE,
}
CLAIM_COLUMNS: Columns = {
    "claimant": TEXT,
    "machine": TEXT,
    "process": TEXT,
    "host": TEXT,
    "beat": NUMBER,
}

TYPED: Columns = {
    "position": WHOLE,
    "is_panel": TRUTH,
    "decimals": WHOLE,
    "minimum": NUMBER,
    "maximum": NUMBER,
    "multiplier": NUMBER,
    "featured": TRUTH,
    "latitude": NUMBER,
    "longitude": NUMBER,
    "area_km2": NUMBER,
    "value": NUMBER,
    "year": WHOLE,
}
"""Columns of the package's tables that are not text."""
METADATA: Mapping[str, type[BaseModel]] = {
    "areas": Area,
    "clusters": Cluster,
    "indicators": Indicator,
    "sources": Source,
    "targets": Target,
}
FIGURE: Columns = {
    "indicator": TEXT,
    "area": TEXT,
    "year": WHOLE,
    "value": NUMBER,
    "numerator": NUMBER,
    "denominator": NUMBER,
}
TABLES: Mapping[str, Columns] = {
    "files": {"name": TEXT, "content": TEXT},
    **{
        name: {column: TYPED.get(column, TEXT) for column in columns(model)}
        for name, model in METADATA.items()
    },
    "observations": FIGURE,
    "comuni": {
        "code": TEXT,
        "name": TEXT,
        "folded": TEXT,
        "province": TEXT,
        "region": TEXT,
        "people": WHOLE,
        "year": WHOLE,
    },
    "population": {"area": TEXT, "year": WHOLE, "age": WHOLE, "women": WHOLE, "men": WHOLE},
    "nationwide": FIGURE,
    "editions": {"source": TEXT, "year": WHOLE, "edition": TEXT, "file": TEXT, "sha256": TEXT},
}
"""Table to its columns."""
SHOWN = tuple(name for name in TABLES if name != "files")
"""Tables that have a view, which is always that of the present load: ``willdash_observations``."""
SOUGHT: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "population": (("area",),),
    "nationwide": (("indicator", "year"), ("area",)),
}
"""Columns that a large table is asked by, for engines that keep an index."""


def table_of(load: int, name: str) -> str:
    """What a load calls its own table."""
    return f"willdash_{load:06}_{name}"


def view_of(name: str) -> str:
    """What the present load's table goes by, whichever load that is."""
    return f"willdash_{name}"
