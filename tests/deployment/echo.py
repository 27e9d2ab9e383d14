"""A server that tells what it was asked, and can be told to behave badly, in the place of willdash."""

import json
import socket
import threading
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

COOKIES = ("__Host-willdash-desk=abc; Path=/; Secure; HttpOnly; SameSite=Strict", "other=1; Path=/")


class Handler(BaseHTTPRequestHandler):
    """Answers everything with what it was asked."""

    protocol_version = "HTTP/1.1"

    def answer(self):
        length = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(length)
        self.server.asked.append(f"{self.command} {self.path}")
        if self.server.drops:
            # The request was read, and nothing comes back: as when the process is killed meanwhile.
            self.close_connection = True
            return
        said = {"headers": {name.lower(): value for name, value in self.headers.items()}, "bytes": len(body)}
        content = json.dumps(said | {"port": self.server.server_port}).encode()
        self.send_response(404 if self.path in self.server.lacks else 200)
        for cookie in COOKIES:
            self.send_header("Set-Cookie", cookie)
        self.send_header("Cache-Control", "private, no-store")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = do_PUT = answer

    def log_message(self, *_args):
        """Says nothing."""


class Lines(ThreadingHTTPServer):
    """Knows its connections, so that all can be cut, as the system does when a process dies."""

    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked, self.drops, self.lacks, self.lines = [], False, set(), []

    def process_request(self, request, client_address):
        self.lines.append(request)
        super().process_request(request, client_address)

    def cut(self):
        for line in self.lines:
            with suppress(OSError):  # closed already
                line.shutdown(socket.SHUT_RDWR)


class Echo:
    """The server, on a free port of its own."""

    def __init__(self):
        self._server = Lines()
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)

    @property
    def port(self):
        return self._server.server_port

    @property
    def asked(self):
        """Method and address of every request."""
        return self._server.asked

    def drop(self, drops=True):
        """From now on reads requests and closes the line; or no longer."""
        self._server.drops = drops

    def lack(self, path):
        """Answers 404 for an address."""
        self._server.lacks.add(path)

    def start(self):
        self._thread.start()

    def stop(self):
        """Ends all connections, and takes no more."""
        self._server.shutdown()
        self._server.server_close()
        self._server.cut()
