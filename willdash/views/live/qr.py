"""A QR code as SVG that takes the size and colour of its place."""

from io import BytesIO

import segno
from htpy import Element, div
from markupsafe import Markup

BORDER = 2
"""Of four modules that the standard asks for, the page's white paper gives the rest."""


def qr(address: str, *, says: str) -> Element:
    """The code of an address.

    Args:
        address: whole, as in ``https://example.org/segui/ABC346``.
        says: what it leads to, for those who do not see it.
    """
    written = BytesIO()
    segno.make(address, error="m", micro=False).save(
        written, kind="svg", xmldecl=False, svgns=True, omitsize=True, border=BORDER, nl=False
    )
    return div(".qr", role="img", aria_label=says)[Markup(written.getvalue().decode())]
