"""First and second visits: milliseconds until the page is drawn, bytes and requests."""

from dataclasses import dataclass, field
from statistics import median

from playwright.sync_api import Browser

from bench.browser import listen, open_page, visitor
from bench.serving import Server


@dataclass
class Loads:
    """What the visits to one of the two pages measured."""

    first: list[dict[str, float]] = field(default_factory=list)
    second: list[dict[str, float]] = field(default_factory=list)
    bytes: list[int] = field(default_factory=list)
    requests: list[int] = field(default_factory=list)
    other_hosts: set[str] = field(default_factory=set)

    def middle(self, name: str) -> float:
        """Median of ``ready``, ``fcp`` or ``lcp`` over the first visits."""
        return median(visit[name] for visit in self.first)

    @property
    def warm(self) -> float:
        """Median until ready over the second visits, when the browser has everything in its cache."""
        return median(visit["ready"] for visit in self.second)


def measure(browser: Browser, servers: dict[str, Server], *, times: int, path: str = "/") -> dict[str, Loads]:
    """Visits a page of each server in turn, so that what else the machine does strikes all alike."""
    found = {name: Loads() for name in servers}
    for _ in range(times):
        for name, server in servers.items():
            _visit(browser, server, path, found[name])
    return found


def _visit(browser: Browser, server: Server, path: str, into: Loads) -> None:
    """One visit with an empty cache, and one more by the same reader."""
    address = server.url + path.lstrip("/")
    with visitor(browser) as context:
        page = context.new_page()
        _, traffic = listen(page)
        into.first.append(open_page(page, address))
        into.bytes.append(traffic.bytes)
        into.requests.append(len(traffic.addresses))
        into.other_hosts.update(traffic.others(server.port))
        page.close()
        again = context.new_page()
        into.second.append(open_page(again, address))
