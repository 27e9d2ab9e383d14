"""The code on the page: which form of it, the text, and the button that copies it."""

from collections.abc import Sequence

from htpy import Element, div, h2, label, p, section, textarea

from willdash.core.embed_build import CODE, Build, CodeForm
from willdash.text import Text
from willdash.views.copying import copy_button
from willdash.views.embed_builder.fields import Choice, radios

PLACE = "embed-code"
"""Id of the field."""


def code_to_copy(build: Build, code: str, text: Text, *, forms: Sequence[CodeForm]) -> Element:
    """The forms there are, and the code in the one chosen.

    It stands in a text field that cannot be changed: the keyboard reaches it and selects all of it.

    Args:
        build: what was chosen.
        code: HTML.
        text: words of the page's language.
        forms: that can be chosen.
    """
    choices = [
        Choice(
            "" if form is CodeForm.IFRAME else form.value,
            text(f"embed-builder-code-{form}"),
            text(f"embed-builder-code-{form}-more"),
        )
        for form in forms
    ]
    current = "" if build.code is CodeForm.IFRAME else build.code.value
    return section(".embed-code", aria_labelledby="embed-code-title")[
        h2("#embed-code-title")[text("embed-builder-code")],
        radios(CODE, text("embed-builder-code-form"), choices, current),
        label(".embed-code-label", for_=PLACE)[text("embed-builder-code-label")],
        textarea(id=PLACE, readonly=True, rows="6", spellcheck="false", dir="ltr")[code],
        div(".embed-copy")[copy_button(PLACE, text("embed-builder-copy"), text)],
        p(".embed-hint")[text(f"embed-builder-code-{build.code}-note")],
    ]
