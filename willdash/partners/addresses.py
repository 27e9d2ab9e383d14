"""Addresses that hold a key or an administrator's token."""

from time import time

from willdash.partners.keys import PartnerKeys

STATUS, TOKEN = "/stato", "sigla"
DAY_SECONDS = 86_400


def admin_address(keys: PartnerKeys, *, days: int, origin: str = "") -> str:
    """Where an administrator reads the counts, from now on for some days.

    Args:
        keys: make the token.
        days: how long it is valid.
        origin: scheme and host of the server; without, the address is a path.
    """
    return f"{origin.rstrip('/')}{STATUS}?{TOKEN}={keys.admin(int(time()) + days * DAY_SECONDS)}"


def keyed_address(key: str, *, origin: str = "") -> str:
    """Of an embed, as an example of where a partner's key stands; `origin` as for `admin_address`."""
    return f"{origin.rstrip('/')}/embed/map?key={key}"
