"""The mark of a draft: whose it is and how to leave it, and a sign that no screenshot escapes."""

from dataclasses import dataclass

from htpy import Element, a, button, div, form, p, strong

from willdash.text import LANGUAGES, Text
from willdash.views.desk.addresses import CLOSE_PREVIEW, draft_address


@dataclass(frozen=True, slots=True)
class DraftMark:
    """A draft that is shown in the place of what is published.

    Attributes:
        id: of the draft.
        city: name of the city whose figures it brings.
        office: that uploaded it.
        uploaded: the day, as ``2026-11-26``.
    """

    id: str
    city: str
    office: str
    uploaded: str


def draft_title(title: str, text: Text) -> str:
    """A page's title as tabs, bookmarks and printouts show it."""
    return f"{text('preview-mark')} · {title}"


def draft_banner(draft: DraftMark, text: Text) -> Element:
    """What the page shows, who sees it, the way back to the draft, and a form that closes the preview."""
    asked = "" if text.language == LANGUAGES[0] else f"?lang={text.language}"
    return div(".draft-banner", role="region", aria_label=text("preview-label"))[
        div(".container-xxl")[
            p[
                strong[text("preview-mark")],
                " ",
                text("preview-whose", city=draft.city, office=draft.office, date=text.date(draft.uploaded)),
            ],
            form(action=f"{CLOSE_PREVIEW}{asked}", method="post")[
                a(href=f"{draft_address(draft.id)}{asked}")[text("preview-back")],
                button(".btn.btn-primary.btn-sm", type="submit")[text("preview-close")],
            ],
        ]
    ]


def draft_sign(text: Text) -> Element:
    """Two words in a corner that stay there while one scrolls, and on every printed page."""
    return p(".draft-sign", aria_hidden="true")[text("preview-sign")]
