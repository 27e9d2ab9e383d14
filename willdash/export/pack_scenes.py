"""The scenes of a pack: each as planned, and for every city and every year that a presenter may ask for."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import urlencode

from willdash.core.selection import Selection, parse_selection
from willdash.core.storyboard import Scene, Storyboard, View
from willdash.store.store import Store
from willdash.text import Text
from willdash.views.scene.fragment import scene_fragment
from willdash.views.scene.seen import NoSuchScene
from willdash.views.scene.shape import Shape

SHAPES = (Shape.WIDE, Shape.STANDARD)
"""Shapes of a projector; a window that is higher than wide gets the standard one."""
VARIED = ("city", "year", "lang", "shape", "v")
"""Parameters that do not say which set a scene belongs to."""


@dataclass(frozen=True)
class SceneSet:
    """One way of seeing one selection, whatever its city and year.

    Attributes:
        view: how it is seen.
        shows: the parameters that stay the same.
        store: the figures.
    """

    view: View
    shows: tuple[tuple[str, str], ...]
    store: Store

    @property
    def key(self) -> str:
        """What ``assets/js/pack/scenes.js`` makes of an address to find the set."""
        return "&".join(f"{name}={value}" for name, value in sorted([*self.shows, ("view", self.view.value)]))

    @cached_property
    def usual(self) -> Selection:
        """What is shown where an address names neither city nor year."""
        return parse_selection(urlencode(self.shows), self.store.choices)[0]

    @property
    def years(self) -> Sequence[int]:
        """The years in which the indicator can be shown."""
        return self.store.choices.indicators[self.usual.indicator]

    @property
    def index(self) -> dict[str, object]:
        """What the browser has to know to find a scene in the set."""
        return {
            "key": self.key,
            "years": list(self.years),
            "year": self.usual.year,
            "city": self.usual.city,
        }

    def texts(self, language: str, shape: Shape) -> Iterator[tuple[str, str]]:
        """City and year, as ``parma/2023``, to the HTML of the scene."""
        text = Text.of(language)
        for city in self.store.choices.cities:
            for year in self.years:
                yield f"{city}/{year}", self._html(city, year, text, shape)

    def _html(self, city: str, year: int, text: Text, shape: Shape) -> str:
        shows = {**dict(self.shows), "city": city, "year": str(year), "lang": text.language}
        selection, _ = parse_selection(urlencode(shows), self.store.choices)
        try:
            return str(scene_fragment(self.store, self.view, selection, shows, text, shape=shape))
        except NoSuchScene:
            return f'<p class="scene-none">{text("scene-none")}</p>'


def scene_sets(storyboard: Storyboard, store: Store) -> list[SceneSet]:
    """The sets that a storyboard's scenes come from, each once."""
    found = [_set_of(scene, store) for scene in storyboard.scenes]
    return list({each.key: each for each in found}.values())


def _set_of(scene: Scene, store: Store) -> SceneSet:
    shows = tuple((name, value) for name, value in scene.shows.items() if name not in (*VARIED, "view"))
    return SceneSet(scene.view, shows, store)
