"""Lines of the log: for people or for programs, with the request that caused them; gunicorn's among them."""

import json
import logging
import re
import subprocess
import sys

import pytest

from tests.conftest import ROOT
from willdash.logs.gunicorn import without_request
from willdash.logs.lines import lines
from willdash.logs.request import REQUEST_ID


def record(*said, level=logging.WARNING, exc_info=None, **more):
    made = logging.getLogger("willdash").makeRecord(
        "willdash", level, "", 0, said[0], said[1:], exc_info, extra=more
    )
    made.created = 1_795_860_900.0
    return made


@pytest.fixture
def asked():
    token = REQUEST_ID.set("a1b2c3d4e5f60718")
    yield
    REQUEST_ID.reset(token)


def test_a_line_for_people_ends_with_the_request(asked):
    line = lines("text").format(record("%d figures", 3))
    assert re.fullmatch(r"\[2026-11-28 \S+ \S+\] \[\d+\] \[WARNING\] 3 figures \(a1b2c3d4e5f60718\)", line)


def test_without_a_request_it_ends_with_what_is_said():
    assert lines("text").format(record("started")).endswith("[WARNING] started")


def test_a_line_for_programs_is_one_object(asked):
    line = lines("json").format(record("%d\nfigures", 3, status=200))
    assert "\n" not in line
    told = json.loads(line)
    assert told.pop("process") > 0
    assert told == {
        "time": "2026-11-28T10:15:00+00:00",
        "level": "WARNING",
        "logger": "willdash",
        "message": "3\nfigures",
        "request_id": "a1b2c3d4e5f60718",
        "status": 200,
    }


def test_a_traceback_stays_in_its_line():
    try:
        raise ZeroDivisionError("by zero")
    except ZeroDivisionError:
        line = lines("json").format(record("broke", exc_info=sys.exc_info()))
    assert "\n" not in line
    assert "ZeroDivisionError: by zero" in json.loads(line)["exc_info"]
    assert "request_id" not in json.loads(line)


@pytest.mark.parametrize(
    "said",
    [
        ("Error handling request %s", "/segui/SECRET"),
        ("Error handling request %s %s", "GET", "/segui/SECRET"),
        ("Invalid request from ip=192.0.2.7: Invalid HTTP request line: 'GET /SECRET'",),
    ],
)
def test_gunicorn_tells_neither_who_asked_nor_for_what(said):
    told = record(*said)
    assert without_request(told)
    line = lines("text").format(told)
    assert "SECRET" not in line
    assert "192.0.2.7" not in line


def test_gunicorn_s_other_lines_stay_as_they_are():
    told = record("Booting worker with pid: %s", 7)
    assert without_request(told)
    assert told.getMessage() == "Booting worker with pid: 7"


def test_begun_all_lines_of_a_process_go_to_the_error_stream_in_one_form():
    code = (
        "import logging, warnings\n"
        "from willdash.logs.lines import begin\n"
        "begin('json'); begin('json')\n"
        "logging.getLogger('willdash').info('ours')\n"
        "logging.getLogger('other').info('quiet')\n"
        "logging.getLogger('other').warning('loud')\n"
        "warnings.warn('warned')\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    told = [json.loads(line) for line in done.stderr.splitlines()]
    assert [each["logger"] for each in told] == ["willdash", "other", "py.warnings"]
    assert [each["message"] for each in told[:2]] == ["ours", "loud"]
