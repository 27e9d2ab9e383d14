"""The processes that read and publish: what they leave, what they say, how they end, within which limits."""

import json
import os
import shutil
import subprocess
import sys

import pytest

from tests.conftest import ROOT
from tests.pipeline.uploading.own_package import draft
from willdash.core.upload import UploadReading
from willdash.store.version import version_of, versioned_files

PATIENCE_S = 300
ROW = "assistiti;2022;10;1000"


def run(*words, state=""):
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "WILLDASH_STATE": str(state)}
    return subprocess.run(
        [sys.executable, *words],
        env=environment,
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )


def child(command, folder, state=""):
    return run("-m", "willdash.pipeline.uploading", command, str(folder), state=state)


def reading(folder):
    return UploadReading.from_json((folder / "reading.json").read_text(encoding="utf-8"))


def read_in(folder, *before):
    """Reads a draft in a process that does something first; the text of ``before`` is code."""
    code = "\n".join(
        (
            "import sys, time",
            "from pathlib import Path",
            "from willdash.pipeline.uploading import limits, reading, __main__ as uploading",
            *before,
            "sys.exit(uploading.read(Path(sys.argv[1])))",
        )
    )
    return run("-c", code, str(folder))


def test_reading_leaves_the_package_of_the_preview_and_says_nothing(tmp_path, package):
    folder = draft(tmp_path / "draft", package, ROW)
    done = child("read", folder)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert [change.value for change in reading(folder).changes] == [10.0]
    assert (folder / "package" / "observations.csv").is_file()


def test_a_file_with_problems_is_read_and_that_is_no_failure(tmp_path, package):
    folder = draft(tmp_path / "draft", package, "assistiti;2022;-1;1000")
    assert child("read", folder).returncode == 0
    assert [problem.fault for problem in reading(folder).problems] == ["negative"]


@pytest.mark.parametrize("missing", ["upload", "upload.json"])
def test_a_draft_that_lacks_something_is_a_defect(tmp_path, package, missing):
    folder = draft(tmp_path / "draft", package, ROW)
    (folder / missing).unlink()
    done = child("read", folder)
    assert done.returncode not in (0, 3)
    assert not (folder / "reading.json").exists()


@pytest.mark.parametrize(
    "before",
    [
        ("reading.figures_of = lambda *given: bytearray(limits.MEMORY)",),
        (
            "limits.SECONDS = int(time.process_time()) + 2",
            "def spin(*given):",
            "    while True: pass",
            "reading.figures_of = spin",
        ),
    ],
    ids=["memory", "time"],
)
def test_a_file_that_takes_too_much_is_a_problem_of_the_file(tmp_path, package, before):
    folder = draft(tmp_path / "draft", package, ROW)
    done = read_in(folder, *before)
    assert done.returncode == 0, done.stderr
    assert [problem.fault for problem in reading(folder).problems] == ["too-heavy"]


def test_a_file_cannot_make_it_write_without_end(tmp_path, package):
    folder = draft(tmp_path / "draft", package, ROW)
    done = read_in(folder, "limits.WRITTEN = 500")
    assert done.returncode not in (0, 3)
    assert {path.name for path in folder.iterdir()} == {"upload", "upload.json"}


def test_reading_loads_no_data_frames(tmp_path, package):
    """Their half a second and their hundred megabytes are for publishing only."""
    folder = draft(tmp_path / "draft", package, ROW)
    code = (
        "import sys; from pathlib import Path; from datetime import date\n"
        "from willdash.pipeline.uploading.reading import read_draft\n"
        "read_draft(Path(sys.argv[1]), date(2026, 11, 26))\n"
        "print({'pandas', 'frictionless', 'openpyxl', 'dash', 'flask'} & set(sys.modules) or '')"
    )
    assert run("-c", code, str(folder)).stdout.strip() == ""


def test_publishing_says_which_version_it_is_and_again_if_it_is_asked_again(tmp_path, package):
    former = version_of(versioned_files(package))
    folder, state = draft(tmp_path / "draft", package, ROW), tmp_path / "state"
    child("read", folder)
    done = child("publish", folder, state)
    assert done.returncode == 0, done.stderr
    version = version_of(versioned_files(package))
    assert json.loads(done.stdout) == {"version": version, "former": former}
    assert child("publish", folder, state).stdout == done.stdout
    assert (state / "versions" / former).is_dir()


def test_a_refused_publication_ends_with_three_and_says_why(tmp_path, package):
    folder = draft(tmp_path / "draft", package, ROW)
    child("read", folder)
    shutil.rmtree(package)
    done = child("publish", folder, tmp_path / "state")
    answer = json.loads(done.stdout)
    assert (done.returncode, answer["reason"]) == (3, "impossible")
    assert "is no folder" in answer["refused"]


def test_a_command_that_is_not_known_is_a_defect(tmp_path):
    assert child("delete", tmp_path).returncode not in (0, 3)
