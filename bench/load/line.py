"""One reader's line to a server on 127.0.0.1, small enough for a thousand in one process."""

import asyncio
import json
from dataclasses import dataclass
from ssl import SSLContext

HEAD_END = b"\r\n\r\n"
BODILESS = frozenset({204, 304})
PATIENCE_S = 20.0
"""Who waits longer has had no answer."""
BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8"


@dataclass(frozen=True, slots=True)
class Answer:
    """A status, headers by their names in small letters, and a body as it came over the line."""

    status: int
    headers: dict[str, str]
    body: bytes


class Line:
    """Asks one thing after the other over one connection, as a browser does behind HTTP/2.

    Args:
        port: of the server.
        accept: what is taken best; browsers name HTML.
        encodings: that are taken.
        tls: how the server is believed, where it speaks TLS.
    """

    def __init__(
        self, port: int, *, accept: str = BROWSER, encodings: str = "br, gzip", tls: SSLContext | None = None
    ) -> None:
        self._port, self._encodings = port, encodings
        self._tls = tls
        self._accept = accept
        self._streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def ask(self, method: str, path: str, *, body: object = None, etag: str = "") -> Answer:
        """The answer; a line that the server has closed since it was last used is opened anew, once.

        Raises:
            OSError, asyncio.IncompleteReadError, TimeoutError, ValueError: there was none.
        """
        sent = self._request(method, path, body, etag)
        is_used = self._streams is not None
        try:
            return await asyncio.wait_for(self._exchange(sent), PATIENCE_S)
        except (ConnectionError, asyncio.IncompleteReadError):
            self.close()
            if not is_used:
                raise
            return await asyncio.wait_for(self._exchange(sent), PATIENCE_S)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Lets go of the connection."""
        if self._streams:
            self._streams[1].close()
        self._streams = None

    async def _exchange(self, sent: bytes) -> Answer:
        if self._streams is None:
            self._streams = await asyncio.open_connection("127.0.0.1", self._port, ssl=self._tls)
        reader, writer = self._streams
        writer.write(sent)
        head = (await reader.readuntil(HEAD_END)).decode("latin-1")
        first, *lines = head.rstrip().split("\r\n")
        headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}
        status = int(first.split(" ")[1])
        size = 0 if status in BODILESS else int(headers["content-length"])
        answer = Answer(status, headers, await reader.readexactly(size) if size else b"")
        if headers.get("connection", "").lower() == "close":
            self.close()
        return answer

    def _request(self, method: str, path: str, body: object, etag: str) -> bytes:
        content = b"" if body is None else json.dumps(body).encode()
        lines = [
            f"{method} {path} HTTP/1.1",
            "Host: 127.0.0.1",
            f"Accept: {self._accept}",
            f"Accept-Encoding: {self._encodings}",
        ]
        lines += [f"Content-Length: {len(content)}", "Content-Type: application/json"] if content else []
        lines += [f"If-None-Match: {etag}"] if etag else []
        return "\r\n".join([*lines, "", ""]).encode() + content
