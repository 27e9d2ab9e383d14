"""Where the database is: what the setting says, what of it may be shown, and what must never be."""

import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qsl, unquote, unquote_plus, urlsplit

from willdash.database.fault import DatabaseError

FILE = "store.duckdb"
SCHEME = re.compile(r"[a-z][a-z0-9]*://", re.IGNORECASE)
EXAMPLE = "as in postgresql://willdash@db.example.org/willdash"
FILE_SCHEME = "duckdb"
HIDDEN = "…"


@dataclass(frozen=True, slots=True)
class Address:
    """An address of a database, taken apart.

    Attributes:
        text: as Ibis takes it.
        file: of DuckDB; none where a server holds the database.
        shown: for messages and tables, without user, password and options.
        secrets: what must stand in no message.
    """

    text: str
    file: Path | None
    shown: str
    secrets: tuple[str, ...] = ()

    @property
    def engine(self) -> str:
        """Which engine, as Ibis calls it in addresses."""
        return self.text.split("://", 1)[0].lower()

    def without_secrets(self, said: str) -> str:
        """A message of the engine, with what is secret left out."""
        for secret in self.secrets:
            said = said.replace(secret, HIDDEN)
        return said


def parse(setting: str, state: Path) -> Address:
    """The address that a setting means.

    Args:
        setting: empty for a file of DuckDB in the state folder, or any address that Ibis takes.
        state: folder of what the server itself writes.

    Raises:
        DatabaseError: it is no address.
    """
    text = setting.strip()
    if not text:
        return _of_file(state / FILE)
    if not SCHEME.match(text):
        raise DatabaseError(
            "WILLDASH_STORE is no address of a database: leave it empty for a file in the state folder, or "
            f"write engine, host and database, {EXAMPLE}"
        )
    scheme, rest = text.split("://", 1)
    if scheme.lower() == FILE_SCHEME:
        return _duckdb(rest)
    login = rest.rpartition("@")[0]
    # Read as part of the host or the path, they would be told in the engine's messages.
    if re.search(r"[/?#@\s]", login):
        raise DatabaseError(
            "WILLDASH_STORE: a user or password has one of the signs / ? # @ or a space in it: write them as "
            "%2F, %3F, %23, %40 and %20"
        )
    return Address(text, None, _shown(text), _secrets(text))


def _duckdb(rest: str) -> Address:
    if not rest or rest.startswith((":memory:", "md:")) or "?" in rest:
        raise DatabaseError(
            "WILLDASH_STORE: with DuckDB the database is a file of this machine: write duckdb:// and its "
            "path, as in duckdb:///var/lib/willdash/store.duckdb"
        )
    return _of_file(Path(rest))


def _of_file(file: Path) -> Address:
    return Address(f"{FILE_SCHEME}://{file}", file, str(file))


def _shown(text: str) -> str:
    return re.sub(r"//.*@", "//", text.partition("?")[0])


def _secrets(text: str) -> tuple[str, ...]:
    try:
        parts = urlsplit(text)
    except ValueError:
        raise DatabaseError(
            f"WILLDASH_STORE cannot be taken apart: write engine, user, host and database, {EXAMPLE}"
        ) from None
    given = parts.password or ""
    options = [
        value for name, value in parse_qsl(parts.query) if re.search(r"pass|pwd|token|key|secret", name)
    ]
    found = {given, unquote(given), unquote_plus(given), *options}
    return tuple(sorted(filter(None, found), key=len, reverse=True))
