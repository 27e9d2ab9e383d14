"""Numbers as a reader of a language expects them; Babel knows the forms."""

from functools import lru_cache

from babel.numbers import format_decimal

KEPT = 10_000
"""Numbers written lately, 3 MB; the same ones stand on every page of a city, and Babel takes 60 µs each."""

MINUS = "\u2212"
NO_BREAK_SPACE = "\u00a0"


@lru_cache(maxsize=KEPT)
def number(value: float, *, decimals: int, locale: str, signed: bool = False) -> str:
    """A number with a fixed count of decimals: ``27.804``, ``−3,2``, ``+0,4``; a true minus sign.

    Args:
        value: any finite number.
        decimals: digits after the decimal separator; halves are rounded to even, as Babel does.
        locale: Babel locale, such as ``it`` or ``en``.
        signed: write ``+`` before numbers above zero; what rounds to zero has no sign.
    """
    digits = f".{'0' * decimals}" if decimals else ""
    text: str = format_decimal(abs(value), format=f"#,##0{digits}", locale=locale)
    if not any(character in "123456789" for character in text):
        return text
    if value < 0:
        return MINUS + text
    return f"+{text}" if signed else text
