"""Links of a rug that is embedded: its columns choose a city, its rows lead to their indicator's page."""

from dataclasses import dataclass

from willdash.views.embed.shown import Shown


@dataclass(frozen=True, slots=True)
class EmbeddedRows:
    """See `willdash.views.rug.links.Rows`."""

    shown: Shown

    @property
    def open_row(self) -> str:
        """None is open."""
        return ""

    @property
    def opens(self) -> bool:
        """They do not."""
        return False

    def column(self, slug: str) -> str | None:
        """The embed with another city."""
        return self.shown.here(city=slug)

    def row(self, indicator: str) -> str:
        """The page of the indicator."""
        return self.shown.to.indicator(indicator)
