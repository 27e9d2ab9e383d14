"""pydantic's findings in words that someone who edits a spreadsheet understands."""

from collections.abc import Mapping

from pydantic_core import ErrorDetails

from willdash.core.problem import Problem
from willdash.store.tables import Row

LANGUAGES = {"it": "Italian", "en": "English"}

SHAPES = {
    "code": "write six digits for a comune, three for a provincia, two for a regione, or IT",
    "slug": "write small letters a to z, words joined by a hyphen",
    "acquired": "write a date as 2024-12-31",
    "until": "write a date as 2024-12-31",
}
ID_SHAPE = "write small letters a to z and digits, words joined by an underscore"
SHAPES_IN = {
    ("practices.csv", "id"): "write small letters a to z and digits, words joined by a hyphen",
    ("practices.csv", "city"): "write the slug of a city, such as reggio-emilia",
    ("practices.csv", "indicators"): "write ids of indicators, with a space between them",
}
"""Forms that one file alone asks for, by file and column."""

MISSHAPEN = ("string_pattern_mismatch", "value_error")
"""Faults of a text that is not of the form that `SHAPES` says, or is and means nothing: the 31st of June."""

LIMITS = {
    "greater_than": ("gt", "above"),
    "greater_than_equal": ("ge", "at least"),
    "less_than": ("lt", "below"),
    "less_than_equal": ("le", "at most"),
}

KINDS = {
    "bool": ("neither true nor false", "write true or false"),
    "int": ("not a whole number", "write digits only"),
    "float": ("not a number", "write digits, with a point before the decimals"),
    "url": ("not a web address", "write it in full, beginning with https://"),
}


def problem_from(fault: ErrorDetails, row: Row, *, file: str, key: str) -> Problem:
    """The problem that a fault of pydantic stands for; ``key`` is the column that names the row."""
    name = f"«{row.cells[key]}»" if row.cells[key] else "the row"
    if not fault["loc"]:
        say = f"{name}: {fault['msg'].removeprefix('Value error, ')}"
        return Problem(file, row.line, say, "change the row so that it does")
    # A number is a place in a cell that holds several, such as the actors of a practice.
    field, *language = (str(part) for part in fault["loc"] if not isinstance(part, int))
    column = "_".join([field, *language])
    cell = row.cells[column]
    if not cell.strip():
        return Problem(file, row.line, _lacks(name, field, language), f"fill in {column}")
    shape = SHAPES_IN.get((file, column)) or SHAPES.get(column, ID_SHAPE)
    say, fix = _say_and_fix(fault["type"], shape, fault.get("ctx", {}), fault["msg"])
    return Problem(file, row.line, f"{name}: {column} is «{cell}», {say}", fix)


def _lacks(name: str, field: str, language: list[str]) -> str:
    tongue = "".join(f"{LANGUAGES[code]} " for code in language)
    return f"{name} has no {tongue}{field}"


def _say_and_fix(kind: str, shape: str, context: Mapping[str, object], message: str) -> tuple[str, str]:
    family = kind.partition("_")[0]
    if kind == "enum":
        permitted = str(context["expected"]).replace("'", "").replace(" or ", ", ")
        return "which is not permitted", f"use one of {permitted}"
    if kind in LIMITS:
        key, words = LIMITS[kind]
        return f"which is not {words} {context[key]:g}", f"write a number {words} {context[key]:g}"
    if kind in MISSHAPEN:
        return "which has the wrong form", shape
    if kind == "string_too_short":
        return "in which a text is empty", "take out the separator that has nothing beside it"
    if family in KINDS:
        say, fix = KINDS[family]
        return f"which is {say}", fix
    return f"which is refused: {message}", "correct the cell"
