"""Real calls of the programming interface, with the lines that make them in a terminal, Python and R."""

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from willdash.store.store import Store

CALLS = "/api/v1"
FIGURE, TABLE, EVERYTHING, OUTLINES = "figure", "table", "everything", "outlines"


@dataclass(frozen=True, slots=True)
class Example:
    """A call.

    Attributes:
        name: key of its words.
        path: its address below the host.
    """

    name: str
    path: str

    def lines(self, origin: str) -> tuple[tuple[str, str], ...]:
        """Name of a language and the lines that make the call in it."""
        url = origin + self.path
        return (("curl", _curl(self, url)), ("Python", _python(self, url)), ("R", _r(self, url)))


def examples_of(store: Store) -> tuple[Example, ...]:
    """One figure, a table for a spreadsheet, everything of an indicator, a map; of what is shown first."""
    default = store.choices.default
    indicator, year, city = default.indicator, str(default.year), default.city
    return (
        Example(FIGURE, _at("observations", indicator=indicator, area=city, year=year)),
        Example(TABLE, _at("compare", indicator=indicator, area=city, format="csv", lang="it")),
        Example(EVERYTHING, _at("observations", indicator=indicator, level="comune", limit="50")),
        Example(OUTLINES, _at("geo/provincia", indicator="bes_neet")),
    )


def _at(question: str, **parameters: str) -> str:
    return f"{CALLS}/{question}?{urlencode(parameters)}"


def _curl(example: Example, url: str) -> str:
    match example.name:
        case "table":
            return f'curl --output confronto.csv \\\n  "{url}"'
        case "outlines":
            return f'curl --compressed --header "Accept: application/geo+json" \\\n  "{url}"'
    return f'curl --compressed "{url}"'


def _python(example: Example, url: str) -> str:
    lines: dict[str, Sequence[str]] = {
        FIGURE: (
            "import requests",
            "",
            f'url = "{url}"',
            'row = requests.get(url, timeout=30).json()["data"][0]',
            'print(row["area_name"], row["year"], row["value"], row["unit"], row["missing"])',
        ),
        TABLE: (
            "import pandas as pd",
            "",
            f'url = "{url}"',
            'codes = {"area_code": str, "observed_code": str}',
            'table = pd.read_csv(url, sep=";", decimal=",", encoding="utf-8-sig", dtype=codes)',
        ),
        EVERYTHING: (
            "from urllib.parse import urljoin",
            "",
            "import requests",
            "",
            f'url = "{url}"',
            "rows = []",
            "while url:",
            "    page = requests.get(url, timeout=30).json()",
            '    rows += page["data"]',
            '    following = page["links"]["next"]',
            "    url = urljoin(url, following) if following else None",
        ),
        OUTLINES: ("import geopandas as gpd", "", f'url = "{url}"', "provinces = gpd.read_file(url)"),
    }
    return "\n".join(lines[example.name])


def _r(example: Example, url: str) -> str:
    lines: dict[str, Sequence[str]] = {
        FIGURE: (
            "library(jsonlite)",
            "",
            f'url <- "{url}"',
            "row <- fromJSON(url)$data",
            'row[, c("area_name", "year", "value", "unit", "missing")]',
        ),
        TABLE: (
            f'url <- "{url}"',
            'table <- read.csv2(url, fileEncoding = "UTF-8-BOM",',
            '                   colClasses = c(area_code = "character", observed_code = "character"))',
        ),
        EVERYTHING: (
            "library(jsonlite)",
            "",
            f'url <- "{url}"',
            "rows <- list()",
            "while (!is.null(url)) {",
            "  page <- fromJSON(url)",
            "  rows <- c(rows, list(page$data))",
            "  following <- page$links$`next`",
            "  url <- if (is.null(following)) NULL else xml2::url_absolute(following, url)",
            "}",
            "rows <- do.call(rbind, rows)",
        ),
        OUTLINES: ("library(sf)", "", f'url <- "{url}"', "provinces <- st_read(url)"),
    }
    return "\n".join(lines[example.name])
