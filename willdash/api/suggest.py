"""What the search in the header suggests: ``GET /cerca.json?q=…``."""

import orjson
from flask import Flask, Response, request
from htpy import fragment
from werkzeug.wrappers import Response as Reply

from willdash.core.search import Index, find
from willdash.core.selection import Selection, parse_selection
from willdash.store.store import Store
from willdash.text import Text
from willdash.views.findable import hit_address, hit_words
from willdash.views.frame.search_box import FIND, SUGGEST, suggested
from willdash.views.links import Addresses

MOST = 8
KEPT_SECONDS = 600


def register_suggestions(server: Flask, store: Store, index: Index) -> None:
    """Adds the address; it takes the parameters of the selection, which the suggested links keep.

    Args:
        server: the app's server.
        store: what can be selected, and what the hits are called.
        index: what can be found.
    """

    @server.route(SUGGEST)
    def suggest() -> Reply:
        selection, _ = parse_selection(request.query_string.decode("latin-1"), store.choices)
        body = _suggestions(request.args.get("q", ""), selection, store, index)
        answer = Response(orjson.dumps(body), mimetype="application/json")
        answer.cache_control.public = True
        answer.cache_control.max_age = KEPT_SECONDS
        answer.add_etag()
        return answer.make_conditional(request)


def _suggestions(words: str, selection: Selection, store: Store, index: Index) -> dict[str, object]:
    """How many there are in words, the list as HTML, and the same as data."""
    text = Text.of(selection.lang)
    to = Addresses(store.choices, selection, FIND)
    hits = [
        {
            "kind": hit.entry.kind,
            "words": hit_words(hit.entry, store.catalog, text),
            "address": hit_address(hit.entry, to),
        }
        for hit in find(index, words, limit=MOST)
    ]
    shown = [suggested(hit["words"], hit["address"], text(f"find-one-{hit['kind']}")) for hit in hits]
    return {"state": text("find-count", count=len(hits)), "html": str(fragment[shown]), "hits": hits}
