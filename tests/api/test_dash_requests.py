"""What is no request of Dash's own script is refused with a sentence, before Dash would fail over it."""

import json
import logging

import pytest

from tests.pages.asking import outputs
from willdash.api.dash_requests import Wires

CALLBACK = "/_dash-update-component"
SENTENCE = "Il server non ha capito la richiesta. Torna alla mappa e riprova."


@pytest.fixture
def sound(client):
    """What the browser sends for the callback that the server answers."""
    wire = next(w for w in client.get("/_dash-dependencies").json if not w["clientside_function"])
    return {
        "output": wire["output"],
        "outputs": outputs(wire["output"]),
        "inputs": [{**entry, "value": "?city=parma"} for entry in wire["inputs"]],
        "state": [{**entry, "value": None} for entry in wire["state"]],
        "changedPropIds": [f"{entry['id']}.{entry['property']}" for entry in wire["inputs"]],
    }


def refused(client, caplog, **sent):
    with caplog.at_level(logging.INFO):
        answer = client.post(CALLBACK, **sent)
    assert (answer.status_code, answer.mimetype, answer.text) == (400, "text/plain", SENTENCE)
    assert "Traceback" not in caplog.text
    return True


def test_what_the_browser_sends_is_answered(client, sound):
    assert client.post(CALLBACK, json=sound).status_code == 200


@pytest.mark.parametrize(
    "wrong",
    [
        {"output": "nobody.children"},
        {"output": "__proto__"},
        {"output": "constructor.prototype"},
        {"output": ["a"]},
        {"output": {"id": "map"}},
        {"output": None},
        {"output": 7},
        {"output": "." * 100_000},
        {"outputs": []},
        {"outputs": {"id": "map", "property": "figure"}},
        {"outputs": "map.figure"},
        {"inputs": []},
        {"inputs": None},
        {"inputs": {}},
        {"inputs": ["x"]},
        {"inputs": [[]]},
        {"inputs": [{"id": "nobody", "property": "search", "value": ""}]},
        {"inputs": [{"id": {"type": "x"}, "property": "search", "value": ""}]},
        {"inputs": [{"property": "search"}]},
        {"state": []},
        {"state": "x"},
        {"state": None},
        {"changedPropIds": "url.search"},
        {"changedPropIds": ["nobody.value"]},
        {"changedPropIds": [["url.search"]]},
        {"changedPropIds": [None] * 30_000},
    ],
    ids=lambda wrong: json.dumps(wrong)[:60],
)
def test_wrong_names_and_kinds_are_refused(client, caplog, sound, wrong):
    assert refused(client, caplog, json={**sound, **wrong})


@pytest.mark.parametrize("key", ["__proto__", "constructor", "prototype", "__class__", "x"])
def test_an_input_has_no_other_members(client, caplog, sound, key):
    for part in ("inputs", "state"):
        entry = {**sound[part][0], key: {"isAdmin": True}}
        assert refused(client, caplog, json={**sound, part: [entry, *sound[part][1:]]})


@pytest.mark.parametrize("name", ["output", "outputs", "inputs", "state"])
def test_what_is_missing_is_refused(client, caplog, sound, name):
    assert refused(client, caplog, json={key: value for key, value in sound.items() if key != name})


@pytest.mark.parametrize(
    "body",
    [
        b"", b"null", b"[]", b"7", b'"x"', b"{", b"{}", b"\xff\xfe{}", "{}".encode("utf-16"), b"[" * 100_000,
        b'{"a":' * 50_000, b"NaN", b'{"output": NaN}', b'{"output": "\\ud800"}', b'{"output": 1e999}',
    ],
    ids=lambda body: repr(body[:20]),
)  # fmt: skip
def test_what_is_no_json_is_refused(client, caplog, body):
    assert refused(client, caplog, data=body, content_type="application/json")


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity"])
def test_numbers_that_are_none_are_refused_wherever_they_stand(client, caplog, sound, number):
    body = json.dumps(sound).replace('"?city=parma"', number)
    assert number in body
    assert refused(client, caplog, data=body, content_type="application/json")


@pytest.mark.parametrize(
    "kind", ["text/plain", "", "application/x-www-form-urlencoded", "multipart/form-data"]
)
def test_another_type_of_content_is_refused(client, caplog, sound, kind):
    assert refused(client, caplog, data=json.dumps(sound), content_type=kind)


def test_a_megabyte_is_too_large(client, sound):
    answer = client.post(CALLBACK, json={**sound, "x": "y" * 1_000_000})
    assert (answer.status_code, answer.mimetype) == (413, "text/plain")
    assert answer.text.startswith("Quello che è stato inviato supera la dimensione ammessa.")


@pytest.mark.parametrize(
    "value",
    [None, 7, 1.5, True, [], {}, {"__proto__": {"x": 1}}, ["?city=parma"], "x" * 200_000, "?" + "&" * 9_000,
     "?city=%00%ff\x00", "\u202e", {"selection": "x"}, [[[[[[]]]]]], "?year=" + "9" * 5_000],
    ids=lambda value: repr(value)[:30],
)  # fmt: skip
def test_values_may_be_anything_and_break_nothing(client, caplog, sound, value):
    for part in ("inputs", "state"):
        for place in range(len(sound[part])):
            entries = [dict(entry) for entry in sound[part]]
            entries[place]["value"] = value
            assert client.post(CALLBACK, json={**sound, part: entries}).status_code in (200, 204)
    assert "Traceback" not in caplog.text


def test_a_callback_that_runs_in_the_browser_is_none_of_the_server_s(client, caplog):
    wires = [w for w in client.get("/_dash-dependencies").json if w["clientside_function"]]
    assert wires
    for wire in wires:
        assert refused(client, caplog, json={**wire, "changedPropIds": []})


def test_a_new_callback_needs_no_list():
    callbacks = {
        "a.children": {
            "callback": print,
            "no_output": False,
            "inputs": [{"id": "b", "property": "value"}],
            "state": [],
        }
    }
    wires = Wires(callbacks)
    body = {
        "output": "a.children",
        "outputs": {"id": "a", "property": "children"},
        "inputs": [{"id": "b", "property": "value", "value": 1}],
    }
    assert wires.fit(body)
    assert wires.fit({**body, "changedPropIds": ["b.value"]})
    other = {**body, "output": "c.children", "outputs": {"id": "c", "property": "children"}}
    assert not wires.fit(other)
    callbacks["c.children"] = callbacks["a.children"]
    assert wires.fit(other)


@pytest.mark.parametrize(
    "path",
    [
        "foo/x.js", "dash/x.js", "dash/../../wsgi.py", "dash/%2e%2e/x", "os/path.py", "plotly/x", "dash/",
        "dash/dcc/%00.js", "dash/deps/react@18.v4_4_1m1.js", "willdash/settings.py",
    ],
)  # fmt: skip
def test_a_script_that_dash_does_not_have_is_not_found_and_none_is_listed(client, caplog, path):
    answer = client.get(f"/_dash-component-suites/{path}")
    assert (answer.status_code, answer.mimetype) == (404, "text/plain")
    assert "react" not in answer.text
    assert "Traceback" not in caplog.text


def test_scripts_that_dash_has_are_still_given(client):
    assert client.get("/_dash-component-suites/dash/dcc/async-graph.js").status_code == 200


@pytest.mark.parametrize("method", ["GET", "POST", "HEAD"])
def test_what_only_developers_need_is_not_there(client, method):
    assert client.open("/_reload-hash", method=method).status_code in (404, 405)


def test_who_reads_english_is_told_in_english(client):
    answer = client.post(f"{CALLBACK}?lang=en", json={})
    assert answer.text.startswith("The server did not understand")
