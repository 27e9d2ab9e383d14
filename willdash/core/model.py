"""The nouns of willdash: what an area, an indicator, an observation is.

Everything here is immutable and knows nothing of files, figures or pages.
"""

from datetime import date
from enum import StrEnum
from typing import Annotated, NamedTuple

from pydantic import (
    AfterValidator,
    ConfigDict,
    Field,
    HttpUrl,
    StringConstraints,
    model_validator,
)

from willdash.core.described import Described

Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(_[a-z0-9]+)*$")]
Slug = Annotated[str, StringConstraints(pattern=r"^[a-z]+(-[a-z]+)*$")]
Sentence = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]


def _is_in_the_calendar(day: str) -> str:
    date.fromisoformat(day)
    return day


Day = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d{2}-\d{2}$"), AfterValidator(_is_in_the_calendar)]
"""A day as ``2024-12-31``."""


class Level(StrEnum):
    """Administrative level, finest first: the order in which a city's figure is looked for."""

    COMUNE = "comune"
    PROVINCIA = "provincia"
    REGIONE = "regione"
    ITALIA = "italia"


class Dimension(StrEnum):
    """WILL's own question is the gap between needs and responses."""

    NEEDS = "bisogni"
    RESPONSES = "risposte"
    CONTEXT = "contesto"


class Polarity(StrEnum):
    """Which end of the scale is the better one; neutral has none."""

    HIGHER = "higher"
    LOWER = "lower"
    NEUTRAL = "neutral"


class Unit(StrEnum):
    """Unit of measure; the words for it stand in the language files."""

    PERCENT = "percent"
    EURO = "euro"
    EURO_PER_PERSON = "euro_per_person"
    PEOPLE = "people"
    PER_100 = "per_100"
    PER_1000 = "per_1000"
    PER_1000_BIRTHS = "per_1000_births"
    PER_10000 = "per_10000"
    PER_10000_STANDARDISED = "per_10000_standardised"
    PER_100000 = "per_100000"
    PER_100_KM2 = "per_100_km2"
    YEARS = "years"
    INDEX_0_1 = "index_0_1"
    SCORE_0_10 = "score_0_10"
    M2_PER_PERSON = "m2_per_person"
    SEAT_KM_PER_PERSON = "seat_km_per_person"

    @property
    def per(self) -> float | None:
        """How many people the unit is per; none where it is not per people."""
        return _PER.get(self)


_PER = {
    Unit.PERCENT: 100.0,
    Unit.PER_100: 100.0,
    Unit.PER_1000: 1_000.0,
    Unit.PER_10000: 10_000.0,
    Unit.PER_100000: 100_000.0,
}


class Counts(StrEnum):
    """What numerator and denominator are, which decides the interval that holds for their quotient."""

    SHARE = "share"
    """The numerator is a part of the denominator: taxpayers below a threshold among all taxpayers."""
    RATE = "rate"
    """Events or organisations over a population: bodies per 10,000 residents."""
    RATIO = "ratio"
    """Amounts, or two different counts: euro per taxpayer, older people per young ones. No interval."""


class Record(Described):
    """One record of the data package: unknown fields are errors, values never change."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Bilingual(Record):
    """The same words in every language of the interface."""

    it: Sentence
    en: Sentence

    def __getitem__(self, language: str) -> str:
        """The words in ``language``; ``AttributeError`` when there is no such language."""
        words: str = getattr(self, language)
        return words


class Area(Record):
    """A comune, provincia, regione or Italy, keyed by its ISTAT code (text, zeros kept)."""

    code: Annotated[str, StringConstraints(pattern=r"^(\d{6}|\d{3}|\d{2}|IT)$")]
    level: Level
    name: Sentence
    """Official name, as ISTAT writes it."""
    label: Sentence
    """Name in everyday use, such as ``Reggio Emilia``."""
    parent: str | None
    plate: str | None
    latitude: Annotated[float, Field(ge=35, le=48)] | None
    longitude: Annotated[float, Field(ge=6, le=19)] | None
    area_km2: Annotated[float, Field(gt=0)] | None
    slug: Slug | None
    """Name in addresses; only the nine cities have one."""


class Cluster(Record):
    """A field of WILL (minori, poverta, anziani, comunita), or one that serves them all."""

    id: Id
    position: int
    is_panel: bool
    label: Bilingual
    question: Bilingual
    """The question that the cluster's panel answers."""


class Source(Record):
    """Who published a figure, where, under which licence."""

    id: Id
    publisher: Bilingual
    title: Bilingual
    edition: Sentence
    url: HttpUrl
    licence: Bilingual
    licence_url: HttpUrl | None
    acquired: Day
    processing: Bilingual
    """What was done to the published file before the figures entered the package."""


class Indicator(Record):
    """What is measured, and how to read it."""

    id: Id
    cluster: Id
    dimension: Dimension
    polarity: Polarity
    unit: Unit
    decimals: Annotated[int, Field(ge=0, le=3)]
    minimum: float | None
    maximum: float | None
    multiplier: Annotated[float, Field(gt=0)] | None
    """``value = numerator / denominator * multiplier``; none where no counts are published."""
    counts: Counts | None
    source: Id
    source_code: str | None
    base_population: Id | None
    featured: bool
    label: Bilingual
    short: Bilingual
    phrase: Bilingual
    """Predicate for a sentence that begins with the place; holds ``{value}`` once."""
    counted: Bilingual | None
    """What there would have to be more or fewer of to close a gap, as in *children in municipal services*."""
    definition: Bilingual
    caveat: Bilingual

    @model_validator(mode="after")
    def _phrase_holds_the_value(self) -> "Indicator":
        for language in ("it", "en"):
            if self.phrase[language].count("{value}") != 1:
                raise ValueError(f"phrase_{language} must hold {{value}} exactly once")
        return self

    @model_validator(mode="after")
    def _bounds_in_order(self) -> "Indicator":
        if self.minimum is not None and self.maximum is not None and self.minimum >= self.maximum:
            raise ValueError("minimum must be below maximum")
        return self


class PeerSet(Record):
    """A named set of cities to be compared with."""

    id: Id
    position: int
    rule: str
    """``will`` the nine, ``same_region`` those of a region, ``capitals`` all, ``similar`` the nearest."""
    label: Bilingual
    among: Bilingual
    """The set inside a sentence, such as *fra le nove città*."""


class Target(Record):
    """A norm that a figure can be read against, with its legal source."""

    id: Id
    indicator: Id
    value: float
    year: int
    label: Bilingual
    measures: Bilingual
    """What the norm counts, and how that differs from the indicator."""
    url: HttpUrl


class Formerly(StrEnum):
    """What became of an indicator that the package no longer has."""

    RENAMED = "renamed"
    """The same figures go by another id."""
    WITHDRAWN = "withdrawn"
    """Its figures are no longer published; another indicator is the nearest to it."""


class FormerIndicator(Record):
    """An indicator that addresses may still name, and the one that is shown in its place."""

    id: Id
    kind: Formerly
    successor: Id
    until: Day
    """First day on which it was no longer published under this id."""
    label: Bilingual
    """Its name as readers knew it from menus and legends."""


class Observation(NamedTuple):
    """One published figure; the counts only where the source gives them."""

    value: float
    numerator: float | None = None
    denominator: float | None = None
