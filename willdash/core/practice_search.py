"""What a reader of the practices asks for: words, a city, a cluster, a dimension, an indicator."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from willdash.core.search import LONGEST
from willdash.core.selection import Notice, quoted

CITY, CLUSTER, DIMENSION, INDICATOR = "in", "cluster", "dimension", "on"
FACETS = (CITY, CLUSTER, DIMENSION, INDICATOR)
"""Parameters of the address. ``city`` and ``indicator`` are the reader's selection, which goes along unused:
a link from Parma's profile leads to all practices, not to those of Parma."""
WORDS = "q"


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked for; an empty field asks for nothing.

    Attributes:
        words: as the reader wrote them.
        chosen: facet to the option chosen.
    """

    words: str = ""
    chosen: Mapping[str, str] = field(default_factory=dict)

    def __getitem__(self, facet: str) -> str:
        """The option chosen of a facet; empty where none is."""
        return self.chosen.get(facet, "")

    def parameters(self, **changes: str) -> dict[str, str]:
        """The parameters of an address that asks for the same, some of them changed; empty ones left out."""
        return {name: value for name, value in {WORDS: self.words, **self.chosen, **changes}.items() if value}


def read_asked(
    arguments: Mapping[str, str], known: Mapping[str, Collection[str]]
) -> tuple[Asked, tuple[Notice, ...]]:
    """What the parameters of an address ask for; never fails.

    Args:
        arguments: name to text, whatever was given.
        known: facet to the options there are.

    Returns:
        What can be looked for, and a notice for each filter that names nothing.
    """
    given = {facet: text for facet in FACETS if (text := arguments.get(facet, "").strip())}
    unknown = {facet: text for facet, text in given.items() if text not in known[facet]}
    chosen = {facet: text for facet, text in given.items() if facet not in unknown}
    words = " ".join(arguments.get(WORDS, "").split())[:LONGEST]
    notices = tuple(Notice(facet, quoted(text), "") for facet, text in unknown.items())
    return Asked(words, chosen), notices
