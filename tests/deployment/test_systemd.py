"""The unit for systemd: sound by systemd's own judgement, and shut as far as it will go."""

import json
import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path
from urllib.request import urlopen

import pytest

from tests.browser.server import PATIENCE_S, free_port
from tests.conftest import ROOT
from willdash.settings import Settings

UNITS = (ROOT / "deploy" / "willdash.service", ROOT / "deploy" / "willdash-load.service")
UNIT = UNITS[0]
PROGRAM = "/opt/willdash/.venv/bin/willdash"
EXPOSED = 2.0
"""systemd calls up to 2 of 10 safe; what is left is that a server has a network, sockets and a disk."""
analyze = pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="no systemd-analyze here")


def lines(unit=UNIT):
    """Name and value of each line, in order."""
    text = unit.read_text().splitlines()
    return [tuple(line.split("=", 1)) for line in text if line and line[0] not in "#["]


def of(name, unit=UNIT):
    return [value for found, value in lines(unit) if found == name]


@analyze
@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
def test_systemd_finds_no_fault(unit, tmp_path):
    here = tmp_path / unit.name
    # The only thing that is wrong with it here is that the program is elsewhere.
    here.write_text(unit.read_text().replace(PROGRAM, sys.executable))
    done = subprocess.run(["systemd-analyze", "verify", str(here)], capture_output=True, text=True)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@analyze
@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
def test_systemd_calls_it_safe(unit):
    asked = ["systemd-analyze", "security", "--offline=true", "--json=short", str(unit)]
    done = subprocess.run(asked, capture_output=True, text=True)
    if not done.stdout:
        pytest.skip(f"this systemd-analyze cannot judge a file: {done.stderr}")
    open_ = {row["name"]: float(row["exposure"] or 0) for row in json.loads(done.stdout) if row["exposure"]}
    exposure = subprocess.run(
        [*asked[:3], f"--threshold={int(EXPOSED * 10)}", str(unit)], capture_output=True, text=True
    )
    assert exposure.returncode == 0, open_


def test_its_settings_are_settings_and_its_folders_those_that_it_may_write(monkeypatch):
    given = dict(word.split("=", 1) for line in of("Environment") for word in line.split())
    for name, value in given.items():
        assert name.removeprefix("WILLDASH_").lower() in Settings.model_fields
        monkeypatch.setenv(name, value)
    settings = Settings()
    assert settings.proxies == 1
    (folder,) = of("StateDirectory")
    for path in (settings.state, settings.data.parent):
        assert path.is_relative_to(f"/var/lib/{folder}")
    # An exchange of folders needs the one above the package, which is no mount point either.
    assert settings.data.parent.name == "package"
    assert of("ProtectSystem") == ["strict"]


def test_the_command_tells_systemd_when_it_answers(tmp_path):
    (command,) = of("ExecStart")
    assert of("Type") == ["notify"]
    program = Path(sys.executable).with_name("willdash")
    assert command.split() == [PROGRAM, "serve"]
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as told, (tmp_path / "log").open("wb") as log:
        told.bind(str(tmp_path / "notify"))
        told.settimeout(PATIENCE_S)
        port = free_port()
        given = {
            "NOTIFY_SOCKET": str(tmp_path / "notify"),
            "WILLDASH_PORT": str(port),
            "WILLDASH_STATE": str(tmp_path / "state"),
        }
        server = subprocess.Popen([program, "serve"], env=os.environ | given, stdout=log, stderr=log)
        try:
            while not (said := told.recv(1000).decode()).startswith("READY=1"):
                assert said
            with urlopen(f"http://127.0.0.1:{port}/healthz", timeout=PATIENCE_S) as answer:
                assert answer.status == 200
        finally:
            server.terminate()
            server.wait(timeout=PATIENCE_S)


def test_what_is_shut_for_the_server_is_shut_for_the_loader():
    names = {"Environment", "EnvironmentFile", "ExecStart", "TasksMax", "Description", "Documentation"}
    server, loader = ({line for line in lines(unit) if line[0] not in names} for unit in UNITS)
    shut = {line for line in server if line[0].startswith(("Protect", "Private", "Restrict", "System", "No"))}
    assert len(shut) >= 15
    assert shut <= loader


def test_no_secret_stands_in_it():
    assert of("EnvironmentFile") == ["-/etc/willdash.env"]
    assert not any("STORE" in line or "LIVE" in line for line in of("Environment"))
