"""The state of the service, for everybody: which data, from which sources, since when it runs."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from htpy import Element, Node, caption, dd, div, dl, dt, h1, h2, p, section, table, tbody, td, th, thead, tr
from htpy import time as moment

from willdash.core.model import Source
from willdash.text import Text
from willdash.views.outside import outside
from willdash.views.scrolling import scrolling

SOURCE_COLUMNS = ("method-sources-publisher", "method-sources-title", "about-edition", "about-acquired")


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
    """

    version: str
    acquired: str
    indicators: int
    observations: int
    software: tuple[tuple[str, str], ...]
    since: datetime


def status_view(service: Service, sources: Iterable[Source], text: Text, *, more: Node = None) -> Node:
    """The whole page.

    Args:
        service: what runs.
        sources: of the figures.
        text: words of the language.
        more: what only administrators are shown; stands before the sources.
    """
    return [
        h1(".page-title")[text("status-heading")],
        p(".page-lead")[text("status-lead")],
        _facts(service, text),
        more,
        section(aria_labelledby="status-sources")[
            h2("#status-sources")[text("status-sources")], _sources(sources, text)
        ],
    ]


def _facts(service: Service, text: Text) -> Element:
    since = service.since
    rows: list[tuple[str, Node]] = [
        ("status-version", service.version),
        ("status-acquired", moment(datetime=service.acquired)[text.date(service.acquired)]),
        ("status-indicators", text.number(service.indicators)),
        ("status-observations", text.number(service.observations)),
        (
            "status-since",
            moment(datetime=since.isoformat(timespec="minutes"))[
                text("status-moment", date=text.date(since.date().isoformat()), time=f"{since:%H:%M}")
            ],
        ),
        ("status-software", ", ".join(f"{name} {version}" for name, version in service.software)),
    ]
    return dl(".status-facts")[[div[dt[text(key)], dd[value]] for key, value in rows]]


def _sources(sources: Iterable[Source], text: Text) -> Element:
    return scrolling(text("status-sources"), text)[
        table(".table.status-table")[
            caption(".visually-hidden")[text("status-sources-caption")],
            thead[tr[[th(scope="col")[text(key)] for key in SOURCE_COLUMNS]]],
            tbody[[_source(source, text) for source in sources]],
        ]
    ]


def _source(source: Source, text: Text) -> Element:
    return tr(data_source=source.id)[
        th(scope="row")[text.words(source.publisher)],
        td[outside(str(source.url), text.words(source.title), text)],
        td[text.edition(source)],
        td[moment(datetime=source.acquired)[text.date(source.acquired)]],
    ]
