"""A server that cannot serve what it finds says which file, what is wrong and what to do, and ends."""

import json
import os
import shutil
import subprocess
import sys

import brotli
import pytest

from tests.conftest import ROOT
from willdash.api.built import check_built
from willdash.api.static_files import AssetsMissing, load_manifest
from willdash.serving.started import started
from willdash.settings import Settings

PATIENCE_S = 120
SCRIPT = b"window.Plotly={}"
NAME = "plotly.3889bdbc6b.js"


@pytest.fixture
def data(tmp_path):
    return shutil.copytree(ROOT / "data", tmp_path / "data")


def cut(path, size):
    path.write_bytes(path.read_bytes()[:size])


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda data: cut(data / "observations.csv", 10_007),
         r"observations\.csv, row 207: not enough values .*; run «willdash check»"),
        (lambda data: (data / "observations.csv").write_bytes(b"\x00\xff\xfe" * 99),
         r"observations\.csv, row 1: .*can't decode byte 0xff.*; run «willdash check»"),
        (lambda data: (data / "observations.csv").write_bytes(b""),
         r"observations\.csv, row 1: unexpected columns"),
        (lambda data: cut(data / "areas.csv", 300), r"areas\.csv, row \d+: .*Remedy: "),
        (lambda data: (data / "indicators.csv").unlink(),
         r"indicators\.csv: the file is missing\. Remedy: put it back"),
        (lambda data: next((data / "storyboards").iterdir()).write_bytes(b"\xff"),
         r"storyboards/\w+\.yml, row 1: the text is not UTF-8\. Remedy: save the file as UTF-8"),
        (shutil.rmtree, r"areas\.csv: the file is missing"),
    ],
)  # fmt: skip
def test_damaged_data_are_told_with_file_row_and_remedy(data, tmp_path, spoil, said):
    spoil(data)
    with pytest.raises(SystemExit, match=rf"^willdash does not start: (.|\n)*{said}") as ended:
        started(Settings(data=data, state=tmp_path / "state"))
    assert ended.value.code, "no status of success"


def test_damaged_boundaries_are_told_with_their_file(tmp_path):
    geodata = shutil.copytree(ROOT / "geodata", tmp_path / "geodata")
    cut(geodata / "first-page.json", 5_000)
    with pytest.raises(
        SystemExit, match=r"first-page\.json is damaged .*: make it again with «willdash geo build»"
    ):
        started(Settings(geodata=geodata, state=tmp_path / "state"))


@pytest.fixture
def dist(tmp_path):
    """A whole build of one script."""
    dist = tmp_path / "dist"
    (dist / "static").mkdir(parents=True)
    (dist / "static" / NAME).write_bytes(SCRIPT)
    (dist / "static" / f"{NAME}.br").write_bytes(brotli.compress(SCRIPT))
    named = {"files": {"plotly.js": f"static/{NAME}"}, "preload": []}
    (dist / "manifest.json").write_text(json.dumps(named))
    return dist


def test_a_whole_build_is_found_whole(dist):
    check_built(load_manifest(dist))


@pytest.mark.parametrize(
    ("file", "size", "said"),
    [
        ("manifest.json", 0, r"manifest\.json is damaged"),
        ("manifest.json", 30, r"manifest\.json is damaged"),
        (f"static/{NAME}", 0, rf"static is not whole, {NAME} is damaged"),
        (f"static/{NAME}", 8, rf"static is not whole, {NAME} is damaged"),
        (f"static/{NAME}.br", 8, rf"static is not whole, {NAME}\.br is damaged"),
    ],
)
def test_a_file_that_was_written_in_part_is_told_with_the_remedy(dist, file, size, said):
    cut(dist / file, size)
    with pytest.raises(AssetsMissing, match=rf"{said}.*: run `make assets`$"):
        check_built(load_manifest(dist))


@pytest.mark.parametrize("file", ["manifest.json", f"static/{NAME}"])
def test_a_file_that_is_missing_is_told_with_the_remedy(dist, file):
    (dist / file).unlink()
    with pytest.raises(AssetsMissing, match=r"is missing: run `make assets`$"):
        check_built(load_manifest(dist))


def test_gunicorn_ends_with_the_sentence_and_status_1_and_shows_no_stack(dist, tmp_path):
    cut(dist / "manifest.json", 30)
    settings = {"WILLDASH_DIST": str(dist), "WILLDASH_STATE": str(tmp_path / "state"), "WILLDASH_PORT": "1"}
    done = subprocess.run(
        [sys.executable, "-m", "gunicorn", "--config", "gunicorn.conf.py", "wsgi:server"],
        cwd=ROOT,
        env={**os.environ, **settings},
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )
    assert done.returncode == 1
    assert "willdash does not start: " in done.stderr
    assert "run `make assets`" in done.stderr
    assert "Traceback" not in done.stderr
