"""What Dash's script sends, with anything in the place of anything."""

from hypothesis import strategies as st

from tests.fuzz.asking import Broken
from tests.fuzz.inputs import cut, texts, values, written
from tests.pages.asking import outputs

CALLBACK = "/_dash-update-component"


def callbacks(ask, _store):
    wires = ask.client.get("/_dash-dependencies").json
    sound = []
    for wire in wires:
        names = outputs(wire["output"])
        sound.append(
            {
                "output": wire["output"],
                "outputs": names if wire["output"].startswith("..") else (names or [None])[0],
                "inputs": [{**entry, "value": "?city=como"} for entry in wire["inputs"]],
                "state": [{**entry, "value": None} for entry in wire["state"]],
                "changedPropIds": [f"{entry['id']}.{entry['property']}" for entry in wire["inputs"]],
            }
        )
    base = st.sampled_from(sound)
    keys = st.sampled_from(
        ["output", "outputs", "inputs", "state", "changedPropIds", "__proto__", "constructor", "x"]
    )
    valued = st.tuples(base, st.integers(0, 9), st.one_of(values, texts.map("?city=parma&".__add__))).map(
        _with_value
    )
    bodies = st.one_of(
        st.tuples(base, keys, values).map(lambda given: {**given[0], given[1]: given[2]}),
        st.tuples(base, keys).map(
            lambda given: {name: v for name, v in given[0].items() if name != given[1]}
        ),
        st.tuples(base, st.integers(0, 5), keys, values).map(_with_entry),
        st.tuples(base, st.text(max_size=20)).map(
            lambda given: {**given[0], "output": given[0]["output"] + given[1]}
        ),
        values,
    ).map(written)
    odd = st.one_of(
        st.sampled_from(sound).map(written).flatmap(cut),
        st.binary(max_size=60),
        st.sampled_from([b"[" * 5000, b'{"a":' * 3000, b"NaN", b'"\\ud800"', b"\xff\xfe", b'{"output":1e999}',
                         b"x" * 1_048_576, written({**sound[0], "x": "y" * 1_000_000})]),
    )  # fmt: skip
    kinds = st.sampled_from(
        ["application/json"] * 8 + ["text/plain", "", "application/x-www-form-urlencoded"]
    )

    def one(given):
        body, kind = given
        status, _ = ask("POST", CALLBACK, body=body, CONTENT_TYPE=kind)
        if status not in (200, 204, 400, 413):
            raise Broken(f"status {status}")

    body = st.one_of(bodies, bodies, bodies, bodies, odd, odd, valued.map(written))
    return st.tuples(body, kinds), one


def _with_value(given):
    body, place, value = given
    inputs = [dict(entry) for entry in body["inputs"] + body["state"]]
    inputs[place % len(inputs)]["value"] = value
    count = len(body["inputs"])
    return {**body, "inputs": inputs[:count], "state": inputs[count:]}


def _with_entry(given):
    body, place, key, value = given
    inputs = [dict(entry) for entry in body["inputs"]]
    inputs[place % len(inputs)][key] = value
    return {**body, "inputs": inputs}
