"""One machine of willdash: the real server."""

from tests.browser.server import PATIENCE_S, Server


class Machine(Server):
    """Can also be ended as systemd and compose end it: it takes no more, and answers what it has taken.

    A start waits for the package from the database, two machines at once on one computer.
    """

    patience_s = 4 * PATIENCE_S

    def end(self):
        self._process.terminate()
        self._process.wait(timeout=PATIENCE_S)
