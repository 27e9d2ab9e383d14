"""The notebook of a city, ``/citta/<city>/quaderno``: its reading as one document, to read and to print."""

from collections.abc import Iterable
from functools import lru_cache

from htpy import Node, a, div, fragment, span
from markupsafe import Markup

from willdash.core.model import Area
from willdash.core.selection import Selection
from willdash.pages.page import Asked, Content, Crumb
from willdash.store.store import Store
from willdash.text import Text
from willdash.views.frame.card import card_address
from willdash.views.links import Addresses
from willdash.views.notebook.html import notebook_html
from willdash.views.notebook.making import notebook_of, notebook_path, of_notebook

INDEX = "/citta"
KEPT = 18
"""The nine in both languages, some 150 kB each."""


class NotebookPage:
    """The notebook of each of the nine.

    Args:
        store: figures and practices.
        css: address of the page's stylesheet.
        is_draft: whether the figures are not published.
    """

    rules = (f"{INDEX}/<city>/quaderno",)
    own: frozenset[str] = frozenset()

    def __init__(self, store: Store, *, css: str, is_draft: bool = False) -> None:
        self._store = store
        self._css = css
        self._is_draft = is_draft
        self._body = lru_cache(maxsize=KEPT)(self._make_body)

    def addresses(self) -> Iterable[str]:
        """The nine."""
        return map(notebook_path, self._store.choices.cities)

    def content(self, asked: Asked, **_parts: str) -> Content:
        """The notebook of the city that the path names."""
        selection, text = of_notebook(asked.selection, self._store.choices), asked.text
        city = self._store.city(selection.city).label
        return Content(
            name="notebook",
            title=text("notebook-title", city=city),
            description=text("notebook-description", city=city),
            body=self._body(selection, asked.origin),
            trail=(
                Crumb(text("city-index-title"), asked.to(INDEX)),
                Crumb(text("profile-title", city=city), asked.to.city(selection.city)),
            ),
            image=card_address("profilo", asked.selection),
            css=(self._css,),
        )

    def _make_body(self, selection: Selection, origin: str) -> Markup:
        notebook = notebook_of(self._store, selection, origin=origin, is_draft=self._is_draft)
        to = Addresses(self._store.choices, selection, notebook_path(selection.city))
        downloads = _downloads(self._store.city(selection.city), to, Text.of(selection.lang))
        return Markup(fragment[notebook_html(notebook, downloads=downloads)])


def _downloads(city: Area, to: Addresses, text: Text) -> Node:
    """The same on paper, and the way back to the profile."""
    slug = city.slug or ""
    return div(".notebook-downloads")[
        a(".btn.btn-primary", href=to(f"{notebook_path(slug)}.pdf"), download=True)[
            text("notebook-download")
        ],
        " ",
        span(".profile-note")[text("notebook-download-more")],
        " ",
        a(href=to.city(slug))[text("notebook-to-profile", city=city.label)],
    ]
