"""What comes of reading a file: ready, faulty, or failed with a sentence, and nothing else."""

import pytest

from tests.desk.acting import COMO, NOW, SOUND, UNSOUND, Children, uploaded
from willdash.desk.child import READ, Ended
from willdash.desk.draft import Cause, State
from willdash.desk.reading import READ_SECONDS, read_draft


def read(desk, run_child, draft=None):
    return read_draft(desk.drafts, (draft or uploaded(desk)).id, run_child, clock=lambda: NOW + 2)


def test_a_file_without_problems_is_ready(desk):
    draft = read(desk, Children(SOUND))
    assert (draft.state, draft.events[-1].at, draft.events[-1].problems) == (State.READY, NOW + 2, 0)


def test_a_file_with_problems_is_faulty_and_how_many_is_noted(desk):
    draft = read(desk, Children(UNSOUND))
    assert (draft.state, draft.events[-1].problems) == (State.FAULTY, 1)


def test_the_child_is_given_the_folder_and_two_minutes(desk):
    asked = []

    def child(command, folder, seconds):
        asked.append(
            (command, folder, seconds, (folder / "upload").read_bytes(), (folder / "upload.json").exists())
        )
        return Children()(command, folder, seconds)

    draft = read(desk, child)
    assert asked == [(READ, desk.drafts.folder(draft.id), 120.0, b"figures", True)]
    assert READ_SECONDS == 120.0


@pytest.mark.parametrize(
    ("ended", "cause", "said"),
    [
        (Ended(None, ""), Cause.READ_LONG, "took more than 120 seconds"),
        (Ended(-9, ""), Cause.READ_DIED, "ended with -9 and without an answer"),
        (Ended(1, "Traceback"), Cause.READ_DIED, "ended with 1 and without an answer"),
        (Ended(0, ""), Cause.READ_DIED, "ended with 0 and without an answer"),
    ],
)
def test_a_child_that_dies_or_says_nothing_fails_the_draft_with_a_sentence(desk, ended, cause, said):
    draft = read(desk, lambda *_: ended)
    assert (draft.state, draft.cause) == (State.FAILED, cause)
    assert said in draft.said
    assert desk.drafts.get(draft.id) == draft


@pytest.mark.parametrize("content", ["", "{", '{"problems": 1}', SOUND.to_json()[:-9], SOUND.to_json()])
def test_half_a_reading_or_one_without_its_package_fails_the_draft(desk, content):
    def child(_command, folder, _seconds):
        (folder / "reading.json").write_text(content)
        return Ended(0, "")

    assert read(desk, child).cause is Cause.READ_DIED


def test_a_reading_that_was_cut_short_is_done_again_and_one_that_was_not_stays(desk):
    draft = uploaded(desk)
    with pytest.raises(KeyboardInterrupt):
        read(desk, lambda *_: (_ for _ in ()).throw(KeyboardInterrupt), draft)
    assert desk.drafts.get(draft.id).state is State.READ_PENDING
    ready = read(desk, Children(SOUND), draft)
    unasked = Children(UNSOUND)
    assert read(desk, unasked, draft) == ready
    assert unasked.asked == []


def test_of_two_who_read_at_once_the_first_is_believed(desk):
    draft = uploaded(desk)

    def slow(command, folder, seconds):
        first = read(desk, Children(SOUND), draft)
        assert first.state is State.READY
        return Ended(-9, "")

    assert read(desk, slow, draft) == desk.drafts.get(draft.id)
    assert desk.drafts.get(draft.id).state is State.READY


def test_a_draft_taken_back_meanwhile_stays_taken_back(desk):
    draft = uploaded(desk)

    def child(*asked):
        desk.drafts.withdraw(draft, COMO, NOW)
        return Children(SOUND)(*asked)

    assert read(desk, child, draft).state is State.WITHDRAWN
