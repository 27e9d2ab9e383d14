"""The stage: what the hall sees. One question a scene, and before it sometimes a curtain."""

from collections.abc import Mapping, Sequence

from htpy import (
    Element,
    Node,
    button,
    div,
    footer,
    form,
    h1,
    h2,
    header,
    label,
    main,
    ol,
    option,
    p,
    section,
    select,
    span,
    strong,
)

from willdash.core.model import Area
from willdash.text import Text
from willdash.views.live.bare import HallAssets, bare_page
from willdash.views.live.keys import goto_dialog, help_dialog
from willdash.views.live.qr import qr

BUTTONS = ("previous", "next", "plan", "ask", "blank", "join", "goto", "full", "help")
WORDS = ("away", "unsaved", "detour", "answers-none", "answers-total", "place")


def stage_page(
    title: str,
    code: str,
    cities: Sequence[Area],
    text: Text,
    assets: HallAssets,
    *,
    join: str = "",
    minutes: str = "",
    before: Sequence[str] = (),
) -> str:
    """The document; the script brings the scenes.

    Args:
        title: of the storyboard.
        code: of the session; empty in an offline pack, which nobody follows.
        cities: the nine.
        text: words of the language.
        assets: what it loads.
        join: whole address that phones open.
        minutes: whole address of the minutes.
        before: addresses of scripts that give it what a session would.
    """
    return bare_page(
        text,
        assets,
        kind="stage",
        name=title,
        script_url=assets.stage,
        words=words_of(WORDS, text),
        data={"code": code},
        before=before,
        content=[
            _scene(code, text, join=join),
            _curtains(title, code, text, join=join, minutes=minutes),
            stage_bar(cities, text),
            help_dialog(text),
            goto_dialog(text),
        ],
    )


def words_of(names: Sequence[str], text: Text) -> Mapping[str, str]:
    """What a script says, in the reader's language."""
    return {name: text(f"live-{name}") for name in names}


def spelled(code: str) -> str:
    """A code in two groups, as it is read aloud."""
    return f"{code[:3]} {code[3:]}"


def question_board() -> Element:
    """The question of the scene with its answers, drawn by the script."""
    return section("#question.question", hidden=True, aria_labelledby="question-asks")[
        h2("#question-asks"), ol("#question-bars.question-bars"), p("#question-count.question-count")
    ]


def _scene(code: str, text: Text, *, join: str) -> Element:
    """Title, sentence, picture, source; and over the picture the question, when it is asked."""
    return main("#main.stage-main", tabindex="-1")[
        header(".stage-words")[h1("#scene-title"), p("#scene-sentence.scene-sentence", role="status")],
        div("#scene-picture.stage-picture"),
        question_board(),
        footer(".stage-foot")[
            p("#scene-source.stage-source"),
            p(".stage-code")[_join_line(code, join, text)] if code else None,
            p("#scene-place.stage-place"),
        ],
    ]


def _join_line(code: str, join: str, text: Text) -> Node:
    address, _, _ = _bare(join).rpartition("/")
    return [text("live-join-line", address=address), " ", strong[spelled(code)]]


def _bare(address: str) -> str:
    """An address as people write it."""
    return address.split("://", 1)[-1]


def _curtains(title: str, code: str, text: Text, *, join: str, minutes: str) -> Node:
    address, _, _ = _bare(join).rpartition("/")
    return [
        section("#curtain-join.curtain", hidden=True, aria_labelledby="curtain-title")[
            div(".curtain-words")[
                h2("#curtain-title")[title],
                p[text("live-join-how")] if code else None,
                p(".curtain-address")[address] if code else None,
                p(".curtain-code")[span(".visually-hidden")[text("live-code")], spelled(code)]
                if code
                else None,
            ],
            qr(join, says=text("live-join-qr")) if code else None,
        ],
        section("#curtain-blank.curtain.blank", hidden=True, aria_label=text("live-blank")),
        section("#curtain-end.curtain", hidden=True, aria_labelledby="curtain-end-title")[
            div(".curtain-words")[
                h2("#curtain-end-title")[text("live-end")],
                p[text("live-end-minutes")] if code else None,
                p(".curtain-address")[_bare(minutes)] if code else None,
            ],
            qr(minutes, says=text("live-minutes-qr")) if code else None,
        ],
    ]


def stage_bar(cities: Sequence[Area], text: Text) -> Element:
    """What the presenter can do with a mouse: the same as with keys, and another city or year."""
    return form("#bar.stage-bar", aria_label=text("live-bar"), hidden=True)[
        label(for_="bar-city")[text("picker-city")],
        select("#bar-city")[[option(value=city.slug)[city.label] for city in cities]],
        label(for_="bar-year")[text("picker-year")],
        select("#bar-year"),
        [
            button(".bare-button", type="button", data_command=command)[text(f"live-do-{command}")]
            for command in BUTTONS
        ],
    ]
