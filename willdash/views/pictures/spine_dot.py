"""The dot of the city on a spine, with the sign of its verdict."""

from collections.abc import Mapping

from htpy import Node, circle, fragment

from willdash.core.verdict import Verdict
from willdash.views.drawing import attributes, sign
from willdash.views.palette import INK
from willdash.views.reading import SIGNS
from willdash.views.template import PAPER

DOTS: Mapping[Verdict, tuple[str, str, str]] = {
    Verdict.BETTER: ("#006d2c", "#006d2c", PAPER),
    Verdict.WORSE: (PAPER, "#b3380c", "#8a2400"),
    Verdict.NOT_DISTINGUISHABLE: (PAPER, INK, INK),
    Verdict.NEUTRAL_HIGHER: ("#e8edf2", INK, INK),
    Verdict.NEUTRAL_LOWER: ("#e8edf2", INK, INK),
}
"""Fill, rim and sign of the city's dot, as in ``assets/css/spine.css``."""
PLAIN = (PAPER, "#5c6f82", INK)


def spine_dot(x: float, y: float, verdict: Verdict | None, radius: float) -> Node:
    """A dot in the colours of a verdict.

    Args:
        x: of the middle.
        y: of the middle.
        verdict: none where nothing may be said.
        radius: of the dot.
    """
    fill, rim, ink = DOTS.get(verdict, PLAIN) if verdict else PLAIN
    mark = SIGNS[verdict] if verdict else ""
    return fragment[
        circle(
            attributes({"cx": x, "cy": y, "r": radius, "fill": fill, "stroke": rim, "stroke-width": 1.75})
        ),
        sign(mark, x, y, size=radius * 1.1, colour=ink) if mark else None,
    ]
