"""The page of the programming interface, ``/api``: written from the document that programs read."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from willdash.pages.page import Asked, Content
from willdash.store.store import Store
from willdash.views.guide.examples import examples_of
from willdash.views.guide.page import api_guide

PATH = "/api"


class ApiPage:
    """The page of one app.

    Args:
        store: what the examples are taken from.
        document: the OpenAPI document in a language.
    """

    rules = (PATH,)
    own: frozenset[str] = frozenset()

    def __init__(self, store: Store, document: Callable[[str], Mapping[str, Any]]) -> None:
        self._examples = examples_of(store)
        self._document = document

    def content(self, asked: Asked) -> Content:
        """The same for every selection."""
        text, document = asked.text, self._document(asked.text.language)
        return Content(
            name="api",
            title=text("api-page-title"),
            description=text("api-page-description"),
            body=api_guide(document, self._examples, text, origin=asked.origin),
            data=(_web_api(document, asked),),
        )

    def addresses(self) -> Iterable[str]:
        """One."""
        return self.rules


def _web_api(document: Mapping[str, Any], asked: Asked) -> dict[str, Any]:
    """The interface for search engines."""
    return {
        "@context": "https://schema.org",
        "@type": "WebAPI",
        "name": document["info"]["title"],
        "description": asked.text("api-page-description"),
        "documentation": asked.origin + PATH,
        "url": f"{asked.origin}/api/v1/openapi.json",
        "license": document["info"]["license"]["url"],
    }
