"""The register: what happened at the desk, the newest first."""

from collections.abc import Mapping, Sequence

from htpy import Element, Node, a, bdi, caption, code, h1, p, table, tbody, td, th, thead, tr

from willdash.core.model import Area
from willdash.desk.audit import AuditLine
from willdash.desk.draft import Cause
from willdash.text import Text
from willdash.views.desk.addresses import draft_address
from willdash.views.desk.moments import moment_element
from willdash.views.desk.who import city_words
from willdash.views.links import Addresses
from willdash.views.scrolling import scrolling

COLUMNS = ("desk-audit-when", "desk-audit-who", "desk-audit-what", "desk-audit-draft", "desk-audit-details")
SHORT = 8
"""Signs of an id by which a reader tells it from others."""
DAYS = frozenset({"publish_on", "expires"})
COUNTS = frozenset({"bytes", "problems"})


def audit_view(
    lines: Sequence[AuditLine],
    names: Mapping[str, str],
    cities: Mapping[str, Area],
    to: Addresses,
    text: Text,
    *,
    count: int,
) -> Node:
    """Heading and table.

    Args:
        lines: to be shown, in order.
        names: of the files whose drafts the reader may open, by id of the draft.
        cities: by ISTAT code.
        to: addresses from the page.
        text: words of the language.
        count: of all lines that the reader may see.
    """
    name = text("desk-audit-title")
    heads = [text(key) for key in COLUMNS]
    return [
        h1(".page-title")[name],
        p(".page-lead")[text("desk-audit-lead")],
        p[text("desk-audit-newest", shown=text.number(len(lines)), count=text.number(count))]
        if count > len(lines)
        else None,
        scrolling(name, text)[
            table(".table.desk-table.desk-stacked")[
                caption(".visually-hidden")[name],
                thead[tr[[th(scope="col")[head] for head in heads]]],
                tbody[[_row(line, heads[1:], names, cities, to, text) for line in lines]],
            ]
        ],
    ]


def _row(
    line: AuditLine,
    heads: Sequence[str],
    names: Mapping[str, str],
    cities: Mapping[str, Area],
    to: Addresses,
    text: Text,
) -> Element:
    cells = (
        _who(line, text),
        text(f"desk-event-{line.action}"),
        _draft(line.draft, names, to, text),
        ", ".join(_detail(name, value, cities, text) for name, value in line.details),
    )
    return tr(data_action=line.action)[
        th(scope="row")[text("desk-audit-unknown") if line.at is None else moment_element(line.at, text)],
        [td(data_head=head)[cell] for head, cell in zip(heads, cells, strict=True)],
    ]


def _who(line: AuditLine, text: Text) -> Node:
    """Office and role, and the id of the invitation, by which it can be revoked."""
    if not line.invitation:
        return text("desk-audit-server")
    role = text(f"desk-audit-role-{line.role}") if line.role else ""
    return [", ".join(filter(None, (line.office, role))), " ", code[line.invitation]]


def _draft(draft: str, names: Mapping[str, str], to: Addresses, text: Text) -> Node:
    if not draft:
        return text("desk-audit-no-draft")
    short = code[draft[:SHORT]]
    return a(href=to(draft_address(draft)))[short, " ", bdi[names[draft]]] if draft in names else short


def _detail(name: str, value: str, cities: Mapping[str, Area], text: Text) -> str:
    if name == "area":
        return city_words(value, cities, text)
    if name == "cause":
        return text(f"desk-cause-{Cause(value)}")
    shown = text.date(value[:10]) if name in DAYS else value[:SHORT] if name == "sha256" else value
    return text(f"desk-detail-{name}", value=text.number(int(value)) if name in COUNTS else shown)
