"""Titles of pages by their address, for whoever has nothing but an address."""

from collections.abc import Callable, Sequence
from urllib.parse import parse_qsl

from werkzeug.exceptions import HTTPException
from werkzeug.routing import Map, Rule

from willdash.core.selection import MOST_PARAMETERS, Choices, parse_selection, printable
from willdash.pages.page import Asked, Elsewhere, NoSuchPage, Page
from willdash.pages.routes import selection_query
from willdash.text import Text
from willdash.views.links import Addresses


class PageTitles:
    """Tells the title of any page that is a whole document.

    Args:
        pages: every one of them.
        choices: what can be selected.
        origin: scheme and host that the reader knows the site by.
    """

    def __init__(self, pages: Sequence[Page], choices: Choices, *, origin: Callable[[], str]) -> None:
        self._pages = pages
        self._choices = choices
        self._origin = origin
        rules = [Rule(rule, endpoint=number) for number, page in enumerate(pages) for rule in page.rules]
        self._addresses = Map(rules).bind("")
        self._in_path = {"city": choices.cities, "indicator": choices.indicators}

    def __call__(self, path: str, query: str) -> str | None:
        """The title; none where there is no such page.

        Args:
            path: decoded.
            query: the query string, any text.
        """
        # As the server reads it.
        path = f"/{path.lstrip('/')}"
        try:
            number, parts = self._addresses.match(path)
            return self._title(self._pages[number], path, query, dict(parts))
        except (HTTPException, NoSuchPage):
            return None
        except Elsewhere as other:
            path, _, query = other.address.partition("?")
            return self(path, query)

    def _title(self, page: Page, path: str, query: str, parts: dict[str, str]) -> str:
        """As the page itself tells it."""
        fields = {name: parts.pop(name) for name in self._in_path if name in parts}
        if any(value not in self._in_path[name] for name, value in fields.items()):
            raise NoSuchPage(path)
        selection, _ = parse_selection(selection_query(query, fields, page.own), self._choices)
        arguments = {name: printable(value) for name, value in reversed(_pairs(query))}
        to = Addresses(self._choices, selection, path, arguments)
        asked = Asked(path, arguments, selection, Text.of(selection.lang), to, self._origin())
        return page.content(asked, **parts).title


def _pairs(query: str) -> list[tuple[str, str]]:
    try:
        return parse_qsl(query, max_num_fields=MOST_PARAMETERS)
    except ValueError:
        return []
