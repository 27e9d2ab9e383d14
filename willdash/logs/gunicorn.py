"""gunicorn's own lines in the form of all others, without what they would tell of a request."""

import logging
from typing import Any

from gunicorn.glogging import Logger

from willdash.logs.lines import lines
from willdash.settings import Settings

INVALID = "Invalid request from ip="
FAILED = "Error handling request"


class GunicornLog(Logger):  # type: ignore[misc] # gunicorn has no types
    """Writes what gunicorn says as the settings say."""

    def setup(self, cfg: Any) -> None:  # noqa: ANN401 - gunicorn's own
        """As gunicorn, then with our lines."""
        super().setup(cfg)
        formatter = lines(Settings().log)
        for handler in self.error_log.handlers:
            handler.setFormatter(formatter)
        self.error_log.addFilter(without_request)


def without_request(record: logging.LogRecord) -> bool:
    """Takes out of a record who asked and for what: an address may hold a token."""
    said = str(record.msg)
    if said.startswith(INVALID):
        record.msg, record.args = "A request that is no HTTP was refused.", ()
    elif said.startswith(FAILED):
        record.msg, record.args = FAILED, ()
    return True
