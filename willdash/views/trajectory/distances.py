"""How far each reference is: in the indicator's unit, in people, and in years at the present pace."""

from htpy import Element, Node, h2, p, section, small, table, tbody, td, th, thead, tr

from willdash.core.model import Polarity
from willdash.core.trajectory import LONGEST, Pace
from willdash.store.gaps import GapRow
from willdash.store.trajectory import Distance, Trajectory
from willdash.text import Text
from willdash.views.downloads import downloads
from willdash.views.gap_list import gap_words, reference_name
from willdash.views.reading import difference_words
from willdash.views.scrolling import scrolling
from willdash.views.trajectory.words import own_words, reach_words

COLUMNS = ("reference", "value", "points", "people", "years")


def distances_section(trajectory: Trajectory, text: Text, *, table: str | None = None) -> Element:
    """A row a reference; where there is none to reach, the reason.

    Args:
        trajectory: of a city on an indicator.
        text: words of the language.
        table: address of the same as a file, without its ending.
    """
    nine = trajectory.comparison
    about = {"city": nine.city.area.label, "indicator": text.words(nine.indicator.label)}
    return section(".trajectory-distances.card-like", aria_labelledby="distances")[
        h2(id="distances")[text("trajectory-distances")],
        _distances(trajectory, text) if trajectory.distances else p(".gap-none")[_none(trajectory, text)],
        downloads(
            text,
            table=table if trajectory.distances else None,
            about=text("trajectory-file-distances", **about),
        ),
    ]


def _none(trajectory: Trajectory, text: Text) -> str:
    is_neutral = trajectory.comparison.indicator.polarity is Polarity.NEUTRAL
    return text("trajectory-distances-neutral" if is_neutral else "trajectory-distances-none")


def _distances(trajectory: Trajectory, text: Text) -> Node:
    nine, reason = trajectory.comparison, trajectory.gaps.reason
    lead = text(
        "trajectory-distances-lead",
        city=nine.city.area.label,
        year=str(nine.year),
        value=own_words(trajectory, text),
    )
    return [
        p(".gap-lead")[lead],
        scrolling(text("trajectory-distances"), text)[
            table(".table.trajectory-table")[
                thead[tr[[th(scope="col")[text(f"trajectory-distances-{name}")] for name in COLUMNS]]],
                tbody[[_row(distance, trajectory, text) for distance in trajectory.distances]],
            ]
        ],
        p(".gap-base")[text(f"gap-none-{reason}")] if reason else None,
        p(".gap-base")[text("trajectory-distances-note", longest=str(LONGEST), year=str(nine.year))],
    ]


def _row(distance: Distance, trajectory: Trajectory, text: Text) -> Element:
    reference, indicator = distance.reference, trajectory.comparison.indicator
    reach = distance.reach
    return tr(data_reference=reference.id, data_pace=reach.pace.value)[
        th(scope="row")[
            reference_name(reference, text),
            small(".gap-measures")[text.words(reference.target.measures)] if reference.target else None,
        ],
        td(".number")[text.value(indicator, reference.value)],
        td(".number")[difference_words(distance.points, indicator, text)],
        td(".trajectory-people")[_people(distance, trajectory, text)],
        td(".trajectory-years")[reach_words(reach, text)],
    ]


def _people(distance: Distance, trajectory: Trajectory, text: Text) -> str:
    """How many people, where that can be told."""
    if distance.reach.pace is not Pace.REACHED and trajectory.gaps.reason is not None:
        return text("missing")
    return gap_words(GapRow(distance.reference, distance.people), trajectory.comparison.indicator, text)
