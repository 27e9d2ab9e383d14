"""The keys of the stage and of the presenter's window, as the help lists them.

``assets/js/plenary/keys.js`` obeys the same keys; a test compares the two.
"""

from htpy import Element, button, dialog, h2, kbd, ol, table, tbody, td, th, tr

from willdash.text import Text

KEYS = (
    (("→", "↓", "PageDown"), "next"),
    (("←", "↑", "PageUp"), "previous"),
    (("Home",), "first"),
    (("End",), "last"),
    (("g",), "goto"),
    (("b", "."), "blank"),
    (("q",), "join"),
    (("v",), "ask"),
    (("c",), "bar"),
    (("r", "Esc"), "plan"),
    (("f",), "full"),
    (("?",), "help"),
)
"""Keys, as they are printed on a keyboard, to the command that they give."""


def help_dialog(text: Text) -> Element:
    """All keys and what they do."""
    return dialog("#help.bare-dialog", aria_labelledby="help-title")[
        h2("#help-title")[text("live-help")],
        table(".keys")[
            tbody[
                [
                    tr[
                        th(scope="row")[[(kbd[key], " ") for key in keys]],
                        td[text(f"live-key-{command}")],
                    ]
                    for keys, command in KEYS
                ]
            ]
        ],
        button(".bare-button", type="button", data_close="help")[text("live-close")],
    ]


def goto_dialog(text: Text) -> Element:
    """The scenes to choose from; the script writes them."""
    return dialog("#goto.bare-dialog", aria_labelledby="goto-title")[
        h2("#goto-title")[text("live-goto")],
        ol("#goto-list.goto-list"),
        button(".bare-button", type="button", data_close="goto")[text("live-close")],
    ]
