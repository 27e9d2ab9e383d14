"""*Quanto manca*: what separates the city from each reference, told in people."""

from htpy import Element, Node, div, h2, p, small, table, tbody, td, th, thead, tr

from willdash.core.compare import Benchmark
from willdash.core.gap import Gap
from willdash.core.model import Indicator
from willdash.store.gaps import GapRow, Gaps, Reference
from willdash.text import Text

COLUMNS = ("reference", "value", "missing")


def gap_list(gaps: Gaps, text: Text) -> Node:
    """One row a reference; where no gap can be told, the reason instead."""
    observed = text(f"gap-observed-{gaps.observed.level}", name=gaps.observed.name)
    title = h2[text("gap", city=gaps.city.label)]
    if gaps.reason is not None:
        return [title, p(".gap-none")[text(f"gap-none-{gaps.reason}")]]
    return [
        title,
        p(".gap-lead")[text("gap-lead", observed=observed)],
        div(".table-scroll")[
            table(".table.gap-table")[
                thead[tr[[th(scope="col")[text(f"gap-{name}")] for name in COLUMNS]]],
                tbody[[_row(row, gaps.indicator, text) for row in gaps.rows]],
            ]
        ],
        p(".gap-base")[_base(gaps, text)],
    ]  # fmt: skip


def _row(row: GapRow, indicator: Indicator, text: Text) -> Element:
    return tr(data_reference=row.reference.id, data_people="" if row.gap is None else str(row.gap.people))[
        th(scope="row")[
            reference_name(row.reference, text),
            small(".gap-measures")[text.words(row.reference.target.measures)]
            if row.reference.target
            else None,
        ],
        td(".number")[text.value(indicator, row.reference.value)],
        td[gap_words(row, indicator, text)],
    ]


def reference_name(reference: Reference, text: Text) -> str:
    """What a reference is called: the best of the nine, an average, or the norm in its own words."""
    if reference.target:
        return text.words(reference.target.label)
    if reference.kind is None:
        return text("gap-best", city=reference.area_label)
    if reference.kind is Benchmark.REGION:
        return reference.area_label
    return text(f"benchmark-option-{reference.kind}")


def gap_words(row: GapRow, indicator: Indicator, text: Text) -> str:
    """How many more or fewer, with the limits where they lie on one side of nought."""
    if row.gap is None or indicator.counted is None:
        return text("gap-reached")
    counted = text.words(indicator.counted)
    key = "gap-more" if row.gap.people > 0 else "gap-fewer"
    return text(key, people=text.number(abs(row.gap.people)), limits=_limits(row.gap, text), counted=counted)


def _limits(gap: Gap, text: Text) -> str:
    if gap.low is None or gap.high is None:
        return ""
    if gap.low <= 0 <= gap.high:
        return text("gap-limits-nought")
    low, high = sorted((abs(gap.low), abs(gap.high)))
    return text("gap-limits", low=text.number(low), high=text.number(high))


def _base(gaps: Gaps, text: Text) -> str:
    key = "gap-base-own" if gaps.base_is_own else "gap-base-population"
    return text(key, count=text.number(gaps.base_count), year=str(gaps.base_year))
