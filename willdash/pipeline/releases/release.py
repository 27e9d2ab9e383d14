"""What a reader makes of a published file, and what a reader is."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, Protocol


class Figure(NamedTuple):
    """One published figure, tidy: as a row of ``observations.csv``.

    Attributes:
        indicator: id as in ``indicators.csv``; one that is not there yet is told in the difference report.
        area: ISTAT code, zeros kept.
        year: that the figure is about.
        value: in the unit of the indicator.
        numerator: the counts, where the source gives both.
        denominator: likewise.
    """

    indicator: str
    area: str
    year: int
    value: float
    numerator: float | None = None
    denominator: float | None = None


@dataclass(frozen=True, slots=True)
class Counted:
    """How many rows went where, so that nothing is lost in silence.

    Attributes:
        read: rows of the published file.
        kept: figures made.
        suppressed: cells that the source keeps secret or leaves blank.
        elsewhere: rows about areas that the package does not have.
        unused: rows or columns about what the package does not show.
    """

    read: int
    kept: int
    suppressed: int = 0
    elsewhere: int = 0
    unused: int = 0


@dataclass(frozen=True, slots=True)
class Release:
    """What a published file says.

    Attributes:
        source: id as in ``sources.csv``.
        edition: as the source names it.
        figures: each indicator, area and year once.
        counted: rows and cells.
    """

    source: str
    edition: str
    figures: tuple[Figure, ...]
    counted: Counted


class ReleaseError(Exception):
    """A published file cannot be used; the message says what is wrong, where, and what to do."""


class Reader(Protocol):
    """Reads the published files of one source; pure: the same files give the same release."""

    @property
    def source(self) -> str:
        """Id, as in ``sources.csv``; also what ``willdash import`` calls it."""
        ...

    @property
    def licence(self) -> str:
        """Under which the source publishes, as in ``CC BY 3.0``."""
        ...

    def addresses(self, year: int | None) -> tuple[str, ...]:
        """Where the files of a year are published; of the latest edition where none is given.

        Raises:
            ReleaseError: the source publishes nothing for the year, or only by hand; says where to look.
        """
        ...

    def read(self, files: Sequence[Path], *, areas: frozenset[str], year: int | None) -> Release:
        """The figures in the files, as they were published (zip, encoding, separators and all).

        Args:
            files: in the order of `addresses`.
            areas: ISTAT codes that the package has; rows about others are counted, not kept.
            year: that the files are about, where they do not say it themselves.

        Raises:
            ReleaseError: they are not what the source publishes, or not all of it.
        """
        ...
