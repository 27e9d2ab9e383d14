"""The composer: the storyboard's own fields, its scenes, and what can be done with it as a whole."""

from collections.abc import Iterable, Mapping

from htpy import (
    Element,
    Node,
    a,
    button,
    details,
    dialog,
    div,
    h1,
    h2,
    input,
    label,
    li,
    noscript,
    ol,
    p,
    section,
    span,
    summary,
    template,
    ul,
)

from willdash.core.storyboard import Storyboard
from willdash.store.store import Store
from willdash.text import Text
from willdash.views.compose.add import COMPOSE
from willdash.views.compose.fields import SENTENCE, TITLE, line, spoken
from willdash.views.compose.said import said
from willdash.views.compose.scene import option_row, scene_card
from willdash.views.links import Addresses

TAKEN = ".json,.yml,.yaml"
"""Files that can be loaded."""


def composer(store: Store, shipped: Iterable[Storyboard], to: Addresses, text: Text) -> Node:
    """The whole page, but for its script.

    Args:
        store: what scenes can show.
        shipped: storyboards that one can begin with.
        to: addresses from the page.
        text: words of the language.
    """
    return [
        h1(".page-title")[text("compose-heading")],
        p(".page-lead")[text("compose-lead")],
        noscript[p(".alert.alert-warning")[text("compose-no-script")]],
        div("#compose.compose", data_language=text.language)[
            div("#compose-trouble.alert.alert-warning", role="alert", hidden=True),
            div("#compose-problems.alert.alert-warning", tabindex="-1", hidden=True)[p, ul],
            _unread(text),
            section(aria_labelledby="compose-board-title")[
                h2("#compose-board-title")[text("compose-board")], _board(text)
            ],
            section(aria_labelledby="compose-scenes-title")[
                div(".compose-scenes-head")[
                    h2("#compose-scenes-title", tabindex="-1")[text("compose-scenes")],
                    p("#compose-total", role="status"),
                ],
                p(".compose-error", data_for="scenes", hidden=True),
                div("#compose-none.compose-none", hidden=True)[_none(shipped, to, text)],
                ol("#compose-scenes.compose-scenes"),
                button(".btn.btn-outline-primary", type="button", data_do="add")[text("compose-add")],
            ],
            _tools(text),
        ],
        _ask(text),
        template("#compose-scene")[scene_card(store, text)],
        template("#compose-option")[option_row(text)],
        div("#compose-words", _attributes(said(text)), hidden=True),
        div("#compose-years", _attributes(_years(store)), hidden=True),
    ]


def _board(text: Text) -> Element:
    """Title and description, the other language folded away."""
    own, other = spoken(text)
    return div("#compose-board.compose-card")[
        line("title", text("compose-board-name"), language=own, longest=TITLE, kind="compose-main"),
        line("description", text("compose-description"), language=own, longest=SENTENCE),
        details(".compose-more")[
            summary[text("compose-other")],
            p(".compose-hint")[text("compose-both")],
            line("title", text(f"compose-board-name-{other}"), language=other, longest=TITLE),
            line("description", text(f"compose-description-{other}"), language=other, longest=SENTENCE),
        ],
    ]


def _none(shipped: Iterable[Storyboard], to: Addresses, text: Text) -> Node:
    """How to begin."""
    ready = [
        li[a(href=to(COMPOSE, extra={"da": board.id}), target="_self")[text.words(board.title)]]
        for board in shipped
    ]
    return [
        p[text("compose-none")],
        p[a(href=to("/"))[text("compose-none-map")]],
        [p[text("compose-none-shipped")], ul[ready]] if ready else None,
    ]


def _tools(text: Text) -> Element:
    """What can be done with the storyboard, always in sight; what was done is said here."""
    return div("#compose-tools.compose-tools", role="region", aria_label=text("compose-tools"))[
        div(".compose-said")[
            p("#compose-said", role="status"),
            button(
                "#compose-undo.btn.btn-sm.btn-outline-primary", type="button", data_do="undo", hidden=True
            )[text("compose-undo")],
        ],
        div(".compose-buttons")[
            button(".btn.btn-primary", type="button", data_do="start")[text("compose-start")],
            button(".btn.btn-outline-primary", type="button", data_do="copy")[text("compose-copy")],
            button(".btn.btn-outline-primary", type="button", data_do="download")[text("compose-download")],
            label(".btn.btn-outline-primary.compose-load")[
                span[text("compose-load")],
                input("#compose-file.visually-hidden", type="file", accept=TAKEN),
            ],
            button(".btn.btn-outline-primary", type="button", data_do="clear")[text("compose-clear")],
        ],
    ]


def _unread(text: Text) -> Element:
    """That something was kept that cannot be read, and how to save it."""
    return div("#compose-unread.alert.alert-warning", hidden=True)[
        p[text("compose-unread")],
        button(".btn.btn-sm.btn-outline-primary", type="button", data_do="unread-save")[
            text("compose-unread-save")
        ],
        button(".btn.btn-sm.btn-outline-primary", type="button", data_do="unread-drop")[
            text("compose-unread-drop")
        ],
    ]


def _ask(text: Text) -> Element:
    """Asks before a draft is replaced."""
    return dialog("#compose-ask.compose-ask-dialog", aria_labelledby="compose-ask-title")[
        h2("#compose-ask-title")[text("compose-ask-title", count=1)],
        p[text("compose-ask-more")],
        div(".compose-buttons")[
            button(".btn.btn-primary", type="button", value="replace")[text("compose-ask-replace")],
            button(".btn.btn-outline-primary", type="button", value="keep")[text("compose-ask-keep")],
        ],
    ]


def _years(store: Store) -> Mapping[str, str]:
    """Indicator to its years, the one shown by default first."""
    choices = store.choices
    return {
        id: ",".join(map(str, [choices.default_year(id), *sorted(years, reverse=True)]))
        for id, years in choices.indicators.items()
    }


def _attributes(values: Mapping[str, str]) -> dict[str, str]:
    return {f"data-{name}": value for name, value in values.items()}
