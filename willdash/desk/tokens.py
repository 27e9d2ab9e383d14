"""The signed token of an invitation: its id and when it expires. It is kept nowhere."""

import hashlib
import re
from hmac import compare_digest
from typing import NamedTuple

from itsdangerous import Signer

from willdash.desk.invitation import Invitation

FORM = re.compile(r"([0-9a-f]{16})\.([0-9]{1,12})\.[A-Za-z0-9_-]{43}")
SALT = "willdash desk invitation"
"""What it is for is part of the key, so a token of another kind is as worthless as a forged one."""


class Claimed(NamedTuple):
    """What a token says that is ours: the id of an invitation, and when it expires."""

    id: str
    expires: int


def token_of(invitation: Invitation, secret: bytes) -> str:
    """The token of an invitation; the same at every call."""
    return _signed(f"{invitation.id}.{int(invitation.expires)}", secret)


def claimed(token: object, secret: bytes) -> Claimed | None:
    """What a token says; none if it is not exactly what was signed.

    Signing it again is stricter than reading the signature, whose last letter has four spellings.
    """
    found = FORM.fullmatch(token) if isinstance(token, str) else None
    if not found:
        return None
    id_, expires = found.groups()
    is_ours = compare_digest(found[0], _signed(f"{id_}.{expires}", secret))
    return Claimed(id_, int(expires)) if is_ours else None


def _signed(value: str, secret: bytes) -> str:
    signer = Signer(secret, salt=SALT, key_derivation="hmac", digest_method=hashlib.sha256)
    return signer.sign(value).decode()
