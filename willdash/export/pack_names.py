"""What the files of a pack are called; every address in a pack is one of these, relative to its folder."""

INDEX, MARK = "index.html", "pack.json"
ASSETS, DATA = "assets", "data"
STYLE, ICON = f"{ASSETS}/hall.css", f"{ASSETS}/icon.svg"
MAP_STYLE, PLOTLY, MAP_SCRIPT = f"{ASSETS}/willdash.css", f"{ASSETS}/plotly.js", f"{ASSETS}/pack-map.js"
PACK_SCRIPT, STAGE_SCRIPT, DIRECTOR_SCRIPT = (f"{ASSETS}/{name}.js" for name in ("pack", "stage", "director"))
BOUNDARIES_FILE = f"{DATA}/boundaries.js"
BUILT = {
    STYLE: "hall.css",
    ICON: "images/icon.svg",
    MAP_STYLE: "willdash.css",
    PLOTLY: "plotly.js",
    MAP_SCRIPT: "pack-map.js",
    PACK_SCRIPT: "pack.js",
    STAGE_SCRIPT: "stage.js",
    DIRECTOR_SCRIPT: "director.js",
}
"""File to the logical name of the built asset that it is a copy of."""
WINDOWS = {"stage": "palco", "director": "regia", "map": "mappa"}


def window(kind: str, language: str) -> str:
    """The document of a window in a language."""
    return f"{WINDOWS[kind]}.{language}.html"


def data_file(name: str) -> str:
    """The script that holds some data."""
    return f"{DATA}/{name}.js"
