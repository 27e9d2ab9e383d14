"""What a page is that is a whole document: what it is asked for, and what it answers.

The map is a Dash page; all others come whole from the server, so that they need no script, print well
and are there at the first paint. ``assets/js/page.js`` follows their links without loading a document.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from htpy import Node

from willdash.core.selection import Selection
from willdash.text import Text
from willdash.views.frame.breadcrumb import Crumb
from willdash.views.links import Addresses

__all__ = ["Asked", "Content", "Crumb", "Elsewhere", "NoSuchPage", "Page"]


class NoSuchPage(LookupError):
    """The address leads nowhere."""


class Elsewhere(Exception):
    """What was asked for stands at another address of the site.

    Attributes:
        address: path and query.
    """

    def __init__(self, address: str) -> None:
        super().__init__(address)
        self.address = address


@dataclass(frozen=True, slots=True)
class Asked:
    """What a reader asked a page for.

    Attributes:
        path: of the page, as in ``/citta/parma``.
        arguments: the parameters of the query, the first value of each.
        selection: always valid; what the path names wins over the query.
        text: words of the reader's language.
        to: addresses of other pages with this selection.
        origin: scheme and host, as in ``https://example.org``.
    """

    path: str
    arguments: Mapping[str, str]
    selection: Selection
    text: Text
    to: Addresses
    origin: str


@dataclass(frozen=True, slots=True)
class Content:
    """What a page shows between header and footer.

    Attributes:
        name: class of ``<main>`` is ``page-<name>``.
        title: without the name of the site; fits the selection.
        description: one sentence that fits the selection.
        body: begins with the heading.
        trail: pages between the home page and this one.
        shown: further ``data-*`` of ``<main>``.
        data: schema.org objects.
        image: address of the card that other sites show for the page; the map where it is empty.
        notices: sentences about parameters of this page alone that could not be used.
        css: addresses of stylesheets that this page alone needs.
    """

    name: str
    title: str
    description: str
    body: Node
    trail: tuple[Crumb, ...] = ()
    shown: Mapping[str, str] = field(default_factory=dict)
    data: tuple[Mapping[str, Any], ...] = ()
    image: str = ""
    notices: tuple[str, ...] = ()
    css: tuple[str, ...] = ()


class Page(Protocol):
    """A page that is a whole document."""

    @property
    def rules(self) -> tuple[str, ...]:
        """Flask rules.

        A variable named after a field of the selection, as in ``/citta/<city>``, becomes that field; an
        unknown value is no page.
        """
        ...

    @property
    def own(self) -> frozenset[str]:
        """Parameters of the query that mean something else here than in the selection."""
        ...

    def content(self, asked: Asked, *args: Any, **parts: Any) -> Content:  # noqa: ANN401 - each page its own
        """What the page shows.

        Args:
            asked: what the reader asked for.
            args: none.
            parts: the variables of the rule that are no fields of the selection, as text.

        Raises:
            NoSuchPage: the address leads nowhere.
            Elsewhere: it stands at another address.
        """
        ...

    def addresses(self) -> Iterable[str]:
        """Every path of the page."""
        ...
