"""Runs the dashboard under gunicorn."""

import os
import sys
from collections.abc import Mapping

from willdash.settings import ROOT


def run(overrides: Mapping[str, object]) -> None:
    """Replaces this process with gunicorn, so that signals such as Ctrl-C reach it directly.

    Args:
        overrides: settings given by hand; ``None`` leaves a setting as the environment has it.
    """
    given = {f"WILLDASH_{name.upper()}": str(value) for name, value in overrides.items() if value is not None}
    os.chdir(ROOT)
    os.execve(
        sys.executable,
        [sys.executable, "-m", "gunicorn", "--config", str(ROOT / "gunicorn.conf.py"), "wsgi:server"],
        os.environ | given,
    )
