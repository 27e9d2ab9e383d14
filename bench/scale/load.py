"""``python -m bench.scale.load FACTOR STORE STATE``: one load in its own process; prints what it took."""

import json
import resource
import sys
import time
from pathlib import Path

from bench.scale.synthetic import years
from willdash.database.loading import load
from willdash.database.package_rows import package_files
from willdash.pipeline.loading.nation import nation_of
from willdash.settings import Settings
from willdash.store.catalog import load_catalog


def main(factor: int, store: str, state: Path) -> dict[str, float]:
    """Loads the package and the populations.

    Returns:
        Seconds, those of them that this process worked, the peak of its memory in MB, and rows by table.
    """
    package = Settings().data
    rows: dict[str, int] = {}
    begun = time.perf_counter()
    nation = nation_of(years(factor), load_catalog(package).areas)
    load(package_files(package), nation, store, state, told=rows.__setitem__)
    seconds = time.perf_counter() - begun
    used = resource.getrusage(resource.RUSAGE_SELF)
    return {
        "seconds": seconds,
        "cpu_s": used.ru_utime + used.ru_stime,
        "peak_mb": used.ru_maxrss / 1024,
        "population": rows["population"],
        "figures": rows["nationwide"],
    }


if __name__ == "__main__":
    print(json.dumps(main(int(sys.argv[1]), sys.argv[2], Path(sys.argv[3]))))
