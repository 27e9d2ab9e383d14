"""The residents of a comune by age and sex: a pyramid, and the same numbers as a table."""

from collections.abc import Sequence
from dataclasses import dataclass

from htpy import (
    Element,
    Node,
    caption,
    details,
    div,
    figcaption,
    figure,
    h2,
    p,
    path,
    section,
    span,
    strong,
    summary,
    svg,
    table,
    tbody,
    td,
    tfoot,
    th,
    thead,
    tr,
)

from willdash.text import Text
from willdash.views.drawing.scale import ticks
from willdash.views.scrolling import scrolling

YEARS = 5
OLDEST = 100
FEW = 20
"""Of a longest bar below it, ticks would be no whole people."""
LAST_TICK = 0.85
"""Of the longest bar."""
GAP = 0.12
"""Of a bar, left free beneath it."""


@dataclass(frozen=True, slots=True)
class Group:
    """The residents of five years of age, or of 100 and over."""

    low: int
    women: int
    men: int

    @property
    def people(self) -> int:
        """All of them."""
        return self.women + self.men


def groups_of(ages: Sequence[tuple[int, int, int]]) -> tuple[Group, ...]:
    """Age, women and men put together by five years of age, the youngest first."""
    women, men = ([0] * (OLDEST // YEARS + 1) for _ in range(2))
    for age, of_women, of_men in ages:
        women[min(age, OLDEST) // YEARS] += of_women
        men[min(age, OLDEST) // YEARS] += of_men
    return tuple(Group(place * YEARS, *both) for place, both in enumerate(zip(women, men, strict=True)))


def pyramid(name: str, year: int, ages: Sequence[tuple[int, int, int]], text: Text) -> Element:
    """The section; says so where there are no ages.

    Args:
        name: of the comune.
        year: of the figures.
        ages: age, women, men.
        text: words of the language.
    """
    found = groups_of(ages)
    return section(".italy-card.italy-ages", aria_labelledby="italy-ages")[
        h2("#italy-ages")[text("italy-ages")],
        _figure(name, year, found, text)
        if any(group.people for group in found)
        else p[text("italy-ages-none", name=name, year=str(year))],
    ]


def _figure(name: str, year: int, groups: Sequence[Group], text: Text) -> Node:
    heading = text("italy-ages-caption", name=name, year=str(year))
    largest = max(groups, key=lambda group: group.people)
    most = max(max(group.women, group.men) for group in groups)
    return [
        p[
            text(
                "italy-ages-sentence",
                women=text.number(sum(group.women for group in groups)),
                men=text.number(sum(group.men for group in groups)),
                group=_years(largest, text),
                count=text.number(largest.people),
            )
        ],
        figure[
            figcaption[strong[heading]],
            div(".italy-pyramid", role="img", aria_label=text("italy-ages-alt", name=name, year=str(year)))[
                span(".italy-pyramid-head")[text("italy-men")],
                span(".italy-pyramid-head")[text("italy-group")],
                span(".italy-pyramid-head")[text("italy-women")],
                _bars([group.men for group in groups], most, "men"),
                div(".italy-pyramid-ages")[[span[_years(group, text)] for group in reversed(groups)]],
                _bars([group.women for group in groups], most, "women"),
                _ticks(most, "men", text),
                span,
                _ticks(most, "women", text),
            ],
        ],
        _table(groups, heading, text),
    ]


def _bars(counts: Sequence[int], most: int, side: str) -> Element:
    """Bars from the middle outwards, the oldest at the top."""
    drawn = []
    for row, count in enumerate(reversed(counts)):
        length = 100 * count / most
        start, end = (100 - length, 100) if side == "men" else (0, length)
        if count:
            drawn.append(f"M{start:.4g} {row}H{end:.4g}V{row + 1 - GAP:g}H{start:.4g}Z")
    grid = "".join(
        f"M{100 - 100 * tick / most if side == 'men' else 100 * tick / most:.4g} 0V{len(counts)}"
        for tick in _rounds(most)
    )
    return svg(class_=f"italy-pyramid-{side}", viewBox=f"0 0 100 {len(counts)}", preserveAspectRatio="none")[
        path(".italy-grid", d=grid), path(".italy-bar", d="".join(drawn))
    ]


def _ticks(most: int, side: str, text: Text) -> Element:
    edge = "right" if side == "men" else "left"
    return div(".italy-pyramid-ticks")[
        [span(style=f"{edge}:{100 * tick / most:.4g}%")[text.number(tick)] for tick in _rounds(most)]
    ]


def _rounds(most: int) -> list[int]:
    """Round numbers of people along the bars, none where its words would reach beyond them."""
    if most < FEW:
        return [0, most // 2] if most > 1 else [0]
    return [round(tick) for tick in ticks(0, most) if tick <= LAST_TICK * most]


def _years(group: Group, text: Text) -> str:
    if group.low == OLDEST:
        return text("italy-group-over", low=str(group.low))
    return text("italy-group-years", low=str(group.low), high=str(group.low + YEARS - 1))


def _table(groups: Sequence[Group], heading: str, text: Text) -> Element:
    names = ("italy-group", "italy-women", "italy-men")
    totals = (sum(group.women for group in groups), sum(group.men for group in groups))
    return details(".chart-table")[
        summary[text("trend-table")],
        scrolling(heading, text)[
            table(".table.italy-table")[
                caption[heading],
                thead[tr[[th(scope="col")[text(name)] for name in names]]],
                tbody[
                    [
                        tr[
                            th(scope="row")[_years(group, text)],
                            td(".number")[text.number(group.women)],
                            td(".number")[text.number(group.men)],
                        ]
                        for group in groups
                    ]
                ],
                tfoot[
                    tr[
                        th(scope="row")[text("italy-all-ages")],
                        [td(".number")[text.number(total)] for total in totals],
                    ]
                ],
            ]
        ],
    ]
