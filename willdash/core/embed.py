"""What an embed shows and how: the part of its address that is not a selection.

``/embed/<view>`` shows one view of a selection without header and footer, for partners' pages. Its query is
that of any page, and beside it what stands here. Like `parse_selection`, `parse_embed` never fails.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from willdash.core.selection import Choices, Notice, Selection, picked, quoted

PATH = "/embed"
OWN = ("cluster", "practice", "locked", "theme", "background", "mode", "version", "key", "was")
"""Parameters of an embed's address that no other page has."""
WAS = "was"
"""The indicator that a reader chose another one from: year and benchmark were that one's, and are left."""
ALL = "all"
TRANSPARENT, STATIC = "transparent", "static"
LONGEST_KEY = 120


class EmbedView(StrEnum):
    """What can be embedded."""

    MAP = "map"
    PANEL = "panel"
    TABLE = "table"
    TREND = "trend"
    SPINE = "spine"
    RUG = "rug"
    INDICATOR = "indicator"
    PRACTICE = "practice"


class Theme(StrEnum):
    """Dark on light, light on dark, or as the reader's system has it."""

    LIGHT = "light"
    DARK = "dark"
    AUTO = "auto"


CLUSTERED = frozenset({EmbedView.PANEL, EmbedView.SPINE, EmbedView.RUG})
"""Views of a whole cluster, which stands in their path; the others show one indicator, or a practice."""
NAMED = CLUSTERED | {EmbedView.PRACTICE}
"""Views whose path names what they show, beside the selection."""
PICKERS: Mapping[EmbedView, tuple[str, ...]] = {
    EmbedView.MAP: ("indicator", "year", "city"),
    EmbedView.PANEL: ("cluster", "city"),
    EmbedView.TABLE: ("indicator", "year", "city", "peers", "benchmark"),
    EmbedView.TREND: ("indicator", "city"),
    EmbedView.SPINE: ("cluster", "city", "benchmark"),
    EmbedView.RUG: ("cluster", "city", "benchmark"),
    EmbedView.INDICATOR: ("indicator", "year", "city"),
    EmbedView.PRACTICE: ("practice",),
}
"""What a reader of each view can choose, unless it is locked."""
CARRIED: Mapping[EmbedView, tuple[str, ...]] = {
    EmbedView.MAP: ("region", "benchmark"),
    EmbedView.TABLE: ("sort", "weights"),
    EmbedView.PANEL: ("benchmark",),
    EmbedView.INDICATOR: ("benchmark",),
}
"""Further fields of the selection that a view depends on, without a picker of their own."""


@dataclass(frozen=True, slots=True)
class Embed:
    """What is embedded, beside its selection.

    Attributes:
        view: what is shown.
        cluster: whose, in views of a whole cluster; else empty.
        practice: which, in the view of one; else empty.
        locked: what a reader cannot change, of `PICKERS`.
        theme: its colours.
        is_transparent: whether the page that embeds it shines through.
        is_static: whether it is one document without script and choices.
        version: of the data it keeps to; empty for the newest.
        key: of the partner that embeds it; empty where it gave none.
    """

    view: EmbedView
    cluster: str = ""
    locked: frozenset[str] = frozenset()
    theme: Theme = Theme.LIGHT
    is_transparent: bool = False
    is_static: bool = False
    version: str = ""
    key: str = ""
    practice: str = ""

    @property
    def subject(self) -> str:
        """What its path names: a cluster or a practice; empty where the selection says all."""
        return self.cluster or self.practice

    @property
    def path(self) -> str:
        """Of its address: ``/embed/map``, ``/embed/panel/minori``."""
        return f"{PATH}/{self.view}" + (f"/{self.subject}" if self.subject else "")

    @property
    def pickers(self) -> tuple[str, ...]:
        """What a reader can choose."""
        return () if self.is_static else tuple(n for n in PICKERS[self.view] if n not in self.locked)

    def parameters(self) -> dict[str, str]:
        """What its query says beside the selection; nothing of what is usual, nor what stands in the path."""
        every = frozenset(PICKERS[self.view])
        named = {
            "locked": ALL
            if self.locked == every
            else ",".join(n for n in PICKERS[self.view] if n in self.locked),
            "theme": "" if self.theme is Theme.LIGHT else self.theme.value,
            "background": TRANSPARENT if self.is_transparent else "",
            "mode": STATIC if self.is_static else "",
            "version": self.version,
            "key": self.key,
        }
        return {name: value for name, value in named.items() if value}


def parse_embed(
    view: EmbedView, arguments: Mapping[str, str], *, subjects: Sequence[str], usual: str
) -> tuple[Embed, tuple[Notice, ...]]:
    """Reads what an address says beside the selection; what cannot be used is named in a notice.

    Args:
        view: that the path names.
        arguments: parameters of the query, the first value of each, and the path's ``cluster`` or
            ``practice``.
        subjects: ids of the clusters or practices that the view can show; unused by views of an indicator.
        usual: the one shown where none is named.
    """
    notices: list[Notice] = []

    pick = partial(picked, arguments, notices)
    embed = Embed(
        view=view,
        cluster=pick("cluster", subjects, usual) if view in CLUSTERED else "",
        practice=pick("practice", subjects, usual) if view is EmbedView.PRACTICE else "",
        locked=_locked(arguments.get("locked", ""), view, notices),
        theme=Theme(pick("theme", [*Theme], Theme.LIGHT)),
        is_transparent=pick("background", [TRANSPARENT], "") == TRANSPARENT,
        is_static=pick("mode", [STATIC, "live"], "") == STATIC,
        version=quoted(arguments.get("version", "")),
        key=arguments.get("key", "")[:LONGEST_KEY],
    )
    return embed, tuple(notices)


def selected(
    embed: Embed, selection: Selection, choices: Choices, *, is_year_fixed: bool = False
) -> dict[str, str]:
    """What an embed's query says of its selection.

    City and indicator are always named, since defaults may change. The year is not where it is the usual
    one, so that a view goes along with new figures, unless it is fixed or keeps to a version of the data.

    Args:
        embed: what is embedded.
        selection: what it shows.
        choices: what can be selected.
        is_year_fixed: whether the year stays when a newer one is published.
    """
    usual = choices.default
    said = {"indicator": selection.indicator, "city": selection.city}
    optional = {
        name: str(getattr(selection, name)) for name in ("peers", "benchmark", "region", "sort", "weights")
    }
    optional["lang"] = selection.lang
    shown = {*PICKERS[embed.view], *CARRIED.get(embed.view, ()), "lang"}
    named = said | {name: value for name, value in optional.items() if value != str(getattr(usual, name))}
    if is_year_fixed or embed.version or selection.year != choices.default_year(selection.indicator):
        named["year"] = str(selection.year)
    return {name: value for name, value in named.items() if name in shown}


def _locked(text: str, view: EmbedView, notices: list[Notice]) -> frozenset[str]:
    """What is locked, of what the view lets choose; other views' pickers are locked in vain, and no fault."""
    known = {name for names in PICKERS.values() for name in names}
    names = {name for name in text.split(",") if name}
    unknown = sorted(names - known - {ALL})
    if unknown:
        notices.append(Notice("locked", quoted(",".join(unknown)), ""))
    return frozenset(PICKERS[view]) if ALL in names else frozenset(names & set(PICKERS[view]))
