"""Whom the desk takes its reader for, and the way out."""

from collections.abc import Mapping

from htpy import Element, button, div, form, p, strong

from willdash.core.model import Area
from willdash.desk.invitation import Invitation
from willdash.text import Text
from willdash.views.desk.addresses import LEAVE
from willdash.views.desk.moments import day_words
from willdash.views.links import Addresses


def who_view(invitation: Invitation, cities: Mapping[str, Area], to: Addresses, text: Text) -> Element:
    """Office, city, role and validity, with a button that forgets all of it on this device.

    Args:
        invitation: of the reader.
        cities: by ISTAT code.
        to: addresses from the page.
        text: words of the language.
    """
    role = text(f"desk-role-{invitation.role}", city=city_words(invitation.area, cities, text))
    return div(".desk-who")[
        p[
            strong[invitation.office],
            " · ",
            role,
            " · ",
            text("desk-valid-until", date=day_words(invitation.expires, text)),
        ],
        form(method="post", action=to(LEAVE))[
            button(".btn.btn-outline-primary.btn-sm", type="submit")[text("desk-leave")]
        ],
    ]


def city_words(area: str, cities: Mapping[str, Area], text: Text) -> str:
    """As in *Comune di Parma*; every city where none is named."""
    if not area:
        return text("desk-every-city")
    return text("desk-city", city=cities[area].label if area in cities else area)
