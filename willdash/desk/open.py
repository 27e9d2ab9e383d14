"""The desk of one server, put together from its settings."""

from dataclasses import dataclass
from pathlib import Path

from willdash.desk.drafts import Drafts
from willdash.desk.invitations import Invitations
from willdash.live.open import open_store

FOLDER = "desk"


@dataclass(frozen=True, slots=True)
class Desk:
    """Where figures of municipalities wait.

    Attributes:
        folder: of all that it keeps.
        invitations: who may do what.
        drafts: what was brought.
    """

    folder: Path
    invitations: Invitations
    drafts: Drafts


def open_desk(live: str, state: Path) -> Desk:
    """The desk of a server; neither disk nor network is touched before it is used.

    Args:
        live: where live sessions are kept, since the secret that tokens are signed with lies there.
        state: folder of what the server itself writes.

    Raises:
        ValueError: the setting `live` is neither empty nor the address of a Redis.
    """
    folder = state / FOLDER
    secret = open_store(live, state).secret
    return Desk(folder, Invitations(folder / "invitations", secret), Drafts(folder / "drafts"))
