"""CSV: in the Italian form for ``lang=it``, by RFC 4180 otherwise.

The Italian form is what a spreadsheet set to Italian opens at a double click: ``;`` between cells, ``,``
before decimals. RFC 4180 has ``,`` and ``.``. Lines end with CRLF in both, and nothing groups thousands.
A byte order mark stands first where a spreadsheet will open the file, which takes it for Latin-1
otherwise; a program that asks the API in another language than Italian gets none.
"""

import csv
import io
from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import islice

from willdash.core.table import Cell, Delivery, Table

BOM = "\ufeff"
FORMULA = tuple("=+-@\t\r\n＝＋－＠")
"""A spreadsheet takes a cell that begins with one of these for a formula, or puts one after it."""

ROWS_A_PIECE = 500
DIGITS = 15
"""What a double holds for certain; a difference such as 6.1 − 10.0 has noise beyond them."""


def encode_csv(table: Table, delivery: Delivery) -> bytes:
    """The table as CSV, UTF-8; see the module for its form.

    Text that a spreadsheet would run as a formula gets an apostrophe before it; numbers never do.
    """
    return b"".join(csv_pieces(delivery.heads(table), table.rows, delivery))


def csv_pieces(heads: Iterable[str], rows: Iterable[Iterable[Cell]], delivery: Delivery) -> Iterator[bytes]:
    """The same piece by piece, for tables of very many rows, which may be made while they are sent.

    Args:
        heads: names of the columns.
        rows: as many cells in each as there are columns.
        delivery: whom it goes to.
    """
    is_italian = delivery.language == "it"
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";" if is_italian else ",", lineterminator="\r\n")
    decimal = "," if is_italian else "."
    out.write(BOM if is_italian or delivery.for_people else "")
    writer.writerow(_cells(heads, decimal))
    left = iter(rows)
    while some := list(islice(left, ROWS_A_PIECE)):
        writer.writerows(_cells(row, decimal) for row in some)
        yield _taken(out)
    yield _taken(out)


def _taken(out: io.StringIO) -> bytes:
    """What has been written since it was last taken."""
    piece = out.getvalue().encode()
    out.seek(0)
    out.truncate()
    return piece


def _cells(row: Iterable[Cell], decimal: str) -> list[str]:
    return [_cell(cell, decimal) for cell in row]


def _cell(cell: Cell, decimal: str) -> str:
    if cell is None:
        return ""
    if isinstance(cell, str):
        return f"'{cell}" if cell.lstrip(" ").startswith(FORMULA) else cell
    if isinstance(cell, int) or cell.is_integer():
        return str(int(cell))
    return f"{Decimal(f'{cell:.{DIGITS}g}'):f}".replace(".", decimal)
