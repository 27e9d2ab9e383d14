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

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_S = 30


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """``gunicorn wsgi:server`` on a port; it can be stopped and started again on the same one."""

    def __init__(self, log):
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self._log = log
        self._process = None

    def start(self):
        """Starts it and waits until it answers."""
        environment = {name: value for name, value in os.environ.items() if not name.startswith("WILLDASH_")}
        command = ["-m", "gunicorn", "--config", "gunicorn.conf.py", "--no-control-socket", "wsgi:server"]
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, *command],
                cwd=ROOT,
                env={**environment, "WILLDASH_PORT": str(self.port)},
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        deadline = time.monotonic() + PATIENCE_S
        while not self._answers():
            if self._process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"the server does not start:\n{self._log.read_text()}")
            time.sleep(0.05)

    def stop(self):
        """Ends it at once, and waits until it has ended."""
        if self._process and self._process.poll() is None:
            self._process.send_signal(signal.SIGQUIT)
            self._process.wait(timeout=PATIENCE_S)

    def _answers(self):
        try:
            with urlopen(f"{self.url}/healthz", timeout=1) as answer:
                return answer.status == 200
        except (URLError, OSError):
            return False
