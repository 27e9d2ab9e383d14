"""Programs that tests start for what a process with threads may not do: forking, dying, filling a disk."""

import os
import subprocess
import sys

from tests.conftest import ROOT

UNCOMPILED = {"PYTHONDONTWRITEBYTECODE": "1"}
"""Of programs whose files may not grow: Python 3.11 does not look how much it could write of a module that it
compiled, keeps the first half, and whoever imports that module afterwards fails."""


def told_by(program, *words, patience):
    """The words that a program of the tests tells, which ends well.

    Args:
        program: its file.
        words: of its command line.
        patience: seconds that it may take.
    """
    told = subprocess.run(
        [sys.executable, str(program), *map(str, words)],
        cwd=ROOT,
        env={**os.environ, **UNCOMPILED, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=patience,
        check=False,
    )
    assert told.returncode == 0, told.stderr
    return told.stdout.split()
