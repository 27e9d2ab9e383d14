"""Where a comune stands, in words that call nothing good or bad."""

from htpy import Node, p, strong

from willdash.core.intervals import Estimate
from willdash.text import Text
from willdash.views.italy.chosen import Chosen

FEW = 1_000
"""Residents below which the doubt is told in words too."""


def sentence(chosen: Chosen, text: Text) -> str:
    """How many comuni have a lower figure and how many a higher one; else why there is none."""
    indicator = chosen.indicator
    estimate = chosen.estimate(indicator)
    if estimate is None:
        return text(
            "italy-none-figure",
            name=chosen.comune.name,
            year=str(chosen.year),
            indicator=text.words(indicator.label),
            reason=chosen.why_missing(indicator, text),
        )
    standing = chosen.among.standing(indicator.id, chosen.year)
    below, above = standing.below(estimate.value), standing.above(estimate.value)
    same = len(standing) - below - above - 1
    return text(
        "italy-sentence",
        place=text("italy-place", name=chosen.comune.name),
        phrase=text.words(indicator.phrase).format(value=text.value(indicator, estimate.value)),
        year=str(chosen.year),
        stand=_stand(below, above, len(standing), text),
        others=same if below or above else 0,
        same=text.number(same),
    )


def _stand(below: int, above: int, count: int, text: Text) -> str:
    """Between how many, or at which end; an end of the scale is not the better one."""
    if below and above:
        lower, higher = text.number(below), text.number(above)
        return text(
            "italy-stand-between",
            below=below,
            above=above,
            lower=lower,
            higher=higher,
            of=text.number(count),
        )
    end = "highest" if below else "lowest" if above else "same"
    return text(f"italy-stand-{end}", of=text.number(count))


def headline(chosen: Chosen, text: Text) -> Node:
    """The sentence, how sure the figure is, the median, and that no end of the scale is the better one."""
    estimate = chosen.estimate(chosen.indicator)
    return [
        p(".headline-sentence")[strong[sentence(chosen, text)]],
        p(".headline-more")[_doubt(chosen, estimate, text)] if estimate else None,
        p(".headline-polarity")[text(f"polarity-{chosen.indicator.polarity}")],
    ]


def _doubt(chosen: Chosen, estimate: Estimate, text: Text) -> str:
    indicator, people = chosen.indicator, chosen.people
    standing = chosen.among.standing(indicator.id, chosen.year)
    said = [text("italy-median", median=text.value(indicator, standing.median))]
    if estimate.low is not None and estimate.high is not None:
        low, high = text.value(indicator, estimate.low), text.value(indicator, estimate.high)
        said.insert(0, text("italy-interval", low=low, high=high))
    if people is not None and people < FEW:
        said.append(text("italy-few", people=text.number(people)))
    return " ".join(said)
