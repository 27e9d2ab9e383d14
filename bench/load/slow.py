"""Clients that dawdle: they open a line and send their request a byte at a time, or read the answer so."""

import asyncio
import socket
import ssl
from contextlib import suppress
from dataclasses import dataclass, field
from enum import Enum, auto

EVERY_S = 1.0
"""A byte a second."""
AT_ONCE = 200
"""How many open a line at a time: a listener has a short queue of those whom nobody has greeted yet."""
SMALL_BUFFER = 2_304
"""The least that the system takes for what has arrived and was not read."""

TLS_BEGIN = b"\x16\x03\x01\x3f\x00"
"""Of a greeting of 16 kB."""


class Manner(Enum):
    """What a slow client is slow at."""

    SILENT = auto()
    """Says nothing at all."""
    HEAD = auto()
    """Sends the head of a request and never ends it; where there is TLS, the first message of that."""
    READING = auto()
    """Asks for a large file and reads it byte by byte."""


@dataclass
class Slow:
    """What became of them.

    Attributes:
        open: lines that are open now.
        most: that were open at a moment.
        opened: lines that were opened in all.
        closed: lines that the server closed.
        refused: that it did not take.
    """

    open: int = 0
    most: int = 0
    opened: int = 0
    closed: int = 0
    refused: int = 0
    tasks: list[asyncio.Task[None]] = field(default_factory=list)


class SlowClients:
    """So many slow clients, each of whom comes back when the server closes its line.

    Args:
        port: of the server, on 127.0.0.1.
        address: of a large file.
        tls: whether those who read ask by TLS.
    """

    def __init__(self, port: int, address: str, *, tls: bool) -> None:
        self._port = port
        self._head = f"GET {address} HTTP/1.1\r\nHost: localhost\r\nX-Slow: ".encode()
        self._tls = _believing() if tls else None
        self._gate = asyncio.Semaphore(AT_ONCE)
        self._over = asyncio.Event()
        self.slow = Slow()

    def begin(self, **clients: int) -> None:
        """Begins with so many of each manner, as in ``begin(silent=100, head=800, reading=100)``."""
        for name, number in clients.items():
            manner = Manner[name.upper()]
            self.slow.tasks += [asyncio.create_task(self._dawdle(manner)) for _ in range(number)]

    async def reach(self, number: int, *, seconds: float) -> bool:
        """Waits until so many lines have been open at one moment; whether they were."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                while self.slow.most < number:
                    await asyncio.sleep(0.1)
        return self.slow.most >= number

    async def end(self) -> None:
        """Ends them all."""
        self._over.set()
        for task in self.slow.tasks:
            task.cancel()
        await asyncio.gather(*self.slow.tasks, return_exceptions=True)

    async def _dawdle(self, manner: Manner) -> None:
        while not self._over.is_set():
            try:
                async with self._gate:
                    reader, writer = await self._opened(manner)
            except (OSError, TimeoutError):
                self.slow.refused += 1
                await asyncio.sleep(EVERY_S)
                continue
            self._count(+1)
            try:
                await self._slowly(manner, reader, writer)
            except (OSError, EOFError, asyncio.IncompleteReadError):
                pass
            finally:
                self._count(-1)
                writer.transport.abort()
            self.slow.closed += 1

    async def _opened(self, manner: Manner) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        sock = socket.socket()
        sock.setblocking(False)
        is_reading = manner is Manner.READING
        if is_reading:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, SMALL_BUFFER)
        await asyncio.get_running_loop().sock_connect(sock, ("127.0.0.1", self._port))
        tls = self._tls if is_reading else None
        name = "localhost" if tls else None
        return await asyncio.open_connection(sock=sock, ssl=tls, server_hostname=name, limit=SMALL_BUFFER)

    async def _slowly(
        self, manner: Manner, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        """Until the server has had enough of it."""
        if manner is Manner.SILENT:
            await reader.read(1)
            return
        if manner is Manner.READING:
            writer.write(self._head + b"1\r\n\r\n")
            while await reader.readexactly(1):
                await asyncio.sleep(EVERY_S)
        # Its beginning at once: some servers wait patiently for the first byte only.
        writer.write(TLS_BEGIN if self._tls else self._head)
        while not reader.at_eof():
            writer.write(b"x")
            await writer.drain()
            with suppress(TimeoutError):
                await asyncio.wait_for(reader.read(1), EVERY_S)

    def _count(self, change: int) -> None:
        self.slow.open += change
        self.slow.opened += max(change, 0)
        self.slow.most = max(self.slow.most, self.slow.open)


def _believing() -> ssl.SSLContext:
    """Takes any certificate: it is our own, on this machine."""
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context
