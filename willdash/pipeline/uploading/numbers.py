"""A number as people write it in Italian or English tables, told for certain or not at all."""

import math
import re
from typing import NamedTuple

SPACES = re.compile(r"(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))")
"""Between groups of three digits."""
PLAIN = re.compile(r"-?\d{1,15}", re.ASCII)
DECIMAL = re.compile(r"(-?\d{1,15})[.,](\d{1,15})", re.ASCII)
GROUPED = re.compile(r"(-?\d{1,3}(?:([.,])\d{3}(?:\2\d{3})*))(?:(?!\2)[.,](\d{1,15}))?", re.ASCII)
"""Thousands apart, all by the same sign, and decimals after the other one."""
EITHER = re.compile(r"-?[1-9]\d{0,2}[.,]\d{3}", re.ASCII)
"""Twelve thousand, or twelve and a fraction."""


class Meant(NamedTuple):
    """A number, and with how many decimals it is written."""

    number: float
    decimals: int


def meanings(text: str) -> tuple[Meant, ...]:
    """The numbers that a text may mean: none, one, or two as in ``12,345``, the smaller first.

    A decimal comma and a decimal point are taken, and thousands that are set apart by points, commas or
    spaces.
    """
    digits = SPACES.sub("", text.strip())
    if PLAIN.fullmatch(digits):
        return (Meant(float(digits), 0),)
    found = []
    decimal = DECIMAL.fullmatch(digits)
    if decimal:
        found.append(Meant(float(f"{decimal[1]}.{decimal[2]}"), len(decimal[2])))
    grouped = GROUPED.fullmatch(digits)
    if grouped and (not decimal or EITHER.fullmatch(digits)):
        whole, fraction = grouped[1].replace(grouped[2], ""), grouped[3] or ""
        found.append(Meant(float(f"{whole}.{fraction}0"), len(fraction)))
    return tuple(found)


def held(number: float) -> tuple[Meant, ...]:
    """A number that a workbook holds; none where it is not finite."""
    if not math.isfinite(number):
        return ()
    _, point, fraction = repr(number).partition(".")
    return (Meant(number, len(fraction) if point and fraction != "0" else 0),)
