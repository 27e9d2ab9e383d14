"""Pictures as other sites show them of a page: few rows in large type, since previews are small.

The whole rug and the whole profile have more rows than a preview of 500 pixels can show: the rug's featured
rows and one cluster of the profile stand for them, drawn as on a stage.
"""

from collections.abc import Mapping

from willdash.core.selection import parse_selection
from willdash.core.storyboard import Scene
from willdash.store.store import Store
from willdash.views.frame.card import card_address
from willdash.views.pictures import PICTURES, Maker
from willdash.views.pictures.profilo import profilo_part
from willdash.views.pictures.quadro import quadro_featured
from willdash.views.scene.pictures import SCENES

CARDS: Mapping[str, Maker] = {**PICTURES, "quadro": quadro_featured, "profilo": profilo_part}
"""By the name that stands in their address."""


def card_of_scene(scene: Scene, store: Store, language: str) -> str:
    """Address of the card that shows what a scene shows.

    Args:
        scene: of a storyboard.
        store: what can be selected.
        language: of its words.
    """
    selection, _ = parse_selection(f"{scene.query}&lang={language}", store.choices)
    names = {maker: name for name, maker in CARDS.items()}
    return card_address(
        names[SCENES[scene.view]],
        selection,
        **{name: scene.shows.get(name, "") for name in ("cluster", "practice")},
    )
