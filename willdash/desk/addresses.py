"""The address of an invitation."""

from urllib.parse import quote

ENTRANCE, TOKEN = "/dati/carica/entra", "invito"


def invitation_address(token: str, *, origin: str = "") -> str:
    """Where an invitation is used.

    Args:
        token: of the invitation.
        origin: scheme and host of the server; without, the address is a path.
    """
    return f"{origin.rstrip('/')}{ENTRANCE}?{TOKEN}={quote(token)}"
