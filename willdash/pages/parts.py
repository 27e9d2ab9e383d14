"""A page is made of parts, and each part says on which fields of the selection it depends.

That one declaration gives three things: a part is made once for all selections that it cannot tell
apart, an update sends only the parts that change, and the browser can check that everything on the
page shows the same selection.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from dash import no_update
from dash.dependencies import Output

from willdash.core.selection import Selection

BLANK = Selection(indicator="", year=0, city="", peers="", lang="")
KEPT = 600
"""Parts of 15 kB on average, so 9 MB; the first views of every city in every language are half of them."""


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

    @property
    def outputs(self) -> dict[str, Output]:
        """What a callback that shows the parts writes to, by part name."""
        return {name: Output(part.id, part.prop) for name, part in self._parts.items()}

    def keys(self, selection: Selection) -> dict[str, str]:
        """Part name to the key of what the selection shows there."""
        return {name: _key(part, selection) for name, part in self._parts.items()}

    def marked(self, selection: Selection) -> dict[str, str]:
        """Component id to key, for the parts in which the browser can see the key."""
        return {part.id: _key(part, selection) for part in self._parts.values() if part.is_marked}

    def all(self, selection: Selection) -> dict[str, Any]:
        """Every part of a selection, by part name."""
        return {name: self._value(name, part, selection) for name, part in self._parts.items()}

    def update(self, selection: Selection, shown: Mapping[str, str]) -> dict[str, Any]:
        """The parts of a selection that differ from those with the keys shown; `no_update` for the rest."""
        return {
            name: no_update
            if shown.get(name) == _key(part, selection)
            else self._value(name, part, selection)
            for name, part in self._parts.items()
        }

    def _value(self, name: str, part: Part, selection: Selection) -> Any:  # noqa: ANN401 - any property
        return self._made(name, _reduced(part, selection), _key(part, selection))

    def _make(self, name: str, reduced: Selection, key: str) -> Any:  # noqa: ANN401 - any property
        return self._parts[name].make(reduced, key)


def _reduced(part: Part, selection: Selection) -> Selection:
    """The selection with nothing left in it but what the part depends on."""
    return replace(BLANK, **{field: getattr(selection, field) for field in part.depends(selection)})


def _key(part: Part, selection: Selection) -> str:
    """What the part depends on, as one word."""
    return "/".join(str(getattr(selection, field)) for field in part.depends(selection))
