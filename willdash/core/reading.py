"""A peer's figure, or why there is none."""

from dataclasses import dataclass
from enum import StrEnum

from willdash.core.guard import Origin
from willdash.core.model import Area, Observation

Series = tuple[tuple[int, float], ...]


class Missing(StrEnum):
    """Why there is no figure."""

    NEVER_PUBLISHED = "never_published"
    OTHER_YEARS = "other_years"


@dataclass(frozen=True, slots=True)
class Reading:
    """A peer's figure: whose it is, its value or why there is none, and its whole series."""

    area: Area
    """The peer: one of the cities compared."""
    observed: Area
    """The area whose figure it is: the city itself, or its provincia or regione."""
    origin: Origin
    observation: Observation | None
    missing: Missing | None
    series: Series

    @property
    def value(self) -> float | None:
        """The value, or none."""
        return None if self.observation is None else self.observation.value
