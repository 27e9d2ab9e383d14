"""Three small Dash components of our own; their browser halves stand in ``assets/js``.

A panel or a table is some hundred elements. As Dash components each would cost the browser a React
component and a store subscription at every click; as one `Markup` it costs one morph of the page,
keeps the focus where it was, and the server can put the same HTML into the first answer.
"""

from typing import Any

from dash.development.base_component import Component
from htpy import Node, fragment

NAMESPACE = "willdash"
"""Where the browser finds them. Dash imports it at each property of each component: it has to be there."""


class _Component(Component):
    """What Dash's own generator writes into each of its classes."""

    _children_props: list[str] = []  # noqa: RUF012 - Dash's own form
    _base_nodes = ["children"]  # noqa: RUF012
    _namespace = NAMESPACE

    def __init__(self, **properties: Any) -> None:  # noqa: ANN401 - whatever the component takes
        self._prop_names = list(properties)
        self._valid_wildcard_attributes: list[str] = []
        self.available_properties = self._prop_names
        self.available_wildcard_properties: list[str] = []
        super().__init__(**properties)  # type: ignore[no-untyped-call]


class Markup(_Component):
    """A part of the page given as escaped HTML.

    Args:
        id: id of the element.
        content: as `content` makes it: the HTML, and the key of what it shows. Without HTML the element
            shows that already.
        tag: name of the element.
        className: class of the element.
        label: accessible name of the element.
        role: role of the element.
    """

    _type = "Markup"

    content: dict[str, str]

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
        super().__init__(id=id, content=content, tag=tag, className=className, label=label, role=role)

    def hold_no_html(self) -> None:
        """Leaves only what the content shows: its HTML stands in the document already."""
        self.content = {"shows": self.content["shows"]}


class GroupedSelect(_Component):
    """A native select whose options stand in groups (dbc.Select has none).

    Args:
        id: id of the select element.
        value: value of the chosen option.
        groups: ``[{"label": …, "options": [{"label": …, "value": …}]}]``.
    """

    _type = "GroupedSelect"

    def __init__(self, *, id: str, value: str, groups: list[dict[str, Any]]) -> None:
        super().__init__(id=id, value=value, groups=groups)


class Shown(_Component):
    """Draws nothing; tells the browser what all parts of the page are to show.

    Args:
        id: id of the element.
        data: title, selection and keys.
        asked: query of what the callback is to send, where the browser could not get it as a resource.
    """

    _type = "Shown"

    def __init__(self, *, id: str, data: dict[str, Any]) -> None:
        super().__init__(id=id, data=data)


def content(view: Node, *, shows: str) -> dict[str, str]:
    """The content of a `Markup`: a view's HTML, and the selection that it shows."""
    return {"html": str(fragment[view]), "shows": shows}
