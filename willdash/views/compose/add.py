"""The button that adds what a page shows to the storyboard being composed; wired by ``assets/js/add.js``."""

from htpy import Element, Node, a, button, div, p, span

from willdash.text import Text
from willdash.views.desk.addresses import is_desk
from willdash.views.links import Addresses

COMPOSE = "/plenaria/componi"
PLACE = "%s"
"""Where a script fills in a number or a title."""
STARTS = ("/citta/", "/cluster/", "/dati/", "/pratiche/")
WHOLE = ("/", "/confronto")
"""Pages that show a view."""


def add_scene(to: Addresses, text: Text) -> Node:
    """Button and link to the composer; nothing on pages without a view.

    Args:
        to: addresses from the page shown.
        text: words of the language.
    """
    if is_desk(to.path) or (to.path not in WHOLE and not to.path.startswith(STARTS)):
        return None
    return div("#board-add.board-add", _words(text))[
        button("#board-add-go.board-add-go", type="button")[
            span(".board-plus", aria_hidden="true")["+"],
            span(".board-add-long")[text("compose-add-view"), " "],
            span(".board-add-what")[text("compose-add-board")],
        ],
        a("#board-open.board-open", href=to(COMPOSE), data_page=COMPOSE, hidden=True)[
            span(aria_hidden="true"), span(".visually-hidden")
        ],
    ]


def added() -> Element:
    """Where the button says what it has done; stands at the end of the header."""
    return div(".board-said")[p("#board-said.container-xxl", role="status")]


def _words(text: Text) -> dict[str, str]:
    return {
        "data-open-one": text("compose-open", count=1),
        "data-open-many": text("compose-open", count=PLACE),
        "data-added": text("compose-added", title=PLACE),
        "data-most": text("compose-most"),
        "data-full": text("compose-full"),
        "data-forbidden": text("compose-forbidden-add"),
    }
