"""A Dash layout as plain HTML: the elements of the page, there before Dash runs, or without it.

The map page's document holds its layout twice: `rendered`, for readers with and without scripts and for
search engines; and as the components that are `steered`, by which Dash changes those elements.
"""

from collections.abc import Collection, Container, Iterable, Iterator, Mapping
from typing import Any

import htpy
from dash.development.base_component import Component
from htpy import Node, optgroup, option, select
from markupsafe import Markup as Ready

from willdash.views.markup import Markup

BOOTSTRAP = {"Row": ("div", "row"), "Col": ("div", "col"), "Label": ("label", "form-label")}
ATTRIBUTES = {"className": "class", "tabIndex": "tabindex", "html_for": "for", "label": "aria-label"}
KEPT = ("id", "role", *ATTRIBUTES)


def rendered(component: Any, *, empty: Container[str] = (), without: Collection[str] = ()) -> Node:  # noqa: ANN401 - whatever a layout holds
    """The HTML of a component and all it contains.

    Args:
        component: a component, a list of them, text, or nothing.
        empty: ids of the components that a script fills.
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
            return _select(properties["id"], _options(properties["options"], properties["value"]))
        case "dash_bootstrap_components", _ if kind in BOOTSTRAP:
            name, css = BOOTSTRAP[kind]
            own = properties.get("className", "")
            return _element(name, properties | {"className": f"{css} {own}".strip()})[inside]
        case "dash_core_components", "Graph":
            return htpy.div(".dash-graph", id=properties["id"])[htpy.div(".js-plotly-plot")]
        case "willdash", "Markup":
            is_filled = properties["id"] in empty
            return _element(properties["tag"], properties)[
                None if is_filled else Ready(properties["content"]["html"])
            ]
        case "willdash", "GroupedSelect":
            is_filled = properties["id"] in empty
            return _select(properties["id"], None if is_filled else _groups(properties))
        case ("willdash", "Shown") | ("dash_core_components", "Location"):
            return None
    raise ValueError(f"no HTML is written for {namespace}.{kind}: add it to willdash/pages/rendered.py")


def steered(component: Component) -> list[Component]:
    """What Dash gets of a layout: the components that it changes, without the HTML that is in the document.

    The components themselves are changed; they are of one answer.
    """
    found = [part for part in component._traverse() if _is_steered(part)]  # type: ignore[no-untyped-call] # Dash's own
    for part in found:
        if isinstance(part, Markup):
            part.hold_no_html()
    return found


def _is_steered(part: object) -> bool:
    """Whether a component can change; elements that hold others and words stand still."""
    if not isinstance(part, Component) or part._namespace == "dash_html_components":
        return False
    return not (part._namespace == "dash_bootstrap_components" and part._type in BOOTSTRAP)


def _all(components: Any, empty: Container[str], without: Collection[str]) -> Node:  # noqa: ANN401
    return [rendered(component, empty=empty, without=without) for component in components]


def _element(name: str, properties: dict[str, Any]) -> htpy.Element:
    made: htpy.Element = getattr(htpy, name)
    return made(dict(_attributes(properties)))


def _attributes(properties: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for name, value in properties.items():
        if value not in (None, "") and (name in KEPT or name.startswith(("aria-", "data-"))):
            yield ATTRIBUTES.get(name, name), str(value)


def _select(id: str, options: Node) -> htpy.Element:
    return select(".form-select", id=id)[options]


def _groups(properties: dict[str, Any]) -> Node:
    return [
        optgroup(label=group["label"])[_options(group["options"], properties["value"])]
        for group in properties["groups"]
    ]


def _options(options: Iterable[Mapping[str, str]], chosen: str) -> Node:
    return [option(value=each["value"], selected=each["value"] == chosen)[each["label"]] for each in options]
