"""First and second visits: milliseconds until the page is drawn, bytes and requests."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from statistics import median

from playwright.sync_api import Browser

from bench.browser import listen, open_page, visitor
from bench.contender import Contender
from bench.manner import Manner


@dataclass
class Loads:
    """What the visits to one of the pages measured."""

    first: list[dict[str, float]] = field(default_factory=list)
    second: list[dict[str, float]] = field(default_factory=list)
    bytes: list[int] = field(default_factory=list)
    requests: list[int] = field(default_factory=list)
    other_hosts: set[str] = field(default_factory=set)

    def middle(self, name: str) -> float:
        """Median of ``ready``, ``content``, ``fcp``, ``lcp`` or ``shift`` over the first visits."""
        return median(visit[name] for visit in self.first)

    @property
    def warm(self) -> float:
        """Median until ready over the second visits, when the browser has everything in its cache."""
        return median(visit["ready"] for visit in self.second)


def measure(
    browser: Browser,
    contenders: Mapping[str, Contender],
    *,
    times: Mapping[str, int],
    path: str = "/",
    manner: Manner = Manner(),  # noqa: B008 - frozen
    is_again: bool = True,
) -> dict[str, Loads]:
    """Visits a page of each in turn, so that what else the machine does strikes all alike.

    Args:
        browser: where the pages are opened.
        contenders: by name.
        times: first visits of each.
        path: of the page.
        manner: over which network, with which processor.
        is_again: whether each visit is followed by a second one.
    """
    found = {name: Loads() for name in contenders}
    for number in range(max(times.values())):
        for name, contender in contenders.items():
            if number < times[name]:
                _visit(browser, contender, path, manner, found[name], is_again)
    return found


def _visit(
    browser: Browser, contender: Contender, path: str, manner: Manner, into: Loads, is_again: bool
) -> None:
    """One visit with an empty cache, and one more by the same reader."""
    address = contender.server.url + path.lstrip("/")
    with visitor(browser, contender.view) as context:
        page = context.new_page()
        session, traffic = listen(page)
        manner.apply(session)
        into.first.append(open_page(page, address))
        into.bytes.append(traffic.bytes)
        into.requests.append(len(traffic.addresses))
        into.other_hosts.update(traffic.others(contender.server.port))
        page.close()
        if is_again:
            again = context.new_page()
            manner.apply(listen(again)[0])
            into.second.append(open_page(again, address))
