"""Two small Dash components of our own; their browser half stands in ``assets/js/components.js``.

A panel or a table is some hundred elements. As Dash components each would cost the browser a React
component and a store subscription at every click; as one `Markup` it costs one morph of the page,
keeps the focus where it was, and the server can put the same HTML into the first answer.
"""

from typing import Any

from dash.development.base_component import Component
from htpy import Renderable

NAMESPACE = "willdash_components"


class Markup(Component):
    """A part of the page given as escaped HTML.

    Keyword Args:
        id: id of the element.
        tag: name of the element, ``div`` unless said.
        className, label, role: class, accessible name and role of the element.
        content: as `content` makes it: the HTML and the selection that it shows.
    """

    _children_props: list[str] = []  # noqa: RUF012 - Dash's own form
    _base_nodes = ["children"]  # noqa: RUF012
    _namespace = NAMESPACE
    _type = "Markup"

    def __init__(
        self,
        *,
        id: str,
        content: dict[str, str],
        tag: str = "div",
        className: str = "",
        label: str = "",
        role: str = "",
    ) -> None:
        self._prop_names = ["id", "tag", "className", "label", "role", "content"]
        self._valid_wildcard_attributes: list[str] = []
        self.available_properties = self._prop_names
        self.available_wildcard_properties: list[str] = []
        super().__init__(id=id, tag=tag, className=className, label=label, role=role, content=content)


class GroupedSelect(Component):
    """A native select whose options stand in groups (dbc.Select has none).

    Keyword Args:
        id: id of the select element.
        value: value of the chosen option.
        groups: ``[{"label": …, "options": [{"label": …, "value": …}]}]``.
    """

    _children_props: list[str] = []  # noqa: RUF012
    _base_nodes = ["children"]  # noqa: RUF012
    _namespace = NAMESPACE
    _type = "GroupedSelect"

    def __init__(self, *, id: str, value: str = "", groups: list[dict[str, Any]] | None = None) -> None:
        self._prop_names = ["id", "value", "groups"]
        self._valid_wildcard_attributes: list[str] = []
        self.available_properties = self._prop_names
        self.available_wildcard_properties: list[str] = []
        super().__init__(id=id, value=value, groups=groups or [])


def content(view: Renderable, *, shows: str) -> dict[str, str]:
    """The content of a `Markup`: a view's HTML, and the selection that it shows."""
    return {"html": str(view), "shows": shows}

