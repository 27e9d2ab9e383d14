"""What happens next with a draft, and who has to do it: always said, to everybody who sees the draft."""

from willdash.desk.draft import Cause, Draft, State
from willdash.text import Text
from willdash.views.desk.moments import moment_words


def next_words(draft: Draft, text: Text, *, is_owner: bool) -> str:
    """One or two sentences.

    Args:
        draft: any.
        text: words of the language.
        is_owner: whether they are told to who brought it, or to an approver.
    """
    match draft.state:
        case State.APPROVED if draft.publish_on:
            return text("desk-next-approved-day", date=text.date(draft.publish_on))
        case State.PUBLISHED if draft.version == draft.former:
            return text("desk-next-published-same", version=draft.version)
        case State.PUBLISHED:
            at = moment_words(draft.events[-1].at, text)
            return text("desk-next-published", version=draft.version, former=draft.former, moment=at)
        case State.REFUSED:
            return text("desk-next-refused", office=draft.events[-1].office, why=draft.said)
        case State.FAILED:
            return text(f"desk-next-failed-{Cause(draft.cause)}")
        case State.ROLLED_BACK:
            return text("desk-next-rolled_back", version=draft.events[-1].version)
        case State.READY | State.WAITING | State.FAULTY:
            return text(f"desk-next-{draft.state}-{'owner' if is_owner else 'approver'}")
    return text(f"desk-next-{draft.state}")
