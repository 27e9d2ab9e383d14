"""The catalogue's search: which indicators a reader asks for, and how many each further choice would leave.

Filters combine: an indicator is found when it has every word sought and every option chosen. The count
beside an option is what the reader would get by choosing it, with all other filters as they are.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from willdash.core.model import Indicator, Level
from willdash.core.search import LONGEST
from willdash.core.selection import LONGEST_QUOTE, Notice

FACETS = ("cluster", "dimension", "level", "source", "year")
ORDERS = ("cluster", "name")
"""The first is the order of the catalogue itself: clusters, then needs before responses."""
PAGE_SIZE = 100


@dataclass(frozen=True, slots=True, eq=False)
class Listed:
    """An indicator as the catalogue lists it; equal only to itself.

    Attributes:
        indicator: what is measured.
        level: the level its figures are shown at.
        years: those in which at least one of the nine cities has a figure, rising.
        cities: how many of the nine have a figure in some year.
        name: what it is ordered by, in small letters without accents.
        words: what it is found by, in small letters without accents.
        options: facet to the options that it belongs to.
    """

    indicator: Indicator
    level: Level
    years: tuple[int, ...]
    cities: int
    name: str
    words: str
    options: Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a reader looks for; an empty field asks for nothing.

    Attributes:
        words: as the reader wrote them.
        chosen: facet to the option chosen.
        order: one of `ORDERS`.
        page: of the list, from 1.
    """

    words: str = ""
    chosen: Mapping[str, str] = field(default_factory=dict)
    order: str = ORDERS[0]
    page: int = 1

    def parameters(self, **changes: str) -> dict[str, str]:
        """The parameters of an address that asks for the same, some of them changed; empty ones left out.

        A change leads back to the first page unless it names another.
        """
        order = "" if self.order == ORDERS[0] else self.order
        found = {"q": self.words, **self.chosen, "order": order, **changes}
        return {name: value for name, value in found.items() if value}


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found: the indicators in order, and facet to option to what choosing it would find."""

    entries: tuple[Listed, ...]
    counts: Mapping[str, Mapping[str, int]]

    @property
    def pages(self) -> int:
        """How many pages the list has, at least one."""
        return max(1, -(-len(self.entries) // PAGE_SIZE))

    def on_page(self, page: int) -> tuple[Listed, ...]:
        """The indicators of a page, from 1."""
        return self.entries[(page - 1) * PAGE_SIZE : page * PAGE_SIZE]


def listed(
    indicator: Indicator, *, level: Level, years: Sequence[int], cities: int, name: str, words: str
) -> Listed:
    """An indicator with the options it belongs to; see `Listed`."""
    options = {
        "cluster": frozenset({indicator.cluster}),
        "dimension": frozenset({indicator.dimension.value}),
        "level": frozenset({level.value}),
        "source": frozenset({indicator.source}),
        "year": frozenset(map(str, years)),
    }
    return Listed(indicator, level, tuple(years), cities, name, words, options)


def read_wanted(
    arguments: Mapping[str, str], known: Mapping[str, Sequence[str]]
) -> tuple[Wanted, tuple[Notice, ...]]:
    """What the parameters of an address ask for; never fails.

    Args:
        arguments: name to text, whatever was given.
        known: facet to the options that some indicator belongs to.

    Returns:
        What can be looked for, and a notice for each filter that no indicator could ever meet.
    """
    given = {name: arguments.get(name, "").strip() for name in (*FACETS, "order", "page")}
    allowed = {**known, "order": ORDERS}
    unknown = {name: text for name, text in given.items() if text and text not in allowed.get(name, (text,))}
    chosen = {facet: given[facet] for facet in FACETS if given[facet] and facet not in unknown}
    wanted = Wanted(
        words=" ".join(arguments.get("q", "").split())[:LONGEST],
        chosen=chosen,
        order=ORDERS[0] if "order" in unknown else given["order"] or ORDERS[0],
        page=_page(given["page"]),
    )
    return wanted, tuple(Notice(name, text[:LONGEST_QUOTE], "") for name, text in unknown.items())


def _page(text: str) -> int:
    """The page asked for, the first where that is no number; more digits than nine count no list."""
    return int(text[:9]) if text.isascii() and text.isdigit() else 1


def search(entries: Sequence[Listed], wanted: Wanted, *, sought: Sequence[str]) -> Found:
    """The indicators that have every word and every option, and what each other option would leave.

    One walk: an indicator that fails in one facet alone counts for the options of that facet only.

    Args:
        entries: in the order of the catalogue.
        wanted: options and order.
        sought: the words, in small letters without accents; each may stand inside another word.
    """
    found: list[Listed] = []
    counts = {facet: Counter[str]() for facet in FACETS}
    for entry in entries:
        if not all(word in entry.words for word in sought):
            continue
        failed = [facet for facet, option in wanted.chosen.items() if option not in entry.options[facet]]
        if not failed:
            found.append(entry)
        if len(failed) < 2:
            for facet in failed or FACETS:
                counts[facet].update(entry.options[facet])
    if wanted.order == "name":
        found.sort(key=lambda entry: entry.name)
    return Found(tuple(found), counts)
