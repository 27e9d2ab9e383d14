"""What is measured side by side: servers of the same view, and how each is read and clicked on."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from bench.serving import Server
from bench.view import Shown, View

WILLDASH, STATIC, STREAMLIT, VIZRO = "willdash", "static page", "Streamlit", "Vizro"
RIVALS = (STREAMLIT, VIZRO)
CITY, INDICATOR = "city", "indicator"


@dataclass(frozen=True, slots=True)
class Click:
    """What is clicked on, and what the page is to show then.

    Attributes:
        kind: ``city`` or ``indicator``.
        selector: of what is clicked on.
        wanted: what has to be shown by all parts.
        text: of what is clicked on, where its selector finds several.
    """

    kind: str
    selector: str
    wanted: tuple[Shown, ...]
    text: str = ""


@dataclass(frozen=True, slots=True)
class Contender:
    """A server, by what its pages tell their state, and what is clicked on there, without end."""

    server: Server
    view: View
    clicks: Callable[[], Iterator[Click]] = lambda: iter(())
