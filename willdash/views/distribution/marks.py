"""What is named in a distribution: the nine cities, or the areas whose figures they have, and references."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from willdash.core.compare import Comparison
from willdash.core.model import Level, Target, Unit
from willdash.text import Text


class MarkKind(StrEnum):
    """What a mark is of, which decides its look."""

    CITY = "city"
    PEER = "peer"
    REFERENCE = "reference"


@dataclass(frozen=True, slots=True)
class Mark:
    """A named value; ``code`` is the ISTAT code of its area, empty where it is of none."""

    kind: MarkKind
    name: str
    value: float
    code: str = ""


def marks_of(
    everyone: Comparison, nine: Comparison, targets: Sequence[Target], text: Text
) -> tuple[Mark, ...]:
    """The nine, each observed area once, then medians, region, Italy and norms; what has no value is absent.

    Totals of people grow with the area, so region and Italy are no references for them.
    """
    own = nine.city.reading.observed.code
    cities = {
        entry.reading.observed.code: Mark(
            MarkKind.CITY if entry.reading.observed.code == own else MarkKind.PEER,
            entry.reading.observed.label if nine.level is Level.REGIONE else entry.area.label,
            entry.value,
            entry.reading.observed.code,
        )
        for entry in nine.published
        if entry.value is not None
    }
    averages: list[tuple[str, float | None]] = [
        (text("distribution-median-nine"), nine.median),
        (text("distribution-median-all", level=nine.level.value, count=everyone.ranked), everyone.median),
    ]
    if nine.indicator.unit is not Unit.PEOPLE:
        region = None if nine.level is Level.REGIONE else nine.city.region
        averages += [(nine.region.label, region), (text("trend-italy"), nine.italy)]
    norms = [(text("distribution-norm", year=str(target.year)), target.value) for target in targets]
    references = [
        Mark(MarkKind.REFERENCE, name, value) for name, value in [*averages, *norms] if value is not None
    ]
    return (*cities.values(), *references)
