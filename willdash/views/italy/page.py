"""The page of Italy put together: the choices, the sentence, the maps, then every table with its picture."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from htpy import Element, Node, a, div, h1, h2, p, section

from willdash.core.model import Area, Source
from willdash.database.comuni import Comune
from willdash.store.atlas import Atlas
from willdash.text import Text
from willdash.views.italy.ages import pyramid
from willdash.views.italy.choices import find_form, found, indicator_form, the_nine
from willdash.views.italy.chosen import Chosen
from willdash.views.italy.figures import figures
from willdash.views.italy.headline import headline
from willdash.views.italy.legend import EDITION, legend
from willdash.views.italy.maps import PATH, maps
from willdash.views.italy.similar import similar
from willdash.views.italy.source import source_card
from willdash.views.italy.spread import spread
from willdash.views.links import Addresses


@dataclass(frozen=True, slots=True)
class Sought:
    """What a reader looked for by name, and what was found."""

    words: str
    comuni: tuple[Comune, ...]


@dataclass(frozen=True, slots=True)
class Ways:
    """Where the page leads to.

    Attributes:
        to: addresses of other pages.
        fields: parameters of the page's own that say what is shown.
    """

    to: Addresses
    fields: Mapping[str, str]

    @property
    def all_fields(self) -> dict[str, str]:
        """Every parameter that says what is shown."""
        return {**self.to.kept(PATH), **self.fields}

    def comune(self, code: str) -> str:
        """The address of another comune."""
        return self._here(comune=code)

    def indicator(self, id: str) -> str:
        """The address of another indicator, in its latest year."""
        return self._here(indicator=id, year="")

    def _here(self, **changes: str) -> str:
        fields = {name: value for name, value in {**self.fields, **changes}.items() if value}
        return self.to(PATH, extra=fields)


def italy_page(
    chosen: Chosen,
    sought: Sought,
    ways: Ways,
    atlas: Atlas,
    picture: str,
    cities: Sequence[Area],
    source: Source,
    text: Text,
) -> Node:
    """Everything under the breadcrumb.

    Args:
        chosen: what is shown.
        sought: what was looked for by name; empty words where nothing was.
        ways: where links lead to.
        atlas: the shapes.
        picture: address of the map.
        cities: the nine.
        source: of the indicator.
        text: words of the language.
    """
    nationwide = chosen.among.nationwide
    code, name, year = chosen.comune.code, chosen.comune.name, chosen.year
    return [
        h1(".page-title")[text("italy-heading", name=name)],
        _where(chosen, cities, ways, text),
        div(".italy-choices")[
            find_form(sought.words, ways.all_fields, text),
            indicator_form(chosen, ways.all_fields, text),
            the_nine(cities, code, ways.comune, text),
        ],
        found(sought.words, sought.comuni, ways.comune, text) if sought.words else None,
        section(".italy-card.italy-reading", aria_labelledby="italy-maps")[
            headline(chosen, text),
            h2("#italy-maps")[text("italy-maps")],
            _maps(chosen, ways, atlas, picture, text),
        ],
        figures(chosen, ways.indicator, text),
        div(".italy-pair")[
            spread(chosen, text),
            pyramid(name, year, nationwide.ages(code, year), text),
        ],
        similar(chosen, nationwide.similar(code, year), ways.comune, text),
        source_card(chosen, source, text),
    ]


def _where(chosen: Chosen, cities: Sequence[Area], ways: Ways, text: Text) -> Element:
    """Province, region, residents; a way to the profile of one of the nine."""
    comune, people = chosen.comune, chosen.people
    told = {"province": comune.province, "region": comune.region}
    words = (
        text("italy-where-none", **told)
        if people is None
        else text("italy-where", **told, year=str(chosen.year), people=text.number(people))
    )
    city = next((city for city in cities if city.code == comune.code), None)
    profile = (
        [
            " ",
            text("italy-of-the-nine"),
            " ",
            a(href=ways.to.city(city.slug or ""))[text("go-city", city=city.label)],
        ]
        if city
        else None
    )
    return p(".italy-where")[words, profile]


def _maps(chosen: Chosen, ways: Ways, atlas: Atlas, picture: str, text: Text) -> Node:
    name = chosen.comune.name
    is_drawn = atlas.shape(chosen.comune.code) is not None
    return [
        p(".italy-hint")[text("italy-map-hint")],
        None if is_drawn else p(".italy-note")[text("italy-no-shape", name=name, edition=str(EDITION))],
        div(".italy-maps")[maps(chosen, atlas, picture, ways.all_fields, text), legend(chosen, atlas, text)],
    ]
