"""A Redis of the tests' own, which writes nothing to disk; it can be stopped and started again."""

import shutil
import socket
import subprocess
import time

PATIENCE_S = 10


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class RedisServer:
    """``redis-server`` on a free port."""

    def __init__(self, folder):
        self.port = free_port()
        self.url = f"redis://127.0.0.1:{self.port}/0"
        self._folder = folder
        self._process = None

    def start(self):
        """Starts it and waits until it answers."""
        program = shutil.which("redis-server")
        assert program, "no redis-server: sh scripts/redis.sh"
        options = ["--port", str(self.port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]
        self._process = subprocess.Popen(
            [program, *options, "--dir", str(self._folder)],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        deadline = time.monotonic() + PATIENCE_S
        while self.said(b"PING") != b"+PONG\r\n":
            assert self._process.poll() is None, "redis-server does not start"
            assert time.monotonic() < deadline, "redis-server does not answer"
            time.sleep(0.02)

    def stop(self):
        """Ends it, and waits until it has ended."""
        if self._process and self._process.poll() is None:
            self._process.kill()
            self._process.wait(timeout=PATIENCE_S)

    def said(self, command):
        """What it answers to a command."""
        try:
            with socket.create_connection(("127.0.0.1", self.port), timeout=1) as line:
                line.sendall(command + b"\r\n")
                return line.recv(100)
        except OSError:
            return b""
