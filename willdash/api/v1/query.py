"""What can be asked: the parameters of each question, which are also the parameters of the document.

A parameter that takes several values takes them with commas, repeated, or both.
"""

from collections.abc import Iterable
from typing import Annotated, Literal, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints

from willdash.core.model import Dimension, Id, Level
from willdash.views.figures_address import EVERY_FIGURE

DEFAULT_LIMIT, LARGEST_LIMIT, LARGEST_OFFSET = 100, EVERY_FIGURE, 1_000_000
MOST_VALUES = 50
AREA = r"^(\d{6}|\d{3}|\d{2}|IT|[a-z]+(-[a-z]+)*)$"

AreaName = Annotated[str, StringConstraints(pattern=AREA, max_length=40)]
Year = Annotated[int, Field(ge=1861, le=2100)]


def _split(values: object) -> object:
    """The values of a parameter that was repeated, separated by commas, or both."""
    given = [values] if isinstance(values, str) else values
    if not isinstance(given, Iterable):
        return values
    return tuple(part.strip() for value in given for part in str(value).split(","))


Ids = Annotated[tuple[Id, ...], Field(min_length=1, max_length=MOST_VALUES), BeforeValidator(_split)]
Areas = Annotated[tuple[AreaName, ...], Field(min_length=1, max_length=MOST_VALUES), BeforeValidator(_split)]
Dimensions = Annotated[
    tuple[Dimension, ...], Field(min_length=1, max_length=len(Dimension)), BeforeValidator(_split)
]
Levels = Annotated[tuple[Level, ...], Field(min_length=1, max_length=len(Level)), BeforeValidator(_split)]
Years = Annotated[tuple[Year, ...], Field(min_length=1, max_length=MOST_VALUES), BeforeValidator(_split)]


class Query(BaseModel):
    """What every question takes; a parameter that is none is refused, so that a typing error is seen."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    format: str | None = Field(None, pattern="^[a-z]+$", max_length=10)
    lang: Literal["it", "en"] = "en"


class Listing(Query):
    """A question answered by a list, a stretch at a time."""

    limit: int | None = Field(None, ge=1, le=LARGEST_LIMIT)
    offset: int = Field(0, ge=0, le=LARGEST_OFFSET)

    @property
    def most(self) -> int:
        """How many rows to answer at most."""
        return self.limit or DEFAULT_LIMIT

    def in_files(self) -> Self:
        """The same question for a file, which has no next page: as many rows as may be, unless told."""
        return self if self.limit else self.model_copy(update={"limit": LARGEST_LIMIT})


class AreasQuery(Listing):
    """Which areas."""

    area: Areas = ()
    level: Levels = ()


class IndicatorsQuery(Listing):
    """Which indicators."""

    indicator: Ids = ()
    cluster: Ids = ()


class SourcesQuery(Listing):
    """Which sources: all."""


class PracticesQuery(Listing):
    """Which practices."""

    city: Areas = ()
    cluster: Ids = ()
    dimension: Dimensions = ()
    indicator: Ids = ()


class ObservationsQuery(Listing):
    """Which figures."""

    indicator: Ids = ()
    area: Areas = ()
    level: Levels = ()
    year: Years = ()
    cluster: Ids = ()


class CompareQuery(Query):
    """A comparison, as the map page shows it."""

    indicator: Id
    area: AreaName | None = None
    year: Year | None = None
    peers: Id | None = None
    benchmark: Id | None = None
    weights: str = Field("", max_length=300)


class SimilarQuery(Query):
    """The cities that are like one of the nine."""

    area: AreaName
    weights: str = Field("", max_length=300)


class GapQuery(Query):
    """What separates one of the nine from each reference."""

    indicator: Id
    area: AreaName
    year: Year | None = None


class IndicatorQuery(Query):
    """One indicator, named in the path."""


class GeoQuery(Query):
    """Outlines, with an indicator's figures where one is named."""

    indicator: Id | None = None
    area: Areas = ()
    year: Year | None = None


class IndicatorPath(BaseModel):
    """The indicator in the path."""

    id: Id


class GeoPath(BaseModel):
    """The level in the path."""

    level: Level
