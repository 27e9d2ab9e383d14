"""Environments of the rivals: made once below build/ out of their locked versions, and kept."""

import hashlib
import shutil
import subprocess
from pathlib import Path

from willdash.settings import ROOT

FOLDER = Path(__file__).parent / "rivals"
KEPT = ROOT / "build" / "rivals"


class NotMade(Exception):
    """An environment could not be made; the message says why, and what to do."""


def python_of(rival: str) -> Path:
    """The Python of a rival's own environment, named after what its lock file holds.

    Args:
        rival: name of its folder.

    Raises:
        NotMade: uv is missing, or what the lock file names cannot be installed.
    """
    lock = FOLDER / rival / "requirements.txt"
    home = KEPT / f"{rival}-{hashlib.sha256(lock.read_bytes()).hexdigest()[:10]}"
    python = home / "bin" / "python"
    if (home / "made").exists():
        return python
    uv = shutil.which("uv")
    if uv is None:
        raise NotMade("uv is not on the PATH: run `make bench`, or put .venv/bin on it")
    shutil.rmtree(home, ignore_errors=True)
    _run([uv, "venv", "--quiet", "--python", "3.11", str(home)])
    _run([uv, "pip", "install", "--quiet", "--python", str(python), "-r", str(lock)])
    (home / "made").touch()
    return python


def _run(command: list[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise NotMade(
            f"{' '.join(command)}: {done.stderr[-800:]} (python -m bench --no-rivals goes without them)"
        )
