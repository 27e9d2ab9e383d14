"""What the map page loads before it can be used stays small."""

import json

import pytest

from tests.conftest import ROOT

DIST = ROOT / "frontend" / "dist"
SCRIPTS = {"dash-renderer.js": 95_000, "plotly.js": 190_000, "willdash.js": 12_000}
FONTS = ("titillium-web-latin-400-normal.woff2", "titillium-web-latin-600-normal.woff2")
OTHERS = ("willdash.css", "first-page.json", *FONTS)
BUDGET = 380_000


@pytest.fixture(scope="module")
def bytes_of():
    """Logical name to bytes as they are sent to a browser that takes Brotli."""
    files = json.loads((DIST / "manifest.json").read_bytes())["files"]
    sent = {name: DIST / path for name, path in files.items()}
    compressed = {name: path.with_name(f"{path.name}.br") for name, path in sent.items()}
    return {
        name: (compressed[name] if compressed[name].exists() else path).stat().st_size
        for name, path in sent.items()
    }


def test_files_of_a_first_load_stay_below_380_kilobytes(bytes_of):
    sizes = {name: bytes_of[name] for name in (*SCRIPTS, *OTHERS)}
    assert sum(sizes.values()) <= BUDGET, sizes


@pytest.mark.parametrize("script", SCRIPTS)
def test_no_script_grows_unnoticed(bytes_of, script):
    assert bytes_of[script] <= SCRIPTS[script]
