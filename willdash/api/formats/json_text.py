"""JSON: numbers as they are, missing ones null, never ``NaN``."""

from collections.abc import Mapping
from typing import Any

import orjson

MEDIA_TYPE = "application/json"


def encode_json(body: Mapping[str, Any]) -> bytes:
    """A body as JSON; orjson writes what is not finite as null."""
    return orjson.dumps(body)
