"""What the browser sends to Dash, looked through before Dash sees it.

Dash trusts its own script: whatever else is sent ends in an exception. What fits is known from the callbacks
themselves, so that a new one needs no line here.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import wraps
from typing import Any, NamedTuple

import orjson
from dash import Dash
from dash.exceptions import DependencyException
from flask import abort, request
from flask.json.provider import DefaultJSONProvider

CALLBACK, FILES, RELOAD = "_dash-update-component", "_dash-component-suites", "_reload-hash"
BAD_REQUEST, NOT_FOUND = 400, 404
ENTRY = frozenset({"id", "property", "value"})

View = Callable[..., Any]


class ExactJson(DefaultJSONProvider):
    """Reads JSON as the standard has it: in UTF-8, without NaN, halves of signs, or a thousand levels."""

    def loads(self, s: str | bytes, **_kwargs: object) -> Any:  # noqa: ANN401 - as Flask's
        """The value.

        Raises:
            ValueError: it is no JSON.
        """
        return orjson.loads(s)


class Wire(NamedTuple):
    """What a request for one callback has to name, in this order."""

    outputs: object
    inputs: Sequence[tuple[str, str]]
    state: Sequence[tuple[str, str]]
    triggers: frozenset[str]
    """``id.property`` of each input."""


class Wires:
    """Knows what requests fit the callbacks of an app.

    Args:
        callbacks: Dash's own map, from the name of an output to what stands behind it.
    """

    def __init__(self, callbacks: Mapping[str, Mapping[str, Any]]) -> None:
        self._callbacks = callbacks
        self._known: dict[str, Wire] = {}

    def fit(self, body: object) -> bool:
        """Whether a body is one that Dash's script would send; the values may be anything."""
        if not isinstance(body, dict):
            return False
        wire = self._wire(body.get("output"))
        return (
            wire is not None
            and body.get("outputs", []) == wire.outputs
            and _name(body.get("inputs"), wire.inputs)
            and _name(body.get("state", []), wire.state)
            and _are_among(body.get("changedPropIds", []), wire.triggers)
        )

    def _wire(self, output: object) -> Wire | None:
        """Of the callback that writes to an output; none where there is none, or it runs in the browser."""
        if not isinstance(output, str):
            return None
        wire = self._known.get(output)
        if wire is None and "callback" in self._callbacks.get(output, {}):
            wire = self._known[output] = _wire(output, self._callbacks[output])
        return wire


def guard_dash(app: Dash) -> None:
    """Refuses what Dash's script would not send, and hides what only developers need.

    Args:
        app: all of whose callbacks are registered.
    """
    views, prefix = app.server.view_functions, app.config.routes_pathname_prefix
    wires = Wires(app.callback_map)
    app.server.json = ExactJson(app.server)

    def is_ours() -> bool:
        return wires.fit(request.get_json(silent=True))

    files = next(endpoint for endpoint in views if endpoint.startswith(prefix + FILES))
    views[prefix + CALLBACK] = _only_if(is_ours, views[prefix + CALLBACK])
    views[files] = _found(views[files])
    views[prefix + RELOAD] = lambda: abort(NOT_FOUND)


def _only_if(is_ours: Callable[[], bool], view: View) -> View:
    @wraps(view)
    def guarded() -> object:
        if not is_ours():
            abort(BAD_REQUEST)
        return view()

    return guarded


def _found(view: View) -> View:
    """A file of Dash's, or that there is none: Dash would fail, and list all there are."""

    @wraps(view)
    def guarded(**parts: str) -> object:
        try:
            return view(**parts)
        except DependencyException:
            abort(NOT_FOUND)

    return guarded


def _wire(output: str, callback: Mapping[str, Any]) -> Wire:
    inputs, state = _pairs(callback["inputs"]), _pairs(callback["state"])
    triggers = frozenset(f"{id}.{prop}" for id, prop in inputs)
    return Wire([] if callback["no_output"] else _outputs(output), inputs, state, triggers)


def _outputs(name: str) -> list[dict[str, str]] | dict[str, str]:
    """What Dash's script makes of the name; several stand between two dots, three dots apart."""
    if name.startswith(".."):
        return [_output(each) for each in name[2:-2].split("...")]
    return _output(name)


def _output(name: str) -> dict[str, str]:
    id, _, prop = name.rpartition(".")
    return {"id": id, "property": prop}


def _pairs(entries: Sequence[Mapping[str, str]]) -> list[tuple[str, str]]:
    return [(str(entry["id"]), entry["property"]) for entry in entries]


def _name(entries: object, pairs: Sequence[tuple[str, str]]) -> bool:
    """Whether entries are the named ones, in their order, with nothing but a value each."""
    if not isinstance(entries, list) or len(entries) != len(pairs):
        return False
    return all(
        isinstance(entry, dict)
        and entry.get("id") == id
        and entry.get("property") == prop
        and entry.keys() <= ENTRY
        for entry, (id, prop) in zip(entries, pairs, strict=True)
    )


def _are_among(names: object, known: frozenset[str]) -> bool:
    return (
        isinstance(names, list)
        and len(names) <= len(known)
        and all(isinstance(name, str) and name in known for name in names)
    )
