"""What may happen to a draft: every pair of state and action, and what its events come to."""

from dataclasses import replace

import pytest

from willdash.desk.draft import CLOSED, NEXT, Action, Born, Draft, Event, State, fold
from willdash.desk.errors import Barrier, NotAllowed

PERMITTED = {
    "pending": {
        "found_faulty": "faulty",
        "found_ready": "ready",
        "failed": "failed",
        "withdrawn": "withdrawn",
    },
    "faulty": {"withdrawn": "withdrawn"},
    "ready": {"submitted": "waiting", "withdrawn": "withdrawn"},
    "waiting": {"approved": "approved", "refused": "refused", "withdrawn": "withdrawn"},
    "approved": {"claimed": "publishing", "refused": "refused", "withdrawn": "withdrawn"},
    "publishing": {
        "claimed": "publishing",
        "released": "approved",
        "published": "published",
        "failed": "failed",
    },
    "failed": {"approved": "approved", "withdrawn": "withdrawn"},
    "published": {"rolled_back": "rolled_back"},
    "refused": {},
    "withdrawn": {},
    "rolled_back": {},
}
BORN = Draft.born(
    Born("0" * 32, "013075", "minori.xlsx", 7, "f" * 64, "a" * 16, "Ufficio", 0.0),
    Event(Action.UPLOADED, 0.0),
)
WAY = [Action.FOUND_READY, Action.SUBMITTED, Action.APPROVED, Action.CLAIMED]


def after(*actions):
    return fold(BORN, [Event(action, 1.0) for action in actions])


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("action", Action)
def test_every_action_leads_where_the_table_says_or_is_refused(state, action):
    draft = replace(BORN, state=state, events=(Event(Action.SUBMITTED, 0.0),))
    expected = PERMITTED[state].get(action)
    assert draft.allows(action) is (expected is not None)
    if expected:
        assert draft.after(Event(action, 1.0)).state == expected
    else:
        with pytest.raises(NotAllowed) as refused:
            draft.after(Event(action, 1.0))
        assert refused.value.barrier is Barrier.STATE


def test_every_state_can_be_reached_and_only_closed_ones_are_ends():
    reached = {State.READ_PENDING}
    for _ in State:
        reached |= {to for state in reached for to in NEXT[state].values()}
    assert reached == set(State)
    assert {state for state in State if not NEXT[state]} == CLOSED - {State.PUBLISHED}


def test_nothing_is_published_without_being_read_submitted_and_approved():
    """Whatever way leads there, these lie on it, in this order."""

    def ways(draft, way):
        if draft.state is State.PUBLISHED:
            yield way
        for action in filter(draft.allows, Action):
            if way.count(action) < 2:
                yield from ways(draft.after(Event(action, 1.0)), (*way, action))

    found = list(ways(BORN, ()))
    assert len(found) > 3
    for way in found:
        places = [way.index(action) for action in WAY]
        assert places == sorted(places)


def test_what_could_not_be_read_is_never_approved():
    assert not after(Action.FAILED).allows(Action.APPROVED)
    assert after(*WAY, Action.FAILED).allows(Action.APPROVED)


def test_a_published_draft_cannot_be_taken_back_and_one_being_published_neither():
    for actions in (WAY, [*WAY, Action.PUBLISHED]):
        draft = after(*actions)
        assert not draft.allows(Action.WITHDRAWN)
        assert not draft.allows(Action.REFUSED)


def test_an_approval_says_who_and_for_when_and_clears_what_failed_before():
    failed = Event(Action.FAILED, 2.0, cause="publish-refused", said="1 problem(s)")
    draft = after(*WAY).after(failed)
    assert (draft.state, draft.cause, draft.said) == (State.FAILED, "publish-refused", "1 problem(s)")
    again = draft.after(Event(Action.APPROVED, 3.0, by="e" * 16, publish_on="2026-12-01"))
    assert (again.state, again.approved_by, again.publish_on) == (State.APPROVED, "e" * 16, "2026-12-01")
    assert (again.cause, again.said) == ("", "")


def test_tries_are_counted_from_the_last_approval():
    assert after(*WAY).tries == 1
    assert after(*WAY, Action.RELEASED, Action.CLAIMED, Action.CLAIMED).tries == 3
    assert after(*WAY, Action.FAILED, Action.APPROVED).tries == 0


def test_a_draft_belongs_to_a_publisher_as_long_as_its_claim_says():
    claimed = after(*WAY[:-1]).after(Event(Action.CLAIMED, 10.0, until=610.0))
    assert claimed.claimed_until == 610.0
    assert claimed.after(Event(Action.RELEASED, 20.0)).claimed_until == 0.0


def test_a_rollback_leaves_the_version_that_the_draft_led_to():
    draft = after(*WAY).after(Event(Action.PUBLISHED, 5.0, version="v2", former="v1"))
    back = draft.after(Event(Action.ROLLED_BACK, 6.0, version="v1"))
    assert (back.state, back.version, back.former) == (State.ROLLED_BACK, "v2", "v1")


def test_events_are_kept_in_order_with_the_upload_first():
    assert [event.action for event in after(*WAY).events] == [Action.UPLOADED, *WAY]
