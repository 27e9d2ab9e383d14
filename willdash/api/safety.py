"""Headers that every answer carries: what a page may load, and who may frame it."""

from collections.abc import Sequence

from flask import Flask, Response, abort, request

LARGEST_REQUEST_BYTES = 256 * 1024
BAD_REQUEST = 400


def register_safety(server: Flask, *, script_hashes: Sequence[str]) -> None:
    """Sets the security headers and the limit on request bodies.

    Inline styles stay allowed: Dash and Plotly set them. Scripts come from here alone.

    Args:
        server: the app's server.
        script_hashes: hashes of the inline scripts that Dash writes.
    """
    server.config["MAX_CONTENT_LENGTH"] = LARGEST_REQUEST_BYTES
    policy = "; ".join(
        (
            "default-src 'self'",
            " ".join(("script-src 'self'", *script_hashes)),
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'",
        )
    )

    @server.before_request
    def _() -> None:
        # Werkzeug takes a malformed host for none; whole addresses on pages would then lead nowhere.
        if not request.host:
            abort(BAD_REQUEST)

    @server.after_request
    def _(response: Response) -> Response:
        response.headers.setdefault("Content-Security-Policy", policy)
        response.headers.setdefault("X-Content-Type-Options", "nosniff")
        response.headers.setdefault("Referrer-Policy", "strict-origin-when-cross-origin")
        response.headers.setdefault("Cross-Origin-Opener-Policy", "same-origin")
        response.headers.setdefault("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
        return response
