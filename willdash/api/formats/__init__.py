"""How tables are written: one file a format, found by name in `FORMATS`."""

from willdash.api.formats.registry import FORMATS, Encoder, Format, by_name

__all__ = ["FORMATS", "Encoder", "Format", "by_name"]
