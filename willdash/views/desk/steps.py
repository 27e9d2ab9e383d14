"""A draft's way from upload to publication: what is done, where it stands, what is still ahead."""

from collections.abc import Mapping
from dataclasses import dataclass

from htpy import Element, Node, li, ol, small, span, strong

from willdash.desk.draft import Action, Draft, Event, State
from willdash.text import Text
from willdash.views.desk.moments import moment_element

BAD = frozenset({State.FAULTY, State.REFUSED, State.FAILED})
"""States in which somebody has something to do over."""
WAY = (Action.UPLOADED, Action.FOUND_READY, Action.SUBMITTED, Action.APPROVED, Action.PUBLISHED)
"""What happens to a draft that comes through."""
AHEAD: Mapping[State, int] = {
    State.READ_PENDING: 2,
    State.READY: 3,
    State.WAITING: 4,
    State.APPROVED: 5,
    State.PUBLISHING: 5,
}
"""How much of the way lies behind once what a state waits for has happened; an ended draft goes nowhere."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step.

    Attributes:
        key: of its words.
        status: ``done``, ``now`` or ``ahead``.
        event: what happened; none where nothing has yet.
    """

    key: str
    status: str
    event: Event | None = None


def steps_of(draft: Draft) -> tuple[Step, ...]:
    """The steps of a draft in order; at most one is the present one."""
    latest = {event.action: event for event in draft.events}
    done = [Step(f"desk-step-{action}", "done", latest[action]) for action in WAY if action in latest]
    if draft.state is State.PUBLISHED:
        return (*done[:-1], Step(done[-1].key, "now", done[-1].event))
    ahead = [Step(f"desk-step-{action}", "ahead") for action in WAY[AHEAD.get(draft.state, len(WAY)) :]]
    event = None if draft.state in AHEAD else draft.events[-1]
    return (*done, Step(f"desk-now-{draft.state}", "now", event), *ahead)


def steps_view(draft: Draft, text: Text) -> Element:
    """The steps as a list.

    Args:
        draft: any.
        text: words of the language.
    """
    return ol(".desk-steps", aria_label=text("desk-steps"))[
        [_step(step, text, is_bad=draft.state in BAD) for step in steps_of(draft)]
    ]


def _step(step: Step, text: Text, *, is_bad: bool) -> Element:
    event, is_now = step.event, step.status == "now"
    when: Node = None
    if event:
        when = [moment_element(event.at, text), f" · {event.office}" if event.office else None]
    return li(
        class_=["desk-step", f"desk-step-{step.status}", "desk-step-bad" if is_bad and is_now else ""],
        aria_current="step" if is_now else None,
    )[
        span(".visually-hidden")[text(f"desk-status-{step.status}"), " "],
        strong[text(step.key)],
        small[when] if when else None,
    ]
