"""How to read a spine: every mark with its words."""

from collections.abc import Sequence

from htpy import Element, details, li, span, summary, ul

from willdash.core.spine import FEWEST
from willdash.core.verdict import Verdict
from willdash.text import Text
from willdash.views.reading import SIGNS

MARKS = ("range", "outer", "inner", "median", "nine")
VERDICTS = (
    Verdict.BETTER, Verdict.WORSE, Verdict.NOT_DISTINGUISHABLE, Verdict.NEUTRAL_HIGHER,
    Verdict.NEUTRAL_LOWER, Verdict.NO_INTERVAL,
)  # fmt: skip


def spine_legend(than: str, text: Text) -> Sequence[Element]:
    """The dot of the city by verdict, and folded away the marks of the line.

    Args:
        than: what verdicts are about, as it follows a comparison.
        text: words of the language.
    """
    return (
        ul(".spine-legend", aria_label=text("spine-legend-verdicts", than=than))[
            li(".spine-legend-lead", aria_hidden="true")[text("spine-legend-verdicts", than=than)],
            [
                li[
                    span(".spine-own", data_verdict=verdict.value, aria_hidden="true")[SIGNS[verdict]],
                    text(f"verdict-{verdict}"),
                ]
                for verdict in VERDICTS
            ],
        ],
        details(".spine-how")[
            summary[text("spine-legend-marks")],
            ul(".spine-legend")[
                [
                    li[span(class_=["spine-mark", mark], aria_hidden="true"), text(f"spine-legend-{mark}")]
                    for mark in MARKS
                ],
                li[span(".spine-mark.benchmark", aria_hidden="true")["▼"], text("spine-legend-benchmark")],
                li(".spine-legend-note")[text("spine-legend-better")],
                li(".spine-legend-note")[text("spine-legend-few", fewest=FEWEST)],
            ],
        ],
    )
