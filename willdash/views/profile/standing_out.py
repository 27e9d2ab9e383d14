"""What stands out in a city: its best and worst placed indicators, and the gap of the worst in people."""

from collections.abc import Mapping
from types import MappingProxyType

from htpy import Element, Node, a, div, h2, h3, li, p, section, span, ul

from willdash.core.compare import Comparison
from willdash.core.learning import Lessons
from willdash.store.gaps import Gaps
from willdash.store.profile import Profile, ProfileRow
from willdash.text import Text
from willdash.views.gap_list import gap_words
from willdash.views.learning.lessons import lessons_line, lessons_warning
from willdash.views.links import Addresses
from willdash.views.profile.spine import place_words
from willdash.views.reading import level_badge, unit_suffix, verdict_badge

Lines = Mapping[str, Element | None]
"""Indicator to the line that leads to practices, where it does."""
NOTHING: Mapping[str, Lessons] = MappingProxyType({})


def standing_out_lists(
    profile: Profile, than: str, to: Addresses, text: Text, *, lessons: Mapping[str, Lessons] = NOTHING
) -> Element:
    """Strongest beside weakest; a sentence where there is neither, or only one of them.

    Args:
        profile: of the city.
        than: what verdicts are about, as it follows a comparison.
        to: addresses from the page shown.
        text: words of the language.
        lessons: indicator to what the city can look at there.
    """
    found = profile.standing_out
    lines = {id: lessons_line(each, to, text) for id, each in lessons.items()}
    sides = {"strongest": found.strongest, "weakest": found.weakest}
    return section(".profile-card.standing-out", aria_labelledby="standing-out")[
        h2(id="standing-out")[text("standing-out", city=profile.city.label)],
        p(".profile-note")[text("standing-out-lead", than=than)],
        div(".standing-out-sides")[
            [_side(name, rows, profile, lines, to, text) for name, rows in sides.items()]
        ]
        if found.strongest or found.weakest
        else p(".standing-out-none")[text("standing-out-none", than=than)],
        lessons_warning(text) if any(lines.values()) else None,
    ]


def _side(
    name: str, rows: tuple[ProfileRow, ...], profile: Profile, lines: Lines, to: Addresses, text: Text
) -> Element:
    return div(data_side=name)[
        h3[text(f"standing-out-{name}")],
        ul[[_item(row, profile.gaps.get(row.indicator.id), lines, to, text) for row in rows]]
        if rows
        else p(".standing-out-none")[text(f"standing-out-none-{name}")],
    ]


def _item(row: ProfileRow, gaps: Gaps | None, lines: Lines, to: Addresses, text: Text) -> Element:
    comparison, indicator = row.comparison, row.indicator
    city = comparison.city
    assert city.value is not None
    assert city.benchmark is not None
    return li(data_standing=indicator.id, data_verdict=city.verdict.value if city.verdict else "none")[
        p(".standing-out-head")[
            a(href=to.indicator(indicator.id))[text.words(indicator.short)],
            " ",
            span(".standing-out-value")[text.value(indicator, city.value), unit_suffix(indicator, text)],
            " ",
            verdict_badge(city.verdict, text),
        ],
        p(".standing-out-more")[
            level_badge(comparison.level, text),
            f" {comparison.year} · ",
            text("standing-out-benchmark", value=text.value(indicator, city.benchmark)),
            " · ",
            place_words(row, text),
        ],
        _gap(comparison, gaps, text),
        lines.get(indicator.id),
    ]


def _gap(comparison: Comparison, gaps: Gaps | None, text: Text) -> Node:
    """What it would take to reach the benchmark, in people; nothing where that cannot be told."""
    benchmarks = comparison.benchmarks
    id = benchmarks.target.id if benchmarks.target else benchmarks.chosen.value
    found = [row for row in gaps.rows if row.reference.id == id and row.gap] if gaps else []
    return [
        p(".standing-out-gap")[text("standing-out-gap", gap=gap_words(row, comparison.indicator, text))]
        for row in found
    ]
