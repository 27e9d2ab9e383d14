"""What can be done with a storyboard: shown to a hall, changed, taken away."""

from htpy import Element, a, button, div, p

from willdash.core.storyboard import Storyboard
from willdash.text import Text
from willdash.views.compose.add import COMPOSE
from willdash.views.links import Addresses
from willdash.views.live.addresses import PLENARY


def storyboard_actions(storyboard: Storyboard, to: Addresses, text: Text) -> Element:
    """The button that starts a session, and links; the button needs scripts and is not there without."""
    return div(".storyboard-actions")[
        button(".btn.btn-primary", type="button", data_start=storyboard.id)[text("plenary-start")],
        a(href=to(COMPOSE, extra={"da": storyboard.id}))[text("plenary-edit")],
        a(href=f"{PLENARY}/{storyboard.id}.json", download=f"{storyboard.id}.json")[text("plenary-download")],
        p(".storyboard-said", role="status"),
    ]
