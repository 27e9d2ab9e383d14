"""One load at a time, on any engine: whoever makes the table of the claim has the database to itself.

Making a table of a name happens once, whatever the engine. A load that was killed leaves its claim; where
its process can be seen to be gone, or where it has not been heard of for `SILENCE_SECONDS`, the next one
takes the claim over. Should the former one live after all, its load does not become the present one: `holds`
is asked in the same statement that would make it so.
"""

import os
import secrets
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from willdash.database.connection import Engine, rows_of
from willdash.database.fault import DatabaseError
from willdash.database.standard_sql import drop_table, table_names
from willdash.database.tables import CLAIM, CLAIM_COLUMNS

SILENCE_SECONDS = 900
BEAT_SECONDS = 20
AT_WORK: set[str] = set()
"""Claimants of this process that are loading: one whose server went away could not give its claim back."""


class Claim:
    """The right to load, as long as nobody has taken it over.

    Attributes:
        claimant: what it is known by; random.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.claimant = secrets.token_hex(8)
        self._beaten = 0.0

    def take(self) -> None:
        """Makes the claim.

        Raises:
            DatabaseError: somebody else is loading.
        """
        if _is_there(self._engine):
            if holder := _holder(self._engine):
                _require_gone(holder)
            drop_table(self._engine, CLAIM)
        try:
            self._engine.create_table(CLAIM, self._row())
        except Exception as error:  # every engine has an exception of its own for a table that is there
            if _is_there(self._engine):
                raise DatabaseError(_busy("a moment ago")) from error
            raise
        self._beaten = time.monotonic()

    def beat(self) -> None:
        """Says from time to time that the load goes on."""
        if time.monotonic() - self._beaten > BEAT_SECONDS:
            self._engine.insert(CLAIM, self._row())
            self._beaten = time.monotonic()

    def holds(self) -> Any:  # noqa: ANN401 - an ibis.Table
        """One row if the claim is still one's own, else none."""
        table = self._engine.table(CLAIM)
        return table.filter(table.claimant == self.claimant).select("claimant").distinct()

    def give_back(self) -> None:
        """Lets the next one load."""
        with suppress(Exception):  # taken over, or the engine is away: the next load sees to it
            if rows_of(self._engine, self.holds()):
                drop_table(self._engine, CLAIM)

    def _row(self) -> Any:  # noqa: ANN401 - an ibis.Table
        import ibis

        machine, process = _oneself()
        told = (self.claimant, machine, process, socket.gethostname(), time.time())
        return _literals(ibis, dict(zip(CLAIM_COLUMNS, told, strict=True)))


@contextmanager
def claimed(engine: Engine) -> Iterator[Claim]:
    """Has the database to oneself.

    Raises:
        DatabaseError: somebody else is loading.
    """
    claim = Claim(engine)
    AT_WORK.add(claim.claimant)
    try:
        claim.take()
        yield claim
    finally:
        claim.give_back()
        AT_WORK.discard(claim.claimant)


def _literals(ibis: Any, row: dict[str, Any]) -> Any:  # noqa: ANN401 - Ibis is untyped here
    """A table of one row, which no engine has to be sent a file for."""
    columns = {name: ibis.literal(value, CLAIM_COLUMNS[name]).name(name) for name, value in row.items()}
    first, *others = columns
    return columns[first].as_table().mutate(**{name: columns[name] for name in others})


def _is_there(engine: Engine) -> bool:
    return CLAIM in table_names(engine)


def _holder(engine: Engine) -> dict[str, Any] | None:
    """The last that was heard of whoever has the claim; none where it was given back meanwhile."""
    try:
        rows = rows_of(engine, engine.table(CLAIM).select(*CLAIM_COLUMNS))
    except Exception:
        if _is_there(engine):
            raise
        return None
    holders = [dict(zip(CLAIM_COLUMNS, row, strict=True)) for row in rows]
    return max(holders, key=lambda holder: holder["beat"], default=None)


def _require_gone(holder: dict[str, Any]) -> None:
    machine, process = _oneself()
    if holder["machine"] == machine:
        number = holder["process"].split()[0]
        is_at_work = holder["claimant"] in AT_WORK if holder["process"] == process else True
        if is_at_work and _started(number) == holder["process"]:
            raise DatabaseError(_busy(f"by process {number} of this machine"))
        return
    silent = time.time() - holder["beat"]
    if silent < SILENCE_SECONDS:
        busy = _busy(f"on the machine {holder['host']}")
        minutes = max(1, round((SILENCE_SECONDS - silent) / 60))
        raise DatabaseError(f"{busy}. If that was interrupted, loading works in {minutes} minutes")


def _busy(whence: str) -> str:
    return (
        f"Nothing was loaded: another load of this database is going on, begun {whence}: wait until it ends"
    )


def _oneself() -> tuple[str, str]:
    """This machine (or container) since it was started, and this process."""
    told = [socket.gethostname()]
    for place in ("/proc/sys/kernel/random/boot_id", "/proc/self/ns/pid"):
        with suppress(OSError):
            path = Path(place)
            told.append(str(path.readlink()) if path.is_symlink() else path.read_text().strip())
    return " ".join(told), _started(str(os.getpid()))


def _started(process: str) -> str:
    """A process and when it began, since numbers come round again; only the number where nobody tells."""
    with suppress(OSError):
        after_name = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
        return f"{process} {after_name[19]}" if after_name[0] != "Z" else ""
    return "" if Path("/proc/self/stat").exists() else process
