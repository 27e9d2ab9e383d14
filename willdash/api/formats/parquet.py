"""Parquet: columns with their types, provenance in the file's metadata."""

import json
from pathlib import Path

import orjson

from willdash.api.child import Child
from willdash.core.table import Delivery, Table

WRITER = Child(Path(__file__).with_name("write_parquet.py"))
"""A quarter of a second, most of it to load pyarrow, which must not stay in the serving process."""


def encode_parquet(table: Table, delivery: Delivery) -> bytes:
    """The table as Parquet; columns go by their keys, missing figures are null.

    The metadata of the schema hold title, sources, licences, notes, address, date and data version.

    Raises:
        TooBusy: other tables are being written.
    """
    with WRITER.turn():
        return WRITER.answer(_told(table, delivery))


def _told(table: Table, delivery: Delivery) -> bytes:
    """What the child reads: a line for the table, then one for each row."""
    columns = [(column.key, column.kind) for column in table.columns]
    told = bytearray(_line({"columns": columns, "metadata": _metadata(table, delivery)}))
    keys = [column.key for column in table.columns]
    for row in table.rows:
        told += _line(dict(zip(keys, row, strict=True)))
    return bytes(told)


def _line(told: object) -> bytes:
    return orjson.dumps(told, option=orjson.OPT_APPEND_NEWLINE)


def _metadata(table: Table, delivery: Delivery) -> dict[str, str]:
    sources = [
        {
            "id": source.id,
            "publisher": source.publisher[delivery.language],
            "title": source.title[delivery.language],
            "edition": source.edition,
            "url": str(source.url),
            "licence": source.licence[delivery.language],
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
