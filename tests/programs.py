"""Programs that tests start for what a process with threads may not do: forking, dying, filling a disk."""

import os
import subprocess
import sys

from tests.conftest import ROOT


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
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=patience,
        check=False,
    )
    assert told.returncode == 0, told.stderr
    return told.stdout.split()
