"""The form that a file is brought with."""

from htpy import Element, Node, button, div, form, input, label, p

from willdash.text import Text
from willdash.views.desk.addresses import DESK
from willdash.views.links import Addresses

FIELD = "file"
ACCEPTED = ".xlsx,.csv"


def upload_form(to: Addresses, text: Text, *, most_megabytes: int, said: Node = None) -> Element:
    """File field and button.

    Args:
        to: addresses from the page.
        text: words of the language.
        most_megabytes: limit of a file.
        said: why the last attempt came to nothing.
    """
    return form(".desk-upload", method="post", action=to(DESK), enctype="multipart/form-data")[
        said,
        div[
            label(".desk-label", for_="desk-file")[text("desk-file")],
            input(
                "#desk-file.form-control",
                type="file",
                name=FIELD,
                accept=ACCEPTED,
                required=True,
                aria_describedby="desk-file-more",
            ),
        ],
        p("#desk-file-more.desk-hint")[text("desk-file-more", most=text.number(most_megabytes))],
        button(".btn.btn-primary", type="submit")[text("desk-upload-go")],
    ]
