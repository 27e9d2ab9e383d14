"""What is told of a comune among all of Italy's."""

import unicodedata
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Comune:
    """Any comune of Italy.

    Attributes:
        code: ISTAT code, six digits.
        name: official name.
        province: name of its province.
        region: name of its region.
        people: residents in the latest year that has them.
    """

    code: str
    name: str
    province: str
    region: str
    people: int


@dataclass(frozen=True, slots=True)
class Near:
    """A comune like another, and how far it is from it in standard deviations."""

    comune: Comune
    distance: float


@dataclass(frozen=True, slots=True)
class Place:
    """Where a comune stands: how many have a lower figure, the same (itself among them), a higher one."""

    below: int
    equal: int
    above: int


@dataclass(frozen=True, slots=True)
class Edition:
    """What the figures of a year were read from.

    Attributes:
        source: id of the source in the data package.
        year: of 1 January.
        edition: what the publisher, or whoever passed the file on, calls it.
        file: its name.
        sha256: of the file, in hexadecimal digits.
    """

    source: str
    year: int
    edition: str
    file: str
    sha256: str


def folded(name: str) -> str:
    """A name in small letters, without accents, apostrophes and other signs; its words one space apart."""
    letters = unicodedata.normalize("NFKD", name.casefold())
    signs = "".join(
        letter if letter.isalnum() else " " for letter in letters if not unicodedata.combining(letter)
    )
    return " ".join(signs.split())
