"""``python -m bench.scale.ask STORE STATE``: how long answers take, in a process of its own; prints JSON.

Every question is another one, so that nothing is answered out of memory; what the engine itself keeps is part
of it.
"""

import json
import random
import sys
import time
from collections.abc import Callable, Iterable
from itertools import cycle, islice
from pathlib import Path
from statistics import median, quantiles

from willdash.database.address import parse
from willdash.database.connection import Connection
from willdash.database.nationwide import Nationwide
from willdash.database.present import present

SEED = 2026
TIMES = 40
WORDS = "san", "monte", "castel", "villa", "borgo", "rocca", "santa", "valle", "torre", "campo"


def main(store: str, state: Path) -> dict[str, tuple[float, float]]:
    """What was asked, and the median and 95th percentile of its answers in milliseconds."""
    connection = Connection(parse(store, state))
    loaded = present(connection)
    if loaded is None:
        raise SystemExit(f"nothing is loaded in {store or state}")
    italy = Nationwide(connection, loaded)
    codes = sorted(italy.values("pop_totale", italy.years("pop_totale")[0]))
    lots = random.Random(SEED)
    some = [lots.choice(codes) for _ in range(TIMES)]
    last = italy.years("pop_totale")[-1]
    # More than are kept, one after the other: each was let go again before its turn comes round.
    maps = list(
        islice(cycle([(name, year) for name in italy.indicators for year in italy.years(name)]), TIMES)
    )
    return {
        "figures": _timed(italy.figures, [(code,) for code in some]),
        "ages": _timed(italy.ages, [(code, last) for code in some]),
        "values": _timed(italy.values, maps),
        "find": _timed(italy.find, [(f"{word} {letter}",) for word in WORDS for letter in "abcm"]),
        "place": _timed(italy.place, [("pop_totale", last, code) for code in some]),
        "similar": _timed(italy.similar, [(code, last) for code in some]),
    }


def _timed(ask: Callable[..., object], questions: Iterable[tuple[object, ...]]) -> tuple[float, float]:
    first, *others = questions
    ask(*first)  # the engine prepares what it does once
    spent = []
    for question in others:
        begun = time.perf_counter()
        ask(*question)
        spent.append((time.perf_counter() - begun) * 1000)
    return median(spent), quantiles(spent, n=20)[-1]


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], Path(sys.argv[2]))))
