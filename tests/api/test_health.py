"""Alive, ready, degraded: pages that can be served make a machine ready, whatever else is away."""

from types import SimpleNamespace

import pytest
from flask import Flask

from willdash.api.health import register_health
from willdash.api.static_files import Manifest
from willdash.depends.probe import State

WELL = {"state": State.OK, "live": State.OK, "database": State.OK}


class Parts:
    def __init__(self, **states):
        self._states = WELL | states

    def states(self):
        return self._states


@pytest.fixture
def asset(tmp_path):
    file = tmp_path / "willdash.css"
    file.write_text("")
    return file


def ask(path, asset, *, figures=1, **states):
    server = Flask("willdash")
    store = SimpleNamespace(version="abc", observations=SimpleNamespace(count=figures))
    manifest = Manifest(asset.parent, {"willdash.css": asset.name}, ())
    register_health(server, store, manifest, Parts(**states))
    return server.test_client().get(path)


def test_it_is_alive_with_the_version_of_its_data(asset):
    answer = ask("/healthz", asset, live=State.AWAY)
    assert (answer.status_code, answer.text) == (200, "abc")
    assert answer.headers["Cache-Control"] == "no-store"


def test_it_is_ready_when_all_is_well(asset):
    answer = ask("/readyz", asset)
    assert answer.status_code == 200
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.json == {
        "status": "ready",
        "version": "abc",
        "parts": {"data": "ok", "assets": "ok", "state": "ok", "live": "ok", "database": "ok"},
        "away": [],
        "degraded": [],
    }


@pytest.mark.parametrize("part", WELL)
@pytest.mark.parametrize("state", [State.AWAY, State.SLOW])
def test_what_pages_do_not_need_takes_no_machine_out(asset, part, state):
    answer = ask("/readyz", asset, **{part: state})
    assert answer.status_code == 200
    assert (answer.json["status"], answer.json["degraded"], answer.json["away"]) == ("degraded", [part], [])
    assert answer.json["parts"][part] == state
    assert "Retry-After" not in answer.headers


def test_without_figures_it_is_not_ready(asset):
    answer = ask("/readyz", asset, figures=0, live=State.AWAY)
    assert answer.status_code == 503
    assert (answer.json["status"], answer.json["away"], answer.json["degraded"]) == (
        "not ready", ["data"], ["live"],
    )  # fmt: skip
    assert (answer.headers["Retry-After"], answer.headers["Cache-Control"]) == ("5", "no-store")


def test_without_the_files_that_pages_name_it_is_not_ready(asset):
    asset.unlink()
    answer = ask("/readyz", asset)
    assert (answer.status_code, answer.json["away"]) == (503, ["assets"])


def test_who_needs_more_than_pages_says_so(asset):
    assert ask("/readyz?need=state,database", asset, live=State.AWAY).status_code == 200
    answer = ask("/readyz?need=live,database", asset, live=State.AWAY, state=State.SLOW)
    assert (answer.status_code, answer.json["away"], answer.json["degraded"]) == (503, ["live"], ["state"])
    assert answer.headers["Retry-After"] == "5"


def test_a_need_that_is_no_part_is_refused_with_the_names_there_are(asset):
    answer = ask("/readyz?need=redis", asset)
    assert answer.status_code == 400
    assert answer.json == {
        "unknown": ["redis"],
        "known": ["assets", "data", "database", "live", "state"],
    }


def test_the_real_app_is_ready(client, store):
    answer = client.get("/readyz")
    assert (answer.status_code, answer.json["status"], answer.json["version"]) == (
        200, "ready", store.version,
    )  # fmt: skip
    assert set(answer.json["parts"]) == {"data", "assets", "state", "live"}
