"""Chromium: pages with an empty cache, what they ask the network for, and when they are drawn."""

import base64
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Browser, BrowserContext, CDPSession, Page, ViewportSize, sync_playwright

from bench.view import OURS, View

OBSERVE = Path(__file__).with_name("observe.js")
NAMES = ("chromium", "chromium-browser", "google-chrome")
WINDOW = ViewportSize(width=1366, height=768)
LONGEST_MS = 60_000
OPTIONS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@dataclass
class Traffic:
    """What a page asked for over the network; answers from the cache count as nothing."""

    addresses: list[str] = field(default_factory=list)
    bytes: int = 0

    def others(self, port: int) -> list[str]:
        """Addresses on any host but our own."""
        ours = f"127.0.0.1:{port}"
        return [a for a in self.addresses if urlsplit(a).netloc not in ("", ours)]


def own_chromium() -> str | None:
    """The machine's own Chromium; none where it has none."""
    return os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)


@contextmanager
def chromium() -> Iterator[Browser]:
    """The machine's own Chromium where it has one, else playwright's."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=own_chromium(), args=OPTIONS)
        yield browser
        browser.close()


@contextmanager
def visitor(browser: Browser, view: View = OURS) -> Iterator[BrowserContext]:
    """Someone who was never here: nothing in the cache."""
    context = browser.new_context(viewport=WINDOW, locale="it-IT")
    context.add_init_script(script=view.script)
    context.add_init_script(path=OBSERVE)
    context.set_default_timeout(LONGEST_MS)
    yield context
    context.close()


def listen(page: Page) -> tuple[CDPSession, Traffic]:
    """Counts what the page asks for from now on."""
    session, traffic = page.context.new_cdp_session(page), Traffic()

    def asked(event: dict[str, Any]) -> None:
        traffic.addresses.append(event["request"]["url"])

    def finished(event: dict[str, Any]) -> None:
        traffic.bytes += int(event["encodedDataLength"])

    def told(event: dict[str, Any]) -> None:
        frame = event["response"]
        is_binary = frame["opcode"] == 2
        data = frame["payloadData"]
        traffic.bytes += len(base64.b64decode(data)) if is_binary else len(data.encode())

    session.on("Network.requestWillBeSent", asked)
    session.on("Network.webSocketFrameReceived", told)
    session.on("Network.loadingFinished", finished)
    session.send("Network.enable")
    return session, traffic


def open_page(page: Page, url: str) -> dict[str, float]:
    """Opens an address; milliseconds until `ready`, `content`, `fcp` and `lcp`, as its view tells them.

    ``shift`` is what moved meanwhile, as the sum of Chromium's scores.
    """
    page.goto(url, wait_until="commit")
    page.evaluate("(longest) => __bench.until('ready', longest)", LONGEST_MS)
    page.evaluate("(longest) => __bench.until('content', longest)", LONGEST_MS)
    page.wait_for_load_state("networkidle")
    found: dict[str, float] = page.evaluate("__bench.visit()")
    return found
