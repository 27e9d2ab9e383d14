"""A client that keeps its connection, as a phone's browser does; small enough for hundreds in one process."""

import asyncio
import json
from typing import Any

HEAD_END = b"\r\n\r\n"


class Client:
    """One reader of a server on 127.0.0.1.

    Args:
        port: of the server.
        language: that it reads.
    """

    def __init__(self, port: int, language: str = "it") -> None:
        self._port = port
        self.language = language
        self._streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def json(self, method: str, path: str, body: object = None, token: str = "") -> tuple[int, Any]:
        """Status and what the answer says."""
        status, answer = await self.ask(method, path, body, token)
        return status, json.loads(answer or b"{}")

    async def ask(self, method: str, path: str, body: object = None, token: str = "") -> tuple[int, bytes]:
        """Status and body; a connection that the server has closed meanwhile is opened anew, once."""
        sent = _request(method, path, body, token)
        try:
            return await self._exchange(sent)
        except (ConnectionError, asyncio.IncompleteReadError):
            self.close()
            return await self._exchange(sent)

    def close(self) -> None:
        """Lets go of the connection."""
        if self._streams:
            self._streams[1].close()
        self._streams = None

    async def _exchange(self, sent: bytes) -> tuple[int, bytes]:
        if self._streams is None:
            self._streams = await asyncio.open_connection("127.0.0.1", self._port)
        reader, writer = self._streams
        writer.write(sent)
        await writer.drain()
        head = (await reader.readuntil(HEAD_END)).decode("latin-1")
        status, *lines = head.split("\r\n")
        named = dict(line.lower().split(": ", 1) for line in lines if ": " in line)
        body = await reader.readexactly(int(named.get("content-length", 0)))
        return int(status.split(" ")[1]), body


def _request(method: str, path: str, body: object, token: str) -> bytes:
    content = b"" if body is None else json.dumps(body).encode()
    lines = [f"{method} {path} HTTP/1.1", "Host: 127.0.0.1", "Accept-Encoding: br, gzip"]
    lines += [f"Content-Length: {len(content)}", "Content-Type: application/json"] if content else []
    lines += [f"Authorization: Bearer {token}"] if token else []
    return "\r\n".join([*lines, "", ""]).encode() + content
