"""What a scene shows, as a piece of HTML: ``GET /plenaria/scena?view=…&shape=…`` and a selection.

It depends on the address and the data alone: stage, phones, composer and offline pack show the same piece,
and whoever names the data version may keep it for ever.
"""

from urllib.parse import urlencode

from flask import Flask, Response, request

from willdash.core.selection import parse_selection
from willdash.core.storyboard import View
from willdash.store.store import Store
from willdash.text import Text
from willdash.views.scene.fragment import scene_fragment
from willdash.views.scene.seen import NoSuchScene
from willdash.views.scene.shape import Shape

SCENE = "/plenaria/scena"
OWN = ("view", "shape", "v")
FRESH_SECONDS, YEAR_SECONDS = 60, 31_536_000
NOT_FOUND = 404


def register_scene(server: Flask, store: Store) -> None:
    """Adds the address; what it cannot use of the selection falls back, as on pages."""

    @server.route(SCENE)
    def scene() -> Response:
        asked = request.args
        query = urlencode([(name, value) for name, value in asked.items() if name not in OWN])
        selection, _ = parse_selection(query, store.choices)
        text = Text.of(selection.lang)
        view, shape = asked.get("view", ""), asked.get("shape", Shape.WIDE.value)
        try:
            if view not in set(View) or shape not in set(Shape):
                raise NoSuchScene(view)
            piece = scene_fragment(store, View(view), selection, asked, text, shape=Shape(shape))
        except NoSuchScene:
            return Response(text("scene-none"), NOT_FOUND, mimetype="text/plain")
        return _kept(Response(str(piece), mimetype="text/html"), store.version)


def _kept(answer: Response, version: str) -> Response:
    """Lets any cache keep the piece: for ever where the address names the version it was made of."""
    is_named = request.args.get("v") == version
    answer.cache_control.public = True
    answer.cache_control.max_age = YEAR_SECONDS if is_named else FRESH_SECONDS
    if is_named:
        answer.cache_control.immutable = True
    answer.add_etag(weak=True)
    answer.make_conditional(request)
    return answer
