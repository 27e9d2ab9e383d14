"""The links to a template: one for each format."""

from htpy import Element, a, p

from willdash.text import Text
from willdash.views.desk.addresses import TEMPLATE_FORMATS, template_address
from willdash.views.links import Addresses


def template_links(template: str, name: str, to: Addresses, text: Text) -> Element:
    """The buttons.

    Args:
        template: id of a set's cluster, or `addresses.PRACTICES`.
        name: of what it is for, for whoever does not see the card that the buttons stand in.
        to: addresses from the page.
        text: words of the language.
    """
    return p(".desk-files")[
        [
            [
                a(
                    ".btn.btn-outline-primary.btn-sm",
                    href=to(template_address(template, format)),
                    download=True,
                    aria_label=text(f"desk-template-{format}-of", cluster=name),
                )[text(f"desk-template-{format}")],
                " ",
            ]
            for format in TEMPLATE_FORMATS
        ]
    ]
