"""Whether the server is alive, whether it is ready for readers, and what of it is away."""

from collections.abc import Mapping

from flask import Flask, Response, json, request

from willdash.api.static_files import Manifest
from willdash.depends.dependencies import Dependencies
from willdash.depends.probe import State
from willdash.store.store import Store

READY, UNREADY, UNKNOWN = 200, 503, 400
RETRY_AFTER_SECONDS = 5
UNKEPT = {"Cache-Control": "no-store"}
DATA, ASSETS = "data", "assets"
OWN = (DATA, ASSETS)
"""Parts without which no page can be served, and which another machine may have."""


def register_health(server: Flask, store: Store, manifest: Manifest, depends: Dependencies) -> None:
    """Adds ``GET /healthz``, 200 with the data version, and ``GET /readyz``; neither is ever cached.

    A machine is ready as long as it can serve pages: from data in memory, with the built files that they
    name. Whatever else is away it is *degraded* and says so, with 200: Redis and the database are the same
    for all machines, so a balancer that took out each that misses them would take out all. Who wants to know
    of more asks for it, as in ``/readyz?need=live,database``, and is told 503 where that is away.

    Args:
        server: the app's server.
        store: the data.
        manifest: names the built files.
        depends: what may be away.
    """
    version, figures = store.version, store.observations.count
    built = [manifest.file(name) for name in manifest.files]

    @server.route("/healthz")
    def healthz() -> Response:
        return Response(version, mimetype="text/plain", headers=UNKEPT)

    @server.route("/readyz")
    def readyz() -> Response:
        own = {DATA: _state(figures > 0), ASSETS: _state(all(file.exists() for file in built))}
        parts = {**own, **depends.states()}
        needed = {*filter(None, request.args.get("need", "").split(","))}
        if unknown := needed - {*parts}:
            return _said(UNKNOWN, {"unknown": sorted(unknown), "known": sorted(parts)})
        missing = [name for name, state in parts.items() if state is not State.OK]
        lacking = [name for name in missing if name in OWN or name in needed]
        return _said(
            UNREADY if lacking else READY,
            {
                "status": "not ready" if lacking else "degraded" if missing else "ready",
                "version": version,
                "parts": parts,
                "away": lacking,
                "degraded": [name for name in missing if name not in lacking],
            },
        )


def _state(is_there: bool) -> State:
    return State.OK if is_there else State.AWAY


def _said(status: int, body: Mapping[str, object]) -> Response:
    headers = UNKEPT | ({"Retry-After": str(RETRY_AFTER_SECONDS)} if status == UNREADY else {})
    return Response(json.dumps(body), status, mimetype="application/json", headers=headers)
