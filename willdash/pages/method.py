"""The methods page, ``/metodo``: how everything is worked out."""

from collections.abc import Iterable
from functools import lru_cache

from markupsafe import Markup

from willdash.pages.method_examples import examples
from willdash.pages.page import Asked, Content
from willdash.store.store import Store
from willdash.text import LANGUAGES, Text
from willdash.views.method.page import method_body, method_page

PATH = "/metodo"


class MethodPage:
    """The page of one app, worked out once for each language."""

    rules = (PATH,)
    own: frozenset[str] = frozenset()

    def __init__(self, store: Store) -> None:
        self._store = store
        self._body = lru_cache(maxsize=len(LANGUAGES))(self._make_body)

    def content(self, asked: Asked) -> Content:
        """The same for every selection."""
        text = asked.text
        return Content(
            name="method",
            title=text("method-title"),
            description=text("method-description"),
            body=method_page(self._body(text.language), text),
        )

    def addresses(self) -> Iterable[str]:
        """One."""
        return self.rules

    def _make_body(self, language: str) -> Markup:
        store, text = self._store, Text.of(language)
        levels = {id: store.level(id) for id in store.catalog.indicators}
        return Markup(method_body(store.catalog, examples(store, text), levels, text))
