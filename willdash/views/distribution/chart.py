"""Where the nine cities lie among all capitals: bars for all, a dot and a name for each of the nine.

Values run from bottom to top, so that names stand beside their place however narrow the page is.
"""

from collections.abc import Sequence

from htpy import Node, figcaption, figure, h2, p, section, strong

from willdash.core.compare import Comparison
from willdash.core.model import Target
from willdash.text import Text
from willdash.views.distribution.marks import marks_of
from willdash.views.distribution.plot import plot
from willdash.views.distribution.table import distribution_table
from willdash.views.palette import ink_of
from willdash.views.reading import level_badge


def distribution(everyone: Comparison, nine: Comparison, targets: Sequence[Target], text: Text) -> Node:
    """A sentence, the picture, and the same numbers as a table.

    Args:
        everyone: the indicator over all provincial capitals.
        nine: the same year over the nine cities.
        targets: the indicator's norms.
        text: words of the language.
    """
    style = ink_of(nine.indicator.cluster)
    title = text("distribution-title", level=nine.level.value, count=everyone.ranked)
    return section(".distribution", aria_labelledby="distribution-title", style=style)[
        h2(".distribution-title", id="distribution-title")[title],
        _figure(everyone, nine, targets, text)
        if everyone.published
        else p[text("missing-other_years", year=str(nine.year))],
    ]


def _figure(everyone: Comparison, nine: Comparison, targets: Sequence[Target], text: Text) -> Node:
    indicator = nine.indicator
    heading = text(
        "distribution-caption",
        indicator=text.words(indicator.label),
        unit=text.unit(indicator),
        year=str(nine.year),
    )
    marks = marks_of(everyone, nine, targets, text)
    lacking = len({e.reading.observed.code for e in everyone.entries}) - everyone.ranked
    return figure(".distribution-figure")[
        figcaption[
            strong[heading],
            " ",
            level_badge(nine.level, text),
        ],
        plot(everyone, marks, text),
        p(".distribution-note")[
            text("distribution-note", level=nine.level.value),
            [" ", text("distribution-lacking", level=nine.level.value, count=lacking)] if lacking else None,
        ],
        distribution_table(everyone, marks, text, heading=heading),
    ]
