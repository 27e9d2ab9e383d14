"""What was asked, by kind: how long answers took, and what came instead of one."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

GOOD = range(200, 400)
BUSY = 503


@dataclass
class Asked:
    """Grows with every request.

    Attributes:
        seconds: of each good answer, by kind.
        refused: number of refusals that say when to come again, by kind.
        wrong: what else came, by kind and in words.
        from_cache: number of things that a reader had already and did not ask for.
    """

    seconds: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    refused: Counter[str] = field(default_factory=Counter)
    wrong: Counter[tuple[str, str]] = field(default_factory=Counter)
    from_cache: int = 0

    def came(self, kind: str, status: int, seconds: float, *, retry_after: str = "") -> None:
        """An answer came."""
        if status in GOOD:
            self.seconds[kind].append(seconds)
        elif status == BUSY and retry_after:
            self.refused[kind] += 1
        else:
            self.wrong[kind, f"status {status}"] += 1

    def failed(self, kind: str, error: Exception) -> None:
        """No answer came."""
        self.wrong[kind, type(error).__name__] += 1

    def all(self, kinds: Iterable[str] = ()) -> list[float]:
        """Seconds of every good answer, or of those of some kinds."""
        chosen = tuple(kinds) or tuple(self.seconds)
        return [taken for kind in chosen for taken in self.seconds[kind]]


def percentile(numbers: Sequence[float], share: float) -> float:
    """The number below which a share of all lies; 0 where there are none."""
    ordered = sorted(numbers)
    return ordered[min(int(share * len(ordered)), len(ordered) - 1)] if ordered else 0.0
