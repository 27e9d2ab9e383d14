"""What the composer's script says, in the reader's language; places are filled in there."""

from collections.abc import Mapping

from willdash.text import Text
from willdash.views.compose.add import PLACE

FIRST, SECOND = "%a", "%b"
"""Places that a language may turn round."""
PLAIN = (
    "lack-board-title",
    "lack-description",
    "lack-scenes",
    "lack-scene-title",
    "lack-minutes",
    "lack-asks",
    "lack-options",
    "full",
    "forbidden",
    "most",
    "copied",
    "copy-failed",
    "link-broken",
    "replaced",
    "undone",
    "cleared",
    "checking",
    "offline",
    "too-large",
    "option-added",
    "option-removed",
    "question-added",
    "question-removed",
    "preview-wait",
    "preview-none",
    "latest",
    "no-shipped",
    "former",
)
TITLED = ("preview", "removed", "duplicated", "loaded", "downloaded", "gone", "refused", "taken")
"""Sentences with a title, a file's name or the like in them."""
COUNTED = ("total", "lacking", "ask-title")


def said(text: Text) -> Mapping[str, str]:
    """The sentences by name."""
    return {
        **{name: text(f"compose-{name}") for name in PLAIN},
        **{name: text(f"compose-{name}", title=PLACE) for name in TITLED},
        **{f"{name}-one": text(f"compose-{name}", count=1) for name in COUNTED},
        **{f"{name}-many": text(f"compose-{name}", count=PLACE) for name in COUNTED},
        "minutes": text("compose-total-minutes", minutes=PLACE),
        "number": text("compose-number", place=FIRST, of=SECOND),
        "moved": text("compose-moved", place=FIRST, of=SECOND),
        "problem": text("compose-problem", line=PLACE, say=PLACE, fix=PLACE),
        "problem-whole": text("compose-problem-whole", say=PLACE, fix=PLACE),
        "latest-year": text("compose-latest-year", year=PLACE),
    }
