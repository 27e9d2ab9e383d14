"""A partner's website: pages on an origin of their own, with headers of their own."""

from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

PAGE = (
    '<!doctype html><html lang="it"{attributes}><head><meta charset="utf-8"><title>Comune</title>'
    '<link rel="icon" href="/icon.svg">{head}</head><body>{body}</body></html>'
)
SHAPE = '<svg xmlns="http://www.w3.org/2000/svg"/>'


@dataclass
class Host:
    """The pages of one partner.

    Attributes:
        url: scheme, host and port.
        files: content type, content and further headers by path.
    """

    url: str
    files: dict = field(default_factory=lambda: {"/icon.svg": ("image/svg+xml", SHAPE, {})})

    def put(self, body, *, head="", attributes="", path="/", **headers):
        """Publishes a page; ``headers`` as in ``content_security_policy="…"``. Returns its address."""
        page = PAGE.format(head=head, body=body, attributes=f" {attributes}" if attributes else "")
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return self.put_file(path, "text/html; charset=utf-8", page, **named)

    def put_file(self, path, kind, content, **headers):
        """Publishes any file. Returns its address."""
        self.files[path] = (kind, content, headers)
        return self.url + path


@contextmanager
def serving(name="localhost"):
    """A `Host` that answers until the block ends, under a name for this machine.

    To a browser ``localhost`` is another site than ``127.0.0.1``, where our own server answers.
    """
    pages = Host("")

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self):
            kind, content, headers = pages.files.get(self.path.partition("?")[0], ("text/plain", "", None))
            body = content.encode()
            self.send_response(404 if headers is None else 200)
            sent = {"Content-Type": kind, "Content-Length": str(len(body)), "Cache-Control": "no-store"}
            for header, value in {**sent, **(headers or {})}.items():
                self.send_header(header, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_about):
            """Says nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        pages.url = f"http://{name}:{server.server_port}"
        Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        yield pages
        server.shutdown()
