"""The similar cities as a file: distance, each variable's share of it, and how stable a neighbour is."""

from collections.abc import Mapping

from willdash.core.selection import Selection
from willdash.core.similarity import Neighbour
from willdash.core.table import Cell, Column, Kind, Table
from willdash.store.similar import NEIGHBOURS, weights_of
from willdash.store.store import Store
from willdash.text import Text

NAME = "simili"


def similar_table(store: Store, selection: Selection, text: Text, _arguments: Mapping[str, str]) -> Table:
    """One row a neighbour, the nearest first; the last ones almost qualified."""
    city = store.city(selection.city)
    weights = weights_of(selection.weights)
    variables = [name for name, weight in weights.items() if weight]
    indicators = [store.catalog.indicators[name] for name in variables]
    near = store.similar.nearest(city.code, selection.weights)
    return Table(
        name=f"{NAME}-{city.slug}",
        title=text("similar", city=city.label),
        columns=(
            *(_text(key, text) for key in ("city_code", "city_name", "area_code", "area_name")),
            Column("place", text("api-column-place"), Kind.INTEGER),
            _text("neighbour", text),
            Column("distance", text("api-column-distance"), Kind.NUMBER, 2),
            Column("stability", text("api-column-stability"), Kind.NUMBER, 2),
            *(
                Column(
                    f"share_{indicator.id}",
                    text("api-column-share", variable=text.words(indicator.short)),
                    Kind.NUMBER,
                    2,
                )
                for indicator in indicators
            ),
            Column("data_version", text("api-column-data_version")),
        ),
        rows=tuple(
            (
                city.code,
                city.label,
                *_row(place, each, variables, store, text),
                store.version,
            )
            for place, each in enumerate(near, start=1)
        ),
        notes=(
            text("api-similar-note"),
            *(
                text(
                    "api-similar-variable",
                    variable=text.words(indicator.label),
                    year=str(store.choices.default_year(indicator.id)),
                    weight=str(weights[indicator.id]),
                )
                for indicator in indicators
            ),
        ),
        sources=tuple({i.source: store.catalog.sources[i.source] for i in indicators}.values()),
    )


def _text(key: str, text: Text) -> Column:
    return Column(key, text(f"api-column-{key}"))


def _row(
    place: int, neighbour: Neighbour, variables: list[str], store: Store, text: Text
) -> tuple[Cell, ...]:
    is_near = place <= NEIGHBOURS
    return (
        neighbour.area,
        store.catalog.areas[neighbour.area].label,
        place,
        text("api-neighbour-near" if is_near else "api-neighbour-almost"),
        neighbour.distance,
        neighbour.stability if is_near else None,
        *(neighbour.shares[name] for name in variables),
    )
