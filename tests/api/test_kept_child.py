"""A child whose answers are kept: asked once for each, and never for more bytes than were allowed."""

import pytest

from willdash.api.child import Child, TooBusy
from willdash.api.kept_child import KeptChild

ECHO = "import sys; sys.stdout.buffer.write(sys.stdin.buffer.read())"


@pytest.fixture
def script(tmp_path):
    file = tmp_path / "echo.py"
    file.write_text(ECHO)
    return file


class Counted(Child):
    """Keeps what it was asked."""

    def __init__(self, *given, **more):
        super().__init__(*given, **more)
        self.asked = []

    def answer(self, given):
        self.asked.append(given)
        return super().answer(given)


def test_what_was_answered_is_not_asked_again(script):
    child = Counted(script)
    kept = KeptChild(child, most=100)
    assert [kept.answer("one", b"1"), kept.answer("one", b"1")] == [b"1", b"1"]
    assert child.asked == [b"1"]


def test_the_oldest_go_when_there_are_too_many_bytes_but_never_the_newest(script):
    child = Counted(script)
    kept = KeptChild(child, most=1)
    assert [kept.answer(key, key.encode()) for key in ("one", "two", "two", "one")] == [
        b"one", b"two", b"two", b"one",
    ]  # fmt: skip
    assert child.asked == [b"one", b"two", b"one"]


def test_who_waits_too_long_is_told_to_come_back(script):
    child = Child(script, patience=0.01)
    kept = KeptChild(child, most=100)
    with child.turn(), pytest.raises(TooBusy):
        kept.answer("one", b"1")
    with pytest.raises(TooBusy):
        kept.answer("one", b"1")
