"""The composer of storyboards, ``/plenaria/componi``: everything on it happens in the reader's browser."""

from collections.abc import Iterable, Mapping

from htpy import script

from willdash.core.storyboard import Storyboard
from willdash.pages.page import Asked, Content
from willdash.store.store import Store
from willdash.views.compose.add import COMPOSE
from willdash.views.compose.board import composer


class ComposePage:
    """The page of one app.

    Args:
        store: what scenes can show.
        shipped: storyboards that one can begin with, by id.
        script_url: address of the page's script.
    """

    rules = (COMPOSE,)
    own: frozenset[str] = frozenset()

    def __init__(self, store: Store, shipped: Mapping[str, Storyboard], *, script_url: str) -> None:
        self._store = store
        self._shipped = shipped
        self._script_url = script_url

    def content(self, asked: Asked, **_parts: str) -> Content:
        """The empty composer; its script fills in the draft that the browser keeps."""
        text = asked.text
        return Content(
            name="compose",
            title=text("compose-heading"),
            description=text("compose-lead"),
            body=[
                composer(self._store, self._shipped.values(), asked.to, text),
                script(defer=True, src=self._script_url),
            ],
        )

    def addresses(self) -> Iterable[str]:
        """The one path."""
        return self.rules
