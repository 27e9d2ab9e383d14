"""How a line looks, and that every line goes to the error stream alike."""

import logging
import sys
from typing import Literal

from pythonjsonlogger.orjson import OrjsonFormatter

from willdash.logs.request import REQUEST_ID

Kind = Literal["text", "json"]
TEXT = "%(asctime)s [%(process)d] [%(levelname)s] %(message)s"
DATE = "[%Y-%m-%d %H:%M:%S %z]"
"""As gunicorn's own lines."""
JSON = "%(levelname)s %(name)s %(process)d %(message)s"
NAMES = {"levelname": "level", "name": "logger"}
OURS = "willdash"


class TextLines(logging.Formatter):
    """A line for people; at its end the request, where there is one."""

    def __init__(self) -> None:
        super().__init__(TEXT, DATE)

    def formatMessage(self, record: logging.LogRecord) -> str:
        """The line without traceback."""
        line = super().formatMessage(record)
        id = REQUEST_ID.get()
        return f"{line} ({id})" if id else line


class JsonLines(OrjsonFormatter):
    """A line for programs, with the request's id in a field of its own."""

    def __init__(self) -> None:
        super().__init__(JSON, rename_fields=NAMES, timestamp="time")

    def format(self, record: logging.LogRecord) -> str:
        """One line of JSON."""
        if id := REQUEST_ID.get():
            record.request_id = id
        return super().format(record)


def lines(kind: Kind) -> logging.Formatter:
    """What makes lines of a kind."""
    return JsonLines() if kind == "json" else TextLines()


def begin(kind: Kind) -> None:
    """Has everything that this process logs go to the error stream, in lines of a kind; once is enough."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(lines(kind))
    logging.basicConfig(handlers=[handler], level=logging.WARNING, force=True)
    logging.getLogger(OURS).setLevel(logging.INFO)
    logging.captureWarnings(True)
    # No line tells of them, and each line would look them up.
    logging.logThreads = logging.logMultiprocessing = False
