"""The reading of an uploaded file: by a child, since a hostile file may use up whatever it is given."""

import time
from collections.abc import Callable

from willdash.desk.child import READ, RunChild
from willdash.desk.draft import Cause, Draft, State
from willdash.desk.drafts import Drafts
from willdash.desk.errors import DeskError, NotAllowed, Overtaken

READ_SECONDS = 120.0
"""The child ends itself after 20 s of work; on a busy machine that takes longer by the clock."""


def read_draft(
    drafts: Drafts,
    id: str,
    run_child: RunChild,
    *,
    clock: Callable[[], float] = time.time,
) -> Draft:
    """Has a draft's file read, and notes what came of it: ready, faulty, or failed.

    May be called again for a draft whose reading was cut short; one that was read stays as it is.

    Args:
        drafts: where it is kept.
        id: of the draft.
        run_child: runs the reading child.
        clock: seconds since 1970.

    Raises:
        NoSuchDraft: there is none with this id.
        DeskError: what came of it cannot be kept.
    """
    draft = drafts.get(id)
    if draft.state is not State.READ_PENDING:
        return draft
    ended = run_child(READ, drafts.folder(id), READ_SECONDS)
    try:
        if ended.code is None:
            said = f"Reading the file took more than {READ_SECONDS:.0f} seconds."
            return drafts.failed(id, said, clock(), Cause.READ_LONG)
        if ended.code == 0:
            try:
                return drafts.read(id, clock())
            except DeskError:
                pass
        said = f"The process that read the file ended with {ended.code} and without an answer."
        return drafts.failed(id, said, clock(), Cause.READ_DIED)
    except (NotAllowed, Overtaken):  # another process has read it meanwhile
        return drafts.get(id)
