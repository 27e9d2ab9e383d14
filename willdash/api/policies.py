"""What browsers are told to allow an answer: what it may load, who may frame or read it, what it may use."""

from collections.abc import Iterable, Mapping, Sequence
from enum import Enum
from itertools import product

from willdash.core.embed import PATH as EMBED

Header = tuple[str, str]
YEAR_SECONDS = 31_536_000

PAGES: Mapping[str, str] = {
    "default-src": "'self'",
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data:",
    "object-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'self'",
}
EMBEDS: Mapping[str, str] = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'self'",
}
"""An embed asks for less than a page."""
FILES: Mapping[str, str] = {
    "default-src": "'none'",
    "style-src": "'unsafe-inline'",
    "base-uri": "'none'",
    "form-action": "'none'",
    "frame-ancestors": "'none'",
}
"""A file is no document; a drawing that is opened by itself may have looks, and nothing else."""
UNUSED = (
    "accelerometer", "camera", "display-capture", "geolocation", "gyroscope", "hid", "magnetometer",
    "microphone", "midi", "payment", "serial", "usb",
)  # fmt: skip
"""What no page of ours asks a browser for."""
COMMON: Sequence[Header] = (
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "strict-origin-when-cross-origin"),
    ("Permissions-Policy", ", ".join(f"{name}=()" for name in UNUSED)),
)
ALONE: Sequence[Header] = (
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("X-Frame-Options", "DENY"),
)
SHARED: Header = ("Cross-Origin-Resource-Policy", "cross-origin")
OWN: Header = ("Cross-Origin-Resource-Policy", "same-origin")
OVER_TLS: Header = ("Strict-Transport-Security", f"max-age={YEAR_SECONDS}")
"""For this host alone: what else there is under its name is not ours to speak for."""


class Kind(Enum):
    """What stands at an address, as far as other sites are concerned."""

    PAGE = "page"
    EMBED = "embed"
    FILE = "file"
    """For all sites, as the API's answers, pictures, scripts and fonts are."""


KINDS: Mapping[str, Kind] = {
    f"{EMBED}/": Kind.EMBED,
    "/static/": Kind.FILE,
    "/_dash-component-suites/": Kind.FILE,
    "/api/": Kind.FILE,
    "/grafici/": Kind.FILE,
    "/oembed": Kind.FILE,
    "/will-embed.js": Kind.FILE,
    "/dati/catalog.ttl": Kind.FILE,
}
"""By how an address begins; everything else is a page, the strictest of all."""


class Policies:
    """The headers that answers carry, by what stands at the address and how it came.

    Inline styles stay allowed: Dash and Plotly set them. Scripts come from here alone.

    Args:
        script_hashes: hashes of the inline scripts that Dash writes.
        embed_hosts: who may frame embeds, as in the settings; nobody may frame anything else.
    """

    def __init__(self, *, script_hashes: Sequence[str], embed_hosts: str) -> None:
        scripts = " ".join(("'self'", *script_hashes))
        page = {**PAGES, "script-src": scripts, "frame-ancestors": "'none'"}
        embed = {**EMBEDS, "frame-ancestors": _ancestors(embed_hosts)}
        headers: Mapping[Kind, Sequence[Header]] = {
            Kind.PAGE: (_policy(page), *COMMON, *ALONE, OWN),
            # A frame in a sandbox, as WordPress makes it, is another site to itself.
            Kind.EMBED: (_policy(embed), *COMMON, SHARED, ("Access-Control-Allow-Origin", "*")),
            Kind.FILE: (_policy(FILES), *COMMON, *ALONE, SHARED),
        }
        self._headers = {
            (kind, is_safe): tuple(
                (name.lower(), (name, value)) for name, value in (*headers[kind], *[OVER_TLS][: int(is_safe)])
            )
            for kind, is_safe in product(Kind, (False, True))
        }
        self._starts = tuple(KINDS)

    def missing(self, path: str, scheme: str, present: Iterable[Header]) -> list[Header]:
        """What an answer still lacks; what it says itself stands.

        Args:
            path: of the request.
            scheme: of the request, as the reader's browser sent it.
            present: headers of the answer.
        """
        said = {name.lower() for name, _ in present}
        headers = self._headers[_kind(path, self._starts), scheme == "https"]
        return [header for name, header in headers if name not in said]


def _kind(path: str, starts: tuple[str, ...]) -> Kind:
    if not path.startswith(starts):
        return Kind.PAGE
    return next(kind for start, kind in KINDS.items() if path.startswith(start))


def _ancestors(hosts: str) -> str:
    """The value of frame-ancestors; our own pages may always show an embed."""
    match hosts:
        case "*":
            return "*"
        case "none":
            return "'self'"
    return f"'self' {hosts}"


def _policy(policy: Mapping[str, str]) -> Header:
    return "Content-Security-Policy", "; ".join(f"{name} {value}" for name, value in policy.items())
