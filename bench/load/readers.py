"""A thousand readers, a presenter and a hall that follows: everything that one server is asked at once."""

import asyncio
import json
import os
import resource
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter

from bench.load.asked import Asked
from bench.load.reader import Reader
from bench.load.site import Site
from bench.plenary.followers import EVERY_S, Hall, Talk, held
from bench.serving import Server
from willdash.core.storyboard import Storyboard

ARRIVE_S = 15.0
LATENESS_S = 0.1


@dataclass
class Day:
    """What a server was asked, and what it took.

    Attributes:
        asked: by the readers.
        hall: what presenter and followers had.
        seconds: from the first reader to the last answer.
        late: seconds by which the asking process itself was late, tenth by tenth of a second.
        asking_share: of one core that the asking process took.
        worker_mb: of the largest worker, before and after.
        serving_share: of one core that the workers had together.
    """

    asked: Asked = field(default_factory=Asked)
    hall: Hall = field(default_factory=Hall)
    seconds: float = 0.0
    late: list[float] = field(default_factory=list)
    asking_share: float = 0.0
    worker_mb: tuple[float, float] = (0.0, 0.0)
    serving_share: float = 0.0


async def read(
    server: Server, site: Site, talk: Talk, *, readers: int, followers: int, seconds: float
) -> Day:
    """Readers come within a quarter of a minute and read; a talk is held meanwhile.

    Args:
        server: that answers.
        site: what it has.
        talk: a session that was started.
        readers: how many at once.
        followers: of the talk, besides.
        seconds: that it lasts.
    """
    day, over = Day(), asyncio.Event()
    begun, spent, before = perf_counter(), _spent(), server.worker_mb()
    served = _served(server)
    visits = [
        asyncio.create_task(Reader(site, day.asked, number).visit(over, arrives_in=ARRIVE_S))
        for number in range(readers)
    ]
    late = asyncio.create_task(_lateness(day.late, over))
    changes = int((seconds - 5 * EVERY_S) / 2)
    day.hall = await held(server, talk, followers=followers, changes=changes, every=2.0)
    over.set()
    await asyncio.gather(*visits, late)
    day.seconds = perf_counter() - begun
    day.asking_share = (_spent() - spent) / day.seconds
    day.worker_mb = before, server.worker_mb()
    day.serving_share = (_served(server) - served) / day.seconds
    return day


def board(storyboard: Storyboard) -> object:
    """A storyboard as it is sent to start a session."""
    return json.loads(storyboard.model_dump_json(exclude_none=True))


def room_for_lines() -> int:
    """Raises this process's limit of open files to what it may have; that limit."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    return most


def _spent() -> float:
    times = os.times()
    return times.user + times.system


def _served(server: Server) -> float:
    """Seconds of CPU that the server's workers have had."""
    tasks = Path(f"/proc/{server.pid}/task").glob("*/children")
    workers = [pid for task in tasks for pid in task.read_text().split()]
    fields = [Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split() for pid in workers]
    return sum(int(each[11]) + int(each[12]) for each in fields) / os.sysconf("SC_CLK_TCK")


async def _lateness(late: list[float], over: asyncio.Event) -> None:
    while not over.is_set():
        begun = perf_counter()
        await asyncio.sleep(LATENESS_S)
        late.append(perf_counter() - begun - LATENESS_S)
