"""The figures of all comuni as the page of Italy needs them: in one row, and in classes for the map."""

from collections.abc import Callable, Mapping, Sequence

from willdash.core.model import Indicator, Unit
from willdash.core.standing import Standing, quantile_limits
from willdash.database.nationwide import Nationwide
from willdash.store.few import Few

KEPT = 64
"""Rows of 64 kB, so 4 MB: every indicator in four years."""


class Among:
    """What follows from one load of nationwide figures; threads may ask at the same time.

    Args:
        nationwide: the figures.
        indicators: of the catalogue, by id.
    """

    def __init__(self, nationwide: Nationwide, indicators: Mapping[str, Indicator]) -> None:
        self.nationwide = nationwide
        self.indicators = {id: indicators[id] for id in indicators if id in nationwide.indicators}
        """Those that all comuni have figures of, in the order of the catalogue."""
        self._standings = Few(self._make_standing, most=KEPT)
        self._limits = Few(self._make_limits, most=KEPT)

    def standing(self, indicator: str, year: int) -> Standing:
        """All figures of a year; none where there are none.

        Raises:
            DatabaseError: the database does not answer.
        """
        return self._standings((indicator, year))

    def limits(self, indicator: str) -> tuple[float, ...]:
        """Limits of the map's classes, the same in all years.

        Raises:
            DatabaseError: the database does not answer.
        """
        return self._limits(indicator)

    def _make_standing(self, key: tuple[str, int]) -> Standing:
        return Standing.of(self.nationwide.values(*key).values())

    def _make_limits(self, indicator: str) -> tuple[float, ...]:
        years = self.nationwide.years(indicator)
        every: Sequence[float] = [value for year in years for value in self.standing(indicator, year).values]
        return quantile_limits(every, decimals=self.indicators[indicator].decimals)


class Nation:
    """The figures of all comuni as they are now, put in order once for each load.

    Args:
        ask: tells the nationwide figures; none where none were loaded.
        indicators: of the catalogue, by id.
    """

    def __init__(self, ask: Callable[[], Nationwide | None], indicators: Mapping[str, Indicator]) -> None:
        self._ask = ask
        self._indicators = indicators
        self._among: Among | None = None

    def now(self) -> Among | None:
        """What there is; none where nothing was loaded.

        Raises:
            DatabaseError: the database does not answer.
        """
        nationwide, among = self._ask(), self._among
        if nationwide is None:
            return None
        if among is None or among.nationwide is not nationwide:
            # Two threads may make one each: the last stays, and nothing is lost but the other's work.
            among = self._among = Among(nationwide, self._indicators)
        return among if among.indicators else None


def is_number_of_people(indicator: Indicator) -> bool:
    """Whether the figures differ by factors, as numbers of people do."""
    return indicator.unit is Unit.PEOPLE
