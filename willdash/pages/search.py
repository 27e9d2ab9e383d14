"""The search of the site, ``/cerca?q=…``, for whoever looks for a city, an indicator or a page by words."""

from collections.abc import Iterable

from htpy import Node

from willdash.core.search import LONGEST, Index, find, suggestion
from willdash.pages.page import Asked, Content
from willdash.store.catalog import Catalog
from willdash.views.frame.search_box import FIND
from willdash.views.hits import examples, hits_found, nothing_found, search_page

MOST_HITS = 100


class SearchPage:
    """The page of one app.

    Args:
        catalog: what the hits are called.
        index: what can be found.
    """

    rules = (FIND,)
    own: frozenset[str] = frozenset()

    def __init__(self, catalog: Catalog, index: Index) -> None:
        self._catalog = catalog
        self._index = index

    def content(self, asked: Asked) -> Content:
        """The form, and the hits for the words in ``q``."""
        text = asked.text
        words = " ".join(asked.arguments.get("q", "").split())[:LONGEST]
        return Content(
            name="search",
            title=text("find-title-words", words=words) if words else text("find-title"),
            description=text("find-description"),
            body=search_page(words, self._result(words, asked), asked.to, text),
            shown={"q": words},
        )

    def addresses(self) -> Iterable[str]:
        """One: the form."""
        return self.rules

    def _result(self, words: str, asked: Asked) -> Node:
        if not words:
            return examples(asked.to, asked.text)
        hits = find(self._index, words, limit=MOST_HITS)
        if hits:
            return hits_found(hits, self._catalog, asked.to, asked.text)
        return nothing_found(words, suggestion(self._index, words), asked.to, asked.text)
