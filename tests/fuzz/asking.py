"""Asking the app without a socket, and what holds for every answer."""

import json
import logging
import re
from io import BytesIO

UNREADABLE = re.compile(r"Traceback \(most recent call last\)|File \"/[^\"]+\", line \d+")
HEADERS = ("content-security-policy", "x-content-type-options", "referrer-policy", "permissions-policy")
MARK = "<zq x=\"'>"
"""What a hostile text carries: where it comes back as it is, somebody could send markup."""
MEANT = frozenset({429, 503, 501})
"""Refusals that a kind of input may come to, if it says so."""


class Broken(AssertionError):
    """An answer that should not have been given."""


class Log(logging.Handler):
    """Holds what the log has complained of."""

    def __init__(self):
        super().__init__(logging.WARNING)
        self.complaints = []

    def emit(self, record):
        if record.exc_info or record.levelno >= logging.ERROR:
            self.complaints.append(self.format(record))


class Asker:
    """Asks an app, each time from another address, and looks at every answer."""

    def __init__(self, app):
        self.wsgi = app.server.wsgi_app
        self.client = app.server.test_client()
        self.log = Log()
        self.count = 0

    def __enter__(self):
        logging.getLogger().addHandler(self.log)
        return self

    def __exit__(self, *_error):
        logging.getLogger().removeHandler(self.log)

    def __call__(self, method, path, query="", body=b"", *, meant=frozenset(), **environ):
        """Status and text of an answer that is as every answer has to be.

        Raises:
            Broken: it is not.
        """
        self.count += 1
        sent = {
            "REQUEST_METHOD": method,
            "PATH_INFO": path,
            "QUERY_STRING": query,
            "SERVER_NAME": "localhost",
            "SERVER_PORT": "80",
            "SERVER_PROTOCOL": "HTTP/1.1",
            "HTTP_HOST": "localhost",
            # Each address but a few times: what is limited by number is tested elsewhere.
            "REMOTE_ADDR": f"10.{self.count >> 21 & 255}.{self.count >> 13 & 255}.{self.count >> 5 & 255}",
            "wsgi.version": (1, 0),
            "wsgi.url_scheme": "http",
            "wsgi.input": BytesIO(body),
            "wsgi.errors": BytesIO(),
            "wsgi.multithread": False,
            "wsgi.multiprocess": False,
            "wsgi.run_once": False,
            "CONTENT_LENGTH": str(len(body)) if body else "",
            **environ,
        }
        told = []
        chunks = self.wsgi(sent, lambda status, headers, _error=None: told.append((status, headers)))
        try:
            content = b"".join(chunks)
        finally:
            if close := getattr(chunks, "close", None):
                close()
        status, headers = told[-1]
        self._hold(int(status[:3]), headers, content, meant)
        return int(status[:3]), content

    def _hold(self, status, headers, content, meant):
        if self.log.complaints:
            raise Broken(f"the log says: {self.log.complaints.pop()[-3000:]}")
        if (status >= 500 and status not in meant) or (status == 429 and status not in meant):
            raise Broken(f"status {status}")
        names = [name.lower() for name, _ in headers]
        for name in HEADERS:
            if names.count(name) != 1:
                raise Broken(f"{name} stands {names.count(name)} times among the headers of a {status}")
        if any("\r" in value or "\n" in value for _, value in headers):
            raise Broken("a header holds a line break")
        _hold_body(dict(zip(names, (value for _, value in headers), strict=True)), content)


def _hold_body(headers, content):
    if "content-encoding" in headers:
        return
    kind, text = headers.get("content-type", ""), content.decode("utf-8", "replace")
    if UNREADABLE.search(text):
        raise Broken("the answer holds a stack trace")
    if "json" in kind and content:
        json.loads(text, parse_constant=_no_constant)
    elif ("html" in kind or "svg" in kind) and ("<zq" in text or "\x00" in text):
        raise Broken("what was sent comes back as markup")


def _no_constant(name):
    raise Broken(f"{name} is no JSON")
