"""Whether the server is alive."""

from flask import Flask, Response


def register_health(server: Flask, *, version: str) -> None:
    """Adds ``GET /healthz``: 200 with the data version, never cached."""

    @server.route("/healthz")
    def _() -> Response:
        return Response(version, mimetype="text/plain", headers={"Cache-Control": "no-store"})
