"""What administrators alone are shown: which partner embeds what, how often, and what went wrong."""

from collections.abc import Callable, Sequence

from htpy import Element, Node, caption, code, h2, p, section, table, tbody, td, th, thead, tr

from willdash.partners.counts import DAYS_KEPT, NOTHING, UNKNOWN_PARTNER, Outcome
from willdash.partners.report import WINDOWS, Line, PartnerReport
from willdash.text import Text
from willdash.views.scrolling import scrolling

COMMAND = "willdash partner link"
ASKED, FAULTS = ("status-asked", "status-what"), ("status-faults", "status-what-fault")
"""Names of the tables, and the head of their first columns."""
NO_NAMES = {NOTHING: "status-no-key", UNKNOWN_PARTNER: "status-unknown-key"}
"""Partners that have no name, in words."""
Names = Callable[[str], str]
"""What an indicator or a cluster is called, by its id; empty where the id is neither."""


def partners_view(reports: Sequence[PartnerReport], names: Names, text: Text) -> Element:
    """Both tables, and what is counted in them.

    Args:
        reports: of all partners.
        names: tells what subjects are called.
        text: words of the language.
    """
    faulty = [each for each in reports if each.faults]
    kept = text.number(DAYS_KEPT)
    return section(aria_labelledby="status-partners")[
        h2("#status-partners")[text("status-partners")],
        p[text("status-counted", days=kept)],
        p[text("status-not-counted")],
        _table(ASKED, reports, _asked, names, text)
        if reports
        else p[text("status-nothing-asked", days=kept)],
        _table(FAULTS, faulty, _faults, names, text) if faulty else p[text("status-no-faults", days=kept)],
    ]


def link_refused(text: Text) -> Element:
    """A wrong or expired link, in words."""
    return _message("status-link-refused", text, p[text("status-link-anew"), " ", code[COMMAND]])


def counts_away(text: Text) -> Element:
    """Counts that cannot be read, in words."""
    return _message("status-away", text)


def _message(key: str, text: Text, more: Node = None) -> Element:
    return section(".alert.alert-warning", aria_labelledby="status-partners")[
        h2("#status-partners")[text("status-partners")], p[text(key)], more
    ]


Keys = tuple[str, str]
Rows = Callable[[PartnerReport, Names, Text], Node]


def _table(keys: Keys, reports: Sequence[PartnerReport], rows: Rows, names: Names, text: Text) -> Element:
    """One body of rows for each partner, under its name."""
    name, first = (text(key) for key in keys)
    days = [th(".number", scope="col")[text("status-days", days=text.number(days))] for days in WINDOWS]
    return scrolling(name, text)[
        table(".table.status-table")[
            caption[name],
            thead[tr[th(scope="col")[first], days]],
            [tbody(data_partner=each.partner)[rows(each, names, text)] for each in reports],
        ]
    ]


def _asked(report: PartnerReport, names: Names, text: Text) -> Node:
    head = tr(".status-partner")[
        th(scope="rowgroup")[_partner(report.partner, text)], _numbers(report.total, text)
    ]
    return [head, [_row(line, _seen(line, names, text), text) for line in report.asked]]


def _faults(report: PartnerReport, names: Names, text: Text) -> Node:
    head = tr(".status-partner")[
        th(scope="rowgroup", colspan=str(1 + len(WINDOWS)))[_partner(report.partner, text)]
    ]
    return [head, [_row(line, _fault(line, names, text), text) for line in report.faults]]


def _row(line: Line, words: str, text: Text) -> Element:
    said = {"data-view": line.view, "data-subject": line.subject, "data-outcome": line.outcome or None}
    return tr(said)[th(scope="row")[words], _numbers(line.counts, text)]


def _numbers(counts: Sequence[int], text: Text) -> Node:
    return [td(".number")[text.number(count)] for count in counts]


def _partner(name: str, text: Text) -> str:
    return text(NO_NAMES[name]) if name in NO_NAMES else name


def _fault(line: Line, names: Names, text: Text) -> str:
    """What went wrong, and with what; a bare name where another version of willdash counted it."""
    known = line.outcome in [*Outcome]
    outcome = text(f"status-outcome-{line.outcome}") if known else line.outcome
    return text("status-fault", outcome=outcome, seen=_seen(line, names, text))


def _seen(line: Line, names: Names, text: Text) -> str:
    """View and subject in words; bare names where they are no longer known."""
    if line.view == NOTHING:
        return text("status-no-view")
    key = f"embed-builder-view-{line.view}"
    view = text(key) if text.has(key) else line.view
    if line.subject == NOTHING:
        return view
    return text("status-seen", view=view, subject=names(line.subject) or line.subject)
