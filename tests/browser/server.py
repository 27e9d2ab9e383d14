"""The real server, started and stopped by a test run."""

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from tests.programs import UNCOMPILED

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_S = 240
"""Of a machine that is busy with other things; by itself it takes three."""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """``gunicorn wsgi:server`` on a port; it can be stopped and started again on the same one.

    What it writes lies in a folder of its own; `settings` as in `willdash.settings`, such as ``live="redis://…"``.
    """

    patience_s = PATIENCE_S
    """How long a start may take."""

    def __init__(self, folder, **settings):
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        folder.mkdir(parents=True, exist_ok=True)
        self.state = folder / "state"
        self._log = folder / "log"
        self._settings = {f"WILLDASH_{name.upper()}": str(value) for name, value in settings.items()}
        self._process = None

    @property
    def pid(self):
        """The first process of gunicorn."""
        return self._process.pid

    def workers(self):
        """The processes that answer."""
        tasks = Path(f"/proc/{self.pid}/task").glob("*/children")
        return [int(child) for task in tasks for child in task.read_text().split()]

    def start(self):
        """Starts it and waits until it answers."""
        environment = {name: value for name, value in os.environ.items() if not name.startswith("WILLDASH_")}
        command = ["-m", "gunicorn", "--config", "gunicorn.conf.py", "--no-control-socket", "wsgi:server"]
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, *command],
                cwd=ROOT,
                env={
                    **environment,
                    **UNCOMPILED,
                    "WILLDASH_PORT": str(self.port),
                    "WILLDASH_STATE": str(self.state),
                    # Nobody is refused because this computer is slow; tests of refusals say otherwise.
                    "WILLDASH_PATIENCE_SECONDS": "60",
                    **self._settings,
                },
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        deadline = time.monotonic() + self.patience_s
        while not self._answers():
            if self._process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"the server does not start:\n{self._log.read_text()}")
            time.sleep(0.05)

    def stop(self):
        """Ends it at once, and waits until it has ended."""
        if self._process and self._process.poll() is None:
            self._process.send_signal(signal.SIGQUIT)
            self._process.wait(timeout=PATIENCE_S)

    def kill(self):
        """Ends all of it without a warning, as a power cut does."""
        os.killpg(self.pid, signal.SIGKILL)
        self._process.wait(timeout=PATIENCE_S)

    def _answers(self):
        try:
            with urlopen(f"{self.url}/healthz", timeout=1) as answer:
                return answer.status == 200
        except (URLError, OSError):
            return False
