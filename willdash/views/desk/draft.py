"""The page of a draft: where it stands, what comes next, what it says, what can be done."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from htpy import Element, Node, a, bdi, div, h1, p, strong

from willdash.core.model import Area, Cluster, Indicator
from willdash.core.upload import UploadReading
from willdash.desk.draft import Cause, Draft, State
from willdash.text import Text
from willdash.views.desk.actions import actions_view
from willdash.views.desk.addresses import DESK, Command
from willdash.views.desk.difference import difference_view
from willdash.views.desk.moments import moment_element
from willdash.views.desk.next_words import next_words
from willdash.views.desk.practices import PracticesView
from willdash.views.desk.problems import problems_view
from willdash.views.desk.steps import BAD, steps_view
from willdash.views.desk.who import city_words
from willdash.views.links import Addresses

CHANGED = frozenset({State.PUBLISHED, State.ROLLED_BACK})
UPLOAD_PLACE = "carica"
"""Id of the place on the desk's page where files are brought."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A draft as somebody sees it.

    Attributes:
        draft: it.
        reading: of its file; none where it was not read.
        commands: that the reader can give.
        is_owner: whether the reader brought it.
        today: in Italy.
    """

    draft: Draft
    reading: UploadReading | None
    commands: Collection[Command]
    is_owner: bool
    today: date


@dataclass(frozen=True, slots=True)
class Named:
    """What drafts name, each by id or code.

    Attributes:
        indicators: every one, those without a figure as well.
        clusters: all.
        cities: by ISTAT code.
    """

    indicators: Mapping[str, Indicator]
    clusters: Mapping[str, Cluster]
    cities: Mapping[str, Area]


def draft_view(seen: Seen, named: Named, to: Addresses, text: Text) -> Node:
    """The page below the reader's own line.

    Args:
        seen: the draft.
        named: what it may name.
        to: addresses from the page.
        text: words of the language.
    """
    draft = seen.draft
    return [
        h1(".page-title")[bdi[draft.filename]],
        p(".page-lead")[
            city_words(draft.area, named.cities, text),
            " · ",
            text("desk-brought"),
            " ",
            moment_element(draft.created, text),
            ", ",
            draft.office,
        ],
        _next(seen, to, text),
        steps_view(draft, text),
        div(".desk-draft")[
            div(".desk-content")[_content(seen, named, text)],
            actions_view(draft, seen.commands, seen.today, to, text),
        ],
    ]


def _next(seen: Seen, to: Addresses, text: Text) -> Element:
    """What happens next, with the links that belong to it."""
    draft = seen.draft
    look = "bad" if draft.state in BAD else "plain"
    return div(class_=["desk-next", f"desk-next-{look}"])[
        p[strong[text("desk-next")], " ", next_words(draft, text, is_owner=seen.is_owner)],
        p(lang="en")[draft.said] if draft.cause == Cause.PUBLISH_REFUSED else None,
        p[a(href=f"{to(DESK)}#{UPLOAD_PLACE}")[text("desk-again")]] if _is_again(seen) else None,
    ]


def _is_again(seen: Seen) -> bool:
    """Whether the remedy is another file."""
    return seen.is_owner and seen.draft.state in {*BAD, State.WITHDRAWN}


def _content(seen: Seen, named: Named, text: Text) -> Node:
    reading = seen.reading
    if reading is None:
        return None
    if reading.problem_count:
        return problems_view(reading, text)
    is_published = seen.draft.state in CHANGED
    if reading.is_of_practices:
        return PracticesView(named.indicators, named.clusters, text)(reading, is_published=is_published)
    return difference_view(reading, named.indicators, text, is_published=is_published)
