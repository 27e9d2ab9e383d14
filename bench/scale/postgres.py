"""A PostgreSQL of one's own in a folder, with the settings it comes with, ended with the block."""

import os
import pwd
import shutil
import socket
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import psycopg

PLACES = "/usr/lib/postgresql"
NOBODY_ELSE = 0o700
USER = "willdash"


class NoPostgres(Exception):
    """There is none; says what to install."""


@contextmanager
def postgres(folder: Path) -> Iterator[str]:
    """Runs a server on a free port of 127.0.0.1; gives the address of an empty database.

    Raises:
        NoPostgres: no server is installed.
    """
    programs = _programs()
    port = _free_port()
    data = folder / "data"
    data.mkdir(parents=True, mode=NOBODY_ELSE)
    if os.geteuid() == 0:
        _reachable(folder, data)
    _run(
        [
            programs / "initdb",
            "-D",
            data,
            "-U",
            USER,
            "--auth",
            "trust",
            "--no-sync",
            "-E",
            "UTF8",
            "--locale",
            "C",
        ]
    )
    options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=''"
    control = [programs / "pg_ctl", "-D", data, "-w", "-l", data / "log"]
    _run([*control, "-o", options, "start"])
    try:
        yield f"postgresql://{USER}@127.0.0.1:{port}/postgres"
    finally:
        _run([*control, "-m", "immediate", "stop"])


def size_mb(address: str) -> float:
    """What a database takes on the disk."""
    with psycopg.connect(address) as connection:
        found = connection.execute("SELECT pg_database_size(current_database())").fetchone()
    return float(found[0]) / 1e6 if found else 0.0


def _programs() -> Path:
    """The newest server there is."""
    found = sorted(Path(PLACES).glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    if on_path := shutil.which("initdb"):
        found.append(Path(on_path))
    if not found:
        raise NoPostgres("no PostgreSQL server here (Debian: apt-get install postgresql)")
    return found[-1].parent


def _run(command: Sequence[object]) -> None:
    """Runs it as somebody who is not root, since PostgreSQL refuses to be."""
    prefix = (
        ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] if os.geteuid() == 0 else []
    )
    subprocess.run([*prefix, *map(str, command)], check=True, stdout=subprocess.DEVNULL, cwd="/")


def _reachable(folder: Path, data: Path) -> None:
    """Lets the user postgres into its folder."""
    user = pwd.getpwnam("postgres")
    os.chown(data, user.pw_uid, user.pw_gid)
    for parent in (folder, *folder.parents):
        if parent.stat().st_uid == os.geteuid() and parent != Path("/"):
            parent.chmod(parent.stat().st_mode | 0o001)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
