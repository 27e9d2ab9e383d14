"""The nine cities by region, each with a few figures that identify it."""

from collections.abc import Sequence
from dataclasses import dataclass

from htpy import Element, a, dd, div, dl, dt, h2, h3, li, section, ul

from willdash.core.compare import Comparison
from willdash.core.model import Area, Unit
from willdash.text import Text
from willdash.views.links import Addresses
from willdash.views.reading import unit_suffix, value_words


@dataclass(frozen=True, slots=True)
class CityCard:
    """A city and the figures told of it."""

    city: Area
    facts: Sequence[Comparison]


def city_index(regions: Sequence[tuple[Area, Sequence[CityCard]]], to: Addresses, text: Text) -> Element:
    """A group a region, a card a city."""
    return div(".city-regions")[
        [
            section(".city-region", aria_labelledby=f"region-{region.code}")[
                h2(id=f"region-{region.code}")[region.label],
                ul(".city-cards")[[_card(card, to, text) for card in cards]],
            ]
            for region, cards in regions
        ]
    ]


def _card(card: CityCard, to: Addresses, text: Text) -> Element:
    return li(".city-card", data_area=card.city.code)[
        h3[a(href=to.city(card.city.slug or ""))[card.city.label]],
        dl[[_fact(fact, text) for fact in card.facts]],
    ]


def _fact(fact: Comparison, text: Text) -> Element:
    indicator, reading = fact.indicator, fact.city.reading
    return div(data_indicator=indicator.id, data_value="" if reading.value is None else repr(reading.value))[
        dt[text("city-fact", indicator=text.words(indicator.short), year=str(fact.year))],
        dd[
            value_words(reading, indicator, text),
            unit_suffix(indicator, text) if _needs_unit(fact) else None,
        ],
    ]


def _needs_unit(fact: Comparison) -> bool:
    """A population says what it counts by its name."""
    return fact.city.value is not None and fact.indicator.unit is not Unit.PEOPLE
