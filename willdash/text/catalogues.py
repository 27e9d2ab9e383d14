"""The sentences of a language out of its Fluent catalogues, each read when it is first asked for."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

KEPT = 4_000
"""Sentences said lately, 3 MB; pages say mostly the same ones, and Fluent takes 25 µs for each."""
LONGEST = 100
"""Signs of what fills a place; with more, as in an address quoted back, a sentence is not kept."""
ENTRY = re.compile(r"^([a-z][\w-]*) *=.*(?:\n(?![a-zA-Z#-]).*)*", re.MULTILINE)
"""A sentence, from its name to the line before the next one or a comment."""


class Sentences:
    """What a language's catalogues say, by name.

    There are thousands and a page says a few dozen: to read them all takes a second of every start and, in
    each process, memory for what is never said.

    Args:
        language: as in ``it``.
        catalogues: its files; each sentence stands in one of them.
    """

    def __init__(self, language: str, catalogues: Iterable[Path]) -> None:
        self._bundle = FluentBundle([language], use_isolating=False)
        # Typed, since 1, 1.0 and True are one key and not written alike.
        self._said = lru_cache(maxsize=KEPT, typed=True)(self._say)
        self._written = {
            found[1]: found[0]
            for catalogue in catalogues
            for found in ENTRY.finditer(catalogue.read_text(encoding="utf-8"))
        }

    def __contains__(self, name: object) -> bool:
        """Whether a catalogue has the sentence."""
        return name in self._written

    def __iter__(self) -> Iterator[str]:
        """The names of all sentences."""
        return iter(self._written)

    def say(self, name: str, /, **values: object) -> str:
        """A sentence with its places filled.

        Raises:
            KeyError: there is none of this name, or it is not written as Fluent wants it.
            ValueError: a place was not filled, or the sentence refers to one that is not there.
        """
        is_long = any(isinstance(value, str) and len(value) > LONGEST for value in values.values())
        return (self._say if is_long else self._said)(name, **values)

    def _say(self, name: str, /, **values: object) -> str:
        if not self._bundle.has_message(name):
            self._read(name)
        pattern = self._bundle.get_message(name).value
        if pattern is None:
            raise KeyError(name)
        sentence, errors = self._bundle.format_pattern(pattern, values)
        if errors:
            raise ValueError(errors)
        return str(sentence)

    def _read(self, name: str) -> None:
        """Has the bundle know a sentence, and before it those that it refers to."""
        resource = FluentResource(self._written[name])
        for other in _references(resource):
            if other in self and not self._bundle.has_message(other):
                self._read(other)
        self._bundle.add_resource(resource)


class _References(Visitor):
    """Notes the sentences that others refer to."""

    def __init__(self) -> None:
        self.names: list[str] = []

    def visit_MessageReference(self, node: ast.MessageReference) -> None:
        """See `Visitor`."""
        self.names.append(node.id.name)


def _references(resource: ast.Resource) -> list[str]:
    found = _References()
    found.visit(resource)
    return found.names
