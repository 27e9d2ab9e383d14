"""Answers of the desk: documents that are one reader's alone, and ways to the next page."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from urllib.parse import urlencode

from flask import Response, request
from htpy import Node

from willdash.core.selection import printable
from willdash.desk.addresses import TOKEN
from willdash.pages.document import Documents
from willdash.pages.page import Asked, Content, Crumb
from willdash.text import LANGUAGES, Text
from willdash.views.desk.addresses import DESK
from willdash.views.links import Addresses

FOUND, SEE_OTHER = 200, 303
PRIVATE = {"Cache-Control": "private, no-store", "Referrer-Policy": "no-referrer", "Vary": "Cookie"}
"""Kept by nobody: the same address shows every reader something else, and names what is not public."""
HIDDEN = {"X-Robots-Tag": "noindex"}
Body = Callable[[Addresses, Text], Node]
"""Makes what stands between header and footer, from the heading on."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What a page of the desk is called, and what it shows.

    Attributes:
        title: key of its name.
        body: makes it.
        name: its name, where a key does not tell it.
    """

    title: str
    body: Body
    name: str = ""


class DeskPage:
    """One page of the desk for one reader; see `willdash.pages.page.Page`.

    Args:
        shown: what it shows.
        css: address of the desk's stylesheet.
    """

    rules = (DESK,)
    own: frozenset[str] = frozenset()

    def __init__(self, shown: Shown, css: str) -> None:
        self._shown = shown
        self._css = css

    def content(self, asked: Asked, **_parts: str) -> Content:
        """The same for every selection."""
        text, shown = asked.text, self._shown
        trail = [Crumb(text("menu-data"), asked.to("/dati"))]
        if asked.path != DESK:
            trail.append(Crumb(text("desk-title"), asked.to(DESK)))
        return Content(
            name="desk",
            title=shown.name or text(f"{shown.title}-title"),
            description=text(f"{shown.title}-description"),
            body=shown.body(asked.to, text),
            trail=tuple(trail),
            css=(self._css,),
        )

    def addresses(self) -> Iterable[str]:
        """What crawlers may read: what everybody reads without an invitation."""
        return self.rules


class Frame:
    """Makes answers.

    Args:
        documents: makes documents.
        css: address of the desk's stylesheet.
        origin: scheme and host that the reader knows the site by.
    """

    def __init__(self, documents: Documents, css: str, *, origin: Callable[[], str]) -> None:
        self._documents = documents
        self._css = css
        self._origin = origin

    def answer(
        self, shown: Shown, *, path: str = "", status: int = FOUND, is_hidden: bool = True
    ) -> Response:
        """A document for this reader alone.

        Args:
            shown: what it shows.
            path: that its links are about; that of the request unless said.
            status: of the answer.
            is_hidden: whether search engines shall not name the page.
        """
        asked = {name: printable(values[0]) for name, values in request.args.lists() if name != TOKEN}
        html = self._documents.whole_page(
            DeskPage(shown, self._css),
            path or request.path,
            urlencode(asked),
            arguments=asked,
            parts={},
            origin=self._origin(),
        )
        return private(Response(html, status, mimetype="text/html"), is_hidden=is_hidden)


def private(answer: Response, *, is_hidden: bool = True) -> Response:
    """An answer that nobody keeps, and whose address is told to nobody."""
    answer.headers.update({**PRIVATE, **(HIDDEN if is_hidden else {})})
    return answer


def moved(path: str) -> Response:
    """The way to another page, in the language of the one that was left."""
    return private(Response(status=SEE_OTHER, headers={"Location": in_language(path)}))


def in_language(path: str) -> str:
    """An address in the language that is read."""
    language = reading()
    return path if language == LANGUAGES[0] else f"{path}{'&' if '?' in path else '?'}lang={language}"


def reading() -> str:
    """The language that is read."""
    given = request.args.get("lang", "")
    return given if given in LANGUAGES else LANGUAGES[0]
