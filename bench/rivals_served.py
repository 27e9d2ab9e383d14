"""The same view in Streamlit and in Vizro: started, and how it is read and clicked on."""

import csv
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import cycle
from pathlib import Path

from bench.contender import CITY, INDICATOR, STREAMLIT, VIZRO, Click, Contender
from bench.rival_environments import FOLDER, python_of
from bench.serving import Server, started
from bench.static_page import Plan
from bench.view import Shown, View
from willdash.settings import ROOT, Settings

MARK = "▸ "
SHAPES = Shown(".js-plotly-plot path.choroplethlocation", count=13)  # four regions, nine comuni
STREAMLIT_OPTIONS = {
    "server.address": "127.0.0.1",
    "server.headless": "true",
    "server.fileWatcherType": "none",
    "server.enableStaticServing": "true",
    "browser.gatherUsageStats": "false",
}


@dataclass(frozen=True, slots=True)
class Parts:
    """Selectors of one rival's parts; of its two pickers, what is pressed."""

    sentence: str
    panels: str
    table: str
    city: str
    indicator: str
    map: str = ".js-plotly-plot .gtitle"


PARTS = {
    STREAMLIT: Parts(
        sentence=".st-key-sentence",
        panels=".st-key-panels",
        table=".st-key-table",
        city=".st-key-city label",
        indicator=".st-key-indicator label",
    ),
    VIZRO: Parts("#sentence", "#panels", "#table", city="#city label", indicator="#indicator label"),
}


@contextmanager
def served(name: str, folder: Path, plan: Plan) -> Iterator[Contender]:
    """One of the rivals, running until the block is left.

    Raises:
        NotMade: its environment could not be made.
        NotStarted: it did not answer in time.
    """
    files = _files(folder / name)
    with _streamlit(files) if name == STREAMLIT else _vizro(files) as server:
        labels = read_labels(Settings().data)
        first = shown(PARTS[name], labels[plan.cities[0]], labels[plan.indicators[0]])
        view = View(
            ready=(*first, SHAPES),
            content=_content(PARTS[name]),
            changes={"subtree": True, "childList": True, "characterData": True},
        )
        yield Contender(server, view, partial(clicks_on, PARTS[name], plan, labels))


def clicks_on(parts: Parts, plan: Plan, labels: dict[str, str]) -> Iterator[Click]:
    """City, indicator, city, indicator …, the same ones as on willdash's page."""
    indicator = labels[plan.indicators[0]]
    cities, indicators = cycle([*plan.cities[1:], plan.cities[0]]), cycle(reversed(plan.indicators))
    while True:
        city = labels[next(cities)]
        yield Click(CITY, parts.city, shown(parts, city, indicator), text=city)
        indicator = labels[next(indicators)]
        yield Click(INDICATOR, parts.indicator, shown(parts, city, indicator), text=indicator)


def shown(parts: Parts, city: str, indicator: str) -> tuple[Shown, ...]:
    """What says that all parts show a city and an indicator."""
    return (
        Shown(parts.map, f": {city}"),
        Shown(parts.map, f"{indicator}, "),
        Shown(parts.sentence, f"{city}, {indicator}:"),
        Shown(parts.panels, city),
        Shown(parts.panels, MARK + indicator),
        Shown(parts.table, MARK + city),
        Shown(parts.table, indicator),
    )


def read_labels(data: Path) -> dict[str, str]:
    """What cities and indicators are called in the data package, by slug and id."""
    areas, indicators = _rows(data / "areas.csv"), _rows(data / "indicators.csv")
    found = {row["slug"]: row["label"] for row in areas if row["slug"]}
    return found | {row["id"]: row["short_it"] for row in indicators}


def _rows(file: Path) -> list[dict[str, str]]:
    with file.open(newline="", encoding="utf-8") as opened:
        return list(csv.DictReader(opened))


def _content(parts: Parts) -> tuple[Shown, ...]:
    """Sentence, panels, table and nine shapes are there, whatever they show."""
    return (Shown(parts.sentence, ":"), Shown(parts.panels, MARK), Shown(parts.table, MARK), SHAPES)


def _files(folder: Path) -> Path:
    """The boundaries and the empty outline of the world, where a rival serves them from."""
    folder.mkdir(parents=True)
    shutil.copy(ROOT / "geodata" / "first-page.json", folder)
    shutil.copy(FOLDER / "ground" / "world_110m.json", folder)
    return folder


def _environment(assets: Path) -> dict[str, str]:
    given = {"PYTHONPATH": str(FOLDER), "BENCH_DATA": str(Settings().data), "BENCH_ASSETS": str(assets)}
    return dict(os.environ) | given


@contextmanager
def _streamlit(assets: Path) -> Iterator[Server]:
    home = assets.parent / "streamlit-app"
    home.mkdir()
    shutil.copy(FOLDER / "streamlit" / "app.py", home)
    shutil.copytree(assets, home / "static")
    options = [f"--{name}={value}" for name, value in STREAMLIT_OPTIONS.items()]
    command = [str(python_of("streamlit")), "-m", "streamlit", "run", "app.py", *options]
    with started(
        lambda port: [*command, f"--server.port={port}"],
        home / "log",
        cwd=home,
        environment=_environment(assets),
    ) as server:
        yield server


@contextmanager
def _vizro(assets: Path) -> Iterator[Server]:
    settings, home = Settings(), FOLDER / "vizro"
    workers = [f"--workers={settings.workers}", f"--threads={settings.threads}", "--preload"]
    command = [str(python_of("vizro")), "-m", "gunicorn", "--no-control-socket", *workers]
    with started(
        lambda port: [*command, f"--bind=127.0.0.1:{port}", "app:app"],
        assets / "log",
        cwd=home,
        environment=_environment(assets),
    ) as server:
        yield server
