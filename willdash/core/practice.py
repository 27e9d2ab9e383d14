"""What a city did: a practice of local welfare, as a public source tells it."""

from enum import StrEnum
from typing import Annotated

from pydantic import BeforeValidator, Field, HttpUrl, StringConstraints, model_validator

from willdash.core.model import Bilingual, Id, Record, Sentence, Slug

PracticeId = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
Year = Annotated[int, Field(ge=1950, le=2100)]


def _split(separator: str | None) -> BeforeValidator:
    """Cells that hold several: text is split, what is split already stays."""
    return BeforeValidator(lambda cell: cell.split(separator) if isinstance(cell, str) else cell)


class State(StrEnum):
    """Whether a practice goes on, as far as its source shows."""

    RUNNING = "running"
    """It is a standing one, and a source of the last five years, or its own site, shows it at work."""
    ENDED = "ended"
    """A source tells of its end; an end that was only planned is no such thing."""
    UNKNOWN = "unknown"


class Reported(StrEnum):
    """What kind of thing a source tells of what came of a practice; none is an estimate of its effect."""

    OUTPUTS = "outputs"
    """What was done, counted: places, people, a prize."""
    EXPECTED = "expected"
    """What was meant to be reached."""
    RESOURCES = "resources"
    """Money alone."""


class Practice(Record):
    """A practice of one of the nine cities, with the source of all that is said of it."""

    id: PracticeId
    city: Slug
    cluster: Id
    title: Bilingual
    start_year: Year | None
    """First year, none where no source shows it."""
    start_is_inferred: bool
    """Whether the source lets the year be inferred, and does not state it."""
    end_year: Year | None
    """Last year, as reported or only planned: whether a source shows the end, ``state`` says."""
    end_is_inferred: bool
    state: State
    actors: Annotated[tuple[Sentence, ...], _split(";"), Field(min_length=1)]
    """Bodies that did it, as the source names them, in Italian; separated by a semicolon in the file."""
    what: Bilingual
    """What was done."""
    reported: Reported | None
    results: Bilingual | None
    """What the source says came of it, or was meant to; none where it says nothing."""
    will: bool
    """Whether the source says that it was part of WILL."""
    indicators: Annotated[tuple[Id, ...], _split(None), Field(min_length=1)]
    """The needs that it answers to, or the responses that it adds to, the nearest first.

    Separated by a space in the file. The tie is willdash's own reading: no source makes it.
    """
    source_title: Sentence
    source_url: HttpUrl
    caveat: Bilingual | None
    """What has to be known of the source: years inferred, sources that disagree, a start not shown."""

    @model_validator(mode="after")
    def _years_in_order(self) -> "Practice":
        if self.start_year and self.end_year and self.start_year > self.end_year:
            raise ValueError("start_year must not be after end_year")
        return self

    @model_validator(mode="after")
    def _results_have_a_kind(self) -> "Practice":
        if (self.reported is None) != (self.results is None):
            raise ValueError("reported says of what kind the results are: fill both, or neither")
        return self

    @model_validator(mode="after")
    def _inferred_years_are_there(self) -> "Practice":
        if (self.start_is_inferred and not self.start_year) or (self.end_is_inferred and not self.end_year):
            raise ValueError("a year that is inferred must be given")
        return self

    @model_validator(mode="after")
    def _each_indicator_once(self) -> "Practice":
        if len({*self.indicators}) < len(self.indicators):
            raise ValueError("indicators must name each indicator once")
        return self
