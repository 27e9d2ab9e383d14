"""Every component of the map page has a browser half, which takes every property that the page uses."""

import json
import subprocess

import pytest
from dash import html
from dash.development.base_component import Component

from tests.conftest import ROOT
from willdash.pages.map import MapPage

HALVES = ROOT / "assets" / "js" / "dash"
PRINTED = """
const { halves } = await import("file://%s/halves.js");
const mapped = (all, change) => Object.fromEntries(Object.entries(all).map(([key, it]) => [key, change(it)]));
console.log(JSON.stringify(mapped(halves, (components) => mapped(components, ({ takes }) => takes))));
"""
OURS = "willdash"


@pytest.fixture(scope="module")
def halves():
    """``{namespace: {component: [property, …]}}`` as the browser has it."""
    command = ["node", "--input-type=module", "--eval", PRINTED % HALVES]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


@pytest.fixture
def used(app, store):
    """Type and properties of each component of the page, those included that callbacks read and write."""
    layouts = [app._layout_value(), MapPage(store, geometry_url="").layout("")]
    components = [each for layout in layouts for each in (layout, *layout._traverse()) if _is_dashs(each)]
    wired = _wired(app)
    return {(each._namespace, each._type, name) for each in components for name in _properties(each, wired)}


def test_the_page_uses_no_component_and_no_property_without_a_browser_half(used, halves):
    assert missing(used, halves) == []


def test_a_component_or_property_without_one_is_named_with_the_place_to_add_it(halves):
    used = {("dash_core_components", "Tabs", "value"), ("dash_bootstrap_components", "Col", "width")}
    assert missing(used, halves) == [
        "dash_bootstrap_components.Col takes no width in the browser: see assets/js/dash/bootstrap.js",
        "dash_core_components.Tabs has no browser half: write it in assets/js/dash/core.js",
    ]


def test_no_half_is_there_that_the_page_does_not_use(used, halves):
    of_page = {(namespace, name) for namespace, name, _ in used}
    assert {(namespace, name) for namespace, all in halves.items() for name in all} - of_page == set()


def test_an_attribute_of_an_element_needs_no_half_of_its_own(halves):
    component = html.Section(lang="it")
    used = {(component._namespace, component._type, name) for name in _properties(component, {})}
    assert used == {("dash_html_components", "Section", "lang")}
    assert missing(used, halves) == []


def missing(used, halves):
    """A sentence for each component and property that no browser half draws; "" is no property at all."""
    files = {f"dash_{name}_components": f"assets/js/dash/{name}.js" for name in ("html", "core", "bootstrap")}
    said = set()
    for namespace, component, name in used:
        takes = halves.get(namespace, {}).get(component)
        full, file = f"{namespace}.{component}", files.get(namespace, "assets/js/dash/halves.js")
        if takes is None:
            said.add(f"{full} has no browser half: write it in {file}")
        elif not {"*", name} & {"", *takes}:
            said.add(f"{full} takes no {name} in the browser: see {file}")
    return sorted(said)


def _is_dashs(component):
    return isinstance(component, Component) and component._namespace != OURS


def _wired(app):
    """Id → properties that callbacks read and write."""
    wired = {}
    for wire in app._callback_list:
        outputs = [each for each in wire["output"].strip(".").split("...") if "." in each]
        read = [f"{each['id']}.{each['property']}" for each in (*wire["inputs"], *wire["state"])]
        for place in (*outputs, *read):
            id, name = place.split("@")[0].rsplit(".", 1)
            wired.setdefault(id, set()).add(name)
    return wired


def _properties(component, wired):
    given = component.to_plotly_json()["props"]
    names = {*given, *wired.get(str(given.get("id", "")), ())} - {"id", "children"}
    return names or {""}
