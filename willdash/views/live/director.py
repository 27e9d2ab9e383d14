"""The presenter's window: notes, what comes next, the time, and the same commands as the stage."""

from collections.abc import Sequence

from htpy import (
    Element,
    Node,
    a,
    button,
    dd,
    dialog,
    div,
    dl,
    dt,
    h1,
    h2,
    header,
    main,
    nav,
    p,
    section,
    span,
)

from willdash.core.model import Area
from willdash.text import Text
from willdash.views.live.bare import HallAssets, bare_page
from willdash.views.live.keys import goto_dialog, help_dialog
from willdash.views.live.stage import question_board, spelled, stage_bar, words_of

COMMANDS = ("previous", "next", "blank", "join", "ask", "plan", "goto", "help")
CLOCKS = ("clock", "spent", "planned", "scene-spent", "scene-planned")
WORDS = (
    "away", "unsaved", "detour", "answers-none", "answers-total", "place", "no-notes", "last",
    "ask-open", "ask-close", "ask-away", "not-yours", "popup", "end-sure",
)  # fmt: skip


def director_page(
    title: str,
    code: str,
    cities: Sequence[Area],
    text: Text,
    assets: HallAssets,
    *,
    before: Sequence[str] = (),
) -> str:
    """The document; the script brings what only the presenter may read.

    Args:
        title: of the storyboard.
        code: of the session; empty in an offline pack, which keeps no session.
        cities: the nine.
        text: words of the language.
        assets: what it loads.
        before: addresses of scripts that give it what a session would.
    """
    return bare_page(
        text,
        assets,
        kind="director",
        name=text("live-director-title", title=title),
        script_url=assets.director,
        words=words_of(WORDS, text),
        data={"code": code},
        before=before,
        content=[
            _head(title, code, text),
            main("#main.director-main", tabindex="-1")[
                _now(text), _next(text), _clocks(text), _commands(text)
            ],
            stage_bar(cities, text),
            _remote(text) if code else None,
            help_dialog(text),
            goto_dialog(text),
        ],
    )


def _head(title: str, code: str, text: Text) -> Element:
    """What is presented, its code, and the windows that belong to it."""
    return header(".director-head")[
        h1[title],
        p(".director-code")[text("live-code"), " ", span[spelled(code)]] if code else None,
        nav(".director-links", aria_label=text("live-windows"))[
            button("#open-stage.bare-button.first", type="button")[text("live-open-stage")],
            _of_session(text) if code else None,
        ],
    ]


def _of_session(text: Text) -> Node:
    """What only a session that a server keeps has."""
    return [
        button("#show-remote.bare-button", type="button")[text("live-remote")],
        a("#open-minutes.bare-button", target="_blank")[text("live-minutes")],
        button("#end.bare-button", type="button")[text("live-do-end")],
    ]


def _now(text: Text) -> Element:
    """The scene of the moment, as only the presenter sees it."""
    return section(".director-now", aria_labelledby="now-title")[
        p("#scene-place.director-place"),
        h2("#now-title"),
        p("#scene-sentence.scene-sentence"),
        div("#notes.director-notes", tabindex="0", role="region", aria_label=text("live-notes")),
        p("#detour-state.director-detour", role="status", hidden=True),
        question_board(),
    ]


def _next(text: Text) -> Element:
    """The scene after it."""
    return section(".director-next", aria_labelledby="next-heading")[
        h2("#next-heading")[text("live-next")],
        p("#next-title.director-next-title"),
        div("#next-picture.director-picture"),
    ]


def _clocks(text: Text) -> Element:
    """The time of day; of the talk and of the scene what is spent, and what was planned."""
    return section(".director-clocks", aria_label=text("live-clocks"))[
        dl[
            [
                div(data_clock=name)[dt[text(f"live-clock-{name}")], dd(id=f"clock-{name}")["–"]]
                for name in CLOCKS
            ]
        ]
    ]


def _commands(text: Text) -> Element:
    return nav(".director-commands", aria_label=text("live-commands"))[
        [
            button(".bare-button", type="button", data_command=command)[text(f"live-do-{command}")]
            for command in COMMANDS
        ]
    ]


def _remote(text: Text) -> Element:
    """How to control the stage from another device: whoever has this code holds the talk."""
    return dialog("#remote.bare-dialog", aria_labelledby="remote-title")[
        h2("#remote-title")[text("live-remote")],
        p[text("live-remote-how")],
        div("#remote-code"),
        button(".bare-button", type="button", data_close="remote")[text("live-close")],
    ]
