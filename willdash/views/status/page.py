"""The state of the service, for everybody: which data, from which sources, since when it runs."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from htpy import Element, Node, caption, dd, div, dl, dt, h1, h2, p, section, table, tbody, td, th, thead, tr
from htpy import time as moment

from willdash.core.model import Source
from willdash.text import Text
from willdash.views.outside import outside
from willdash.views.scrolling import scrolling

SOURCE_COLUMNS = (
    "method-sources-publisher", "method-sources-title", "about-edition", "status-years", "about-licence",
    "about-acquired",
)  # fmt: skip
MINUTE, HOUR, DAY = 60, 3600, 86_400
JOINT = "\u2060"
"""Keeps two years in one line (U+2060, word joiner)."""
Years = tuple[int, int]
"""First and last."""


@dataclass(frozen=True, slots=True)
class Service:
    """What runs.

    Attributes:
        version: of the data.
        acquired: date of the latest figures, as ``2026-11-22``.
        indicators: how many.
        observations: how many.
        software: name and version of each program.
        since: when it was started, by universal time.
        now: when the page was made.
    """

    version: str
    acquired: str
    indicators: int
    observations: int
    software: tuple[tuple[str, str], ...]
    since: datetime
    now: datetime


def status_view(
    service: Service,
    sources: Iterable[Source],
    years: Mapping[str, Years],
    text: Text,
    *,
    parts: Node,
    more: Node = None,
) -> Node:
    """The whole page.

    Args:
        service: what runs.
        sources: of the figures.
        years: that the figures of each source are about, by its id.
        text: words of the language.
        parts: what works now; stands first.
        more: what only administrators are shown; stands before the sources.
    """
    return [
        h1(".page-title")[text("status-heading")],
        p(".page-lead")[text("status-lead")],
        parts,
        section(aria_labelledby="status-served")[
            h2("#status-served")[text("status-served")], _facts(service, text)
        ],
        more,
        section(aria_labelledby="status-sources")[
            h2("#status-sources")[text("status-sources")], _sources(sources, years, text)
        ],
    ]


def when(at: datetime, text: Text) -> Element:
    """A moment to the minute, in universal time."""
    said = text("status-moment", date=text.date(at.date().isoformat()), time=f"{at:%H:%M}")
    return moment(datetime=at.isoformat(timespec="minutes"))[said]


def _facts(service: Service, text: Text) -> Element:
    rows: list[tuple[str, Node]] = [
        ("status-version", service.version),
        ("status-acquired", moment(datetime=service.acquired)[text.date(service.acquired)]),
        ("status-indicators", text.number(service.indicators)),
        ("status-observations", text.number(service.observations)),
        ("status-since", [when(service.since, text), div[_uptime(service, text)]]),
        ("status-software", ", ".join(f"{name} {version}" for name, version in service.software)),
    ]
    return dl(".status-facts")[[div[dt[text(key)], dd[value]] for key, value in rows]]


def _uptime(service: Service, text: Text) -> str:
    """How long it has been running, in whole days, hours or minutes: the largest of which there are two."""
    seconds = int((service.now - service.since).total_seconds())
    for name, unit in (("days", DAY), ("hours", HOUR), ("minutes", MINUTE)):
        if seconds >= 2 * unit:
            return text(f"status-uptime-{name}", number=text.number(seconds // unit))
    return text("status-uptime-now")


def _sources(sources: Iterable[Source], years: Mapping[str, Years], text: Text) -> Element:
    return scrolling(text("status-sources"), text)[
        table(".table.status-table")[
            caption(".visually-hidden")[text("status-sources-caption")],
            thead[tr[[th(scope="col")[text(key)] for key in SOURCE_COLUMNS]]],
            tbody[[_source(source, years.get(source.id), text) for source in sources]],
        ]
    ]


def _source(source: Source, years: Years | None, text: Text) -> Element:
    licence = text.words(source.licence)
    return tr(data_source=source.id)[
        th(scope="row")[text.words(source.publisher)],
        td[outside(str(source.url), text.words(source.title), text)],
        td[text.edition(source)],
        td[_written(years) if years else text("status-no-years")],
        td[outside(str(source.licence_url), licence, text) if source.licence_url else licence],
        td[moment(datetime=source.acquired)[text.date(source.acquired)]],
    ]


def _written(years: Years) -> str:
    first, last = years
    return str(last) if first == last else f"{first}{JOINT}–{JOINT}{last}"
