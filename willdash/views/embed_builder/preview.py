"""The preview: the embed as readers of the partner's page see it, in a column of the width chosen."""

import hashlib

from htpy import Element, Node, a, div, h2, p, script, section, span

from willdash.core.embed_build import FULL, PREVIEW_WIDTHS, WIDTH, Build, CodeForm
from willdash.core.selection import Choices
from willdash.text import Text
from willdash.views.embed_builder.codes import SCRIPT, address, component, frame
from willdash.views.embed_builder.fields import Choice, radios


def preview(build: Build, choices: Choices, text: Text, *, name: str) -> Element:
    """The widths to see it at, and the frame; what has no room scrolls.

    Args:
        build: what was chosen.
        choices: what can be selected.
        text: words of the page's language.
        name: what the embed is called.
    """
    width = f"{build.width}px" if build.width else "100%"
    return section(".embed-preview", aria_labelledby="embed-preview-title")[
        h2("#embed-preview-title")[text("embed-builder-preview")],
        _widths(build, text),
        div(
            ".embed-frame",
            role="region",
            tabindex="0",
            aria_label=text("embed-builder-preview-scroll"),
        )[
            div(
                ".embed-column",
                style=f"width:{width}",
                data_behind=build.embed.theme.value if build.embed.is_transparent else None,
            )[_shown(build, choices, name)]
        ],
        p(".embed-hint")[
            text("embed-builder-preview-more"),
            " ",
            a(href=address(build, choices), target="_blank", rel="noopener")[
                text("embed-builder-alone"), span(".visually-hidden")[" ", text("embed-new-window")]
            ],
        ],
        script(src=SCRIPT, async_=True),
    ]


def _widths(build: Build, text: Text) -> Element:
    pixels = [
        Choice(str(each), text("embed-builder-width-pixels", width=str(each))) for each in PREVIEW_WIDTHS
    ]
    choices = [*pixels, Choice("", text(f"embed-builder-width-{FULL}"))]
    current = str(build.width or "")
    return radios(WIDTH, text("embed-builder-width"), choices, current, css="embed-row")


def _shown(build: Build, choices: Choices, name: str) -> Node:
    """What the code makes; a new frame for every address, since one that changes is a step back to go."""
    shown = address(build, choices)
    id = f"embed-{hashlib.sha256(shown.encode()).hexdigest()[:12]}"
    plain = frame(build, choices, name=name, id=id)
    if build.code is not CodeForm.COMPONENT:
        return div(".embed-shown", data_frame=build.code is CodeForm.IFRAME)[plain]
    return div(".embed-shown")[
        component(build, choices)[a(href=shown)[name]],
        frame(build, choices, name=name, id=f"{id}-plain", **{"class": "embed-plain"}),
    ]
