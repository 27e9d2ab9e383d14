"""Writes a table as Parquet: ``python -I write_parquet.py`` reads what it is, then its rows as JSON lines.

A process of its own, run by `willdash.api.formats.parquet`: pyarrow takes 57 MB and never gives them back.
"""

import io
import json
import sys
from typing import Any

import pyarrow as pa
from pyarrow import json as arrow_json
from pyarrow import parquet

TYPES = {"text": pa.string(), "number": pa.float64(), "integer": pa.int64()}


def write_parquet(description: dict[str, Any], lines: bytes) -> bytes:
    """The file.

    Args:
        description: ``columns``, pairs of key and kind, and ``metadata``, texts by name.
        lines: rows by key, one JSON object a line.

    Raises:
        ArrowInvalid: a row does not fit the columns.
    """
    schema = pa.schema([pa.field(key, TYPES[kind]) for key, kind in description["columns"]])
    out = io.BytesIO()
    with parquet.ParquetWriter(
        out, schema.with_metadata(description["metadata"]), compression="zstd"
    ) as writer:
        if lines:
            writer.write_table(_typed(lines, schema))
    return out.getvalue()


def _typed(lines: bytes, schema: Any) -> Any:  # noqa: ANN401 - pyarrow has no types
    """The rows as Arrow has them; by way of JSON, since `pyarrow.array` would load pandas."""
    reading = arrow_json.ReadOptions(use_threads=False, block_size=len(lines) + 1)
    parsing = arrow_json.ParseOptions(explicit_schema=schema, unexpected_field_behavior="error")
    return arrow_json.read_json(io.BytesIO(lines), read_options=reading, parse_options=parsing).cast(schema)


if __name__ == "__main__":
    first = sys.stdin.buffer.readline()
    sys.stdout.buffer.write(write_parquet(json.loads(first), sys.stdin.buffer.read()))
