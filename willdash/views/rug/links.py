"""Addresses of a rug: whose column stands out, which row is open."""

from dataclasses import dataclass
from typing import Protocol

from htpy import Node, input

from willdash.views.links import Addresses


class Rows(Protocol):
    """What a rug's table asks of its links."""

    @property
    def open_row(self) -> str:
        """Id of the indicator whose row is open; empty where none is."""
        ...

    @property
    def opens(self) -> bool:
        """Whether rows can be opened; else their heads lead elsewhere."""
        ...

    def column(self, slug: str) -> str | None:
        """The rug with another city of interest; none where it may not change."""
        ...

    def row(self, indicator: str) -> str:
        """Where the head of a row leads."""
        ...


@dataclass(frozen=True, slots=True)
class RugLinks:
    """Links of one rug; the open row stays open unless a link is there to close it.

    Attributes:
        to: addresses from the page shown.
        cluster: id of the cluster.
        open_row: id of the indicator whose row is open; empty where none is.
    """

    to: Addresses
    cluster: str
    open_row: str

    @property
    def opens(self) -> bool:
        """They do."""
        return True

    def column(self, slug: str) -> str:
        """The rug with another city of interest."""
        return self.to.cluster(self.cluster, extra=self._named(self.open_row), city=slug)

    def row(self, indicator: str) -> str:
        """The rug with a row opened, or closed where it is open."""
        if indicator != self.open_row:
            # Named even where it is the default, since only a row that is named is open.
            address = self.to.cluster(self.cluster, extra=self._named(indicator), indicator=indicator)
        else:
            usual = self.to.choices.default
            address = self.to.cluster(self.cluster, indicator=usual.indicator, year=usual.year)
        return f"{address}#row-{indicator}"

    def hidden(self) -> Node:
        """The open row as a field of a form."""
        return input(type="hidden", name="indicator", value=self.open_row) if self.open_row else None

    @staticmethod
    def _named(indicator: str) -> dict[str, str]:
        return {"indicator": indicator} if indicator else {}
