"""Followers of a talk, any number in one process: each asks once a second and brings what is shown."""

import asyncio
import random
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from time import perf_counter
from urllib.parse import parse_qsl, urlencode

from bench.plenary.asking import Client
from bench.serving import Server

EVERY_S = 1.0
"""As ``assets/js/follow.js`` has it."""
OK = 200
SEED = 20_261_126


@dataclass(frozen=True, slots=True)
class Talk:
    """A session that was started: its code, its token, and how many scenes it has."""

    code: str
    token: str
    scenes: int


@dataclass
class Hall:
    """What happened.

    Attributes:
        sent: revision to the moment the presenter sent it.
        delays: seconds from then until a follower had the scene, one for each follower and change.
        presenter: seconds that the presenter waited for each answer.
        asked: requests of all followers.
        failed: answers that were none, with their status.
    """

    sent: dict[int, float] = field(default_factory=dict)
    delays: list[float] = field(default_factory=list)
    presenter: list[float] = field(default_factory=list)
    asked: int = 0
    failed: list[int] = field(default_factory=list)


async def start(server: Server, storyboard: object, scenes: int) -> Talk:
    """Starts a session."""
    client = Client(server.port)
    status, told = await client.json("POST", "/plenaria/avvia", storyboard)
    client.close()
    if status != 201:
        raise OSError(f"no session was started: {status} {told}")
    return Talk(told["code"], told["token"], scenes)


async def held(server: Server, talk: Talk, *, followers: int, changes: int, every: float) -> Hall:
    """A talk of some scene changes before some followers.

    Args:
        server: that answers.
        talk: what is shown.
        followers: how many phones; half of them read English.
        changes: of the scene.
        every: seconds between two changes.
    """
    hall, over = Hall(), asyncio.Event()
    waits = random.Random(SEED)
    phones = [
        asyncio.create_task(
            _follow(server, talk, hall, over, "it" if number % 2 else "en", waits.uniform(0, EVERY_S))
        )
        for number in range(followers)
    ]
    await asyncio.sleep(2 * EVERY_S if followers else 0)
    await _present(server, talk, hall, changes, every)
    await asyncio.sleep(3 * EVERY_S if followers else 0)
    over.set()
    await asyncio.gather(*phones)
    return hall


async def _present(server: Server, talk: Talk, hall: Hall, changes: int, every: float) -> None:
    client = Client(server.port)
    path = f"/plenaria/sessione/{talk.code}"
    for change in range(1, changes + 1):
        begun = perf_counter()
        status, told = await client.json("PUT", path, {"scene": change % talk.scenes}, talk.token)
        hall.presenter.append(perf_counter() - begun)
        if status == OK:
            hall.sent[told["revision"]] = begun
        else:
            hall.failed.append(status)
        await asyncio.sleep(every)
    client.close()


async def _follow(
    server: Server, talk: Talk, hall: Hall, over: asyncio.Event, language: str, wait: float
) -> None:
    """One phone: asks, brings the scene where it is new, waits."""
    client, known = Client(server.port, language), -1
    await asyncio.sleep(wait)
    while not over.is_set():
        begun = perf_counter()
        status, told = await client.json("GET", f"/segui/{talk.code}/momento?lang={language}")
        hall.asked += 1
        if status != OK:
            hall.failed.append(status)
        elif told["revision"] > known:
            await _bring(client, told, hall)
            if known >= 0 and told["revision"] in hall.sent:
                hall.delays.append(perf_counter() - hall.sent[told["revision"]])
            known = told["revision"]
        took = perf_counter() - begun
        with suppress(TimeoutError):
            await asyncio.wait_for(over.wait(), max(EVERY_S, 2 * took))
    client.close()


async def _bring(client: Client, told: dict[str, dict[str, str]], hall: Hall) -> None:
    scene = told["scene"]
    query = {
        **dict(parse_qsl(scene["shows"])),
        "view": scene["view"],
        "shape": "tall",
        "lang": client.language,
    }
    status, _ = await client.ask("GET", f"/plenaria/scena?{urlencode(sorted(query.items()))}")
    hall.asked += 1
    if status != OK:
        hall.failed.append(status)


def middle(numbers: Sequence[float], share: float = 0.5) -> float:
    """The number below which a share of all lies."""
    ordered = sorted(numbers)
    return ordered[min(int(share * len(ordered)), len(ordered) - 1)]
