"""A scene as it stands in the composer: what is shown, its words, its question, and what it looks like."""

from htpy import Element, button, details, div, h3, input, label, li, ol, p, span, summary, ul

from willdash.store.store import Store
from willdash.text import Text
from willdash.views.compose.fields import NOTES, OPTION, SENTENCE, TITLE, line, paragraph, spoken
from willdash.views.compose.shows import shows_fields

MOVES = ("up", "down", "duplicate", "remove")
NOTE_ROWS = 4


def scene_card(store: Store, text: Text) -> Element:
    """A scene without words, for a script to fill in.

    Args:
        store: what can be shown.
        text: words of the reader's language; those of the other stand further down.
    """
    own, other = spoken(text)
    return li(".compose-scene", tabindex="-1")[
        div(".compose-head")[
            h3(".compose-number")[text("compose-number", place=1, of=1)],
            div(".compose-moves")[[_small(name, text(f"compose-{name}")) for name in MOVES]],
        ],
        ul(".compose-problems", hidden=True),
        div(".compose-body")[
            div(".compose-picture")[
                div(".compose-preview", role="img"), p(".compose-preview-state", role="status")
            ],
            div(".compose-fields")[
                line("title", text("compose-title"), language=own, longest=TITLE, kind="compose-main"),
                shows_fields(store, text),
                _words(own, other, text),
                _question(own, other, text),
            ],
        ],
    ]


def option_row(text: Text) -> Element:
    """An answer to a question, for a script to fill in."""
    own, other = spoken(text)
    return li(".compose-option")[
        _answer(own, text("compose-option")),
        _answer(other, text(f"compose-option-{other}")),
        _small("option-remove", text("compose-option-remove")),
    ]


def _small(does: str, words: str) -> Element:
    return button(".btn.btn-outline-primary.btn-sm.compose-small", type="button", data_do=does)[words]


def _words(own: str, other: str, text: Text) -> Element:
    """Sentence and notes, and everything in the other language."""
    return details(".compose-more")[
        summary[text("compose-words")],
        paragraph("sentence", text("compose-sentence"), language=own, longest=SENTENCE, rows=2),
        paragraph("notes", text("compose-notes"), language=own, longest=NOTES, rows=NOTE_ROWS),
        p(".compose-hint")[text("compose-both")],
        line("title", text(f"compose-title-{other}"), language=other, longest=TITLE),
        paragraph("sentence", text(f"compose-sentence-{other}"), language=other, longest=SENTENCE, rows=2),
        paragraph("notes", text(f"compose-notes-{other}"), language=other, longest=NOTES, rows=NOTE_ROWS),
    ]


def _question(own: str, other: str, text: Text) -> Element:
    """What the hall is asked, where it is asked something."""
    return details(".compose-more.compose-ask")[
        summary[text("compose-question")],
        div(".compose-question", hidden=True)[
            line("question.asks", text("compose-asks"), language=own, longest=SENTENCE),
            line("question.asks", text(f"compose-asks-{other}"), language=other, longest=SENTENCE),
            p(".compose-label")[text("compose-options")],
            ol(".compose-options"),
            span(".compose-error", data_for="question.options", hidden=True),
            _small("option-add", text("compose-option-add")),
            _small("question-remove", text("compose-question-remove")),
        ],
        _small("question-add", text("compose-question-add")),
    ]


def _answer(language: str, words: str) -> Element:
    return label(".compose-answer")[
        span(".compose-label")[words],
        input(
            ".form-control",
            type="text",
            data_option=language,
            lang=language,
            maxlength=OPTION,
            autocomplete="off",
        ),
    ]
