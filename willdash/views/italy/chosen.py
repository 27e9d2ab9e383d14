"""What the page of Italy shows: one comune, one indicator, one year."""

from collections.abc import Mapping
from dataclasses import dataclass

from willdash.core.intervals import Estimate, of
from willdash.core.model import Indicator, Observation
from willdash.database.comuni import Comune
from willdash.text import Text
from willdash.views.italy.among import Among
from willdash.views.italy.table import RESIDENTS


@dataclass(frozen=True, slots=True)
class Chosen:
    """A comune among all.

    Attributes:
        comune: which; with 0 people where it has no figures.
        indicator: what is shown on the map.
        year: of the figures.
        years: that the indicator has figures of, rising.
        figures: indicator to year to figure, of the comune.
        among: the figures of all.
    """

    comune: Comune
    indicator: Indicator
    year: int
    years: tuple[int, ...]
    figures: Mapping[str, Mapping[int, Observation]]
    among: Among

    @property
    def people(self) -> int | None:
        """The comune's residents in the year; none where they are not known."""
        found = self.figures.get(RESIDENTS, {}).get(self.year)
        return None if found is None else round(found.value)

    def estimate(self, indicator: Indicator) -> Estimate | None:
        """The comune's figure in the year, with the limits that its counts allow; none where it has none."""
        found = self.figures.get(indicator.id, {}).get(self.year)
        return of(found, indicator) if found else None

    def why_missing(self, indicator: Indicator, text: Text) -> str:
        """Why the comune has no figure in the year."""
        if not self.figures:
            return text("italy-why-absent")
        has_year = any(self.year in years for years in self.figures.values())
        return text("italy-why-nobody" if has_year else "italy-why-year")
