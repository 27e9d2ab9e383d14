"""Colour: one sequential ramp per cluster, light to dark, told apart by lightness alone.

Ramps of single hue after ColorBrewer 2.0 (C. Brewer, M. Harrower, Pennsylvania State University),
five classes, colour-blind safe; the darkest step of each has a contrast above 4.5 : 1 on white.
"""

from collections.abc import Mapping, Sequence

RAMPS: Mapping[str, Sequence[str]] = {
    "minori": ("#edf8e9", "#bae4b3", "#74c476", "#31a354", "#006d2c"),
    "poverta": ("#f2f0f7", "#cbc9e2", "#9e9ac8", "#756bb1", "#54278f"),
    "anziani": ("#feedde", "#fdbe85", "#fd8d3c", "#e6550d", "#a63603"),
    "comunita": ("#eff3ff", "#bdd7e7", "#6baed6", "#3182bd", "#08519c"),
    "trasversale": ("#edf8fb", "#b2e2e2", "#66c2a4", "#2ca25f", "#006d5b"),
    "contesto": ("#f7f7f7", "#cccccc", "#969696", "#636363", "#252525"),
}
MISSING = "#b4bdc6"
AROUND = "#f4f6f8"
"""Land outside the four regions."""
GROUND = "#e6ecf2"
PROVINCE_BORDER = "#c3ced9"
REGION_BORDER = "#5c6f82"
INK = "#17324d"


def accent(cluster: str) -> str:
    """The cluster's darkest colour, for marks and headings."""
    return RAMPS[cluster][-1]


def ink_of(cluster: str) -> str:
    """The accent as a style for an element and all in it; dark pages put a lighter one in its place."""
    return f"--cluster:var(--accent-{cluster},{accent(cluster)})"


def colours(cluster: str, classes: int) -> tuple[str, ...]:
    """Colours for some classes, spread over the cluster's ramp; a single class takes the middle one.

    Raises:
        ValueError: there are more classes than colours.
    """
    ramp = RAMPS[cluster]
    if classes > len(ramp):
        raise ValueError(f"{classes} classes, but the ramp has {len(ramp)} colours")
    if classes == 1:
        return (ramp[len(ramp) // 2],)
    return tuple(ramp[round(step * (len(ramp) - 1) / (classes - 1))] for step in range(classes))
