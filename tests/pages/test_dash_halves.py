"""Every component that Dash steers on the map page has a browser half, which takes every property in use."""

import json
import subprocess

import pytest

from tests.conftest import ROOT
from willdash.pages.map import MapPage
from willdash.pages.rendered import steered

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
    """Type and properties of each of Dash's own, those included that callbacks read and write."""
    components = steered(MapPage(store, geometry_url="").layout(""))
    wired = _wired(app)
    return {
        (each._namespace, each._type, name)
        for each in components
        if each._namespace != OURS
        for name in _properties(each, wired)
    }


def test_the_page_uses_no_component_and_no_property_without_a_browser_half(used, halves):
    assert missing(used, halves) == []


def test_a_component_or_property_without_one_is_named_with_the_place_to_add_it(halves):
    used = {("dash_core_components", "Tabs", "value"), ("dash_bootstrap_components", "Select", "size")}
    assert missing(used, halves) == [
        "dash_bootstrap_components.Select takes no size in the browser: see assets/js/dash",
        "dash_core_components.Tabs has no browser half: write it in assets/js/dash",
    ]


def test_no_half_is_there_that_the_page_does_not_use(used, halves):
    of_page = {(namespace, name) for namespace, name, _ in used}
    assert {(namespace, name) for namespace, all in halves.items() for name in all} - of_page == set()


def missing(used, halves):
    """A sentence for each component and property that no browser half knows."""
    said = set()
    for namespace, component, name in used:
        takes = halves.get(namespace, {}).get(component)
        full = f"{namespace}.{component}"
        if takes is None:
            said.add(f"{full} has no browser half: write it in assets/js/dash")
        elif name not in takes:
            said.add(f"{full} takes no {name} in the browser: see assets/js/dash")
    return sorted(said)


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
    return {*given, *wired.get(str(given["id"]), ())} - {"id"}
