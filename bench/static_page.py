"""The floor: the same view as one HTML file, one script, and plotly.js, out of willdash's own views."""

import hashlib
import json
import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from htpy import Element, div, fragment, optgroup, option, script

from willdash.api.static_files import Manifest, load_manifest
from willdash.core.selection import Selection
from willdash.pages.ids import Map
from willdash.pages.map import MapPage
from willdash.pages.map_parts import MapParts
from willdash.pages.parts import Parts
from willdash.pages.rendered import rendered
from willdash.pipeline.precompress import precompress
from willdash.settings import ROOT, Settings
from willdash.store.store import Store
from willdash.text import Text
from willdash.views.frame import shell
from willdash.views.links import Addresses
from willdash.views.map.figure import CONFIG

SCRIPT = Path(__file__).with_name("static_page.js")
LABELS = ROOT / "assets" / "js" / "labels.js"


@dataclass(frozen=True, slots=True)
class Plan:
    """What is clicked on: every city, and the rows of two indicators.

    Attributes:
        cities: slugs.
        indicators: ids; the default one, and another of the same panel.
    """

    cities: tuple[str, ...]
    indicators: tuple[str, str]


def plan(store: Store) -> Plan:
    """The clicks that the real data allow."""
    default, indicators = store.choices.default, store.catalog.indicators
    cluster = indicators[default.indicator].cluster
    other = next(
        i.id for i in indicators.values() if i.cluster == cluster and i.featured and i.id != default.indicator
    )
    return Plan(tuple(store.choices.cities), (default.indicator, other))


def build(folder: Path, settings: Settings) -> Plan:
    """Writes the page into `folder`, compressed like willdash's own files.

    Returns:
        what can be clicked on in it.
    """
    store = Store.load(settings.data, settings.geodata)
    manifest = load_manifest(settings.dist)
    clicks = plan(store)
    code = _script(store, manifest, clicks).encode()
    name = f"page.{hashlib.sha256(code).hexdigest()[:10]}.js"
    static = folder / "static"
    static.mkdir(parents=True)
    (static / name).write_bytes(code)
    (folder / "index.html").write_text(_document(store, manifest, page_script=f"/static/{name}"))
    precompress(static)
    precompress_html(folder)
    return clicks


def precompress_html(folder: Path) -> None:
    """Gives the document its compressed siblings, which `precompress` leaves to the server."""
    stand_in = folder / "document"
    stand_in.mkdir()
    (stand_in / "index.html.json").write_bytes((folder / "index.html").read_bytes())
    precompress(stand_in)
    for suffix in (".br", ".gz"):
        (stand_in / f"index.html.json{suffix}").rename(folder / f"index.html{suffix}")


def _document(store: Store, manifest: Manifest, *, page_script: str) -> str:
    """Header, the page with its parts empty, footer; the script fills the parts."""
    geometry = manifest.url("first-page.json")
    layout = MapPage(store, geometry_url=geometry).layout("")
    filled = {part.id for part in MapParts(store, geometry_url=geometry)}
    return shell.page(
        shell.Head(title="willdash", description="The same view as a static page"),
        Addresses(store.choices, store.choices.default, "/"),
        Text.of("it"),
        shell.Assets(
            css=manifest.url("willdash.css"),
            dash="",
            js="",
            plotly=manifest.url("plotly.js"),
            fonts=manifest.preload,
            icon=manifest.url("images/icon.svg"),
            page="",
        ),
        content=div("#page")[rendered(layout, empty=filled, without={Map.MAP_STILL})],
        preload=(geometry,),
        scripts=[script(defer=True, src=url) for url in (manifest.url("plotly.js"), page_script)],
    )


def _script(store: Store, manifest: Manifest, clicks: Plan) -> str:
    """The data of every selection that can be clicked on, the label placing, and the code."""
    labels = re.sub(r"^export ", "", LABELS.read_text(), flags=re.MULTILINE)
    data = _data(store, clicks, geometry_url=manifest.url("first-page.json"))
    quoted = json.dumps(json.dumps(data, ensure_ascii=False, separators=(",", ":")), ensure_ascii=False)
    return f"(() => {{\n{labels}\nconst DATA = JSON.parse({quoted});\n{SCRIPT.read_text()}}})();\n"


def _data(store: Store, clicks: Plan, *, geometry_url: str) -> dict[str, Any]:
    """Every part of every selection, each once, by the key that willdash gives it."""
    parts = Parts(tuple(MapParts(store, geometry_url=geometry_url)))
    made: dict[str, dict[str, Any]] = {}
    selections = _selections(store, clicks)
    for selection in selections:
        keys = parts.keys(selection)
        for name, value in parts.all(selection).items():
            made.setdefault(name, {})[keys[name]] = _plain(name, value)
    return {
        "config": CONFIG,
        "start": asdict(selections[0]),
        "keys": {_word(selection): parts.keys(selection) for selection in selections},
        "parts": made,
    }


def _selections(store: Store, clicks: Plan) -> Sequence[Selection]:
    years = store.choices.default_years
    return [
        replace(store.choices.default, indicator=indicator, year=years[indicator], city=city)
        for indicator in clicks.indicators
        for city in clicks.cities
    ]


def _word(selection: Selection) -> str:
    return f"{selection.indicator}/{selection.city}"


def _plain(name: str, value: Any) -> Any:  # noqa: ANN401 - whatever the part's property takes
    """A part as the static page wants it: HTML, a value, or a figure."""
    match name.rsplit(".", 1)[1]:
        case "content":
            return value["html"]
        case "groups":
            return str(
                fragment[[optgroup(label=group["label"])[_options(group["options"])] for group in value]]
            )
        case "options":
            return str(fragment[_options(value)])
    return value


def _options(options: Sequence[dict[str, str]]) -> list[Element]:
    return [option(value=each["value"])[each["label"]] for each in options]
