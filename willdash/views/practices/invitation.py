"""How a practice that is missing gets into the collection: what is needed, and who brings it."""

from htpy import Element, a, h2, li, p, section, ul

from willdash.text import Text
from willdash.views.desk.addresses import DESK
from willdash.views.links import Addresses

NEEDED = ("what", "who", "when", "source")


def practice_invitation(to: Addresses, text: Text) -> Element:
    """What is needed; the reviewed upload for municipalities, and whom anybody else may tell."""
    return section(".practice-invitation", aria_labelledby="practice-invitation")[
        h2("#practice-invitation")[text("practices-invite")],
        p[text("practices-invite-lead")],
        ul[[li[text(f"practices-invite-{name}")] for name in NEEDED]],
        p[text("practices-invite-city")],
        p[a(href=to(DESK))[text("practices-invite-desk")]],
        p[text("practices-invite-others")],
    ]
