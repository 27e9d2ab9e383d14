"""What the layers of the server tell each other of a request, in its WSGI environment, for counts and log."""

import re
from collections.abc import Container
from functools import lru_cache
from typing import Any, NamedTuple

from flask import Flask, Response, request

ROUTE = "willdash.route"
"""Pattern of the address, as in ``/citta/<city>``; never what was asked for."""
KEPT = "willdash.kept"
"""Whether the answer was kept before, `HIT`, or is kept from now on, `MISS`."""
HELD = "willdash.held"
"""Bytes that kept answers take, told when one is added."""
CALLBACK = "willdash.callback"
"""First output of the callback that was asked for."""
HIT, MISS = "hit", "miss"
CALLBACKS = "/_dash-update-component"
CONVERTER = re.compile(r"<[^<>:]*:")


class Told(NamedTuple):
    """What is told of one request; every field has few values, however many requests there are.

    Attributes:
        method: as asked.
        route: pattern of the address.
        status: of the answer.
        seconds: until the answer began.
        kept: whether the answer was kept before, or is from now on; empty where it is not.
        callback: that was asked for; empty for anything else.
    """

    method: str
    route: str
    status: int
    seconds: float
    kept: str = ""
    callback: str = ""


def register_seen(server: Flask, callbacks: Container[str]) -> None:
    """Has the app tell which address and which callback it was asked for.

    Args:
        server: the app's server; to be registered before whatever may refuse a request.
        callbacks: outputs of the callbacks that there are.
    """

    @server.before_request
    def _() -> None:
        if request.url_rule:
            request.environ[ROUTE] = pattern(request.url_rule.rule)

    @server.after_request
    def _(response: Response) -> Response:
        if request.path == CALLBACKS and response.status_code < 300:
            _tell_callback(request.environ, callbacks)
        return response


@lru_cache(maxsize=256)
def pattern(rule: str) -> str:
    """A rule of Werkzeug without its converters: ``/geo/<any(a,b):level>`` is ``/geo/<level>``."""
    return CONVERTER.sub("<", rule)


def _tell_callback(environ: dict[str, Any], callbacks: Container[str]) -> None:
    output = request.get_json()["output"]  # read before, and answered, by Dash
    if output in callbacks:
        environ[CALLBACK] = output.strip(".").split("...")[0]
