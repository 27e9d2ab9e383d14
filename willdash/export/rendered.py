"""A Dash layout as plain HTML, so that a page without Dash has the very elements that Dash would make."""

from collections.abc import Collection, Container, Iterator
from typing import Any

import htpy
from dash.development.base_component import Component
from htpy import Node, option, select
from markupsafe import Markup as Ready

# Elements that dash-bootstrap-components makes, with the class each begins with.
BOOTSTRAP = {"Row": ("div", "row"), "Col": ("div", "col"), "Label": ("label", "form-label")}
ATTRIBUTES = {"className": "class", "tabIndex": "tabindex", "html_for": "for", "label": "aria-label"}
KEPT = ("id", "role", *ATTRIBUTES)


def rendered(component: Any, *, empty: Container[str] = (), without: Collection[str] = ()) -> Node:  # noqa: ANN401 - whatever a layout holds
    """The HTML of a component and all it contains.

    Args:
        component: a component, a list of them, text, or nothing.
        empty: ids of the `Markup`s that a script fills.
        without: ids and classes of the components that are left out.

    Raises:
        ValueError: the layout holds a component that nobody wrote the HTML for.
    """
    if not isinstance(component, Component):
        return (
            component if component is None or isinstance(component, str) else _all(component, empty, without)
        )
    made: dict[str, Any] = component.to_plotly_json()  # type: ignore[no-untyped-call]
    namespace, kind, properties = made["namespace"], made["type"], made["props"]
    if not {properties.get("id", ""), properties.get("className", "")}.isdisjoint(without):
        return None
    inside = rendered(properties.get("children"), empty=empty, without=without)
    match namespace, kind:
        case "dash_html_components", _:
            return _element(kind.lower(), properties)[inside]
        case "dash_bootstrap_components", "Select":
            return select(".form-select", id=properties["id"])[_options(properties)]
        case "dash_bootstrap_components", _ if kind in BOOTSTRAP:
            name, css = BOOTSTRAP[kind]
            own = properties.get("className", "")
            return _element(name, properties | {"className": f"{css} {own}".strip()})[inside]
        case "dash_core_components", "Graph":
            return htpy.div(".dash-graph", id=properties["id"])[htpy.div(".js-plotly-plot")]
        case "willdash_components", "Markup":
            is_filled = properties["id"] in empty
            return _element(properties["tag"], properties)[
                None if is_filled else Ready(properties["content"]["html"])
            ]
        case "willdash_components", "GroupedSelect":
            return select(".form-select", id=properties["id"])
        case "willdash_components", "Shown":
            return None
    raise ValueError(f"no HTML is written for {namespace}.{kind}: add it to willdash/export/rendered.py")


def _all(components: Any, empty: Container[str], without: Collection[str]) -> Node:  # noqa: ANN401
    return [rendered(component, empty=empty, without=without) for component in components]


def _element(name: str, properties: dict[str, Any]) -> htpy.Element:
    made: htpy.Element = getattr(htpy, name)
    return made(dict(_attributes(properties)))


def _attributes(properties: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for name, value in properties.items():
        if value not in (None, "") and (name in KEPT or name.startswith(("aria-", "data-"))):
            yield ATTRIBUTES.get(name, name), str(value)


def _options(properties: dict[str, Any]) -> Node:
    return [option(value=each["value"])[each["label"]] for each in properties["options"]]
