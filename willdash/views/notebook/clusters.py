"""Needs and responses, cluster by cluster: each figure with its spine, reference, verdict and place."""

from collections.abc import Sequence

from willdash.core.compare import Entry
from willdash.core.model import Cluster, Dimension
from willdash.core.verdict import Verdict
from willdash.store.profile import ProfileRow
from willdash.text import Text
from willdash.views.notebook.document import (
    Block,
    Cell,
    Chapter,
    Column,
    Group,
    Paragraph,
    Section,
    Table,
    Tone,
)
from willdash.views.notebook.spine import spine_ends, spine_picture
from willdash.views.notebook.told import Told
from willdash.views.pictures.rug_cells import origin_words
from willdash.views.reading import interval_words, missing_words, rank_words, value_words

SIDES = (Dimension.NEEDS, Dimension.RESPONSES)
TOLD_APART = (Verdict.BETTER, Verdict.WORSE)


def clusters(told: Told) -> Chapter:
    """A section for each cluster, with how to read its lines before."""
    text = told.text
    return Chapter(
        "clusters",
        text("profile-spines"),
        (
            Paragraph(text("profile-picture-note")),
            Paragraph(text("notebook-verdicts", than=told.than), Tone.NOTE),
        ),
        tuple(_section(cluster, rows, told) for cluster, rows in told.profile.clusters),
    )


def _section(cluster: Cluster, rows: Sequence[ProfileRow], told: Told) -> Section:
    text = told.text
    present = {row.indicator.dimension for row in rows}
    empty = [Paragraph(text(f"profile-empty-{side}"), Tone.NOTE) for side in SIDES if side not in present]
    blocks: list[Block] = [Paragraph(text.words(cluster.question), Tone.LEAD), *empty]
    if rows:
        blocks.append(_table(cluster, rows, told))
    return Section(f"cluster-{cluster.id}", text.words(cluster.label), tuple(blocks), cluster.id)


def _table(cluster: Cluster, rows: Sequence[ProfileRow], told: Told) -> Table:
    text = told.text
    by_side = {d: tuple(_row(row, told) for row in rows if row.indicator.dimension is d) for d in Dimension}
    return Table(
        caption=text("profile-table-caption", cluster=text.words(cluster.label)),
        columns=(
            Column(text("profile-column-indicator"), 3.85),
            Column(text("profile-column-value"), 2.25, is_number=True),
            Column(text("notebook-column-spine"), 4.25),
            Column(text("profile-column-benchmark"), 1.5, is_number=True),
            Column(text("profile-column-verdict"), 1.85),
            Column(text("table-rank"), 1.4),
        ),
        groups=tuple(Group(text(f"dimension-{side}"), found) for side, found in by_side.items() if found),
    )


def _row(row: ProfileRow, told: Told) -> tuple[Cell, ...]:
    text, comparison, indicator = told.text, row.comparison, row.indicator
    city, address = comparison.city, told.to.indicator(row.indicator.id)
    return (
        Cell(text.words(indicator.short), origin_words(comparison, text), address=address),
        Cell(
            value_words(city.reading, indicator, text),
            _limits(row, text),
            is_strong=True,
        ),
        Cell("", spine_ends(row, text), spine_picture(row, text)),
        Cell(text("missing") if city.benchmark is None else text.value(indicator, city.benchmark)),
        _verdict(city, text),
        Cell(rank_words(city, comparison, text), _range(city, text)),
    )


def _verdict(city: Entry, text: Text) -> Cell:
    """The verdict; that there can be none is said more softly."""
    words = text(f"verdict-{city.verdict}") if city.verdict else text("verdict-none")
    if city.verdict in (None, Verdict.NO_INTERVAL):
        return Cell(note=words)
    return Cell(words, is_strong=city.verdict in TOLD_APART)


def _limits(row: ProfileRow, text: Text) -> str:
    """The limits of the figure, or why it is missing; that it has no limits stands in its verdict."""
    comparison, city = row.comparison, row.comparison.city
    if city.value is None:
        return missing_words(city.reading, comparison.year, text)
    if city.estimate is None or not city.estimate.has_interval:
        return ""
    return interval_words(city.estimate, row.indicator, text)


def _range(city: Entry, text: Text) -> str:
    """The best and the worst place that the limits allow; empty where there are none, or only one."""
    if city.rank_range is None or city.rank_range[0] == city.rank_range[1]:
        return ""
    best, worst = city.rank_range
    return text("rank-range-short", best=best, worst=worst)
