"""The script that partners load: small, and of one mind with the server about addresses and heights."""

import json
import subprocess

import pytest

from tests.conftest import ROOT
from willdash.api.static_files import load_manifest
from willdash.core.embed import CARRIED, CLUSTERED, NAMED, OWN, PICKERS, WAS, EmbedView
from willdash.core.embed_size import HEIGHTS, WIDTHS, usual_height

MOST_BYTES = 6_000
PRINTED = """
const address = await import("./assets/js/embed/address.js");
const height = await import("./assets/js/embed/height.js");
const usual = (view) => Array.from({ length: 17 }, (_, step) => height.usualHeight(view, 180 + 53 * step));
const heights = Object.fromEntries(Object.keys(height.HEIGHTS).map((view) => [view, usual(view)]));
console.log(JSON.stringify({ ...address, ...height, heights }));
"""


@pytest.fixture(scope="module")
def script():
    """What the script's parts hold, and the usual heights at 17 widths."""
    command = ["node", "--input-type=module", "--eval", PRINTED]
    return json.loads(subprocess.run(command, cwd=ROOT, capture_output=True, check=True, timeout=30).stdout)


def test_it_is_smaller_than_6_000_bytes_before_compression(settings):
    assert load_manifest(settings.dist).file("will-embed.js").stat().st_size <= MOST_BYTES


def test_it_asks_for_all_that_an_address_can_say(script):
    selected = {name for names in (*PICKERS.values(), *CARRIED.values()) for name in names} | {"lang"}
    assert {*script["ASKED"], "cluster", "practice"} == (selected | {*OWN}) - {WAS}


def test_it_writes_cluster_and_practice_into_the_same_paths(script):
    assert {view: name for view, name in script["NAMED"].items() if name == "cluster"}.keys() == CLUSTERED
    assert script["NAMED"].keys() == NAMED
    assert script["NAMED"]["practice"] == "practice"


def test_its_placeholders_are_as_high_as_the_server_says(script):
    assert tuple(script["WIDTHS"]) == WIDTHS
    assert {view: tuple(heights) for view, heights in script["HEIGHTS"].items()} == HEIGHTS
    widths = range(180, 180 + 53 * 17, 53)
    for view in EmbedView:
        between = [usual_height(view, width) for width in widths]
        assert script["heights"][view] == pytest.approx(between, abs=1)
