"""Signed tokens: who may control a session, and who has which vote in it.

A token is a value and its signature; what it is for, the session's code and its key are part of the signing
key. So a token of another session, or of another kind, is as worthless as a forged one.
"""

import hashlib
import secrets
from hmac import compare_digest

from itsdangerous import Signer

from willdash.live.keeping import Session

LONGEST = 200
"""Characters; ours are shorter than 80, and a longer text is not looked at."""


class Tokens:
    """Makes and knows tokens.

    Args:
        secret: of the store, the same for every worker.
    """

    def __init__(self, secret: bytes) -> None:
        self._secret = secret

    def control(self, session: Session) -> str:
        """The token that controls a session."""
        return self._signed("control", session, session.code)

    def controls(self, token: object, session: Session) -> bool:
        """Whether a token controls a session; whatever is not such a token does not."""
        return self._value("control", session, token) == session.code

    def ballot(self, session: Session) -> str:
        """A new voter's token; the voter is random, so it says nothing of anybody."""
        return self._signed("ballot", session, secrets.token_urlsafe(12))

    def voter(self, ballot: object, session: Session) -> str | None:
        """Who votes with a ballot; none if it is not a ballot of this session."""
        return self._value("ballot", session, ballot)

    def _signed(self, kind: str, session: Session, value: str) -> str:
        signer = Signer(
            self._secret,
            salt=f"willdash {kind} {session.code} {session.key}",
            key_derivation="hmac",
            digest_method=hashlib.sha256,
        )
        return signer.sign(value).decode()

    def _value(self, kind: str, session: Session, token: object) -> str | None:
        """The value of a token that is exactly what was signed.

        Signing it again is stricter than reading the signature, whose last letter has four spellings.
        """
        if not isinstance(token, str) or len(token) > LONGEST or not token.isascii():
            return None
        value, _, _ = token.rpartition(".")
        return value if compare_digest(token, self._signed(kind, session, value)) else None
