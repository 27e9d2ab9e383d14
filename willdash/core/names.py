"""Names that were written almost right."""

import re
from collections.abc import Iterable

CUTOFF = 0.9
"""One wrong letter in ten: above it stand misspellings, below it other names."""
DIGITS = re.compile(r"\d+")


def nearly(given: str, known: Iterable[str]) -> str:
    """The one known name that is nearly the given one; empty where there is none, or more than one.

    Names are near by their letters (optimal string alignment distance, over the longer of the two). Figures
    in a name say what it counts (``quota_65`` is not ``quota_75``), so they must be the same.
    """
    # Loading it takes a moment that only a faulty address needs.
    from rapidfuzz.distance import OSA

    digits = DIGITS.findall(given)
    near = {
        name: OSA.normalized_similarity(given.lower(), name, score_cutoff=CUTOFF)
        for name in known
        if DIGITS.findall(name) == digits
    }
    best = max(near.values(), default=0)
    found = [name for name, likeness in near.items() if likeness == best]
    return found[0] if best and len(found) == 1 else ""
