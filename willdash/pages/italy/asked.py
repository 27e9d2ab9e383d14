"""What an address of the page of Italy asks for; what it gets wrong falls back, and is said."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from willdash.core.model import Area
from willdash.core.selection import quoted
from willdash.database.comuni import Comune
from willdash.store.atlas import Shape
from willdash.store.catalog import Catalog
from willdash.text import Text
from willdash.views.italy.among import Among
from willdash.views.italy.chosen import Chosen

USUAL = "quota_65"
"""Indicator shown where none is asked for; the first one where this one is not among them."""
WITHOUT_ZERO = re.compile(r"[1-9][0-9]{4}", re.ASCII)
"""A code as a spreadsheet writes it that took it for a number."""


@dataclass(frozen=True, slots=True)
class Reading:
    """An address as it was understood.

    Attributes:
        chosen: what is shown.
        fields: the parameters that say so, without those that are usual.
        notices: sentences about what could not be used.
    """

    chosen: Chosen
    fields: Mapping[str, str]
    notices: tuple[str, ...]


def read(
    given: Mapping[str, str],
    among: Among,
    city: Area,
    catalog: Catalog,
    shape: Shape | None,
    text: Text,
) -> Reading:
    """The comune, the indicator and the year of an address.

    Args:
        given: parameters of the address, any text.
        among: the figures of all comuni; at least one indicator.
        city: comune that is shown where none is asked for.
        catalog: names of areas, and of indicators as they were.
        shape: of the comune asked for, where it is on the map.
        text: words of the language.

    Raises:
        DatabaseError: the database does not answer.
    """
    notices: list[str] = []
    comune = _comune(given.get("comune", ""), among, city, catalog, shape, notices, text)
    indicator = _indicator(given.get("indicator", ""), among, catalog, notices, text)
    years = among.nationwide.years(indicator)
    year = _year(given.get("year", ""), years, notices, text)
    fields = {
        "comune": "" if comune.code == city.code else comune.code,
        "indicator": "" if indicator == usual(among) else indicator,
        "year": "" if year == years[-1] else str(year),
    }
    figures = among.nationwide.figures(comune.code)
    chosen = Chosen(comune, among.indicators[indicator], year, years, figures, among)
    return Reading(chosen, {name: value for name, value in fields.items() if value}, tuple(notices))


def usual(among: Among) -> str:
    """The indicator that is shown where none is asked for."""
    return USUAL if USUAL in among.indicators else next(iter(among.indicators))


def _comune(
    given: str,
    among: Among,
    city: Area,
    catalog: Catalog,
    shape: Shape | None,
    notices: list[str],
    text: Text,
) -> Comune:
    code = f"0{given}" if WITHOUT_ZERO.fullmatch(given) else given
    found = among.nationwide.comune(code or city.code) or (shape and _on_the_map(shape, catalog))
    if found:
        return found
    own = among.nationwide.comune(city.code) or _of_area(city, catalog)
    if given:
        notices.append(text("italy-unknown-comune", given=quoted(given), used=own.name))
    return own


def _on_the_map(shape: Shape, catalog: Catalog) -> Comune:
    """A comune that has a shape and no figures: younger than these."""
    province = catalog.areas.get(shape.code[:3])
    region = catalog.areas.get(province.parent or "") if province else None
    return Comune(shape.code, shape.name, province.name if province else "", region.name if region else "", 0)


def _of_area(city: Area, catalog: Catalog) -> Comune:
    _, province, region, *_ = catalog.chain(city.code)
    return Comune(city.code, city.name, province.name, region.name, 0)


def _indicator(given: str, among: Among, catalog: Catalog, notices: list[str], text: Text) -> str:
    former = catalog.former_indicators.get(given)
    sought = former.successor if former else given
    if sought in among.indicators:
        return sought
    used = usual(among)
    if given:
        known = catalog.indicators.get(sought)
        notices.append(
            text(
                "italy-unknown-indicator",
                given=text.words(known.short) if known else quoted(given),
                used=text.words(among.indicators[used].short),
            )
        )
    return used


def _year(given: str, years: Sequence[int], notices: list[str], text: Text) -> int:
    known = {str(year): year for year in years}
    if given and given not in known:
        notices.append(text("italy-unknown-year", given=quoted(given), used=str(years[-1])))
    return known.get(given, years[-1])
