"""The methods page, ``/metodo``: how everything is worked out, plain HTML that needs no script."""

from functools import lru_cache

from htpy import Element, Node

from willdash.pages.method_examples import examples
from willdash.store.store import Store
from willdash.text import LANGUAGES, Text
from willdash.views.method import method_page
from willdash.views.method_example import Example
from willdash.views.shell import Head

PATH = "/metodo"


class MethodPage:
    """The page of one app; its examples are worked out once for each language."""

    path = PATH

    def __init__(self, store: Store) -> None:
        self._store = store
        self._examples = lru_cache(maxsize=len(LANGUAGES))(self._make_examples)

    def head(self, text: Text) -> Head:
        """What the page says of itself."""
        return Head(f"{text('method-title')} · {text('site')}", text("method-description"))

    def html(self, text: Text, *, notices: Node, home: str) -> Element:
        """Everything between header and footer; `home` is the address of the map."""
        catalog = self._store.catalog
        levels = {id: self._store.level(id) for id in catalog.indicators}
        found = self._examples(text.language)
        return method_page(catalog, found, levels, text, notices=notices, home=home)

    def _make_examples(self, language: str) -> dict[str, Example]:
        return examples(self._store, Text.of(language))
