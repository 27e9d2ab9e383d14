"""Publishing what is due: once, told, and never lost."""

import pytest

from tests.desk.acting import (
    COMO,
    FOR_ALL,
    NOW,
    PARMA,
    TODAY,
    Children,
    approved,
    waiting,
)
from willdash.desk.child import PUBLISH, Ended
from willdash.desk.draft import Action, Cause, State
from willdash.desk.due import CLAIM_SECONDS, MOST_TRIES, PUBLISH_SECONDS, publish_due
from willdash.desk.errors import DeskError


def publish(desk, children, today=TODAY, at=NOW):
    return publish_due(desk, children, today, clock=lambda: at)


def actions(draft):
    return [event.action for event in draft.events[4:]]


def test_a_due_draft_is_published_and_the_versions_are_noted(desk):
    draft, children = approved(desk), Children()
    (done,) = publish(desk, children)
    assert (done.state, done.version, done.former) == (State.PUBLISHED, "v2", "v1")
    assert children.asked == [(PUBLISH, draft.id)]
    assert desk.drafts.get(draft.id) == done
    assert publish(desk, children) == ()


def test_the_oldest_is_published_first(desk):
    later = desk.drafts.upload(PARMA, "x.csv", b"x", desk.folder, NOW + 9)
    Children()("read", desk.drafts.folder(later.id), 1)
    later = desk.drafts.submit(desk.drafts.read(later.id, NOW), PARMA, NOW)
    desk.drafts.approve(later, FOR_ALL, "", NOW)
    first = approved(desk, COMO)
    children = Children()
    publish(desk, children)
    assert [id_ for _, id_ in children.asked] == [first.id, later.id]


def test_nothing_is_published_before_its_day_or_without_approval(desk):
    approved(desk, publish_on="2026-11-26")
    waiting(desk)
    children = Children()
    assert publish(desk, children, "2026-11-25") == ()
    assert len(publish(desk, children, "2026-11-26")) == 1
    assert len(children.asked) == 1


def test_a_refusal_is_noted_with_its_words_and_an_approver_may_try_again(desk):
    approved(desk)
    (failed,) = publish(desk, Children(publishing=(3, '{"refused": "1 problem(s): posti"}')))
    assert (failed.state, failed.cause) == (State.FAILED, Cause.PUBLISH_REFUSED)
    assert failed.said == "1 problem(s): posti"
    assert publish(desk, Children()) == ()
    desk.drafts.approve(failed, FOR_ALL, "", NOW)
    assert publish(desk, Children())[0].state is State.PUBLISHED


@pytest.mark.parametrize(
    "ended",
    [
        (None, ""),
        (-9, ""),
        (1, '{"version": "v2"}'),
        (0, ""),
        (0, "v2"),
        (0, "[]"),
        (0, '{"former": "v1"}'),
        (0, '{"version": null, "former": null}'),
        (3, ""),
        (3, "{"),
    ],
)
def test_a_child_that_dies_or_says_nothing_is_tried_three_times_in_all(desk, ended):
    approved(desk)
    found = [publish(desk, Children(publishing=ended)) for _ in range(MOST_TRIES)]
    assert [done[0].state for done in found] == [State.APPROVED, State.APPROVED, State.FAILED]
    assert all(done[0].cause == Cause.PUBLISH_DIED for done in found)
    assert "without an answer" in found[-1][0].said
    assert publish(desk, Children()) == ()


def test_after_a_child_that_died_the_next_one_publishes(desk):
    approved(desk)
    publish(desk, Children(publishing=(-9, "")))
    (done,) = publish(desk, Children())
    assert actions(done) == [Action.CLAIMED, Action.RELEASED, Action.CLAIMED, Action.PUBLISHED]
    assert (done.cause, done.said) == ("", "")


def test_where_other_publications_go_on_it_waits_for_its_turn_as_often_as_need_be(desk):
    approved(desk)
    busy = Children(publishing=(3, '{"refused": "Another publication is going on.", "reason": "busy"}'))
    for _ in range(MOST_TRIES + 2):
        (draft,) = publish(desk, busy)
        assert (draft.state, draft.cause) == (State.APPROVED, "")
        assert draft.said == "Another publication is going on."
    assert publish(desk, Children())[0].state is State.PUBLISHED


def test_what_another_process_publishes_is_left_to_it_as_long_as_its_claim_holds(desk):
    draft = approved(desk)
    desk.drafts.claim(draft, NOW + CLAIM_SECONDS, NOW)
    children = Children()
    assert publish(desk, children, at=NOW + CLAIM_SECONDS - 1) == ()
    assert children.asked == []
    (done,) = publish(desk, children, at=NOW + CLAIM_SECONDS)
    assert actions(done) == [Action.CLAIMED, Action.CLAIMED, Action.PUBLISHED]


def test_a_claim_outlives_its_child_by_as_much_again():
    assert (PUBLISH_SECONDS, CLAIM_SECONDS) == (300, 600)


def test_a_child_is_given_five_minutes(desk):
    approved(desk)
    given = []
    publish(desk, lambda command, folder, seconds: given.append(seconds) or Ended(-9, ""))
    assert given == [300.0]


def test_where_a_draft_was_taken_back_in_time_nothing_is_published(desk):
    seen = approved(desk)
    desk.drafts.withdraw(seen, COMO, NOW)
    children = Children()
    assert publish(desk, children) == ()
    assert children.asked == []


def test_who_slept_longer_than_its_claim_believes_who_took_over(desk):
    draft = approved(desk)
    clock = iter([NOW, NOW, NOW + 9_999])

    def sleepy(command, folder, seconds):
        (other,) = publish(desk, Children(), at=NOW + CLAIM_SECONDS)
        assert other.state is State.PUBLISHED
        return Ended(3, '{"refused": "another publication"}')

    (done,) = publish_due(desk, sleepy, TODAY, clock=lambda: next(clock))
    assert done == desk.drafts.get(draft.id)
    assert done.state is State.PUBLISHED


def test_a_draft_that_is_damaged_meanwhile_keeps_no_other_from_being_published(desk):
    first, second = sorted((approved(desk), approved(desk)), key=lambda draft: draft.id, reverse=True)

    def harming(command, folder, seconds):
        if folder.name == first.id:
            (folder / "draft.json").unlink()
        return Children()(command, folder, seconds)

    with pytest.raises(DeskError, match=f"{first.id} is damaged"):
        publish(desk, harming)
    assert desk.drafts.get(second.id).state is State.PUBLISHED


def test_only_the_last_line_of_what_a_child_says_is_its_answer(desk):
    approved(desk)
    (done,) = publish(desk, Children(publishing=(0, 'reading…\n{"version": "v2", "former": "v1"}\n\n')))
    assert done.version == "v2"
