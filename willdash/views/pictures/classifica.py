"""The nine in order: a dot for each on one axis, with its interval, among what it is compared with."""

from collections.abc import Mapping
from functools import partial

from htpy import Node, fragment

from willdash.core.compare import Benchmark, Comparison
from willdash.core.model import Level
from willdash.core.selection import Selection
from willdash.store.store import Store
from willdash.text import Text
from willdash.text.sentences import than
from willdash.views.drawing import Box
from willdash.views.links import Addresses
from willdash.views.pictures.empty import empty
from willdash.views.pictures.frame import Picture
from willdash.views.pictures.ranking import ranking_of
from willdash.views.pictures.ranking_marks import axis_marks, ground_marks, head_marks, row_marks
from willdash.views.pictures.said import has_sign
from willdash.views.pictures.words import source_words, told


def classifica(store: Store, selection: Selection, text: Text, _: Mapping[str, str]) -> Picture:
    """The nine from the first to the last, those without a figure below."""
    nine = store.nine(selection.indicator, selection.year, selection.city, benchmark=selection.benchmark)
    return Picture(
        title=text("classifica-title", indicator=text.words(nine.indicator.label)),
        subtitle=told(nine, text),
        cluster=nine.indicator.cluster,
        body=partial(_body, nine, text) if nine.published else empty(text),
        source=source_words(store.catalog.sources[nine.indicator.source], text),
        address=Addresses(store.choices, selection, "/").here(),
        about=f"{selection.indicator}-{selection.year}-{selection.city}",
        note=_note(nine, text),
    )


def _body(nine: Comparison, text: Text, box: Box) -> Node:
    """What the nine are compared with on top, a row for each of them, the values at the bottom."""
    ranking = ranking_of(nine, text, box)
    return fragment[ground_marks(ranking), axis_marks(ranking), head_marks(ranking), row_marks(ranking)]


def _note(nine: Comparison, text: Text) -> str:
    """What dots, lines and signs are."""
    chosen = nine.benchmarks.chosen
    estimates = [entry.estimate for entry in nine.published if entry.estimate is not None]
    return text(
        "classifica-note",
        level=nine.level.value,
        intervals="yes" if any(each.has_interval for each in estimates) else "no",
        signs="yes" if any(has_sign(entry.verdict) for entry in nine.published) else "no",
        own="yes" if chosen is Benchmark.REGION and nine.level is not Level.REGIONE else "no",
        than=text("rug-than-regione") if chosen is Benchmark.REGION else than(nine, text),
    )
