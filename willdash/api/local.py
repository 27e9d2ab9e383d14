"""Whether a request comes from this very machine, and for nobody else."""

from ipaddress import IPv6Address, ip_address
from typing import Any

FORWARDED = (
    "HTTP_X_FORWARDED_FOR", "HTTP_X_FORWARDED_HOST", "HTTP_X_FORWARDED_PROTO", "HTTP_FORWARDED",
    "HTTP_X_REAL_IP", "HTTP_VIA",
)  # fmt: skip
"""Headers by which proxies say that they asked for somebody else."""
LOCALHOST = "localhost"


def is_local(environ: dict[str, Any]) -> bool:
    """Whether a program on this machine asks, for itself.

    The peer is a loopback address, no proxy says that it asked for another, and the host asked for is this
    machine under a name that leads nowhere else: so neither a proxy that hands on its readers' Host nor a
    page of another site, in a browser that runs here, can read it.
    """
    if any(name in environ for name in FORWARDED):
        return False
    host = environ.get("HTTP_HOST", "").rsplit(":", 1)[0].strip("[]")
    return _is_loopback(environ.get("REMOTE_ADDR", "")) and (host == LOCALHOST or _is_loopback(host))


def _is_loopback(text: str) -> bool:
    try:
        address = ip_address(text)
    except ValueError:
        return False
    if isinstance(address, IPv6Address) and address.ipv4_mapped:
        address = address.ipv4_mapped
    return address.is_loopback
