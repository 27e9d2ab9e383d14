"""The scripts we join against the scripts Dash would load: an upgrade that moves one fails here."""

import re

import dash
import dash_bootstrap_components  # noqa: F401 - registers its script
from dash import html

from willdash.pipeline.dash_scripts import LEFT_OUT, dash_scripts

FINGERPRINT = re.compile(r"\.v\w+m\d+(?=\.)")


def test_ours_are_those_dash_lists_less_polyfills_and_components():
    app = dash.Dash("test", use_pages=False, include_assets_files=False)
    app.layout = html.Div()
    with app.server.test_client() as client:
        page = client.get("/").text
    listed = [
        FINGERPRINT.sub("", src)
        for src in re.findall(r'<script src="/_dash-component-suites/(?:dash/)?([^"]+)"', page)
    ]
    joined = [path.as_posix() for path in dash_scripts()]
    needed = [script for script in listed if not script.startswith(LEFT_OUT)]
    assert [script for script in needed if not any(path.endswith(script) for path in joined)] == []
    assert len(needed) == len(joined) == 4
    left_out = [script for script in LEFT_OUT if not any(each.startswith(script) for each in listed)]
    assert left_out == []
