"""A list of drafts: what they are, where each stands, and the way to it."""

from collections.abc import Mapping, Sequence

from htpy import Element, Node, a, bdi, caption, p, span, table, tbody, td, th, thead, tr

from willdash.core.model import Area
from willdash.desk.draft import Draft, State
from willdash.text import Text
from willdash.views.desk.addresses import draft_address
from willdash.views.desk.moments import moment_element
from willdash.views.desk.steps import BAD
from willdash.views.desk.who import city_words
from willdash.views.links import Addresses
from willdash.views.scrolling import scrolling

COLUMNS = ("desk-list-file", "desk-list-city", "desk-list-brought", "desk-list-state")
GOOD = frozenset({State.READY, State.APPROVED, State.PUBLISHING, State.PUBLISHED})


def drafts_view(
    name: str, drafts: Sequence[Draft], cities: Mapping[str, Area], to: Addresses, text: Text
) -> Node:
    """The table, or a sentence where it would be empty.

    Args:
        name: key of the words for the list; ``<name>-none`` are those for an empty one.
        drafts: in order.
        cities: by ISTAT code.
        to: addresses from the page.
        text: words of the language.
    """
    if not drafts:
        return p[text(f"{name}-none")]
    heads = [text(key) for key in COLUMNS]
    return scrolling(text(name), text)[
        table(".table.desk-table.desk-stacked")[
            caption(".visually-hidden")[text(name)],
            thead[tr[[th(scope="col")[head] for head in heads]]],
            tbody[[_row(draft, heads[1:], cities, to, text) for draft in drafts]],
        ]
    ]


def _row(
    draft: Draft, heads: Sequence[str], cities: Mapping[str, Area], to: Addresses, text: Text
) -> Element:
    cells: tuple[Node, ...] = (
        city_words(draft.area, cities, text),
        [moment_element(draft.created, text), ", ", draft.office],
        state_mark(draft, text),
    )
    return tr(data_draft=draft.id, data_state=draft.state)[
        th(scope="row")[a(href=to(draft_address(draft.id)))[bdi[draft.filename]]],
        [td(data_head=head)[cell] for head, cell in zip(heads, cells, strict=True)],
    ]


def state_mark(draft: Draft, text: Text) -> Element:
    """The state in words, in a frame."""
    look = "good" if draft.state in GOOD else "bad" if draft.state in BAD else "plain"
    return span(class_=["desk-mark", f"desk-mark-{look}"])[state_words(draft, text)]


def state_words(draft: Draft, text: Text) -> str:
    """The state in words; an approved one with the day it waits for."""
    if draft.state is State.APPROVED and draft.publish_on:
        return text("desk-state-approved-day", date=text.date(draft.publish_on))
    return text(f"desk-state-{draft.state}")
