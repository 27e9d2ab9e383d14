"""What somebody can do with a draft now, as far as the page offers it; the desk itself decides again."""

from willdash.desk.draft import Action, Draft, State
from willdash.desk.errors import NotAllowed
from willdash.desk.invitation import Invitation
from willdash.desk.rights import must_decide, must_own
from willdash.views.desk.addresses import Command

SHOWABLE = frozenset({State.READY, State.WAITING, State.APPROVED})
"""States in which there is a preview: the file is sound, and its figures are not in line yet."""
OWN = {
    Command.READ: Action.FOUND_READY,
    Command.SUBMIT: Action.SUBMITTED,
    Command.WITHDRAW: Action.WITHDRAWN,
}
OTHERS = {
    Command.APPROVE: Action.APPROVED,
    Command.REFUSE: Action.REFUSED,
    Command.ROLL_BACK: Action.ROLLED_BACK,
}


def commands_of(draft: Draft, invitation: Invitation, *, is_latest: bool) -> frozenset[Command]:
    """The commands that somebody who sees a draft can give.

    Args:
        draft: any.
        invitation: of who looks at it.
        is_latest: whether what is in line now came by this draft.
    """
    found = {Command.PREVIEW} if draft.state in SHOWABLE else set()
    if is_owner(draft, invitation):
        found |= {command for command, action in OWN.items() if draft.allows(action)}
    if is_approver(draft, invitation):
        found |= {command for command, action in OTHERS.items() if draft.allows(action)}
    return frozenset(found if is_latest else found - {Command.ROLL_BACK})


def is_owner(draft: Draft, invitation: Invitation) -> bool:
    """Whether somebody brought a draft and may still act on it."""
    try:
        must_own(draft, invitation)
    except NotAllowed:
        return False
    return True


def is_approver(draft: Draft, invitation: Invitation) -> bool:
    """Whether somebody may decide on a draft."""
    try:
        must_decide(draft, invitation)
    except NotAllowed:
        return False
    return True
