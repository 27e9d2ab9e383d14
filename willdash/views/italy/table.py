"""The figures of all comuni as a file: one row a comune, with its place among all and its source."""

from collections.abc import Iterator

from willdash.core.intervals import Estimate, of
from willdash.core.model import Counts, Indicator, Level, Observation
from willdash.core.table import Cell, Column, Kind
from willdash.store.atlas import Atlas
from willdash.store.catalog import Catalog
from willdash.store.store import Store
from willdash.text import Text
from willdash.views.italy.among import Among
from willdash.views.reading import level_words
from willdash.views.tables.figure_columns import origin_cells, origin_columns, source_of

NAME = "comuni"
RESIDENTS = "pop_totale"
"""What the shares of the population are shares of."""
TEXTS = ("area_code", "area_name", "province", "region", "observed_level", "indicator", "indicator_label")
NUMBERS = ("value", "low", "high")


def columns(indicator: Indicator, text: Text) -> tuple[Column, ...]:
    """Comune, province, region, indicator, year, value with unit and limits, place, why missing, origin."""
    own = {"province": "italy-file-province", "region": "italy-file-region"}
    texts = (Column(key, text(own.get(key, f"api-column-{key}"))) for key in TEXTS)
    numbers = (Column(key, text(f"api-column-{key}"), Kind.NUMBER, indicator.decimals) for key in NUMBERS)
    value, *limits = numbers
    return (
        *texts,
        Column("year", text("api-column-year"), Kind.INTEGER),
        value,
        Column("unit", text("api-column-unit")),
        *limits,
        *(Column(key, text(f"italy-file-{key}"), Kind.INTEGER) for key in ("below", "above")),
        Column("missing", text("api-column-missing")),
        *origin_columns(text),
    )


def rows(
    among: Among, indicator: Indicator, year: int, store: Store, atlas: Atlas, text: Text
) -> Iterator[tuple[Cell, ...]]:
    """One row a comune that has a shape or a figure, by code.

    Raises:
        DatabaseError: the database does not answer.
    """
    nationwide, standing = among.nationwide, among.standing(indicator.id, year)
    values, residents = nationwide.values(indicator.id, year), nationwide.values(RESIDENTS, year)
    origin = origin_cells(source_of(indicator, store), store, text)
    fixed = (level_words(Level.COMUNE, text), indicator.id, text.words(indicator.label), year)
    for code in sorted({*values, *(shape.code for shape in atlas.shapes)}):
        value = values.get(code)
        found = None if value is None else _estimate(value, residents.get(code), indicator)
        why = "italy-why-nobody" if code in residents else "italy-why-absent"
        yield (
            *_names(code, atlas, store.catalog),
            *fixed,
            value,
            text.unit(indicator),
            found.low if found else None,
            found.high if found else None,
            None if value is None else standing.below(value),
            None if value is None else standing.above(value),
            text(why) if value is None else None,
            *origin,
        )


def _estimate(value: float, residents: float | None, indicator: Indicator) -> Estimate:
    """The value with its limits; a share of the population is counted in all residents."""
    if indicator.counts is not Counts.SHARE or not residents or indicator.multiplier is None:
        return Estimate(value)
    count = round(value * residents / indicator.multiplier)
    return of(Observation(value, count, residents), indicator)


def _names(code: str, atlas: Atlas, catalog: Catalog) -> tuple[Cell, ...]:
    shape, province = atlas.shape(code), catalog.areas.get(code[:3])
    region = catalog.areas.get(province.parent or "") if province else None
    return (
        code,
        shape.name if shape else None,
        province.name if province else None,
        region.name if region else None,
    )
