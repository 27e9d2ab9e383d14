"""A button that copies text: ``assets/js/copy.js`` wires it, and it is hidden where there is no script."""

from htpy import Element, button

from willdash.text import Text


def copy_button(id: str, words: str, text: Text) -> Element:
    """A button for the text of an element.

    Args:
        id: of the element.
        words: on the button.
        text: words of the language.
    """
    return button(
        ".btn.btn-outline-primary.btn-sm",
        type="button",
        data_copy=id,
        data_done=text("copy-done"),
        data_refused=text("copy-refused"),
    )[words]
