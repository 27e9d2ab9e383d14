"""Pages that are whole documents, against the very same documents as static files.

The floor of a click holds the profiles of the cities in one script, and a click puts one into the page.
"""

import json
import re
from collections.abc import Iterator
from contextlib import ExitStack
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from urllib.request import urlopen

from playwright.sync_api import Browser

from bench import clicks, loads
from bench.clicks import UNMEASURED
from bench.contender import CITY, WILLDASH, Click, Contender
from bench.loads import Loads
from bench.manner import Manner
from bench.rows import AtMost, Row, compared
from bench.serving import Server
from bench.static_page import precompress_html
from bench.view import DOCUMENT, Shown

PATHS = (
    "/citta/parma", "/cluster/minori", "/confronto", "/dati", "/dati/bes_neet", "/metodo",
    "/pratiche", "/traiettoria",
)  # fmt: skip
PROFILES = ("parma", "como", "padova")
MAIN = re.compile(r"<main\b.*?</main>", re.DOTALL)
OWN_SCRIPT = re.compile(r'<script[^>]*\bsrc="/static/page\.[^"]*"[^>]*></script>')
FLOOR_SCRIPT = """<script>const VIEWS = %s;
document.addEventListener("click", (event) => {
  const link = event.target.closest('a[href^="/citta/"]');
  if (!link) return;
  event.preventDefault();
  const view = VIEWS[new URL(link.href).pathname];
  const main = document.getElementById("main");
  main.innerHTML = view.html;
  history.pushState(null, "", link.href);
  main.dataset.city = view.city;
});</script>"""


def write_floor(server: Server, folder: Path) -> None:
    """Writes every page as it stands into `folder`; the profiles with the floor's script for their own."""
    views = {f"/citta/{city}": {"city": city, "html": _inside(server, f"/citta/{city}")} for city in PROFILES}
    script = FLOOR_SCRIPT % json.dumps(views).replace("</", "<\\/")
    for path in PATHS:
        before, _, after = _parted(_read(server, path))
        html = before + (script if path.startswith("/citta/") else "") + after
        file = folder / path.strip("/") / "index.html"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(html)
        precompress_html(file.parent)


def rows(browser: Browser, servers: dict[str, Server], *, visits: int, times: int) -> Iterator[Row]:
    """First loads of every page, and clicks from one profile to the next.

    Args:
        browser: where the pages are opened.
        servers: willdash, and the one that serves the floor.
        visits: first loads of each page.
        times: measured clicks in each manner.
    """
    documents = {name: Contender(server, DOCUMENT) for name, server in servers.items()}
    for path in PATHS:
        found = loads.measure(
            browser, documents, times=dict.fromkeys(documents, visits), path=path, is_again=False
        )
        drawn = {name: each.middle("content") for name, each in found.items()}
        yield compared(f"first load of `{path}`{_weight(found)}", drawn, AtMost(1.4))
    for manner in (Manner(), Manner(delay_ms=100), Manner(delay_ms=100, rest_ms=150)):
        taken = _profiles(browser, servers, manner, times)
        limit = AtMost(1.5 if manner.delay_ms else 1.2)
        yield compared(f"click on another city's profile{manner}", taken, limit)


def _weight(found: dict[str, Loads]) -> str:
    ours = found[WILLDASH]
    return f", {max(ours.bytes) / 1000:.0f} kB in {max(ours.requests)} requests"


def _profiles(browser: Browser, servers: dict[str, Server], manner: Manner, times: int) -> dict[str, float]:
    """Median milliseconds of willdash and of the floor."""
    taken: dict[str, list[float]] = {name: [] for name in servers}
    wanted = (
        Click(CITY, f'main a[href^="/citta/{city}"]', (Shown(f'main[data-city="{city}"]'),))
        for city in cycle((*PROFILES[1:], PROFILES[0]))
    )
    with ExitStack() as stack:
        pages = {
            name: clicks.opened(browser, server, stack, manner, path="/citta/parma", view=DOCUMENT)
            for name, server in servers.items()
        }
        for number, click in enumerate(islice(wanted, times + UNMEASURED)):
            for name, page in pages.items():
                took = clicks.on(page, click, manner)
                if number >= UNMEASURED:
                    taken[name].append(took)
    return {name: median(each) for name, each in taken.items()}


def _parted(html: str) -> tuple[str, str, str]:
    """A document before, in and after willdash's own script."""
    found = OWN_SCRIPT.search(html)
    if found is None:
        raise ValueError("the document has no script of willdash's own")
    return html[: found.start()], found[0], html[found.end() :]


def _inside(server: Server, path: str) -> str:
    """What stands in ``<main>``."""
    found = MAIN.search(_read(server, path))
    if found is None:
        raise ValueError(f"{path} has no <main>")
    return found[0].split(">", 1)[1].removesuffix("</main>")


def _read(server: Server, path: str) -> str:
    with urlopen(server.url + path.lstrip("/")) as answer:
        text: str = answer.read().decode()
    return text
