"""Models whose attributes are described, in a document for programs, by the docstrings below them.

Pydantic can do this (`use_attribute_docstrings`), but looks for the text of each class when it is made,
through all that called it: a tenth of every start. Here a module is read once, when a document is made of
its models.
"""

import ast
import inspect
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import pairwise

from pydantic import BaseModel, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema


class Described(BaseModel):
    """A model that tells its attributes' docstrings in its JSON schema."""

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core_schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        schema = handler(core_schema)
        properties = handler.resolve_ref_schema(schema).get("properties", {})
        for owner in reversed(cls.__mro__):
            for name, words in _docstrings(owner.__module__).get(owner.__name__, {}).items():
                if name in properties:
                    properties[name]["description"] = words
        return schema


@cache
def _docstrings(module: str) -> Mapping[str, Mapping[str, str]]:
    """Class to attribute to docstring, of the models of a module."""
    if not module.startswith(__package__.partition(".")[0]):
        return {}
    classes = ast.parse(inspect.getsource(sys.modules[module])).body
    return {each.name: dict(_described(each)) for each in classes if isinstance(each, ast.ClassDef)}


def _described(model: ast.ClassDef) -> Iterator[tuple[str, str]]:
    for attribute, below in pairwise(model.body):
        match attribute, below:
            case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(words))):
                yield name, inspect.cleandoc(words)
