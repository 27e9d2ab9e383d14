"""What the reader is looking at, and the address that says so.

The address is the state: every link of the product is a selection turned into a query by
`Selection.query`, and every page begins with `parse_selection`, which never fails.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from functools import partial
from typing import Protocol
from urllib.parse import parse_qsl, urlencode

from willdash.core.model import FormerIndicator
from willdash.core.names import nearly

LONGEST_QUERY = 2_000
MOST_PARAMETERS = 50
LONGEST_QUOTE = 40
SORT_KEYS = ("rank", "name", "value", "median", "region", "italy")
LISTS = ("compare",)
"""Parameters that hold several names; a form repeats them, an address separates them with commas."""


class Choices(Protocol):
    """What can be selected; the store answers it."""

    @property
    def indicators(self) -> Mapping[str, Sequence[int]]:
        """Indicator id to the years in which at least one of the nine cities has a figure."""
        ...

    @property
    def former(self) -> Mapping[str, FormerIndicator]:
        """Ids that indicators no longer go by, to what is shown instead: one of `indicators`."""
        ...

    @property
    def cities(self) -> Sequence[str]:
        """Slugs of the nine cities."""
        ...

    @property
    def peers(self) -> Sequence[str]:
        """Ids of the peer sets."""
        ...

    def benchmarks(self, indicator: str) -> Sequence[str]:
        """What an indicator can be judged against."""
        ...

    @property
    def languages(self) -> Sequence[str]:
        """Languages of the interface."""
        ...

    def weights(self, text: str) -> str:
        """Weights of similar cities' variables in their usual form; `ValueError` where they make no sense."""
        ...

    @property
    def regions(self) -> Sequence[str]:
        """Regions the map can be zoomed to, by their name in addresses."""
        ...

    @property
    def default(self) -> "Selection":
        """What is shown when nothing is asked for."""
        ...

    def default_year(self, indicator: str) -> int:
        """The year shown when none is asked for."""
        ...


@dataclass(frozen=True, slots=True)
class Notice:
    """A part of the address that could not be used; ``used`` is what is shown instead.

    Of an indicator that is ``renamed`` or ``withdrawn``, ``until`` is the day from which it was, as
    ``2026-03-31``.
    """

    parameter: str
    given: str
    used: str
    reason: str = "unknown"
    until: str = ""


@dataclass(frozen=True, slots=True)
class Selection:
    """What the reader is looking at; every field is valid against the choices it was parsed with."""

    indicator: str
    year: int
    city: str
    peers: str
    benchmark: str = "mediana"
    """What verdicts are about: the median of the peers, the region, Italy, or a norm."""
    lang: str = "it"
    compare: tuple[str, ...] = ()
    region: str = ""
    """Region the map is zoomed to; empty for all four."""
    weights: str = ""
    """Weights of the variables that similar cities are found by, where they differ from the usual."""
    sort: str = "rank"
    """Column the peer table is sorted by; a leading ``-`` turns the order."""
    versus: str = ""
    """Indicator that the chosen one is plotted against; empty where none was chosen."""

    def query(self) -> str:
        """The selection as a query string with its question mark; says everything but the usual order."""
        fields = {"indicator": self.indicator, "year": self.year, "city": self.city, "peers": self.peers}
        optional = {
            "benchmark": "" if self.benchmark == "mediana" else self.benchmark,
            "compare": ",".join(self.compare),
            "region": self.region,
            "weights": self.weights,
            "sort": "" if self.sort == "rank" else self.sort,
            "versus": self.versus,
            "lang": "" if self.lang == "it" else self.lang,
        }
        return "?" + urlencode(
            {**fields, **{key: value for key, value in optional.items() if value}}, safe=",:"
        )


NAMES = tuple(field.name for field in fields(Selection))


def parse_selection(query: str, choices: Choices) -> tuple[Selection, tuple[Notice, ...]]:
    """Reads a query string; what is unknown or stale falls back to the default and is named in a notice.

    An indicator that was renamed or withdrawn falls back to its successor, one that is spelt almost right to
    the one that is meant.

    Args:
        query: as the browser gives it, with or without the question mark; any text at all.
        choices: what can be selected.

    Returns:
        A selection that is always valid, and a notice for each part that could not be used.
    """
    given, notices = _parameters(query)
    default = choices.default

    pick = partial(picked, given, notices)
    indicator = _indicator("indicator", given, default.indicator, choices, notices)
    selection = Selection(
        indicator=indicator,
        year=_year(given.get("year", ""), indicator, choices, notices),
        city=pick("city", choices.cities, default.city),
        peers=pick("peers", choices.peers, default.peers),
        benchmark=pick("benchmark", choices.benchmarks(indicator), default.benchmark),
        lang=pick("lang", choices.languages, default.lang),
        compare=_several(given.get("compare", ""), choices.cities, notices),
        region=pick("region", choices.regions, default.region),
        weights=_weights(given.get("weights", ""), choices, notices),
        sort=pick("sort", [sign + key for sign in ("", "-") for key in SORT_KEYS], default.sort),
        versus=_indicator("versus", given, default.versus, choices, notices),
    )
    return selection, tuple(notices)


def picked(
    given: Mapping[str, str], notices: list[Notice], name: str, allowed: Sequence[str], fallback: str
) -> str:
    """The value given for a parameter where it is allowed; else the fallback, named in a notice."""
    value = given.get(name, "")
    if not value or value in allowed:
        return value or fallback
    notices.append(Notice(name, quoted(value), fallback))
    return fallback


def brief(selection: Selection, choices: Choices) -> dict[str, str]:
    """The fewest parameters that `parse_selection` reads the selection back from, by name."""
    usual = replace(choices.default, year=choices.default_year(selection.indicator))
    return {
        name: _written(value) for name in NAMES if (value := getattr(selection, name)) != getattr(usual, name)
    }


def _written(value: str | int | tuple[str, ...]) -> str:
    return ",".join(value) if isinstance(value, tuple) else str(value)


def _parameters(query: str) -> tuple[dict[str, str], list[Notice]]:
    """Parameter name to its first value; notices for an address too long, malformed or repeating itself."""
    text = query.removeprefix("?")
    if len(text) > LONGEST_QUERY:
        return {}, [Notice("", quoted(text), "", reason="too_long")]
    try:
        pairs = parse_qsl(text, max_num_fields=MOST_PARAMETERS)
    except ValueError:
        return {}, [Notice("", quoted(text), "", reason="malformed")]
    given: dict[str, str] = {}
    notices = []
    for name, value in pairs:
        if name in LISTS and name in given:
            given[name] += f",{value}"
        elif name in given and given[name] != value:
            notices.append(Notice(name, quoted(value), quoted(given[name]), reason="repeated"))
        given.setdefault(name, value)
    return given, notices


def _indicator(
    name: str, given: Mapping[str, str], fallback: str, choices: Choices, notices: list[Notice]
) -> str:
    """The indicator asked for; else what stands for it: its successor, one spelt nearly so, the default."""
    value = given.get(name, "")
    if not value or value in choices.indicators:
        return value or fallback
    former = choices.former.get(value)
    if former:
        notices.append(Notice(name, value, former.successor, former.kind.value, former.until))
        return former.successor
    used = nearly(value, choices.indicators) or fallback
    notices.append(Notice(name, quoted(value), used))
    return used


def _year(text: str, indicator: str, choices: Choices, notices: list[Notice]) -> int:
    """The year asked for where it is published for the indicator, else the default year."""
    default = choices.default_year(indicator)
    if not text:
        return default
    published = {str(year): year for year in choices.indicators[indicator]}
    if text not in published:
        notices.append(Notice("year", quoted(text), str(default)))
    return published.get(text, default)


def _weights(text: str, choices: Choices, notices: list[Notice]) -> str:
    """Weights in their usual form; none where they make no sense."""
    try:
        return choices.weights(text)
    except ValueError:
        notices.append(Notice("weights", quoted(text), ""))
        return ""


def _several(text: str, allowed: Sequence[str], notices: list[Notice]) -> tuple[str, ...]:
    """The known names of a comma-separated list, each once, in the order given."""
    names = list(dict.fromkeys(name for name in text.split(",") if name))
    unknown = [name for name in names if name not in allowed]
    if unknown:
        notices.append(Notice("compare", quoted(",".join(unknown)), ""))
    return tuple(name for name in names if name in allowed)


def printable(text: str) -> str:
    """Text without signs that are not seen: some break documents, some turn the order of words round."""
    return "".join(letter if letter.isprintable() else " " for letter in text)


def quoted(text: str) -> str:
    """Text short enough to be quoted back to the reader."""
    shown = printable(text)
    return shown if len(shown) <= LONGEST_QUOTE else shown[:LONGEST_QUOTE] + "…"
