"""Publishing what is due, by as many processes at once as there may be."""

import json
import logging
import time
from collections.abc import Callable

from willdash.desk.child import PUBLISH, Ended, RunChild
from willdash.desk.draft import Cause, Draft
from willdash.desk.errors import DeskError, NotAllowed, Overtaken
from willdash.desk.open import Desk

LOG = logging.getLogger("willdash")
PUBLISH_SECONDS = 300.0
CLAIM_SECONDS = 2 * PUBLISH_SECONDS
"""A claim outlives the child that it is for; one older than that is a killed process's."""
MOST_TRIES = 3
REFUSED = 3
"""Exit status of a child whose publication was refused."""
BUSY = "busy"
"""Its reason where another publication went on for too long."""


def publish_due(
    desk: Desk, run_child: RunChild, today: str, *, clock: Callable[[], float] = time.time
) -> tuple[Draft, ...]:
    """Publishes every draft that is due and no other process is publishing.

    A process claims a draft by its next event, which only one can make. A claim ends by itself, so that a
    killed process blocks nothing; whoever claims the draft then publishes it again. Where its figures were
    published already and only the word of it was lost, that changes nothing, since the child leaves figures
    alone that are there already, and still names the version before them.

    Args:
        desk: what may be due.
        run_child: runs the publishing child.
        today: the day, as ``2026-12-01``.
        clock: seconds since 1970.

    Returns:
        What this process set about publishing, as it is now.

    Raises:
        DeskError: the drafts cannot be read, or what became of one cannot be kept; the others are published.
    """
    done, errors = [], []
    for draft in desk.drafts.due(today):
        try:
            claimed = desk.drafts.claim(draft, clock() + CLAIM_SECONDS, clock())
            done.append(_publish(desk, claimed, run_child, clock))
        except (NotAllowed, Overtaken):  # another process publishes it, or it was taken back
            continue
        except DeskError as error:
            LOG.warning("The draft %s could not be published: %s", draft.id, error)
            errors.append(error)
    if errors:
        raise errors[0]
    return tuple(done)


def _publish(desk: Desk, draft: Draft, run_child: RunChild, clock: Callable[[], float]) -> Draft:
    ended = run_child(PUBLISH, desk.drafts.folder(draft.id), PUBLISH_SECONDS)
    try:
        return _noted(desk, draft, ended, clock())
    except (NotAllowed, Overtaken):  # this process slept longer than its claim, and another took over
        return desk.drafts.get(draft.id)


def _noted(desk: Desk, draft: Draft, ended: Ended, now: float) -> Draft:
    answer = _answer(ended.out)
    if ended.code == 0 and "version" in answer:
        version = answer["version"]
        return desk.drafts.published(draft.id, version, answer.get("former", version), now)
    if ended.code == REFUSED and "refused" in answer:
        if answer.get("reason") == BUSY:
            return desk.drafts.release(draft, answer["refused"], now)
        return desk.drafts.failed(draft.id, answer["refused"], now)
    said = f"The process that published ended with {ended.code} and without an answer."
    if draft.tries >= MOST_TRIES:
        return desk.drafts.failed(draft.id, said, now, Cause.PUBLISH_DIED)
    return desk.drafts.release(draft, said, now, Cause.PUBLISH_DIED)


def _answer(out: str) -> dict[str, str]:
    """The JSON object in the last line of what a child said; empty where there is none."""
    lines = out.strip().splitlines()
    try:
        found = json.loads(lines[-1]) if lines else {}
    except ValueError:
        return {}
    texts = found.items() if isinstance(found, dict) else ()
    return {key: text for key, text in texts if isinstance(text, str)}
