"""A difference in words and formatted figures, the same for the terminal and for the file.

For the administrator, hence English only.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from willdash.core.format import number
from willdash.pipeline.publishing.difference import Changed, Difference
from willdash.pipeline.publishing.jumps import Jump, Shift
from willdash.pipeline.releases.release import Figure
from willdash.store.catalog import Catalog

MORE_DECIMALS = 2
"""Beyond those that readers see, so that a small change shows."""
Row = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A table of one kind of finding; `says` is the rule behind it, or what it means."""

    title: str
    says: str
    columns: Row
    rows: tuple[Row, ...]


def summary(found: Difference) -> list[tuple[str, str]]:
    """What was found in numbers, by name."""
    counted = found.counted
    years = f"{found.years[0]}-{found.years[-1]}" if found.years else "none"
    return [
        ("source", found.source),
        ("edition", _edition(found)),
        ("years", years),
        ("rows read", f"{counted.read:,}"),
        ("figures", f"{counted.kept:,}"),
        ("suppressed or blank", f"{counted.suppressed:,}"),
        ("about other areas", f"{counted.elsewhere:,}"),
        ("not shown by the package", f"{counted.unused:,}"),
        ("new", f"{len(found.new):,}"),
        ("changed", f"{len(found.changed):,}"),
        ("vanished", f"{len(found.vanished):,}"),
        ("unchanged", f"{found.unchanged:,}"),
        ("implausible jumps", f"{len(found.implausible.jumps):,}"),
        ("shifts of a whole level", f"{len(found.implausible.shifts):,}"),
        ("out of bounds", f"{len(found.outside):,}"),
    ]


def sections(found: Difference, catalog: Catalog) -> list[Section]:
    """Every finding in tables, the gravest first; those without rows are left out."""
    say = _Say(catalog)
    figure = ("indicator", "area", "year", "value")
    unknown, implausible = found.unknown, found.implausible
    every = [
        _counts("Indicators without a row in indicators.csv", unknown.indicators),
        _counts("Indicators of another source", unknown.foreign),
        _counts("Areas without a row in areas.csv", unknown.areas),
        Section("Out of bounds", "Beyond minimum or maximum in indicators.csv; cannot be applied.",
                figure, _rows(map(say.figure, found.outside))),
        Section("Whole levels that shifted", "The median change is more than half of the median before.",
                ("indicator", "level", "years", "areas", "median before", "median now"),
                _rows(map(say.shift, implausible.shifts))),
        Section("Implausible jumps", "More than six median absolute deviations from what is ordinary, and "
                "more than 10 %; where fewer than ten areas moved, more than 50 %.",
                ("indicator", "area", "year", "value", "before", "ordinary change"),
                _rows(map(say.jump, implausible.jumps))),
        Section("Vanished", "The package has them; the release, which covers indicator and year, does not.",
                figure, _rows(map(say.figure, found.vanished))),
        Section("Changed", "The greatest change in relation to the value first.",
                ("indicator", "area", "year", "was", "is", "by"), _rows(map(say.changed, found.changed))),
        Section("New", "The package has none for the area and year.",
                figure, _rows(map(say.figure, found.new))),
        Section("Indicators that the release does not have", "Their figures stay as they are.",
                ("indicator",), tuple((id,) for id in found.absent)),
    ]  # fmt: skip
    return [section for section in every if section.rows]


def _edition(found: Difference) -> str:
    is_same = found.edition == found.former_edition
    return found.edition if is_same else f"{found.former_edition} → {found.edition}"


def _counts(title: str, counts: Mapping[str, int]) -> Section:
    says = "Cannot be applied: correct the reader, or the table."
    return Section(title, says, ("id", "figures"), tuple((id, f"{n:,}") for id, n in counts.items()))


def _rows(rows: Iterable[Row]) -> tuple[Row, ...]:
    return tuple(rows)


class _Say:
    """Figures as rows of text."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog

    def figure(self, figure: Figure) -> Row:
        return *self._key(figure), self._number(figure, figure.value)

    def changed(self, changed: Changed) -> Row:
        figure, former = changed.figure, changed.former
        only_counts = "only its counts" if not changed.by else self._number(figure, changed.by, signed=True)
        values: Sequence[float] = (former.value, figure.value)
        return *self._key(figure), *(self._number(figure, value) for value in values), only_counts

    def jump(self, jump: Jump) -> Row:
        move = jump.move
        year = "" if move.year == move.figure.year else f" ({move.year})"
        before = self._number(move.figure, move.before) + year
        return *self.figure(move.figure), before, self._ordinary(jump)

    def shift(self, shift: Shift) -> Row:
        indicator, level, earlier, year = shift.group
        medians = (self._decimal(indicator, value) for value in (shift.before, shift.now))
        return indicator, level.value, f"{earlier}-{year}", str(shift.areas), *medians

    def _ordinary(self, jump: Jump) -> str:
        if jump.ordinary is None or jump.limit is None:
            return "too few areas to tell"
        figure = jump.move.figure
        return f"{self._number(figure, jump.ordinary, signed=True)} ± {self._number(figure, jump.limit)}"

    def _key(self, figure: Figure) -> Row:
        area = self._catalog.areas[figure.area]
        return figure.indicator, f"{area.label} ({area.code})", str(figure.year)

    def _number(self, figure: Figure, value: float, *, signed: bool = False) -> str:
        return self._decimal(figure.indicator, value, signed=signed)

    def _decimal(self, indicator: str, value: float, *, signed: bool = False) -> str:
        decimals = self._catalog.indicators[indicator].decimals + MORE_DECIMALS
        return number(value, decimals=decimals, locale="en", signed=signed)
