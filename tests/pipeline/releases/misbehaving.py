"""An HTTP server on this machine that misbehaves as told, address by address, request by request."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread

Answer = Callable[["Handler"], None]


@dataclass
class Server:
    """What it answers and what it was asked.

    Attributes:
        origin: as in ``http://127.0.0.1:40123``.
        script: path to the answers of the first, second … request; the last one stays.
        asked: path to the headers of each request.
        over: set when the test ends; whoever stalls goes on then.
    """

    origin: str
    script: dict[str, list[Answer]] = field(default_factory=dict)
    asked: dict[str, list[dict[str, str]]] = field(default_factory=lambda: defaultdict(list))
    over: Event = field(default_factory=Event)

    def at(self, path: str, *answers: Answer) -> str:
        """The address that gives these answers."""
        self.script[path] = list(answers)
        return self.origin + path


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    told: Server

    def do_GET(self):
        path = self.path.partition("?")[0]
        answers = self.told.script[path]
        self.told.asked[path].append(dict(self.headers.items()))
        self.close_connection = True
        answers[min(len(self.told.asked[path]), len(answers)) - 1](self)

    def log_message(self, *told):
        pass

    def head(self, status: int, **headers: object):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), str(value))
        self.end_headers()


@contextmanager
def misbehaving() -> Iterator[Server]:
    """A server that runs while the block does."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as http:
        told = Server(f"http://127.0.0.1:{http.server_address[1]}")
        http.RequestHandlerClass = type("Told", (Handler,), {"told": told})
        thread = Thread(target=http.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield told
        finally:
            told.over.set()
            http.shutdown()
            thread.join()


def whole(body: bytes, **headers: object) -> Answer:
    """The file as it should be sent."""

    def answer(handler: Handler):
        handler.head(200, Content_Length=len(body), **headers)
        handler.wfile.write(body)

    return answer


def cut_off(body: bytes, after: int, **headers: object) -> Answer:
    """Announces all of it, sends some, hangs up."""

    def answer(handler: Handler):
        handler.head(200, Content_Length=len(body), **headers)
        handler.wfile.write(body[:after])

    return answer


def rest(body: bytes, **headers: object) -> Answer:
    """The rest, as asked for with Range; the test fails if nobody asked."""

    def answer(handler: Handler):
        start = int(handler.headers["Range"].removeprefix("bytes=").removesuffix("-"))
        part = body[start:]
        told = {"Content_Range": f"bytes {start}-{len(body) - 1}/{len(body)}"} | headers
        handler.head(206, Content_Length=len(part), **told)
        handler.wfile.write(part)

    return answer


def status(code: int, **headers: object) -> Answer:
    """No file."""
    return lambda handler: handler.head(code, Content_Length=0, **headers)


def chunked(*chunks: bytes, ends: bool, **headers: object) -> Answer:
    """In chunks, with no length told; the mark of the end is sent or not."""

    def answer(handler: Handler):
        handler.head(200, Transfer_Encoding="chunked", **headers)
        for chunk in chunks:
            handler.wfile.write(b"%x\r\n%s\r\n" % (len(chunk), chunk))
        if ends:
            handler.wfile.write(b"0\r\n\r\n")

    return answer


def without_length(body: bytes) -> Answer:
    """Until it hangs up, as in HTTP/1.0."""

    def answer(handler: Handler):
        handler.head(200)
        handler.wfile.write(body)

    return answer


def stalls(body: bytes, after: int) -> Answer:
    """Sends some, then nothing, and does not hang up."""

    def answer(handler: Handler):
        handler.head(200, Content_Length=len(body))
        handler.wfile.write(body[:after])
        handler.told.over.wait(10)

    return answer


def drips(seconds: float) -> Answer:
    """Announces a million bytes and sends one now and then, as long as somebody listens."""

    def answer(handler: Handler):
        handler.head(200, Content_Length=1_000_000)
        try:
            while not handler.told.over.wait(seconds):
                handler.wfile.write(b"x")
        except OSError:
            return

    return answer
