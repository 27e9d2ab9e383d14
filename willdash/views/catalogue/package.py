"""Everything at once: the data package, its catalogue, the API; and the way for figures to come in."""

from htpy import Element, a, div, li, p, section, span, ul

from willdash.text import Text
from willdash.views.desk.addresses import DESK
from willdash.views.downloads import downloads, table_address
from willdash.views.links import Addresses

PACKAGE = (
    ("zip", "/dati/willdash-data.zip"),
    ("dcat", "/dati/catalog.ttl"),
    ("api", "/api"),
    ("italy", "/italia"),
    ("desk", DESK),
)
"""What is offered, and where."""
FILES = ("zip", "dcat")


def package_links(to: Addresses, text: Text) -> Element:
    """A link to each, with a sentence about it."""
    return section(".catalogue-package", aria_label=text("catalogue-package"))[
        ul[
            [
                li[
                    a(href=address if name in FILES else to(address), download=name in FILES)[
                        text(f"catalogue-package-{name}")
                    ],
                    span[text(f"catalogue-package-{name}-more")],
                ]
                for name, address in PACKAGE
            ]
        ]
    ]


def list_files(to: Addresses, text: Text) -> Element:
    """The whole list of indicators as a file."""
    table = table_address("catalogo", to.selection.query())
    return div(".catalogue-list-files")[
        p[text("catalogue-package-list")], downloads(text, table=table, about=text("catalogue-title"))
    ]
