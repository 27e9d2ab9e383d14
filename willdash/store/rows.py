"""From a row of text to a model of ``core``: columns, spelling, and every fault in plain words."""

import re
import types
from collections.abc import Mapping
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError

from willdash.core.model import Bilingual
from willdash.core.problem import Problem
from willdash.store.tables import Row
from willdash.store.wording import problem_from

M = TypeVar("M", bound=BaseModel)

BOOLEANS = {"true": True, "false": False}
NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")
MISSPELT = object()
"""Stands for a cell that pydantic would be too kind to, such as ``yes`` or ``inf``."""


def columns(model: type[BaseModel]) -> tuple[str, ...]:
    """The columns of a model's table, in order; a bilingual field takes two."""
    return tuple(
        column
        for name, field in model.model_fields.items()
        for column in ((f"{name}_it", f"{name}_en") if Bilingual in _kinds(field.annotation) else (name,))
    )


def parse(model: type[M], row: Row, *, file: str, key: str) -> tuple[M | None, list[Problem]]:
    """The row as a model, or else everything that is wrong with it."""
    try:
        return model.model_validate(_fields(model, row.cells)), []
    except ValidationError as error:
        faults = error.errors(include_url=False)
        return None, [problem_from(fault, row, file=file, key=key) for fault in faults]


def _fields(model: type[BaseModel], cells: Mapping[str, str]) -> dict[str, object]:
    return {
        name: _words(name, cells, kinds) if Bilingual in kinds else _value(cells[name], kinds)
        for name, field in model.model_fields.items()
        for kinds in (_kinds(field.annotation),)
    }


def _words(name: str, cells: Mapping[str, str], kinds: set[Any]) -> dict[str, str | None] | None:
    """A text in every language; none where none is filled and none is needed."""
    words = {language: cells[f"{name}_{language}"] or None for language in Bilingual.model_fields}
    return words if any(words.values()) or type(None) not in kinds else None


def _kinds(annotation: Any) -> set[Any]:  # noqa: ANN401 - a type form has no type of its own
    """The plain types behind ``Annotated`` and ``| None``."""
    origin = get_origin(annotation)
    if origin is Annotated:
        return _kinds(get_args(annotation)[0])
    if origin in (Union, types.UnionType):
        return set().union(*map(_kinds, get_args(annotation)))
    return {annotation}


def _value(cell: str, kinds: set[Any]) -> object:
    if not cell:
        return None
    if bool in kinds:
        return BOOLEANS.get(cell, MISSPELT)
    if kinds & {int, float} and not NUMBER.fullmatch(cell):
        return MISSPELT
    return cell
