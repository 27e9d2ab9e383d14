"""An embed with all that its views need, and where its links lead."""

from dataclasses import dataclass, replace

from willdash.core.embed import CARRIED, Embed
from willdash.core.embed_address import embed_address
from willdash.core.selection import Selection
from willdash.store.store import Store
from willdash.text import Text
from willdash.views.embed.told import embed_title, page_of
from willdash.views.links import Addresses
from willdash.views.svg_map.ground import Ground

MAP = "/"


@dataclass(frozen=True, slots=True)
class Shown:
    """What an embed shows.

    Attributes:
        store: the figures, of the version that the embed keeps to.
        embed: view, locks, looks.
        selection: always valid for the store.
        text: words of the language.
        origin: scheme and host, as in ``https://example.org``.
        ground: what lies beneath maps.
    """

    store: Store
    embed: Embed
    selection: Selection
    text: Text
    origin: str
    ground: Ground

    @property
    def to(self) -> Addresses:
        """Whole addresses of pages, since they are followed from elsewhere."""
        return Addresses(self.store.choices, self.selection, MAP, base=self.origin)

    def here(self, *, cluster: str = "", **changes: str | int | None) -> str | None:
        """The embed with something else chosen; none where that is locked.

        Args:
            cluster: another cluster.
            changes: fields of the selection; a year goes along with its indicator.
        """
        pickers = self.embed.pickers
        # Order and zoom can be changed as long as anything can.
        free = {*pickers, *(CARRIED.get(self.embed.view, ()) if pickers else ())}
        asked = {*changes, *(["cluster"] if cluster else [])} - (
            {"year"} if "indicator" in changes else set()
        )
        if not asked <= free:
            return None
        embed = replace(self.embed, cluster=cluster or self.embed.cluster)
        return embed_address(embed, self.to.changed(changes), self.store.choices)

    @property
    def whole(self) -> str:
        """Its own whole address."""
        return self.origin + embed_address(self.embed, self.selection, self.store.choices)

    @property
    def newest(self) -> str:
        """The same with the newest figures."""
        return embed_address(replace(self.embed, version=""), self.selection, self.store.choices)

    @property
    def page(self) -> str:
        """The whole address of the page that shows the same and more."""
        return self.origin + page_of(self.embed, self.selection)

    @property
    def title(self) -> str:
        """What is shown, of whom, when."""
        return embed_title(self.embed, self.selection, self.store, self.text)
