"""Work in a process of its own: what it says comes back, what fails or takes too long is told."""

import logging
from subprocess import CalledProcessError
from time import perf_counter

import pytest

from willdash.api.child import Child, TooBusy
from willdash.api.formats import parquet

QUESTION = "/api/v1/sources?format=parquet&limit={}"


@pytest.fixture
def script(tmp_path):
    """Makes a child out of lines of Python."""

    def made(*lines, **options):
        file = tmp_path / "script.py"
        file.write_text("\n".join(("import sys, time", *lines)), encoding="utf-8")
        return Child(file, "given", **options)

    return made


def test_a_child_reads_bytes_and_writes_bytes_and_has_its_arguments(script):
    child = script("sys.stdout.buffer.write(sys.stdin.buffer.read()[::-1] + sys.argv[1].encode())")
    assert child.answer(b"\x00abc") == b"cba\x00given"


def test_a_child_that_takes_too_long_is_ended(script):
    child = script("time.sleep(60)", patience=0.2)
    began = perf_counter()
    with pytest.raises(TooBusy):
        child.answer(b"")
    assert perf_counter() - began < 5


def test_what_a_child_that_fails_has_said_is_told(script):
    with pytest.raises(CalledProcessError) as failed:
        script("sys.exit('no figures today')").answer(b"")
    assert "no figures today" in failed.value.__notes__[0]


def test_a_turn_ends_when_its_work_fails(script):
    child = script(patience=0.01)
    with pytest.raises(ValueError, match="broken"), child.turn():
        raise ValueError("broken")
    with child.turn():
        pass


def test_a_program_is_told_when_to_ask_again_for_parquet(client, script, monkeypatch):
    busy = script(patience=0.01)
    monkeypatch.setattr(parquet, "WRITER", busy)
    with busy.turn():
        answer = client.get(QUESTION.format(3))
    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "30")
    assert answer.mimetype == "application/problem+json"
    assert answer.json["status"] == 503
    assert answer.headers["Cache-Control"] == "no-store"


def test_parquet_that_cannot_be_written_is_a_problem_in_the_log(client, script, monkeypatch, caplog):
    monkeypatch.setattr(parquet, "WRITER", script("sys.exit('no figures today')"))
    with caplog.at_level(logging.ERROR):
        answer = client.get(QUESTION.format(4))
    assert (answer.status_code, answer.mimetype) == (500, "application/problem+json")
    assert "no figures today" in caplog.text
    assert "no figures today" not in answer.text


def test_a_busy_picture_says_when_to_ask_again(client, monkeypatch):
    def busy(*_given):
        raise TooBusy

    monkeypatch.setattr("willdash.api.pictures.Rasteriser.png", busy)
    answer = client.get("/grafici/mappa.png?indicator=bes_neet&city=como")
    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "30")
