"""A real server, a real Chromium, and pages that fail their test when the browser has a complaint."""

import os
import shutil
from pathlib import Path

import pytest
from playwright.sync_api import Error, expect, sync_playwright

from tests.browser.host import serving
from tests.browser.server import Server

pytest.register_assert_rewrite("tests.browser.reading")

PATIENCE_MS = 60_000
"""For what a page shows, on a machine that is busy with other things."""
expect.set_options(timeout=PATIENCE_MS)

NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
"""The first has no window to draw, and needs half the time."""
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def chromium_path():
    """The Chromium to use; None for the one that Playwright has installed."""
    return next(filter(None, map(shutil.which, (os.environ.get("CHROMIUM", ""), *NAMES))), None)


@pytest.fixture(scope="session")
def server(tmp_path_factory):
    # Believes whoever says where a request comes from, so that each talk of the tests is started elsewhere.
    server = Server(tmp_path_factory.mktemp("server"), proxies=1)
    server.start()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def chromium():
    with sync_playwright() as playwright:
        path = chromium_path()
        try:
            browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        except Error as error:
            pytest.fail(
                f"no Chromium ({error.message.splitlines()[0]}): apt-get install chromium, "
                "or playwright install chromium, or set CHROMIUM",
                pytrace=False,
            )
        yield browser
        browser.close()


@pytest.fixture
def faults():
    """What the browser complained of; `reading.expect` takes out what a test expects."""
    return []


@pytest.fixture
def new_page(chromium, server, faults):
    """Makes pages, each in a context of its own, and fails the test when one of them complains."""
    contexts = []

    def make(*, width=1366, height=900, url=server.url, others=(), **options):
        context = chromium.new_context(
            base_url=url,
            viewport={"width": width, "height": height},
            locale="it-IT",
            reduced_motion="reduce",
            **options,
        )
        context.set_default_timeout(PATIENCE_MS)
        context.on("console", lambda line: faults.append(line.text) if line.type == "error" else None)
        context.on("weberror", lambda error: faults.append(str(error.error)))
        context.on(
            "request", lambda asked: None if _is_own(asked.url, url, *others) else faults.append(asked.url)
        )
        contexts.append(context)
        return context.new_page()

    yield make
    cookies = [cookie["name"] for context in contexts for cookie in context.cookies()]
    for context in contexts:
        context.close()
    assert faults == []
    assert cookies == []


@pytest.fixture
def page(new_page):
    return new_page()


@pytest.fixture
def host():
    """A partner's website; see `tests.browser.host`."""
    with serving() as host:
        yield host


@pytest.fixture
def host_page(new_page, server, host):
    """Makes pages that show the partner's website; arguments as in `new_page`."""

    def make(*, url=host.url, others=(), **options):
        return new_page(url=url, others=(server.url, *others), **options)

    return make


def _is_own(address, *urls):
    return address.startswith((*(f"{url}/" for url in urls), "data:", "blob:"))


@pytest.fixture(scope="session")
def axe():
    """The source of the accessibility checker that `frontend/package.json` pins."""
    root = Path(__file__).resolve().parents[2]
    file = root / "frontend" / "node_modules" / "axe-core" / "axe.min.js"
    if not file.exists():
        pytest.fail("no axe-core: npm ci --prefix frontend", pytrace=False)
    return file.read_text(encoding="utf-8")
