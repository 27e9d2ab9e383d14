"""The ground and ink of verdicts in pictures, as in ``assets/css/tokens.css``."""

from collections.abc import Mapping

from willdash.core.compare import Entry
from willdash.core.verdict import Verdict
from willdash.views.palette import INK
from willdash.views.template import SOFT

FILLS: Mapping[Verdict, tuple[str, str]] = {
    Verdict.BETTER: ("#d7eedd", "#00531f"),
    Verdict.WORSE: ("#fbe0d6", "#8a2400"),
    Verdict.NOT_DISTINGUISHABLE: ("#e8edf2", INK),
    Verdict.NEUTRAL_HIGHER: ("#dfeaf7", INK),
    Verdict.NEUTRAL_LOWER: ("#dfeaf7", INK),
}
PLAIN, MISSING = ("#f7f9fb", INK), ("#f7f9fb", SOFT)


def verdict_of(entry: Entry) -> Verdict | None:
    """The verdict on a figure that there is."""
    return entry.verdict if entry.value is not None else None


def tone(verdict: Verdict | None) -> tuple[str, str]:
    """Ground and ink, dark enough on it to be read from afar."""
    return FILLS.get(verdict, PLAIN) if verdict else PLAIN
