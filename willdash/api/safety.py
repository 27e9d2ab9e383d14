"""Headers that every answer carries: what a page may load, and who may frame it."""

from collections.abc import Mapping, Sequence

from flask import Flask, Response, abort, request

from willdash.core.embed import PATH as EMBED

LARGEST_REQUEST_BYTES = 256 * 1024
BAD_REQUEST = 400


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


def register_safety(server: Flask, *, script_hashes: Sequence[str], embed_hosts: str) -> None:
    """Sets the security headers and the limit on request bodies.

    Inline styles stay allowed: Dash and Plotly set them. Scripts come from here alone.

    Args:
        server: the app's server.
        script_hashes: hashes of the inline scripts that Dash writes.
        embed_hosts: who may frame embeds, as in the settings; nobody may frame anything else.
    """
    server.config["MAX_CONTENT_LENGTH"] = LARGEST_REQUEST_BYTES
    policy = _written(
        {**PAGES, "script-src": " ".join(("'self'", *script_hashes)), "frame-ancestors": "'none'"}
    )
    embed_policy = _written({**EMBEDS, "frame-ancestors": _ancestors(embed_hosts)})

    @server.before_request
    def _() -> None:
        # Werkzeug takes a malformed host for none; whole addresses on pages would then lead nowhere.
        if not request.host:
            abort(BAD_REQUEST)

    @server.after_request
    def _(response: Response) -> Response:
        headers = response.headers
        is_embed = request.path.startswith(f"{EMBED}/")
        headers.setdefault("Content-Security-Policy", embed_policy if is_embed else policy)
        headers.setdefault("X-Content-Type-Options", "nosniff")
        headers.setdefault("Referrer-Policy", "strict-origin-when-cross-origin")
        headers.setdefault("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
        if is_embed:
            _open(response)
        else:
            headers.setdefault("Cross-Origin-Opener-Policy", "same-origin")
            headers.setdefault("X-Frame-Options", "DENY")
        return response


def _open(response: Response) -> None:
    """Lets other sites read it: a frame in a sandbox, as WordPress makes it, is one of them to itself."""
    response.headers.setdefault("Access-Control-Allow-Origin", "*")
    response.headers.setdefault("Cross-Origin-Resource-Policy", "cross-origin")


def _ancestors(hosts: str) -> str:
    """The value of frame-ancestors; our own pages may always show an embed."""
    match hosts:
        case "*":
            return "*"
        case "none":
            return "'self'"
    return f"'self' {hosts}"


def _written(policy: Mapping[str, str]) -> str:
    return "; ".join(f"{name} {value}" for name, value in policy.items())
