"""The trajectory: what may be said of it, the picture, and the same numbers as a table."""

from htpy import Element, Node, div, figcaption, figure, h2, h3, li, p, section, span, strong, ul

from willdash.core.trajectory import FARTHEST
from willdash.store.trajectory import Trajectory
from willdash.text import Text
from willdash.views.downloads import downloads
from willdash.views.drawing import on_page
from willdash.views.palette import ink_of
from willdash.views.reading import level_words
from willdash.views.trajectory.drawing import can_be_drawn, trajectory_drawing
from willdash.views.trajectory.table import steps_table
from willdash.views.trajectory.words import path_words, paths_words, similar_words, trajectory_sentences

RATIO, NARROW_RATIO = 2.1, 1.05


def trajectory_section(
    trajectory: Trajectory, text: Text, *, table: str | None = None, picture: str | None = None
) -> Element:
    """Sentences, picture with its table, the peers' paths in words.

    Args:
        trajectory: of a city on an indicator.
        text: words of the language.
        table: address of the figures as a file, without its ending.
        picture: address of the picture as a file, likewise.
    """
    nine = trajectory.comparison
    label, city = text.words(nine.indicator.label), nine.city.area.label
    style, about = ink_of(nine.indicator.cluster), text("trajectory-file-about", city=city, indicator=label)
    stands, *moves = trajectory_sentences(trajectory, text)
    return section(".trajectory", aria_labelledby="trajectory", style=style, data_reason=trajectory.reason)[
        h2(id="trajectory")[text("trajectory-of", indicator=label, city=city)],
        p(".trajectory-sentence")[strong[stands]],
        p(".trajectory-moves")[" ".join(moves)],
        p(".trajectory-reading")[text("trajectory-reading")] if trajectory.ahead else None,
        _figure(trajectory, text) if can_be_drawn(trajectory) else None,
        downloads(text, table=table, picture=picture, about=about),
        _paths(trajectory, text) if nine.city.value is not None else None,
    ]


def _figure(trajectory: Trajectory, text: Text) -> Element:
    nine = trajectory.comparison
    heading = text(
        "trajectory-caption",
        indicator=text.words(nine.indicator.label),
        unit=text.unit(nine.indicator),
        city=nine.city.area.label,
        year=str(nine.year),
    )
    return figure(".trajectory-figure")[
        figcaption[
            strong[heading],
            " ",
            span(".level-badge", data_level=nine.level.value)[level_words(nine.level, text)],
        ],
        on_page(trajectory_drawing(trajectory, text), ratio=RATIO, narrow_ratio=NARROW_RATIO),
        ul(".trajectory-legend")[[li[words] for words in _legend(trajectory, text)]],
        steps_table(trajectory, text, heading=f"{heading} ({level_words(nine.level, text)})"),
    ]


def _legend(trajectory: Trajectory, text: Text) -> list[str]:
    """What is drawn, and nothing else."""
    nine = trajectory.comparison
    found = [text("trajectory-legend-own", city=nine.city.area.label)]
    if trajectory.ahead:
        found.append(text("trajectory-legend-ahead", most=str(FARTHEST)))
    if trajectory.paths:
        found.append(text("trajectory-legend-paths", year=str(nine.year)))
    return found


def _paths(trajectory: Trajectory, text: Text) -> Node:
    """The peers that once stood at the city's level, and what counted as that."""
    indicator = trajectory.comparison.indicator
    return div(".trajectory-paths")[
        h3[text("trajectory-paths")],
        p[paths_words(trajectory, text)],
        [
            ul[
                [
                    li(data_path=path.observed.code)[path_words(path, indicator, text)]
                    for path in trajectory.paths
                ]
            ],
            p(".trajectory-note")[text("trajectory-paths-careful")],
        ]
        if trajectory.paths
        else None,
        p(".trajectory-note")[similar_words(trajectory, text)],
    ]
