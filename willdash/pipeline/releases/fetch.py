"""Published files over the network: whole and unchanged, or not at all."""

import os
import re
import ssl
import tempfile
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urlsplit

import httpx

from willdash import __version__
from willdash.pipeline.releases.download import Download, Progress, Stage
from willdash.pipeline.releases.fetched import Fetched
from willdash.pipeline.releases.kinds import require_kind
from willdash.pipeline.releases.limits import Clock, Limits
from willdash.pipeline.releases.pace import Pace
from willdash.pipeline.releases.part import Part
from willdash.pipeline.releases.release import ReleaseError

USUAL, REAL = Limits(), Clock()
LONGEST_NAME = 120
NO_NAME_CHARACTER = re.compile(r"[^A-Za-z0-9._-]+")


def fetch(
    addresses: Sequence[str],
    folder: Path,
    *,
    progress: Progress = lambda stage: None,
    public_url: str = "",
    limits: Limits = USUAL,
    clock: Clock = REAL,
) -> tuple[Fetched, ...]:
    """Downloads files into a folder; all of them, or none.

    Args:
        addresses: http or https.
        folder: made if it is missing; files get the last part of their address as name.
        progress: is told each step.
        public_url: of this installation, for the servers' logs; may be empty.
        limits: of each file.
        clock: that the limits are measured by.

    Raises:
        ReleaseError: one cannot be had; names its address, the reason and the remedy. Nothing is left.
    """
    for address in addresses:
        _require_web(address)
    is_new = not folder.exists()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with (
            tempfile.TemporaryDirectory(dir=folder, prefix=".fetch-") as unfinished,
            _client(public_url, limits, _pace(progress, limits, clock)) as client,
        ):
            names = file_names(addresses)
            whole = [
                _fetch_one(client, address, Path(unfinished) / name, progress, limits, clock)
                for address, name in zip(addresses, names, strict=True)
            ]
            return tuple(_settle(file, folder) for file in whole)
    except OSError as error:
        raise ReleaseError(f"{folder}: cannot be written to ({error.strerror or error})") from error
    finally:
        if is_new and folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()


def file_names(addresses: Iterable[str]) -> tuple[str, ...]:
    """A name for each: the last part of its address, harmless on any disk, each once."""
    names: list[str] = []
    for address in addresses:
        last = unquote(urlsplit(address).path).rstrip("/").rsplit("/", 1)[-1]
        name = NO_NAME_CHARACTER.sub("_", last).lstrip(".")[-LONGEST_NAME:] or "data"
        taken = {other.lower() for other in names}
        again = (f"{number}-{name}" for number in range(2, len(names) + 3))
        names.append(name if name.lower() not in taken else next(n for n in again if n.lower() not in taken))
    return tuple(names)


def _require_web(address: str) -> None:
    try:
        url = httpx.URL(address)
    except httpx.InvalidURL as error:
        raise ReleaseError(f"{address}: is no address ({error})") from error
    if url.scheme not in ("http", "https") or not url.host:
        raise ReleaseError(f"{address}: is no http or https address")


@cache
def _trusted() -> ssl.SSLContext:
    """Certificates that servers are checked against; reading them takes 80 ms, so it is done once."""
    return httpx.create_ssl_context()


def _pace(progress: Progress, limits: Limits, clock: Clock) -> Pace:
    def tell(url: httpx.URL, seconds: float) -> None:
        progress(Stage(str(url), 0, None, f"{url.host} wants requests apart; in {seconds:.0f} s"))

    return Pace(limits.gaps, clock, tell)


def _client(public_url: str, limits: Limits, pace: Pace) -> httpx.Client:
    about = f" (+{public_url})" if public_url else ""
    return httpx.Client(
        headers={"User-Agent": f"willdash/{__version__}{about}", "Accept-Encoding": "identity"},
        verify=_trusted(),
        timeout=httpx.Timeout(limits.read_s, connect=limits.connect_s),
        # A connection used again may be one that the server is about to hang up: that would cost a try.
        limits=httpx.Limits(max_keepalive_connections=0),
        event_hooks={"request": [pace.keep]},
        follow_redirects=True,
        max_redirects=limits.redirects,
    )


def _fetch_one(
    client: httpx.Client, address: str, path: Path, progress: Progress, limits: Limits, clock: Clock
) -> Fetched:
    deadline = clock.monotonic() + limits.total_s
    with path.open("wb") as file:
        part = Part(file)
        Download(client, address, part, limits, clock, progress, deadline).run()
        file.flush()
        os.fsync(file.fileno())
    require_kind(path, address=address, content_type=part.content_type)
    return Fetched(path, address, clock.now(), part.sha256, part.received, part.content_type)


def _settle(file: Fetched, folder: Path) -> Fetched:
    """Gives a whole file its name in the folder."""
    path = file.path.replace(folder / file.path.name)
    return Fetched(path, file.address, file.retrieved, file.sha256, file.bytes, file.content_type)
