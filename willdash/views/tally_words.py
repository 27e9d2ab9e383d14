"""Verdicts counted, in words."""

from willdash.core.tally import Tally
from willdash.text import Text
from willdash.text.sentences import joined

KINDS = ("better", "worse", "not_distinguishable")
UNSAID = ("no_interval", "described", "no_benchmark", "missing")
"""Why an indicator has no verdict, as the attributes of `Tally` have it."""


def tally_words(found: Tally, text: Text) -> str:
    """How many verdicts of each kind, as *migliore in 5 e peggiore in 2*; kinds without any are not named."""
    counts = {kind: getattr(found, kind) for kind in KINDS}
    return joined(tuple(text(f"tally-{kind}", count=count) for kind, count in counts.items() if count), text)
