"""Whether what was asked for exists; every unknown name is told, with where to find the known ones."""

from collections.abc import Callable, Iterable

from willdash.api.v1.problems import UNPROCESSABLE, Fault, Refused, quote
from willdash.core.model import Area, Indicator
from willdash.core.selection import Selection
from willdash.store.store import Store
from willdash.text import Text


class Known:
    """Looks names up in the package; `settle` refuses the question if one was unknown."""

    def __init__(self, store: Store, text: Text) -> None:
        self._store = store
        self._text = text
        self._faults: list[Fault] = []

    def settle(self, *, status: int = UNPROCESSABLE) -> None:
        """Goes on only where everything was known.

        Args:
            status: of the refusal.

        Raises:
            Refused: with every fault found so far.
        """
        if self._faults:
            raise Refused(self._faults, status=status)

    def indicators(self, ids: Iterable[str], parameter: str = "indicator") -> tuple[str, ...]:
        """The ids, if they are indicators."""
        return self._all(parameter, ids, self._store.catalog.indicators.__contains__, key="indicator")

    def clusters(self, ids: Iterable[str]) -> tuple[str, ...]:
        """The ids, if they are clusters."""
        return self._all("cluster", ids, self._store.catalog.clusters.__contains__)

    def areas(self, names: Iterable[str]) -> tuple[str, ...]:
        """ISTAT codes of areas given by code, or by slug where they are one of the nine."""
        kept = self._all("area", names, lambda name: self._area(name) is not None)
        return tuple(area.code for name in kept if (area := self._area(name)))

    def cities(self, names: Iterable[str]) -> tuple[str, ...]:
        """Slugs of some of the nine given by slug or code."""
        kept = self._all("city", names, lambda name: self._slug(name) is not None)
        return tuple(slug for name in kept if (slug := self._slug(name)))

    def selection(
        self,
        *,
        indicator: str,
        lang: str,
        area: str | None = None,
        year: int | None = None,
        peers: str | None = None,
        benchmark: str | None = None,
        weights: str = "",
    ) -> Selection:
        """The selection that a page would show; what is not given is the page's own default.

        Raises:
            Refused: a part of it is unknown.
        """
        choices = self._store.choices
        self.indicators([indicator])
        city = self.city(area) if area else choices.default.city
        self._one("peers", peers, choices.peers)
        self._weights(weights)
        self.settle()
        self._one("year", year, choices.indicators[indicator])
        self._one("benchmark", benchmark, choices.benchmarks(indicator))
        self.settle()
        return Selection(
            indicator=indicator,
            year=year or choices.default_year(indicator),
            city=city,
            peers=peers or choices.default.peers,
            benchmark=benchmark or choices.default.benchmark,
            lang=lang,
            weights=choices.weights(weights),
        )

    def city(self, name: str) -> str:
        """Slug of one of the nine given by slug or code; whatever was given where it is none of them."""
        slug = self._slug(name)
        if slug is None:
            self._fault("area", name, "city")
            return name
        return slug

    def weights(self, weights: str) -> str:
        """Weights of the variables of similar cities in their usual form.

        Raises:
            Refused: they make no sense.
        """
        self._weights(weights)
        self.settle()
        return self._store.choices.weights(weights)

    def year(self, year: int | None, indicator: Indicator) -> int:
        """A year with figures for the nine cities; the indicator's default year where none is given."""
        self._one("year", year, self._store.choices.indicators[indicator.id])
        self.settle()
        return year or self._store.choices.default_year(indicator.id)

    def _weights(self, weights: str) -> None:
        try:
            self._store.choices.weights(weights)
        except ValueError:
            self._fault("weights", weights, "weights")

    def _area(self, name: str) -> Area | None:
        return self._store.catalog.area(name) or self._store.catalog.city(name)

    def _slug(self, name: str) -> str | None:
        area = self._area(name)
        return area.slug if area else None

    def _all(
        self, parameter: str, names: Iterable[str], is_known: Callable[[str], bool], *, key: str = ""
    ) -> tuple[str, ...]:
        given = tuple(names)
        for name in given:
            if not is_known(name):
                self._fault(parameter, name, key or parameter)
        return tuple(name for name in given if is_known(name))

    def _one(self, parameter: str, given: str | int | None, allowed: Iterable[str | int]) -> None:
        permitted = list(allowed)
        if given is not None and given not in permitted:
            self._fault(parameter, given, parameter, allowed=", ".join(map(str, permitted)))

    def _fault(self, parameter: str, given: str | int, key: str, *, allowed: str = "") -> None:
        self._faults.append(
            Fault(
                parameter=parameter,
                given=quote(given),
                detail=self._text("api-unknown", parameter=parameter, given=quote(given)),
                remedy=self._remedy(key, given, allowed),
            )
        )

    def _remedy(self, key: str, given: str | int, allowed: str) -> str:
        former = self._store.catalog.former_indicators.get(str(given)) if key == "indicator" else None
        if former:
            return self._text(f"api-former-{former.kind}", successor=former.successor)
        return self._text(f"api-unknown-{key}", allowed=allowed)
