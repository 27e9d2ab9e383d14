"""How a container begins: with the image's data package if the volume has none, then with the server."""

import os
import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.conftest import ROOT


@pytest.fixture
def image(tmp_path):
    """What the image holds, as far as a start is concerned: a small package instead of the real one."""
    (tmp_path / "app" / "deploy").mkdir(parents=True)
    shutil.copy(ROOT / "deploy" / "start.sh", tmp_path / "app" / "deploy")
    shutil.copytree(ROOT / "tests" / "tiny_data", tmp_path / "app" / "data")
    return tmp_path / "app"


def start(image, package, *command):
    environment = {"PATH": os.environ["PATH"], "WILLDASH_DATA": str(package)}
    program = ["sh", str(image / "deploy" / "start.sh"), *command]
    return subprocess.run(program, env=environment, capture_output=True, text=True)


def content(folder):
    return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_an_empty_volume_gets_the_package_and_the_server_takes_the_place_of_the_shell(image, tmp_path):
    package = tmp_path / "volume" / "package" / "data"
    done = start(image, package, "sh", "-c", "echo $PPID")
    assert (done.returncode, done.stderr) == (0, "")
    assert content(package) == content(image / "data")
    assert done.stdout.strip() == str(os.getpid()), "a shell stands between: it would not pass SIGTERM on"


def test_a_package_that_is_there_stays(image, tmp_path):
    package = tmp_path / "data"
    shutil.copytree(image / "data", package)
    (package / "observations.csv").write_text("published since")
    assert start(image, package, "true").returncode == 0
    assert (package / "observations.csv").read_text() == "published since"


def test_of_eight_that_start_at_once_one_puts_the_package_there(image, tmp_path):
    package = tmp_path / "volume" / "data"
    with ThreadPoolExecutor(8) as pool:
        codes = list(pool.map(lambda _: start(image, package, "true").returncode, range(8)))
    assert codes == [0] * 8
    assert content(package) == content(image / "data")
    assert [path.name for path in package.parent.iterdir()] == ["data"]


def test_a_folder_that_is_something_else_is_left_alone(image, tmp_path):
    package = tmp_path / "data"
    package.mkdir()
    (package / "letter.txt").write_text("mine")
    done = start(image, package, "echo", "served")
    assert done.returncode == 1
    assert "served" not in done.stdout
    assert str(package) in done.stderr
    assert content(tmp_path / "data") == {(package / "letter.txt").relative_to(package): b"mine"}
