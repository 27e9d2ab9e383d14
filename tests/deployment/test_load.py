"""What is published gets into the database by itself: the loader, before a `willdash` that only tells."""

import os
import shutil
import signal
import subprocess
import time

import pytest

from tests.conftest import ROOT

PATIENCE_S = 30


@pytest.fixture
def loader(tmp_path):
    """The script over an empty package; what it runs tells how it was called, and can be made to fail."""
    package, programs = tmp_path / "package" / "data", tmp_path / "bin"
    package.mkdir(parents=True)
    programs.mkdir()
    called = tmp_path / "called"
    called.touch()
    (programs / "willdash").write_text(f'#!/bin/sh\necho "$@" >> {called}\ntest ! -e {tmp_path}/away\n')
    (programs / "willdash").chmod(0o755)
    # Five seconds are one for whoever waits for a test.
    (programs / "sleep").write_text(f"#!/bin/sh\nexec {shutil.which('sleep')} 0.2\n")
    (programs / "sleep").chmod(0o755)
    started = []

    def start(**more):
        path = f"{programs}:{os.environ['PATH']}"
        environment = {"PATH": path, "WILLDASH_DATA": str(package), **more}
        started.append(subprocess.Popen(["sh", str(ROOT / "deploy" / "load.sh")], env=environment))
        return started[-1]

    yield start, package, lambda: called.read_text().splitlines()
    for process in started:
        process.kill()
        process.wait()


def until(calls, count):
    deadline = time.monotonic() + PATIENCE_S
    while len(calls()) < count:
        assert time.monotonic() < deadline, calls()
        time.sleep(0.05)


def test_a_package_is_loaded_once_and_again_when_another_takes_its_place(loader):
    start, package, calls = loader
    start()
    until(calls, 1)
    time.sleep(1)
    assert calls() == ["data load"]
    other = package.with_name("other")
    other.mkdir()
    former = package.with_name("former")
    package.rename(former)
    other.rename(package)
    until(calls, 2)
    time.sleep(1)
    assert calls() == ["data load"] * 2


def test_what_could_not_be_loaded_is_tried_again(loader, tmp_path):
    start, _, calls = loader
    (tmp_path / "away").touch()
    start()
    until(calls, 3)
    (tmp_path / "away").unlink()
    until(calls, 4)
    time.sleep(1)
    assert len(calls()) <= 5


def test_every_population_of_the_folder_is_loaded_with_it(loader, tmp_path):
    start, _, calls = loader
    for name in ("POSAS_2024.zip", "POSAS 2025.zip", "notes.txt"):
        (tmp_path / name).touch()
    start(WILLDASH_POPULATION=str(tmp_path))
    until(calls, 1)
    first, second = f"{tmp_path}/POSAS 2025.zip", f"{tmp_path}/POSAS_2024.zip"
    assert calls()[0] == f"data load --population {first} --population {second}"


def test_it_ends_when_it_is_told_to(loader):
    start, _, calls = loader
    process = start()
    until(calls, 1)
    process.send_signal(signal.SIGTERM)
    assert process.wait(timeout=PATIENCE_S) == 0
