"""The methods page, ``/metodo``: how everything is worked out, plain HTML that needs no script."""

from functools import lru_cache

from htpy import Element, Node
from markupsafe import Markup

from willdash.pages.method_examples import examples
from willdash.store.store import Store
from willdash.text import LANGUAGES, Text
from willdash.views.method import method_body, method_page
from willdash.views.shell import Head

PATH = "/metodo"


class MethodPage:
    """The page of one app, worked out once for each language."""

    path = PATH

    def __init__(self, store: Store) -> None:
        self._store = store
        self._body = lru_cache(maxsize=len(LANGUAGES))(self._make_body)

    def head(self, text: Text) -> Head:
        """What the page says of itself."""
        return Head(f"{text('method-title')} · {text('site')}", text("method-description"))

    def html(self, text: Text, *, notices: Node, home: str) -> Element:
        """Everything between header and footer; `home` is the address of the map."""
        return method_page(self._body(text.language), text, notices=notices, home=home)

    def _make_body(self, language: str) -> Markup:
        store, text = self._store, Text.of(language)
        levels = {id: store.level(id) for id in store.catalog.indicators}
        return Markup(method_body(store.catalog, examples(store, text), levels, text))
