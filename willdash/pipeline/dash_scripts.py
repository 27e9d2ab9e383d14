"""The scripts of Dash that our pages run, found without importing Dash.

Dash lists ten scripts in every page. Joined into one file they need one request and compress together.
Left out are the Babel polyfill and the table component, which our readers and pages do not need; put in is
the part of `dcc.Graph` that Dash would ask for only once everything else has run.
"""

from importlib.util import find_spec
from pathlib import Path

# In the order they must run. dash_bootstrap_components defines `regeneratorRuntime`, which the others use.
SCRIPTS = (
    ("dash", "deps/react@18.*.min.js"),
    ("dash", "deps/react-dom@18.*.min.js"),
    ("dash", "deps/prop-types@*.min.js"),
    ("dash_bootstrap_components", "_components/dash_bootstrap_components.min.js"),
    ("dash", "dash-renderer/build/dash_renderer.min.js"),
    ("dash", "dcc/dash_core_components.js"),
    ("dash", "dcc/dash_core_components-shared.js"),
    ("dash", "dcc/async-graph.js"),
    ("dash", "html/dash_html_components.min.js"),
)
LEFT_OUT = ("deps/polyfill@", "dash_table/bundle.")


def dash_scripts() -> list[Path]:
    """The files to join, in order; of several versions of one library the newest.

    Raises:
        FileNotFoundError: the installed Dash has no such script.
    """
    return [_newest(_folder(package), pattern) for package, pattern in SCRIPTS]


def _folder(package: str) -> Path:
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        raise FileNotFoundError(f"the Python package {package} is not installed")
    return Path(spec.origin).parent


def _newest(folder: Path, pattern: str) -> Path:
    found = sorted(folder.glob(pattern))
    if not found:
        raise FileNotFoundError(
            f"{folder} has no {pattern}: correct SCRIPTS in willdash/pipeline/dash_scripts.py"
        )
    return found[-1]
