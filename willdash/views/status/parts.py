"""What of the service works at this moment, part by part, in words."""

from collections.abc import Mapping
from datetime import datetime

from htpy import Element, dd, div, dl, dt, h2, p, section, strong

from willdash.depends.dependencies import DATABASE, LIVE, STATE
from willdash.depends.probe import State
from willdash.text import Text
from willdash.views.status.page import when

PAGES = "pages"
"""Whoever reads this page has proof of it."""
ORDER = (PAGES, DATABASE, LIVE, STATE)


def parts_view(states: Mapping[str, State], sessions: int | None, checked: datetime, text: Text) -> Element:
    """Each part with a word and a sentence; those that this server does not use are left out.

    Args:
        states: of the parts that pages do not need.
        sessions: how many live sessions go on, where that can be told.
        checked: when it was asked, by universal time.
        text: words of the language.
    """
    known = {PAGES: State.OK, **states}
    return section(aria_labelledby="status-parts")[
        h2("#status-parts")[text("status-parts")],
        p[text("status-checked"), " ", when(checked, text)],
        dl(".status-facts")[[_part(name, known[name], sessions, text) for name in ORDER if name in known]],
    ]


def _part(name: str, state: State, sessions: int | None, text: Text) -> Element:
    said = text(f"status-{name}-{state}")
    if name == LIVE and state is State.OK:
        said = f"{said} {text('status-sessions', sessions=sessions or 0)}"
    return div(data_part=name, data_state=state.value)[
        dt[text(f"status-part-{name}")], dd[strong[text(f"status-word-{state}")], ". ", said]
    ]
