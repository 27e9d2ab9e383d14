"""By what a page tells that it has its content, that all of it can be used, and what it shows."""

import json
from dataclasses import asdict, dataclass, field


@dataclass(frozen=True, slots=True)
class Shown:
    """Elements that are there, one of them with a text.

    Attributes:
        selector: of the elements.
        text: what one of them contains; empty for anything.
        count: how many there are at least.
    """

    selector: str
    text: str = ""
    count: int = 1


@dataclass(frozen=True, slots=True)
class View:
    """One kind of page.

    Attributes:
        ready: all parts show one selection and can be used.
        content: sentence, panels, table and a map are in the document.
        changes: where a `MutationObserver` has to look for any of it.
    """

    ready: tuple[Shown, ...]
    content: tuple[Shown, ...]
    changes: dict[str, object] = field(default_factory=lambda: {"subtree": True, "childList": True})

    @property
    def script(self) -> str:
        """What makes it known to `observe.js`."""
        return f"window.__view = {json.dumps(asdict(self))};"


ATTRIBUTES = ["data-ready", "data-city", "data-indicator"]
OURS = View(
    ready=(Shown("main[data-ready]"),),
    content=(
        Shown("#headline", "%"),
        Shown("#panel-poverta li, #panel-poverta tr"),
        Shown("#peer-table tbody tr", count=9),
        Shown("#map svg path, #map-still svg path, svg#map-still path", count=9),
    ),
    changes={"subtree": True, "childList": True, "attributes": True, "attributeFilter": ATTRIBUTES},
)
WHOLE = (Shown("main[data-ready]"), Shown("body > footer"))
"""Of a page that is whole without scripts: its end is there, whether it came in one piece or in several."""
DOCUMENT = View(ready=WHOLE, content=WHOLE, changes=OURS.changes)
