"""Where the present data package is looked for: what every such place answers."""

from collections.abc import Hashable
from pathlib import Path
from typing import Protocol


class NothingToShow(Exception):
    """No package can be had; says why and what to do."""


class Packages(Protocol):
    """A place where newer packages appear.

    Attributes:
        is_near: whether a look takes no time to speak of.
    """

    is_near: bool

    def first(self) -> tuple[Path, Hashable]:
        """The package's folder when the server starts, and what a look at it saw.

        Raises:
            NothingToShow: there is none.
        """
        ...

    def look(self) -> Hashable:
        """What differs whenever another package may be there.

        Raises:
            NothingToShow: that cannot be told now.
        """
        ...

    def is_settled(self, seen: Hashable) -> bool:
        """Whether what was seen is not being written any more."""
        ...

    def folder(self) -> Path:
        """The folder of the package that is there now, brought where it can be read.

        Raises:
            NothingToShow: it could not be brought.
        """
        ...
