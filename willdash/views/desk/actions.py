"""What can be done with a draft: a form for each, none that the reader may not or cannot send now."""

from collections.abc import Collection
from datetime import date, timedelta

from htpy import (
    Element,
    Node,
    button,
    details,
    div,
    fieldset,
    form,
    h2,
    input,
    label,
    legend,
    p,
    section,
    summary,
    textarea,
)

from willdash.desk.draft import Draft
from willdash.text import Text
from willdash.views.desk.addresses import Command, command_address
from willdash.views.links import Addresses

LONGEST_WHY = 500
"""Characters of a reason."""
FARTHEST_DAYS = 365
PLAIN = (Command.READ, Command.PREVIEW, Command.SUBMIT)
AT_ONCE, ON_DAY = "subito", "giorno"
"""When to publish, as the form says it."""


def actions_view(draft: Draft, commands: Collection[Command], today: date, to: Addresses, text: Text) -> Node:
    """The forms; nothing where nothing can be done.

    Args:
        draft: any.
        commands: that can be given now.
        today: in Italy.
        to: addresses from the page.
        text: words of the language.
    """
    if not commands:
        return None
    plain = [_plain(draft, command, to, text) for command in PLAIN if command in commands]
    return section(".desk-actions", aria_labelledby="desk-actions")[
        h2("#desk-actions")[text("desk-actions")],
        div(".desk-buttons")[plain] if plain else None,
        _approve(draft, today, to, text) if Command.APPROVE in commands else None,
        _refuse(draft, to, text) if Command.REFUSE in commands else None,
        [
            _careful(draft, command, to, text)
            for command in (Command.WITHDRAW, Command.ROLL_BACK)
            if command in commands
        ],
    ]


def _plain(draft: Draft, command: Command, to: Addresses, text: Text) -> Element:
    """A button that needs no more words; submitting is what the page is for, looking comes before it."""
    look = ".btn.btn-outline-primary" if command is Command.PREVIEW else ".btn.btn-primary"
    return _form(draft, command, to)[button(look, type="submit")[text(f"desk-do-{command}")]]


def _approve(draft: Draft, today: date, to: Addresses, text: Text) -> Element:
    last = today + timedelta(days=FARTHEST_DAYS)
    return _form(draft, Command.APPROVE, to)[
        fieldset(".desk-when")[
            legend[text("desk-when")],
            _radio(AT_ONCE, text("desk-when-now"), is_on=True),
            div(".desk-day")[
                _radio(ON_DAY, text("desk-when-day"), is_on=False),
                input(
                    "#desk-day.form-control",
                    type="date",
                    name="day",
                    min=today.isoformat(),
                    max=last.isoformat(),
                    aria_label=text("desk-when-which"),
                ),
            ],
        ],
        button(".btn.btn-primary", type="submit")[text("desk-do-approva")],
    ]


def _radio(value: str, words: str, *, is_on: bool) -> Element:
    return label(".desk-tick", for_=f"desk-when-{value}")[
        input(id=f"desk-when-{value}", type="radio", name="when", value=value, checked=is_on), words
    ]


def _refuse(draft: Draft, to: Addresses, text: Text) -> Element:
    return details(".desk-careful")[
        summary[text("desk-do-rimanda")],
        _form(draft, Command.REFUSE, to)[
            label(".desk-label", for_="desk-why")[text("desk-why")],
            textarea(
                "#desk-why.form-control",
                name="why",
                rows="3",
                maxlength=str(LONGEST_WHY),
                required=True,
                aria_describedby="desk-why-more",
            ),
            p("#desk-why-more.desk-hint")[text("desk-why-more")],
            button(".btn.btn-outline-primary", type="submit")[text("desk-do-rimanda")],
        ],
    ]


def _careful(draft: Draft, command: Command, to: Addresses, text: Text) -> Element:
    """A command that says first what it means."""
    return details(".desk-careful")[
        summary[text(f"desk-do-{command}")],
        p[text(f"desk-means-{command}")],
        _form(draft, command, to)[
            button(".btn.btn-outline-primary", type="submit")[text(f"desk-sure-{command}")]
        ],
    ]


def _form(draft: Draft, command: Command, to: Addresses) -> Element:
    return form(
        class_=["desk-form", f"desk-form-{command}"],
        method="post",
        action=to(command_address(draft.id, command)),
    )
