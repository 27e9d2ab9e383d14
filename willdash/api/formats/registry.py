"""The formats that tables go out in."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from willdash.api.formats.comma_separated import encode_csv
from willdash.api.formats.parquet import encode_parquet
from willdash.api.formats.spreadsheet import encode_xlsx
from willdash.core.table import Delivery, Table

Encoder = Callable[[Table, Delivery], bytes]


@dataclass(frozen=True, slots=True)
class Format:
    """A way to write a table.

    Attributes:
        name: in addresses, and the ending of its files.
        media_type: as in ``Accept`` and ``Content-Type``.
        charset: as in ``Content-Type``, where the format is text.
        encode: turns a table into bytes.
    """

    name: str
    media_type: str
    encode: Encoder
    charset: str = ""

    @property
    def content_type(self) -> str:
        """The value of ``Content-Type``."""
        return f"{self.media_type}; charset={self.charset}" if self.charset else self.media_type


FORMATS: Mapping[str, Format] = {
    format.name: format
    for format in (
        Format("csv", "text/csv", encode_csv, charset="utf-8"),
        Format("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", encode_xlsx),
        Format("parquet", "application/vnd.apache.parquet", encode_parquet),
    )
}


def by_name(name: str) -> Format:
    """A format by its name.

    Raises:
        LookupError: there is none of that name.
    """
    return FORMATS[name]
