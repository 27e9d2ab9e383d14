"""A page is made of parts, and each part says on which fields of the selection it depends.

That one declaration gives three things: a part is made once for all selections that it cannot tell
apart, an update sends only the parts that change, and the browser can check that everything on the
page shows the same selection.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, NamedTuple

from dash import no_update
from dash.dependencies import Output

from willdash.core.selection import Selection

BLANK = Selection(indicator="", year=0, city="", peers="", lang="")
KEPT = 150
"""Parts of 15 kB on average, so 2 MB: what the next views have in common with the last ones."""

SELECTIONS_KEPT = 200
"""What is asked of the parts for a selection is 8 kB, so 1.6 MB."""


@dataclass(frozen=True, slots=True)
class Part:
    """A property of a component, and how it follows from the selection.

    ``make`` gets the selection with every field blank that ``depends`` does not name, and the part's
    key, which changes whenever the part can.
    """

    id: str
    prop: str
    depends: Callable[[Selection], Sequence[str]]
    make: Callable[[Selection, str], Any]
    is_marked: bool = False
    """Whether the browser can tell which key the part shows."""


class _Asked(NamedTuple):
    """What a selection asks of a part: the key, and the selection with nothing in it but what counts."""

    key: str
    reduced: Selection


def keys_of(shown: object) -> Mapping[str, str]:
    """The keys in what a browser says it shows; none where it says nonsense."""
    keys = shown.get("keys") if isinstance(shown, dict) else None
    return keys if isinstance(keys, dict) else {}


def on(*fields: str) -> Callable[[Selection], Sequence[str]]:
    """The part depends on the same fields in every selection."""
    return lambda _: fields


class Parts:
    """The parts of a page, made when asked for and kept."""

    def __init__(self, parts: Sequence[Part]) -> None:
        self._parts = {f"{part.id}.{part.prop}": part for part in parts}
        self._made = lru_cache(maxsize=KEPT)(self._make)
        self._asked = lru_cache(maxsize=SELECTIONS_KEPT)(self._ask)

    @property
    def outputs(self) -> dict[str, Output]:
        """What a callback that shows the parts writes to, by part name."""
        return {name: Output(part.id, part.prop) for name, part in self._parts.items()}

    def keys(self, selection: Selection) -> dict[str, str]:
        """Part name to the key of what the selection shows there."""
        return {name: asked.key for name, asked in self._asked(selection).items()}

    def marked(self, selection: Selection) -> dict[str, str]:
        """Component id to key, for the parts in which the browser can see the key."""
        asked = self._asked(selection)
        return {str(part.id): asked[name].key for name, part in self._parts.items() if part.is_marked}

    def all(self, selection: Selection) -> dict[str, Any]:
        """Every part of a selection, by part name."""
        return {name: self._made(name, asked) for name, asked in self._asked(selection).items()}

    def update(self, selection: Selection, shown: Mapping[str, str]) -> dict[str, Any]:
        """The parts of a selection that differ from those with the keys shown; `no_update` for the rest."""
        return {
            name: no_update if shown.get(name) == asked.key else self._made(name, asked)
            for name, asked in self._asked(selection).items()
        }

    def _make(self, name: str, asked: _Asked) -> Any:  # noqa: ANN401 - any property
        return self._parts[name].make(asked.reduced, asked.key)

    def _ask(self, selection: Selection) -> Mapping[str, _Asked]:
        return {name: _asked(part, selection) for name, part in self._parts.items()}


def _asked(part: Part, selection: Selection) -> _Asked:
    fields = {field: getattr(selection, field) for field in part.depends(selection)}
    return _Asked("/".join(map(str, fields.values())), replace(BLANK, **fields))
