"""Whatever the desk may have to say has words in every language."""

import pytest

from willdash.desk.audit import DAMAGED, INVITED, REVOKED
from willdash.desk.draft import Action, Cause, State
from willdash.desk.errors import Barrier, Reason
from willdash.desk.invitation import Role
from willdash.text import LANGUAGES, Text
from willdash.views.desk.addresses import Command
from willdash.views.desk.steps import AHEAD, WAY

SAID_BY_EACH = {State.READY, State.WAITING, State.FAULTY}
DETAILS = ("publish_on", "problems", "version", "former", "expires", "bytes", "sha256")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_action_cause_barrier_and_command_has_words(language):
    text = Text.of(language)
    keys = [
        *(f"desk-state-{state}" for state in State),
        *(f"desk-now-{state}" for state in State if state is not State.PUBLISHED),
        *(f"desk-next-{state}" for state in State if state not in {*SAID_BY_EACH, State.FAILED}),
        *(f"desk-next-{state}-{who}" for state in SAID_BY_EACH for who in ("owner", "approver")),
        *(f"desk-next-failed-{cause}" for cause in Cause),
        *(f"desk-cause-{cause}" for cause in Cause),
        *(f"desk-event-{action}" for action in (*Action, INVITED, REVOKED, DAMAGED)),
        *(f"desk-step-{action}" for action in WAY),
        *(f"desk-barrier-{barrier}" for barrier in Barrier),
        *(f"desk-not-invited-{reason}" for reason in (*Reason, "needed")),
        *(f"desk-role-{role}" for role in Role),
        *(f"desk-audit-role-{role}" for role in Role),
        *(f"desk-do-{command}" for command in Command),
        *(f"desk-detail-{name}" for name in DETAILS),
    ]
    assert [key for key in keys if not text.has(key)] == []


def test_a_state_that_waits_for_something_has_its_place_on_the_way():
    waiting = {State.READ_PENDING, State.READY, State.WAITING, State.APPROVED, State.PUBLISHING}
    assert set(AHEAD) == waiting
