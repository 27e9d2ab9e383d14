"""Goes back to a former version in a process of its own: ``python -m willdash.pipeline.publishing``.

A server loads nothing of what publishing needs, and may be ended while this goes on. The arguments are the
package, the folder of the archive, the geodata, the version to go back to, and the one that has to be the
present one. Exit 0: it is done. Exit 3: nothing was done, and the reason stands on the standard error.
"""

import sys
from pathlib import Path

from willdash.pipeline.publishing.apply import rollback
from willdash.pipeline.publishing.refusals import REFUSALS
from willdash.store.archive import Archive

REFUSED = 3


def main(package: str, versions: str, geodata: str, version: str, present: str) -> int:
    """The exit status."""
    try:
        rollback(Path(package), Archive(Path(versions), Path(geodata)), version, only_from=present)
    except REFUSALS as error:
        sys.stderr.write(f"{error}\n")
        return REFUSED
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
