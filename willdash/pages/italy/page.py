"""The page of Italy, ``/italia``: where does this comune stand among all comuni of Italy?"""

from collections.abc import Iterable
from dataclasses import replace

from willdash.pages.catalogue import PATH as CATALOGUE
from willdash.pages.italy.asked import Reading, read
from willdash.pages.italy.click import OWN, clicked, is_click
from willdash.pages.page import Asked, Content, Crumb, Elsewhere
from willdash.store.store import Store
from willdash.views.frame.card import card_address
from willdash.views.italy.absent import not_loaded
from willdash.views.italy.among import Among, Nation
from willdash.views.italy.choices import LONGEST, MOST_FOUND
from willdash.views.italy.headline import sentence
from willdash.views.italy.map_of_italy import MapOfItaly
from willdash.views.italy.maps import PATH
from willdash.views.italy.page import Sought, Ways, italy_page

NAME = "italy"


class ItalyPage:
    """The page of one app.

    Args:
        store: names and sources.
        nation: the figures of all comuni.
        drawing: the map.
        css: address of the page's stylesheet.
    """

    rules = (PATH,)
    own: frozenset[str] = frozenset({"indicator", "year", "comune", "q", *OWN})

    def __init__(self, store: Store, nation: Nation, drawing: MapOfItaly, *, css: str) -> None:
        self._store = store
        self._nation = nation
        self._drawing = drawing
        self._css = css

    def addresses(self) -> Iterable[str]:
        """One: comuni are choices on it."""
        return self.rules

    def content(self, asked: Asked) -> Content:
        """Everything about a comune; what is missing, while no figures are there.

        Raises:
            Elsewhere: a comune was clicked on a map.
            DatabaseError: the database does not answer.
        """
        among = self._nation.now()
        if among is None:
            return self._not_loaded(asked)
        reading = self._read(asked, among)
        if not is_click(asked.arguments):
            return self._shown(reading, asked)
        atlas, comune = self._drawing.atlas, reading.chosen.comune
        code = clicked(asked.arguments, atlas, atlas.shape(comune.code))
        if code:
            raise Elsewhere(Ways(asked.to, reading.fields).comune(code))
        notice = asked.text("italy-no-place", used=comune.name)
        return self._shown(replace(reading, notices=(*reading.notices, notice)), asked)

    def _read(self, asked: Asked, among: Among) -> Reading:
        city = self._store.city(asked.selection.city)
        shape = self._drawing.atlas.shape(asked.arguments.get("comune", city.code))
        return read(asked.arguments, among, city, self._store.catalog, shape, asked.text)

    def _shown(self, reading: Reading, asked: Asked) -> Content:
        chosen, text, catalog = reading.chosen, asked.text, self._store.catalog
        indicator, year = chosen.indicator.id, chosen.year
        is_of_the_nine = year in self._store.choices.indicators[indicator]
        told = replace(asked.selection, indicator=indicator, year=year)
        words = " ".join(asked.arguments.get("q", "").split())[:LONGEST]
        return Content(
            name=NAME,
            title=text("italy-title-comune", name=chosen.comune.name),
            description=text("italy-description", sentence=sentence(chosen, text)),
            body=italy_page(
                chosen,
                Sought(words, chosen.among.nationwide.find(words, MOST_FOUND) if words else ()),
                Ways(asked.to, reading.fields),
                self._drawing.atlas,
                self._drawing.address(chosen.among, indicator, year),
                catalog.cities,
                catalog.sources[chosen.indicator.source],
                text,
            ),
            trail=self._trail(asked),
            shown={"comune": chosen.comune.code, "indicator": indicator, "year": str(year)},
            image=card_address("mappa", told if is_of_the_nine else asked.selection),
            notices=reading.notices,
            css=(self._css,),
        )

    def _not_loaded(self, asked: Asked) -> Content:
        text = asked.text
        return Content(
            name=NAME,
            title=text("italy-title"),
            description=text("italy-description-none"),
            body=not_loaded(text),
            trail=self._trail(asked),
            css=(self._css,),
        )

    def _trail(self, asked: Asked) -> tuple[Crumb, ...]:
        return (Crumb(asked.text("catalogue-title"), asked.to(CATALOGUE)),)
