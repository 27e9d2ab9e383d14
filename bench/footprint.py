"""Memory of a browser that shows one page: what its script keeps, and the process that draws it."""

from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path

from playwright.sync_api import CDPSession

from bench.browser import chromium, open_page, visitor
from bench.clicks import on
from bench.contender import Contender
from bench.manner import Manner
from bench.rows import Row, compared

CLICKS = 10
HEAP = "memory of the page's script, after ten clicks"
RENDERER = "memory of the browser's process that draws the page"
SERVER = "memory of the server, all its processes"


def rows(contenders: Mapping[str, Contender]) -> Iterator[Row]:
    """Each page in a browser of its own, which shows nothing else, after some clicks; then the servers."""
    found = {name: _measured(each) for name, each in contenders.items()}
    for what, place in ((HEAP, 0), (RENDERER, 1)):
        yield compared(what, {name: each[place] for name, each in found.items()}, unit="MB")
    yield compared(SERVER, {name: each.server.memory_mb() for name, each in contenders.items()}, unit="MB")


def _measured(contender: Contender) -> tuple[float, float]:
    """Megabytes that the script keeps once rubbish was collected, and resident ones of the process."""
    with chromium() as browser, visitor(browser, contender.view) as context:
        page = context.new_page()
        open_page(page, contender.server.url)
        for click in islice(contender.clicks(), CLICKS):
            on(page, click, Manner())
        session = context.new_cdp_session(page)
        heap = _heap_mb(session)
        processes = browser.new_browser_cdp_session().send("SystemInfo.getProcessInfo")["processInfo"]
        renderers = [each["id"] for each in processes if each["type"] == "renderer"]
        return heap, max(_resident_mb(pid) for pid in renderers)


def _heap_mb(session: CDPSession) -> float:
    session.send("HeapProfiler.collectGarbage")
    session.send("Performance.enable")
    metrics = session.send("Performance.getMetrics")["metrics"]
    return next(float(each["value"]) for each in metrics if each["name"] == "JSHeapUsedSize") / 1e6


def _resident_mb(pid: int) -> float:
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) / 1024
