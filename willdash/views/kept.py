"""HTML that is made once for all readers of the same figures, and finished for each.

A page's links carry all that a reader has chosen, most of which the figures on it do not depend on. So
it is made with `OpenAddresses`, which leave a gap wherever the rest of the choice comes in; `Kept` has the
gaps filled with the addresses of one reader, by the same functions that make them elsewhere.

Usage:
    to = OpenAddresses(choices, shown, "/citta/parma")     # `shown`: only what the figures depend on
    page = Kept.of(profile(figures, to, text), to)         # once
    page.filled(Addresses(choices, selection, path))       # for each reader
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from secrets import token_hex
from typing import Self

from htpy import Node, fragment
from markupsafe import Markup, escape

from willdash.views.links import Addresses

SIGN = token_hex(8)
"""Nobody can write it into a text that is shown, since each process has its own."""
GAP = re.compile(f"{SIGN}-([0-9]+)-")

Making = Callable[[Addresses], Node]
"""Makes what stands in a gap, for the addresses of a reader."""


@dataclass(frozen=True, slots=True)
class OpenAddresses(Addresses):
    """Addresses that name no reader's choice yet.

    The selection is that of nobody: what the HTML depends on, and else the default.

    Attributes:
        gaps: what fills each gap, in the order of their numbers.
    """

    gaps: list[Making] = field(default_factory=list)

    def __call__(self, path: str, *, extra: Mapping[str, str] | None = None, **changes: object) -> str:
        """A gap for the address of a page."""
        return self.gap(lambda to: to(path, extra=extra, **changes))

    def gap(self, making: Making) -> Markup:
        """A gap for anything else that carries the selection, such as a form."""
        self.gaps.append(making)
        return Markup(f"{SIGN}-{len(self.gaps) - 1}-")


@dataclass(frozen=True, slots=True)
class Kept:
    """HTML with gaps.

    Attributes:
        pieces: the HTML before, between and after the gaps.
        gaps: what fills them, one fewer than there are pieces.
    """

    pieces: tuple[str, ...]
    gaps: tuple[Making, ...]

    @classmethod
    def of(cls, node: Node, to: OpenAddresses) -> Self:
        """What was made with open addresses, rendered."""
        pieces = GAP.split(str(fragment[node]))
        return cls(tuple(pieces[::2]), tuple(to.gaps[int(number)] for number in pieces[1::2]))

    def filled(self, to: Addresses) -> Markup:
        """The HTML for a reader."""
        first, *others = self.pieces
        filled = (f"{_html(making(to))}{piece}" for making, piece in zip(self.gaps, others, strict=True))
        return Markup(first + "".join(filled))


def _html(node: Node) -> str:
    return escape(node) if isinstance(node, str) else str(fragment[node])
