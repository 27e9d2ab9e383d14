"""The level each indicator is shown at: one for the whole indicator, so that levels never mix."""

from collections.abc import Mapping

from willdash.core.model import Level
from willdash.store.catalog import Catalog
from willdash.store.observations import Observations

FINEST_FIRST = (Level.COMUNE, Level.PROVINCIA, Level.REGIONE)


def levels_of(catalog: Catalog, observations: Observations) -> Mapping[str, Level]:
    """Indicator to the finest level published for any of the nine; none for one that has no figure there."""
    nine = {
        level: [
            area.code for city in catalog.cities for area in catalog.chain(city.code) if area.level is level
        ]
        for level in FINEST_FIRST
    }
    return {
        indicator: level
        for level in reversed(FINEST_FIRST)
        for indicator in catalog.indicators
        if any(observations.years(indicator, code) for code in nine[level])
    }
