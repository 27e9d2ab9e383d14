"""Runs Lighthouse, which npm installs once beside its lock file."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from bench.browser import own_chromium
from bench.lighthouse.scores import NotMeasured, Scores, read
from bench.serving import Server

FOLDER = Path(__file__).parent
PROGRAM = FOLDER / "node_modules" / "lighthouse" / "cli" / "index.js"
PATHS = ("/", "/citta/parma", "/cluster/minori", "/dati", "/metodo")
FORMS = {"phone": (), "desktop": ("--preset=desktop",)}
TRIES = 3
LONGEST_S = 180.0


class NotInstalled(Exception):
    """npm could not install Lighthouse; the message is its own."""


def measure(server: Server, folder: Path, *, times: int, again: int) -> dict[str, list[Scores]]:
    """Lighthouse on every page, as on a slow phone and as on a desktop.

    Args:
        server: willdash's.
        folder: for the reports.
        times: runs of each page on the phone.
        again: runs on the desktop, which hardly differ from each other.

    Raises:
        NotInstalled: npm could not install it.
        NotMeasured: a page could not be measured, several times over.
    """
    _install()
    found: dict[str, list[Scores]] = {}
    for form, options in FORMS.items():
        for path in PATHS:
            runs = range(times if form == "phone" else again)
            found[f"`{path}`, {form}"] = [_scores(server, path, options, folder) for _ in runs]
            print(f"  {path}, {form}: {_said(found[f'`{path}`, {form}'])}", file=sys.stderr, flush=True)
    return found


def _install() -> None:
    if PROGRAM.exists():
        return
    done = subprocess.run(["npm", "ci"], cwd=FOLDER, capture_output=True, text=True, check=False)
    if done.returncode:
        raise NotInstalled(f"npm ci in {FOLDER}: {done.stderr[-800:]}")


def _scores(server: Server, path: str, options: tuple[str, ...], folder: Path) -> Scores:
    """One run; a trace that Chromium lost is recorded anew."""
    report = folder / "lighthouse.json"
    for _ in range(TRIES):
        try:
            _run(server.url + path.lstrip("/"), options, report)
            return read(json.loads(report.read_text()))
        except (NotMeasured, subprocess.TimeoutExpired) as error:
            last = error
    raise NotMeasured(f"{TRIES} times: {last}")


def _run(url: str, options: tuple[str, ...], report: Path) -> None:
    flags = "--chrome-flags=--headless=new --no-sandbox --disable-gpu"
    command = [
        shutil.which("node") or "node",
        str(PROGRAM),
        url,
        "--output=json",
        f"--output-path={report}",
        "--quiet",
        flags,
        *options,
    ]
    chromium = own_chromium()
    given = {**os.environ, **({"CHROME_PATH": chromium} if chromium else {})}
    subprocess.run(command, env=given, capture_output=True, timeout=LONGEST_S, check=False)


def _said(runs: list[Scores]) -> str:
    return ", ".join("/".join(f"{score:.0f}" for score in run.by.values()) for run in runs)


def faults(found: dict[str, list[Scores]]) -> Iterator[str]:
    """What cost points, page by page, each once."""
    for page, runs in found.items():
        yield from dict.fromkeys(f"{page}, {fault}" for run in runs for fault in run.faults)
