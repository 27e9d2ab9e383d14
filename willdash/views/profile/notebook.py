"""From a profile to the city's notebook, to read on the screen or on paper."""

from htpy import Element, a, p

from willdash.core.model import Area
from willdash.text import Text
from willdash.views.links import Addresses
from willdash.views.notebook.making import notebook_path


def notebook_links(city: Area, to: Addresses, text: Text) -> Element:
    """The notebook as a page and as PDF.

    Args:
        city: one of the nine.
        to: addresses from the profile.
        text: words of the language.
    """
    path = notebook_path(city.slug or "")
    return p(".profile-notebook")[
        a(href=to(path))[text("notebook-to-notebook", city=city.label)],
        " ",
        a(href=to(f"{path}.pdf"), download=True)[text("profile-notebook-pdf")],
    ]
