"""What a partner has chosen for an embed, and the address of the page where it is chosen.

The query of that page is the embed's own, and beside it what stands here: which view, in which language,
and how its code and its preview are shown. Like `parse_selection`, `parse_build` never fails.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial

from willdash.core.compare import Benchmark
from willdash.core.embed import (
    ALL,
    CARRIED,
    CLUSTERED,
    OWN,
    PICKERS,
    Embed,
    EmbedView,
    parse_embed,
)
from willdash.core.embed_size import WIDTHS, usual_height
from willdash.core.selection import Choices, Notice, Selection, picked

VIEW, LANGUAGE, CODE, WIDTH = "view", "embed-lang", "code", "width"
PAGE_OWN = frozenset({VIEW, LANGUAGE, CODE, WIDTH, *OWN})
"""Parameters of the page that are not of the selection. ``lang`` is the page's own language."""
PREVIEW_WIDTHS = (320, 480, 720)
"""Pixels; beside them the whole width there is."""
FULL = "full"
FIELDS = ("practice", "cluster", "indicator", "year", "city", "peers", "benchmark", "region")
"""What can be chosen of a selection, where a view depends on it."""


class CodeForm(StrEnum):
    """How a partner puts an embed into a page."""

    IFRAME = "iframe"
    COMPONENT = "component"
    STATIC = "static"


@dataclass(frozen=True, slots=True)
class Build:
    """What a partner has chosen.

    Attributes:
        embed: what is embedded, beside its selection.
        selection: what it shows; its language is that of the embed.
        is_year_fixed: whether the year stays when a newer one is published.
        cluster: the one chosen, also while the view shows an indicator; empty where none was.
        practice: likewise.
        locked: what is locked, also of views that are not chosen.
        code: the form of the code.
        width: pixels of the preview; none for all there is.
    """

    embed: Embed
    selection: Selection
    is_year_fixed: bool
    cluster: str
    practice: str
    locked: frozenset[str]
    code: CodeForm
    width: int | None

    @property
    def fields(self) -> tuple[str, ...]:
        """What can be chosen of the selection."""
        view = self.embed.view
        used = {*PICKERS[view], *CARRIED.get(view, ())}
        return tuple(name for name in FIELDS if name in used)

    @property
    def placed(self) -> Embed:
        """What stands in the partner's page: pasted as HTML it has no script, and so no choices."""
        if self.embed.is_static or self.code is CodeForm.STATIC:
            return replace(self.embed, is_static=True, locked=frozenset())
        return self.embed

    @property
    def height(self) -> int:
        """Pixels that the view takes at the width of the preview."""
        return usual_height(self.embed.view, self.width or WIDTHS[-1])


def parse_build(
    arguments: Mapping[str, str],
    selection: Selection,
    choices: Choices,
    *,
    clusters: Sequence[str],
    usual: str,
    version: str,
    practices: Sequence[str] = (),
    usual_practice: str = "",
    forms: Sequence[CodeForm] = tuple(CodeForm),
) -> tuple[Build, tuple[Notice, ...]]:
    """Reads the address of the page; what cannot be used is named in a notice.

    Args:
        arguments: parameters of the query, the first value of each.
        selection: that the query holds; its language is that of the page.
        choices: what can be selected.
        clusters: ids of those that can be shown.
        usual: the cluster shown where none is named.
        version: of the data at present, the only one that a new embed can keep to.
        practices: ids of those that can be shown; without any, their view is none.
        usual_practice: the practice shown where none is named.
        forms: of the code, that can be given.
    """
    notices: list[Notice] = []

    pick = partial(picked, arguments, notices)
    view = EmbedView(pick(VIEW, views_of(practices), EmbedView.MAP))
    kept = dict(arguments) | {
        "version": pick("version", [version], version if arguments.get("version") else "")
    }
    subjects, first = (practices, usual_practice) if view is EmbedView.PRACTICE else (clusters, usual)
    embed, found = parse_embed(view, kept, subjects=subjects, usual=first)
    width = pick(WIDTH, [FULL, *map(str, PREVIEW_WIDTHS)], FULL)
    build = Build(
        embed=embed,
        selection=_shown(view, selection, pick(LANGUAGE, choices.languages, selection.lang)),
        is_year_fixed=arguments.get("year") == str(selection.year),
        cluster=embed.cluster or pick("cluster", clusters, ""),
        practice=embed.practice or pick("practice", practices, ""),
        locked=_every_locked(arguments.get("locked", "")),
        code=CodeForm(pick(CODE, forms, CodeForm.IFRAME)),
        width=None if width == FULL else int(width),
    )
    return build, (*notices, *found)


def views_of(practices: Sequence[str]) -> list[EmbedView]:
    """What can be embedded of a package with these practices."""
    return [view for view in EmbedView if practices or view is not EmbedView.PRACTICE]


def _shown(view: EmbedView, selection: Selection, language: str) -> Selection:
    """In the embed’s language; a norm belongs to one indicator, and a whole cluster has none."""
    is_norm = selection.benchmark not in [*Benchmark]
    benchmark = Benchmark.MEDIAN.value if is_norm and view in CLUSTERED else selection.benchmark
    return replace(selection, lang=language, benchmark=benchmark)


def _every_locked(text: str) -> frozenset[str]:
    known = frozenset(name for names in PICKERS.values() for name in names)
    names = frozenset(text.split(","))
    return known if ALL in names else known & names
