"""The trajectory, ``/traiettoria``: where a city's pace leads on an indicator, and whom it can learn from."""

from collections.abc import Iterable

from htpy import Node, fragment, h1, p
from markupsafe import Markup

from willdash.core.selection import Selection
from willdash.pages.page import Asked, Content
from willdash.store.few import Few
from willdash.store.learning import lessons
from willdash.store.store import Store
from willdash.store.trajectory import Trajectory, trajectory_of
from willdash.text import Text
from willdash.views.downloads import table_address
from willdash.views.frame.card import card_address
from willdash.views.learning.lessons import lessons_section
from willdash.views.links import Addresses
from willdash.views.profile.sources import profile_sources
from willdash.views.trajectory.chart import trajectory_section
from willdash.views.trajectory.choices import trajectory_choices
from willdash.views.trajectory.distances import distances_section

PATH = "/traiettoria"
FILE, DISTANCES, PICTURE = "traiettoria", "distanze", "/grafici/traiettoria"
KEPT = 16
"""A page is 80 kB at most: 1.3 MB."""


class TrajectoryPage:
    """The page of one app; what it shows of a selection is made once."""

    rules = (PATH,)
    own: frozenset[str] = frozenset()

    def __init__(self, store: Store) -> None:
        self._store = store
        self._made = Few(self._make, most=KEPT)

    def addresses(self) -> Iterable[str]:
        """The one path."""
        return (PATH,)

    def content(self, asked: Asked, **_parts: str) -> Content:
        """The city among the nine on the selection's indicator, in its year, beside its reference."""
        return self._made(asked.selection)

    def _make(self, selection: Selection) -> Content:
        store, text = self._store, Text.of(selection.lang)
        to = Addresses(store.choices, selection, PATH)
        nine = store.nine(selection.indicator, selection.year, selection.city, benchmark=selection.benchmark)
        trajectory = trajectory_of(store, nine)
        about = {"indicator": text.words(nine.indicator.short), "city": nine.city.area.label}
        query = selection.query()
        body = fragment[
            h1(".page-title")[text("trajectory-heading")],
            p(".page-lead")[text("trajectory-lead")],
            trajectory_choices(store, to, text),
            self._until(trajectory, text),
            trajectory_section(
                trajectory, text, table=table_address(FILE, query), picture=f"{PICTURE}{query}"
            ),
            distances_section(trajectory, text, table=table_address(DISTANCES, query)),
            lessons_section(lessons(store, nine), to, text),
            profile_sources([nine], store.catalog.sources, text, version=store.version),
        ]
        return Content(
            name="trajectory",
            title=text("trajectory-page-title", **about),
            description=text("trajectory-description", **about),
            body=Markup(body),
            image=card_address("andamento", selection),
        )

    def _until(self, trajectory: Trajectory, text: Text) -> Node:
        """That later figures of the city are not read, where there are any."""
        nine = trajectory.comparison
        published = self._store.published_years(nine.indicator.id, nine.city.area.slug or "")
        later = published and published[-1] > nine.year
        return p(".trajectory-until")[text("trajectory-until", year=str(nine.year))] if later else None
