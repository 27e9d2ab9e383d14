"""Storyboards: what a presenter shows a hall, scene by scene.

A scene is a selection seen in one way, with a question as its title. It holds no figure: figures come from
the data at the moment of showing, so that a storyboard never grows stale.
"""

from enum import StrEnum
from typing import Annotated
from urllib.parse import urlencode

from pydantic import ConfigDict, Field, StringConstraints

from willdash.core.model import Bilingual, Record, Slug

MOST_SCENES = 40
SECONDS = 60


class View(StrEnum):
    """How a selection is seen."""

    MAP = "map"
    """The nine on the map, with their figures."""
    PANEL = "panel"
    """Needs and responses of a cluster, for one city."""
    TABLE = "table"
    """The nine in order, with intervals and verdicts."""
    RUG = "rug"
    """A cluster's indicators by the nine cities."""
    SPINE = "spine"
    """A city on the range of all capitals or provinces, for one cluster."""
    TREND = "trend"
    """One indicator over the years."""
    SCATTER = "scatter"
    """Two indicators over the capitals."""
    VERSUS = "versus"
    """City against city."""
    PRACTICE = "practice"
    """What a city did, in words."""


def _line(most: int) -> StringConstraints:
    return StringConstraints(min_length=1, max_length=most, strip_whitespace=True)


class Title(Bilingual):
    """What a scene asks, or what a storyboard is called: legible from the last row."""

    it: Annotated[str, _line(90)]
    en: Annotated[str, _line(90)]


class Line(Bilingual):
    """One sentence."""

    it: Annotated[str, _line(240)]
    en: Annotated[str, _line(240)]


class Notes(Bilingual):
    """What the presenter wants to remember; paragraphs are kept."""

    it: Annotated[str, _line(4000)]
    en: Annotated[str, _line(4000)]


class Option(Bilingual):
    """One answer to a question."""

    it: Annotated[str, _line(40)]
    en: Annotated[str, _line(40)]


class Question(Record):
    """What a scene asks the audience, answered with one tap."""

    asks: Line
    options: Annotated[tuple[Option, ...], Field(min_length=2, max_length=9)]


class Scene(Record):
    """One thing shown to the hall."""

    model_config = ConfigDict(coerce_numbers_to_str=True)

    view: View
    shows: dict[str, Annotated[str, StringConstraints(max_length=200)]]
    """Parameters of the address by name: the selection's; ``cluster`` and ``practice`` for views of one."""
    title: Title
    sentence: Line | None = None
    """Said under the title; where there is none, the figures say it themselves."""
    notes: Notes | None = None
    minutes: Annotated[float, Field(gt=0, le=60)]
    """Planned."""
    question: Question | None = None

    @property
    def seconds(self) -> int:
        """Planned duration."""
        return round(self.minutes * SECONDS)

    @property
    def query(self) -> str:
        """What the scene shows, as a query string without its question mark."""
        return urlencode(self.shows, safe=",:")


class Storyboard(Record):
    """Scenes in their order."""

    id: Slug
    title: Title
    description: Line
    scenes: Annotated[tuple[Scene, ...], Field(min_length=1, max_length=MOST_SCENES)]

    @property
    def seconds(self) -> int:
        """Planned duration of all scenes."""
        return sum(scene.seconds for scene in self.scenes)


CLUSTERED = frozenset({View.PANEL, View.RUG, View.SPINE, View.VERSUS})
"""Views that show a cluster: the one their scene names, else that of the selected indicator."""
