"""A PostgreSQL of the tests' own, on a socket in a folder of its own; it can be stopped and started again."""

import os
import pwd
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

import psycopg

PATIENCE_S = 60
USER = "willdash"
UNPRIVILEGED = ("postgres", "nobody")
"""The server refuses to run as root."""


class PostgreSql:
    """``postgres`` with trust in everybody who can reach its socket."""

    def __init__(self):
        self._folder = Path(tempfile.mkdtemp(prefix="willdash-pg-"))
        self._as = _somebody()
        if self._as:
            shutil.chown(self._folder, self._as, pwd.getpwnam(self._as).pw_gid)
        self._process = None
        self._databases = 0
        asked = [_program("initdb"), "-D", self._data, "-A", "trust", "-U", USER, "--no-sync", "-E", "UTF8"]
        self._run([*asked, "--locale=C.UTF-8"]).wait(timeout=PATIENCE_S)

    def start(self):
        """Starts it and waits until it answers."""
        options = ["-c", "listen_addresses=", "-c", "fsync=off", "-c", "max_connections=40"]
        self._process = self._run([_program("postgres"), "-D", self._data, "-k", self._folder, *options])
        deadline = time.monotonic() + PATIENCE_S
        while not self._answers():
            assert self._process.poll() is None, (self._folder / "log").read_text()
            assert time.monotonic() < deadline, "PostgreSQL does not answer"
            time.sleep(0.05)

    def stop(self):
        """Ends it at once, whatever it is doing, and waits until it has ended."""
        if self._process and self._process.poll() is None:
            # Immediate: its children end with it, as they would not if it were killed.
            self._process.send_signal(3)
            self._process.wait(timeout=PATIENCE_S)

    def remove(self):
        """Stops it and takes its folder away."""
        self.stop()
        shutil.rmtree(self._folder)

    def new_database(self):
        """The address of an empty database."""
        self._databases += 1
        name = f"test{self._databases}"
        with self.connected("postgres") as connection:
            connection.execute(f"CREATE DATABASE {name} STRATEGY file_copy")
        return self.address(name)

    def address(self, database):
        return f"postgresql://{USER}@/{database}?host={self._folder}"

    def connected(self, database):
        """A connection that knows nothing of Ibis."""
        return psycopg.connect(host=str(self._folder), user=USER, dbname=database, autocommit=True)

    @property
    def _data(self):
        return self._folder / "data"

    def _run(self, command):
        with (self._folder / "log").open("ab") as log:
            return subprocess.Popen(
                command, stdout=log, stderr=log, cwd=self._folder, user=self._as, group=_group(self._as)
            )

    def _answers(self):
        try:
            self.connected("postgres").close()
        except psycopg.OperationalError:
            return False
        return True


def _program(name):
    found = shutil.which(name) or next(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"), None)
    assert found, "no PostgreSQL: sh scripts/postgresql.sh"
    return found


def _somebody():
    """Whom to run as; none where nobody needs to be found."""
    if os.getuid():
        return None
    known = {entry.pw_name for entry in pwd.getpwall()}
    return next(name for name in UNPRIVILEGED if name in known)


def _group(name):
    return pwd.getpwnam(name).pw_gid if name else None
