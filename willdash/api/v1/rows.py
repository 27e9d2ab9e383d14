"""What is answered: one model for each kind of row, built on the models of the core."""

from typing import Generic, TypeVar

from pydantic import BaseModel, ConfigDict

from willdash.core.described import Described
from willdash.core.model import Area, Bilingual, Indicator, Level, Source, Unit
from willdash.core.practice import Practice
from willdash.core.reading import Missing
from willdash.core.verdict import Verdict

R = TypeVar("R", bound=BaseModel)


class Row(Described):
    """Part of an answer; its attributes' docstrings are the descriptions in the document."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class IndicatorRow(Indicator):
    """An indicator with what is published of it."""

    level: Level
    """The finest level published for the nine cities; pages compare at this level."""
    years: tuple[int, ...]
    """Years in which at least one of the nine cities has a figure."""


class PracticeRow(Practice):
    """A practice, with its city as figures name it."""

    area_code: str
    """ISTAT code of the city."""
    area_name: str
    data_version: str


class FigureRow(Row):
    """One figure of an area and a year, or the reason why there is none."""

    area_code: str
    """ISTAT code of the area asked for."""
    area_name: str
    area_level: Level
    observed_code: str
    """ISTAT code of the area whose figure it is: the area itself, or the provincia or regione it lies in."""
    observed_name: str
    observed_level: Level
    indicator: str
    indicator_label: str
    year: int
    value: float | None
    """In `unit`; null where nothing is published, and `missing` says why."""
    unit: Unit
    unit_label: str
    numerator: float | None
    """Only where the source gives the counts; value = numerator / denominator × multiplier."""
    denominator: float | None
    low: float | None
    """Lower limit of the 95 % interval; null where the source gives no counts."""
    high: float | None
    missing: Missing | None
    source: str
    source_title: str
    licence: str
    data_version: str


class PeerRow(FigureRow):
    """A city's place in a comparison."""

    rank: int | None
    """1 is the better end; of a neutral indicator, the highest value. Equal values share a rank."""
    rank_best: int | None
    """The best rank that the intervals allow."""
    rank_worst: int | None
    benchmark: float | None
    """The value that the verdict is about."""
    verdict: Verdict | None
    """null where there is no figure or nothing to compare it with."""
    from_median: float | None
    from_region: float | None
    from_italy: float | None


class NeighbourRow(Row):
    """A provincial capital near a city."""

    area_code: str
    area_name: str
    place: int
    is_neighbour: bool
    """False for those that almost qualified."""
    distance: float
    """Weighted Euclidean distance in standard deviations."""
    stability: float | None
    """In which part of the searches without one variable it stays among the neighbours."""
    shares: dict[str, float]
    """Each variable's part of the squared distance; they sum to 1."""
    data_version: str


class GapRow(Row):
    """What separates a city from a reference."""

    reference: str
    """`best` of the nine, `mediana`, `regione`, `italia`, or the id of a norm."""
    reference_label: str
    reference_value: float
    people: int | None
    """People (or what `counted` says) missing, or in excess if negative; null where the city is there."""
    low: int | None
    high: int | None


class Meta(Row):
    """What goes with every answer."""

    title: str
    total: int
    """How many rows there are in all."""
    limit: int
    offset: int
    data_version: str
    """Changes whenever a file of the data package does."""
    updated: str
    """Date on which the latest of the figures were acquired."""
    notes: tuple[str, ...]
    """What must be said with the figures."""
    sources: tuple[Source, ...]
    """Publishers and licences of what is answered."""


class Links(Row):
    """Addresses below this host."""

    self: str
    next: str | None
    prev: str | None


class Page(Row, Generic[R]):
    """A stretch of a list."""

    data: tuple[R, ...]
    meta: Meta
    links: Links


class AreasPage(Page[Area]):
    """Areas."""


class IndicatorsPage(Page[IndicatorRow]):
    """Indicators."""


class SourcesPage(Page[Source]):
    """Sources."""


class PracticesPage(Page[PracticeRow]):
    """Practices."""


class FiguresPage(Page[FigureRow]):
    """Figures."""


class ComparisonOf(Row):
    """What a comparison is of."""

    indicator: str
    year: int
    level: Level
    """The one level of all figures."""
    area_code: str
    """The city of interest."""
    peers: str
    benchmark: str
    """`mediana`, `regione`, `italia`, or the id of a norm."""
    ranked: int
    """Distinct areas with a figure: several cities may share a regional one."""
    median: float | None
    region: float | None
    """Of the city's regione."""
    italy: float | None


class ComparisonPage(Page[PeerRow]):
    """A comparison."""

    comparison: ComparisonOf


class SimilarPage(Page[NeighbourRow]):
    """Similar cities."""

    weights: dict[str, int]
    """Each context variable's weight."""
    years: dict[str, int]
    """The year each variable is taken from."""


class GapOf(Row):
    """What a gap is of."""

    figure: FigureRow
    base: float | None
    """The population (or count) by which the difference is turned into people."""
    base_year: int | None
    counted: Bilingual | None
    """What there would have to be more or fewer of."""
    reason: str | None
    """Why no gap can be told."""


class GapPage(Page[GapRow]):
    """Gaps."""

    gap: GapOf


class OneIndicator(Row):
    """An indicator."""

    data: IndicatorRow
    meta: Meta
    links: Links


class Features(BaseModel):
    """A GeoJSON feature collection (RFC 7946), degrees on WGS 84."""

    model_config = ConfigDict(extra="allow")

    type: str
    features: list[dict[str, object]]
