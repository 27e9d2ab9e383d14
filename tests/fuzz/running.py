"""Runs kinds of inputs in batches, and notes how many there were, how long it took, and what memory did."""

import ctypes
import gc
import json
from dataclasses import asdict, dataclass
from pathlib import Path
from time import process_time

from hypothesis import HealthCheck, Phase, given, seed, settings

BATCH = 500
"""Hypothesis remembers all examples of a run; it may forget them after so many."""
MOST_GROWTH_BYTES = 24_000_000
"""From a tenth of the inputs to the end. What the server keeps of answers and pictures (4 MB each) may not
be full at a tenth; a leak of a kilobyte an input would be 40 MB and more."""
PAGE_BYTES = 4096
PLAN = settings(
    max_examples=BATCH, deadline=None, database=None, phases=[Phase.generate, Phase.shrink],
    suppress_health_check=list(HealthCheck), print_blob=False,
)  # fmt: skip


@dataclass
class Outcome:
    """What became of one kind."""

    kind: str
    inputs: int
    seconds: float
    memory_at_a_tenth: int
    memory_at_the_end: int
    failures: int = 0

    @property
    def growth(self):
        return self.memory_at_the_end - self.memory_at_a_tenth


def run(kind, strategy, ask, count):
    """Asks `count` times.

    Raises:
        Broken: an answer was not as it has to be; names the smallest such input that was found.
    """
    began, done, early = process_time(), 0, 0
    while done < count:
        batch = min(BATCH, count - done)

        @seed(done)
        @settings(PLAN, max_examples=batch)
        @given(strategy)
        def examples(value):
            ask(value)

        examples()
        done += batch
        if not early and done * 10 >= count:
            early = resident()
    return Outcome(kind, count, process_time() - began, early, resident())


def resident():
    """Bytes of this process that are in memory, once everything that can be is given back."""
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    return int(Path("/proc/self/statm").read_text().split()[1]) * PAGE_BYTES


def summary(outcomes):
    """One line."""
    told = ", ".join(f"{each.kind} {each.inputs:,}" for each in outcomes)
    growth = max((each.growth for each in outcomes), default=0)
    return (
        f"fuzz: {sum(each.inputs for each in outcomes):,} inputs ({told}) in "
        f"{sum(each.seconds for each in outcomes):,.0f} s of a processor, "
        f"{sum(each.failures for each in outcomes)} failures, memory {growth / 1e6:+.1f} MB at most"
    )


def save(outcomes, folder):
    """Writes ``fuzz-report.json`` and ``fuzz-report.md``."""
    folder.mkdir(exist_ok=True)
    told = [asdict(each) | {"growth": each.growth} for each in outcomes]
    (folder / "fuzz-report.json").write_text(json.dumps(told, indent=2) + "\n", encoding="utf-8")
    lines = [
        "| kind | inputs | CPU seconds | failures | memory at 10 % | at the end | growth |",
        "|---|---|---|---|---|---|---|",
    ]
    for each in outcomes:
        early, late, growth = (
            f"{size / 1e6:.1f} MB" for size in (each.memory_at_a_tenth, each.memory_at_the_end, each.growth)
        )
        lines.append(
            f"| {each.kind} | {each.inputs:,} | {each.seconds:.0f} | {each.failures} | {early} | {late} "
            f"| {growth} |"
        )
    lines += ["", summary(outcomes), ""]
    (folder / "fuzz-report.md").write_text("\n".join(lines), encoding="utf-8")
