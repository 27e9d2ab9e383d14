"""Asking the app as a browser does, through Flask's test client."""

import json
import re


def ask(client, search, *, callback=0, **states):
    """Posts a callback as the browser does, and gives the new properties."""
    wire = client.get("/_dash-dependencies").json[callback]
    answer = client.post("/_dash-update-component", json=question(wire, search, **states))
    return answer.status_code, (answer.json or {}).get("response")


def question(wire, search, **states):
    """The body that a browser sends where it could not get the view of an address."""
    value = {"asked": search, **states}
    written = outputs(wire["output"])
    return {
        "output": wire["output"],
        "outputs": written if wire["output"].startswith("..") else written[0],
        "inputs": [{**entry, "value": value[entry["property"]]} for entry in wire["inputs"]],
        "state": [{**entry, "value": value[entry["property"]]} for entry in wire["state"]],
        "changedPropIds": ["shown.asked"],
    }


def outputs(name):
    """What a callback writes to; nothing for a wire that only changes the address."""
    return [
        dict(zip(("id", "property"), each.rsplit(".", 1), strict=True))
        for each in name.strip(".").split("...")
        if "." in each
    ]


def components(tree):
    """Every component of a layout as the browser gets it, by id."""
    found = {}
    for child in tree if isinstance(tree, list) else [tree]:
        if isinstance(child, dict):
            props = child.get("props", {})
            if "id" in props:
                found[props["id"]] = props
            found |= components(props.get("children") or [])
    return found


def data_block(html, id):
    """What a document holds for its scripts."""
    return json.loads(re.search(rf'<script id="{id}" type="application/json">(.*?)</script>', html)[1])


def page(client, query):
    """The components of the map page by id: the layout of the document, filled with the view."""
    found = components(data_block(client.get(f"/{query}").text, "dash-layout"))
    view = client.get(found["shown"]["data"]["views"] + query).json
    for name, value in view["parts"].items():
        id, prop = name.rsplit(".", 1)
        found[id][prop] = value
    found["notices"]["content"] = view["notices"]
    return found
