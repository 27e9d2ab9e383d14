"""Programs that end well, badly, late or not at all."""

import logging
import sys
import time
from pathlib import Path

from willdash.desk.child import NOT_STARTED, Ended, run_child, run_program


def python(code):
    return (sys.executable, "-c", code)


def test_what_a_program_says_and_how_it_ends_is_told():
    assert run_program(python("print('perché')"), 30) == Ended(0, "perché\n")
    assert run_program(python("import sys; print('x'); sys.exit(3)"), 30) == Ended(3, "x\n")
    assert run_program(python("import os; os.kill(os.getpid(), 9)"), 30) == Ended(-9, "")


def test_bytes_that_are_no_text_are_told_as_such():
    assert run_program(python(r"import os; os.write(1, b'\xff')"), 30) == Ended(0, "\ufffd")


def test_what_a_program_complains_of_is_logged_and_not_told(caplog):
    with caplog.at_level(logging.WARNING, "willdash"):
        assert run_program(python("import sys; sys.exit('x' * 9000 + 'no memory')"), 30) == Ended(1, "")
    assert len(caplog.messages) == 1
    assert caplog.messages[0].rstrip().endswith("no memory")
    assert len(caplog.messages[0]) < 2_200


def test_a_program_that_takes_too_long_is_ended_with_what_it_started(tmp_path):
    code = (
        "import subprocess, sys, time\n"
        "child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)'])\n"
        f"open({str(tmp_path / 'id')!r}, 'w').write(str(child.pid))\n"
        "time.sleep(60)\n"
    )
    begin = time.monotonic()
    while not (tmp_path / "id").exists() or not (tmp_path / "id").read_text():
        # A machine under load may take longer to start two programs than they are given here.
        assert run_program(python(code), 1.5) == Ended(None, "")
        assert time.monotonic() - begin < 30
    assert not is_running(int((tmp_path / "id").read_text()))


def is_running(process):
    """Whether it is still at work, soon after it was ended; one that waits to be collected is not."""
    for _ in range(50):
        try:
            if Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] == "Z":
                return False
        except (FileNotFoundError, ProcessLookupError):
            return False
        time.sleep(0.02)
    return True


def test_what_cannot_be_started_is_logged(tmp_path, caplog):
    with caplog.at_level(logging.WARNING, "willdash"):
        assert run_program((str(tmp_path / "missing"), "", "module", "read"), 30) == Ended(NOT_STARTED, "")
    assert "module read could not be started" in caplog.text


def test_a_child_that_is_given_no_draft_ends_without_an_answer(tmp_path):
    ended = run_child("read", tmp_path / "missing", 60)
    assert ended.code
    assert list(tmp_path.iterdir()) == []
