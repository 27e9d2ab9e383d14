"""The scripts of Dash that our map page runs, found without importing Dash.

Dash lists ten scripts in every page. Ours runs four, joined into one file: React and Dash's renderer. What
components the page uses is drawn by browser halves of our own (``assets/js/dash``), a hundredth of Dash's
bundles; the polyfills are for browsers older than those that can read our stylesheet.
"""

from importlib.util import find_spec
from pathlib import Path

# In the order they must run.
SCRIPTS = (
    ("dash", "deps/react@18.*.min.js"),
    ("dash", "deps/react-dom@18.*.min.js"),
    ("dash", "deps/prop-types@*.min.js"),
    ("dash", "dash-renderer/build/dash_renderer.min.js"),
)
LEFT_OUT = (
    "deps/polyfill@",
    "dash_table/bundle.",
    "dcc/dash_core_components",
    "html/dash_html_components",
    "dash_bootstrap_components/_components/",
)


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
