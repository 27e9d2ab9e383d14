"""What comuni have, summed for their provinces, regions and Italy."""

import re
from collections import Counter
from collections.abc import Hashable, Iterator, Mapping
from functools import cache
from typing import Generic, TypeVar

from willdash.pipeline.releases.readers.istat_territories import PROVINCES, REGIONS
from willdash.pipeline.releases.readers.published_cells import Place
from willdash.pipeline.releases.release import ReleaseError

TRENTINO_ALTO_ADIGE = "04"
ITS_NUTS = ("ITH1", "ITH2")
"""Two regions of NUTS, one of Italy."""


Key = TypeVar("Key", bound=Hashable)


class SumsOfComuni(Generic[Key]):
    """Takes comuni in one by one; all of them count in the sums, whichever the package has.

    A cell that the source keeps secret has no key in what a comune has, and adds nothing to the sums.
    """

    def __init__(self, areas: frozenset[str]) -> None:
        self._areas = areas
        self._sums: dict[str, Counter[Key]] = {}
        self._places: dict[str, Place] = {}
        self.elsewhere = 0

    def add(self, comune: str, counts: Mapping[Key, int], place: Place, *, region: str | None = None) -> None:
        """Takes a comune in.

        Args:
            comune: ISTAT code.
            counts: by what they count.
            place: of the code.
            region: ISTAT code, where the source tells it.

        Raises:
            ReleaseError: the comune was there before, or lies in no known region or in another one.
        """
        if comune in self._places:
            raise ReleaseError(
                f"{place}: the comune {comune} stands already in row {self._places[comune].row}; "
                "one comune cannot count twice: ask the source which row holds"
            )
        self._places[comune] = place
        self.elsewhere += comune not in self._areas
        for area in (comune, comune[:3], _region(comune, region, place), "IT"):
            self._sums.setdefault(area, Counter()).update(counts)

    def of_package(self, file: str) -> Iterator[tuple[str, Counter[Key]]]:
        """Each area of the package with its sums, by code.

        Raises:
            ReleaseError: the file lacks a comune of the package, so that sums would be too low.
        """
        lacking = sorted(area for area in self._areas if len(area) == 6 and area not in self._sums)
        if lacking:
            raise ReleaseError(
                f"{file}: has no row for the comune {', '.join(lacking[:5])}"
                f"{f' and {len(lacking) - 5} more' if len(lacking) > 5 else ''} of areas.csv; "
                "download the file again, or bring areas.csv up to date if ISTAT has changed the codes"
            )
        for area in sorted(self._areas & self._sums.keys()):
            yield area, self._sums[area]


def comune_code(text: str, place: Place) -> str:
    """The ISTAT code of a comune whose leading zeros may be lost.

    Raises:
        ReleaseError: it is none.
    """
    if not re.fullmatch(r"[0-9]{4,6}", text.strip()):
        raise ReleaseError(
            f"{place}: «{text[:40]}» is not the ISTAT code of a comune (up to six digits); "
            "download the file again, and do not save it from a spreadsheet"
        )
    return text.strip().zfill(6)


def _region(comune: str, told: str | None, place: Place) -> str:
    known = _regions().get(comune[:3])
    if known and told and known != told:
        raise ReleaseError(
            f"{place}: the row puts the comune {comune} in region {told}, but province {comune[:3]} "
            f"lies in region {known}; the cells of the row may be shifted: download the file again"
        )
    if not (known or told):
        raise ReleaseError(
            f"{place}: the province {comune[:3]} of the comune {comune} is not known; "
            "if ISTAT has made it, it must be added to the provinces of willdash first"
        )
    return known or told or ""


@cache
def _regions() -> dict[str, str]:
    """The region of each province, by ISTAT codes: the first four signs of NUTS are the region's."""
    by_nuts = dict.fromkeys(ITS_NUTS, TRENTINO_ALTO_ADIGE)
    by_nuts |= {nuts: code for code, nuts in _codes(REGIONS)}
    return {code: by_nuts[nuts[:4]] for code, nuts in _codes(PROVINCES)}


def _codes(table: str) -> Iterator[tuple[str, str]]:
    for line in table.strip().splitlines():
        code, nuts, *_ = line.split()
        yield code, nuts
