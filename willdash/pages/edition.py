"""The edition of what is shown: changes with the data and with the program, and stays the same else."""

import hashlib
from functools import cache
from pathlib import Path

import willdash

PROGRAM = Path(willdash.__file__).parent
DIGITS = 10


def edition(version: str, *parts: str) -> str:
    """A word for addresses whose answer never changes.

    Args:
        version: of the data.
        parts: what else is shown, such as addresses of files.
    """
    told = "\n".join((version, _program(), *parts))
    return hashlib.sha256(told.encode()).hexdigest()[:DIGITS]


@cache
def _program() -> str:
    """A digest of what makes views: all code and all words of the program."""
    digest = hashlib.sha256()
    for path in sorted(path for kind in ("*.py", "*.ftl") for path in PROGRAM.rglob(kind)):
        digest.update(path.relative_to(PROGRAM).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()
