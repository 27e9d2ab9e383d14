"""The plenary, ``/plenaria``, and each storyboard, ``/plenaria/<storyboard>``, to be read without a hall."""

from collections.abc import Iterable
from functools import lru_cache

from htpy import Node, a, fragment, h1, li, nav, ol, p
from markupsafe import Markup

from willdash.core.selection import parse_selection
from willdash.core.storyboard import Scene, Storyboard
from willdash.pages.page import Asked, Content, Crumb, NoSuchPage
from willdash.store.store import Store
from willdash.text import LANGUAGES, Text
from willdash.views.live.addresses import PLENARY
from willdash.views.pictures.cards import card_of_scene
from willdash.views.scene.fragment import seen_fragment
from willdash.views.scene.seen import seen
from willdash.views.scene.shape import Shape
from willdash.views.storyboards.actions import storyboard_actions
from willdash.views.storyboards.index import planned_words, plenary_index
from willdash.views.storyboards.scene import Shown, scene_anchor, scene_section


class StoryboardsPage:
    """The pages of one app; what is drawn of a storyboard is the same for every reader of a language."""

    rules = (PLENARY, f"{PLENARY}/<storyboard>")
    own: frozenset[str] = frozenset()

    def __init__(self, store: Store) -> None:
        self._store = store
        kept = max(1, len(store.storyboards) * len(LANGUAGES))
        self._scenes = lru_cache(maxsize=kept)(self._make_scenes)

    def addresses(self) -> Iterable[str]:
        """The index, and every storyboard."""
        return (PLENARY, *(f"{PLENARY}/{id}" for id in self._store.storyboards))

    def content(self, asked: Asked, **parts: str) -> Content:
        """The index, or the storyboard that the path names.

        Raises:
            NoSuchPage: there is no such storyboard.
        """
        id = parts.get("storyboard")
        if id is None:
            return self._index(asked)
        if id not in self._store.storyboards:
            raise NoSuchPage(f"no storyboard «{id}»")
        return self._storyboard(self._store.storyboards[id], asked)

    def _index(self, asked: Asked) -> Content:
        text = asked.text
        return Content(
            name="plenary",
            title=text("plenary-title"),
            description=text("plenary-description"),
            body=plenary_index(self._store.storyboards.values(), asked.to, text),
        )

    def _storyboard(self, storyboard: Storyboard, asked: Asked) -> Content:
        text = asked.text
        return Content(
            name="storyboard",
            title=text.words(storyboard.title),
            description=text.words(storyboard.description),
            body=fragment[
                h1(".page-title")[text.words(storyboard.title)],
                p(".storyboard-lead")[text.words(storyboard.description)],
                p(".storyboard-planned")[planned_words(storyboard, text)],
                storyboard_actions(storyboard, asked.to, text),
                self._scenes(storyboard.id, text.language),
            ],
            trail=(Crumb(text("plenary-title"), asked.to(PLENARY)),),
            image=card_of_scene(storyboard.scenes[0], self._store, text.language),
        )

    def _make_scenes(self, id: str, language: str) -> Node:
        text, scenes = Text.of(language), self._store.storyboards[id].scenes
        shown = [self._shown(number, scene, text) for number, scene in enumerate(scenes, start=1)]
        return Markup(fragment[_contents(scenes, text), [scene_section(each, text) for each in shown]])

    def _shown(self, number: int, scene: Scene, text: Text) -> Shown:
        store = self._store
        selection = parse_selection(f"{scene.query}&lang={text.language}", store.choices)[0]
        found = seen(store, scene.view, selection, scene.shows, text)
        piece = seen_fragment(found, store, scene.view, selection, text, shape=Shape.WIDE, is_narrow_too=True)
        return Shown(number, scene, piece, found.picture.address)


def _contents(scenes: Iterable[Scene], text: Text) -> Node:
    """The questions in their order, each a link to its scene."""
    return nav(".storyboard-contents", aria_label=text("plenary-contents"))[
        ol[
            [
                li[a(href=f"#{scene_anchor(number)}")[text.words(scene.title)]]
                for number, scene in enumerate(scenes, start=1)
            ]
        ]
    ]
