"""Parquet: columns with their types, provenance in the file's metadata."""

import io
import json
from collections.abc import Iterator
from typing import Any

import orjson

from willdash.core.table import Delivery, Kind, Table


def encode_parquet(table: Table, delivery: Delivery) -> bytes:
    """The table as Parquet; columns go by their keys, missing figures are null.

    The metadata of the schema hold title, sources, licences, notes, address, date and data version.
    """
    import pyarrow as pa
    from pyarrow import parquet

    types = {Kind.TEXT: pa.string(), Kind.NUMBER: pa.float64(), Kind.INTEGER: pa.int64()}
    schema = pa.schema([pa.field(column.key, types[column.kind]) for column in table.columns])
    out = io.BytesIO()
    with parquet.ParquetWriter(
        out, schema.with_metadata(_metadata(table, delivery)), compression="zstd"
    ) as writer:
        for rows in _typed(table, schema):
            writer.write_table(rows)
    return out.getvalue()


def _typed(table: Table, schema: Any) -> Iterator[Any]:  # noqa: ANN401 - pyarrow has no types
    """The rows as Arrow has them; by way of JSON, since `pyarrow.array` would load pandas."""
    if not table.rows:
        return
    from pyarrow import json as arrow_json

    keys = schema.names
    lines = b"\n".join(orjson.dumps(dict(zip(keys, row, strict=True))) for row in table.rows)
    reading = arrow_json.ReadOptions(use_threads=False, block_size=len(lines) + 1)
    parsing = arrow_json.ParseOptions(explicit_schema=schema, unexpected_field_behavior="error")
    yield arrow_json.read_json(io.BytesIO(lines), read_options=reading, parse_options=parsing).cast(schema)


def _metadata(table: Table, delivery: Delivery) -> dict[str, str]:
    sources = [
        {
            "id": source.id,
            "publisher": source.publisher[delivery.language],
            "title": source.title[delivery.language],
            "edition": source.edition,
            "url": str(source.url),
            "licence": source.licence,
            "acquired": source.acquired,
        }
        for source in table.sources
    ]
    return {
        "title": table.title,
        "notes": "\n".join(table.notes),
        "sources": json.dumps(sources, ensure_ascii=False),
        "address": delivery.address,
        "data_version": delivery.version,
        "updated": delivery.acquired,
    }
