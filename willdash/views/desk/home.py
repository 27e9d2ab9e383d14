"""The desk of somebody who is invited: bring a file, or decide on what others brought."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from htpy import Element, Node, a, h1, h2, p, section

from willdash.core.model import Area, Cluster
from willdash.desk.draft import Draft, State
from willdash.desk.invitation import Role
from willdash.text import Text
from willdash.views.desk.addresses import AUDIT
from willdash.views.desk.draft import UPLOAD_PLACE
from willdash.views.desk.drafts import drafts_view
from willdash.views.desk.sets import Sets, sets_view
from willdash.views.desk.upload_form import upload_form
from willdash.views.links import Addresses

TO_DECIDE = frozenset({State.WAITING, State.FAILED})
UNDER_WAY = frozenset({State.APPROVED, State.PUBLISHING})


@dataclass(frozen=True, slots=True)
class Known:
    """What the desk knows of the world.

    Attributes:
        sets: own indicators by cluster.
        clusters: by id.
        cities: by ISTAT code.
        most_megabytes: limit of a file.
    """

    sets: Sets
    clusters: Mapping[str, Cluster]
    cities: Mapping[str, Area]
    most_megabytes: int


def home_view(
    role: Role, drafts: Sequence[Draft], known: Known, to: Addresses, text: Text, *, said: Node = None
) -> Node:
    """What the reader's role is for, then all that they may see.

    Args:
        role: of the reader.
        drafts: that they may see, the newest first.
        known: sets, clusters, cities.
        to: addresses from the page.
        text: words of the language.
        said: why the last upload came to nothing.
    """
    is_contributor = role is Role.CONTRIBUTOR
    parts = (
        _contributor(drafts, known, to, text, said) if is_contributor else _approver(drafts, known, to, text)
    )
    return [
        h1(".page-title")[text("desk-heading" if is_contributor else "desk-heading-approver")],
        parts,
        p(".desk-part")[a(href=to(AUDIT))[text("desk-audit-link")]],
    ]


def _contributor(drafts: Sequence[Draft], known: Known, to: Addresses, text: Text, said: Node) -> Node:
    sets = sets_view(known.sets, known.clusters, to, text, with_templates=True)
    return [
        _part("desk-templates", text, p[text("desk-templates-more")], sets),
        section(".desk-part", id=UPLOAD_PLACE, aria_labelledby="desk-upload")[
            h2("#desk-upload")[text("desk-upload")],
            upload_form(to, text, most_megabytes=known.most_megabytes, said=said),
        ],
        _list("desk-own", drafts, known, to, text),
    ]


def _approver(drafts: Sequence[Draft], known: Known, to: Addresses, text: Text) -> Node:
    waiting = [draft for draft in drafts if draft.state in TO_DECIDE]
    under_way = [draft for draft in drafts if draft.state in UNDER_WAY]
    others = [draft for draft in drafts if draft.state not in TO_DECIDE | UNDER_WAY]
    return [
        _list("desk-waiting", waiting, known, to, text),
        _list("desk-under-way", under_way, known, to, text) if under_way else None,
        _list("desk-decided", others, known, to, text),
    ]


def _list(name: str, drafts: Sequence[Draft], known: Known, to: Addresses, text: Text) -> Element:
    return _part(name, text, drafts_view(name, drafts, known.cities, to, text))


def _part(name: str, text: Text, *content: Node) -> Element:
    return section(".desk-part", aria_labelledby=name)[h2(id=name)[text(name)], content]
