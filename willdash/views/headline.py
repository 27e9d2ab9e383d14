"""The one sentence over the map: where the city stands, in words."""

from htpy import Element, Node, p, span, strong

from willdash.core.compare import Comparison
from willdash.core.model import Polarity
from willdash.text import Text
from willdash.text.sentences import sentences


def headline(comparison: Comparison, text: Text) -> Node:
    """The sentence, what may be said of its certainty, and which end of the scale is the better one."""
    polarity = comparison.indicator.polarity
    first, *others = sentences(comparison, text)
    return [
        p(".headline-sentence", data_rule=first.rule.value)[strong[first.words]],
        [p(".headline-more", data_rule=more.rule.value)[more.words] for more in others],
        p(".headline-polarity")[_sign(polarity), " ", text(f"polarity-{polarity}")],
    ]


def _sign(polarity: Polarity) -> Element:
    """An arrow to the better end; decoration, the words say the same."""
    arrow = {Polarity.HIGHER: "▲", Polarity.LOWER: "▼", Polarity.NEUTRAL: "◆"}[polarity]
    return span(aria_hidden="true")[arrow]
