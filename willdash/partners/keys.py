"""Signed names: the key of a partner, and the link of an administrator.

Each is a value and its signature; what it is for is part of the signing key, so that a token of another kind
is as worthless as a forged one. A key is no secret, since it stands in every page that embeds a view: it
tells partners apart, and opens nothing.
"""

import hashlib
import re
from hmac import compare_digest

from itsdangerous import Signer

NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
LONGEST_NAME = 40
SIGNATURE = 22
"""Letters of a signature that are written: 132 bits, so that addresses stay short."""
LONGEST = LONGEST_NAME + 1 + SIGNATURE
PARTNER, ADMINISTRATOR = "partner", "administrator"


class BadName(ValueError):
    """It cannot be a partner's name; the message says what can."""


class PartnerKeys:
    """Makes and knows the keys of partners and the links of administrators.

    Args:
        secret: 32 random bytes, the same for every process.
    """

    def __init__(self, secret: bytes) -> None:
        self._secret = secret

    def key(self, partner: str) -> str:
        """The key of a partner, as in ``comune-di-parma.kJ3…``; always the same.

        Raises:
            BadName: no partner can be called that.
        """
        if len(partner) > LONGEST_NAME or not NAME.fullmatch(partner):
            raise BadName(
                f"{partner!r} cannot be a partner's name: write small letters without accents and digits, "
                f"parted by single hyphens, at most {LONGEST_NAME} characters, as in comune-di-parma"
            )
        return self._signed(PARTNER, partner)

    def partner(self, key: object) -> str | None:
        """Whose key it is; none if it is nobody's."""
        return self._value(PARTNER, key)

    def admin(self, expires: int) -> str:
        """What an administrator shows.

        Args:
            expires: seconds since 1970, from which on it is worthless.
        """
        return self._signed(ADMINISTRATOR, str(expires))

    def is_admin(self, token: object, now: float) -> bool:
        """Whether a token is an administrator's and has not expired; `now` in seconds since 1970."""
        expires = self._value(ADMINISTRATOR, token)
        return expires is not None and now < int(expires)

    def _signed(self, kind: str, value: str) -> str:
        signer = Signer(
            self._secret, salt=f"willdash {kind}", key_derivation="hmac", digest_method=hashlib.sha256
        )
        return f"{value}.{signer.get_signature(value)[:SIGNATURE].decode()}"

    def _value(self, kind: str, token: object) -> str | None:
        """The value of a token that is exactly what was signed."""
        if not isinstance(token, str) or len(token) > LONGEST or not token.isascii():
            return None
        value, _, _ = token.rpartition(".")
        return value if compare_digest(token, self._signed(kind, value)) else None
