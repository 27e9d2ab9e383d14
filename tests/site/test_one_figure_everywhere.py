"""Two hundred figures, missing ones among them, each followed through everything that shows or sends it."""

import csv
import io
import json
import random
import re
import xml.etree.ElementTree as ET
from html import unescape

import openpyxl
import pyarrow.parquet
import pytest

from tests import published as files

FEW, MANY = 20, 200
TEXT = "{http://www.w3.org/2000/svg}text"
CELL = r'<tr[^>]*data-area="{area}"[^>]*data-value="([^"]*)"[^>]*>.*?<td class="number value">([^<]*)<'


def drawn(count):
    """So many figures, and a tenth more that are missing.

    Indicator row, city row, year, value as the file writes it (none where it is not published).
    """
    published, cities = files.published(), files.cities()
    areas = {row["code"]: row for row in files.rows("areas.csv")}
    chance, found = random.Random(22), []
    indicators = files.rows("indicators.csv")
    by_id = {row["id"]: files.expected(published, cities, row["id"]) for row in indicators}
    while len(found) < count:
        indicator, city = chance.choice(indicators), chance.choice(sorted(cities))
        year = chance.choice(sorted(by_id[indicator["id"]]))
        found.append((indicator, areas[city], year, by_id[indicator["id"]][year].get(city)))
    missing = [
        (row, areas[city], year, None)
        for row in indicators
        for year, values in by_id[row["id"]].items()
        for city in cities
        if city not in values
    ]
    return found + chance.sample(missing, min(count // 10, len(missing)))


@pytest.fixture(scope="module", params=[FEW, pytest.param(MANY, marks=pytest.mark.thorough)])
def figures(request):
    return drawn(request.param)


def number(text):
    return float(text) if text not in ("", None) else None


def test_every_figure_is_the_same_in_page_table_chart_sentence_and_file(app, figures):
    client = app.server.test_client()
    missing = 0
    for indicator, city, year, value in figures:
        shown = files.written(value, indicator) if value else "n.d."
        raw = float(value) if value else None
        where = {"indicator": indicator["id"], "year": year, "city": city["slug"]}
        for place, found in (
            *pages(client, where, city["code"]),
            *sentence(client, where),
            *picture(client, where, city["slug"]),
            *tables(client, where, city["code"]),
            *answers(client, where, city["code"]),
        ):
            told = f"{place}: {indicator['id']} {city['slug']} {year}"
            if isinstance(found, str):
                assert shown in found, told
            else:
                assert found == raw, told
        missing += raw is None
    assert missing >= len(figures) // 11


def pages(client, where, code):
    """The raw and the written value in the table of the map page and of the indicator's page."""
    cell = re.compile(CELL.format(area=code), re.DOTALL)
    own = f"/dati/{where['indicator']}"
    for path in ("/", own):
        raw, words = cell.search(client.get(path, query_string=where).text).groups()
        yield f"{path} data-value", number(raw)
        yield path, unescape(words)


def sentence(client, where):
    """The sentence over the map; where the figure is missing it names no figure."""
    said = re.search(
        r'<p class="headline-sentence"[^>]*>(.*?)</p>', client.get("/", query_string=where).text
    )[1]
    missing = "non è pubblicato" in said
    yield "headline", "n.d." if missing else unescape(re.sub("<[^>]+>", "", said))


def picture(client, where, slug):
    """What the drawn map says of the city, at its point and in the list beside it."""
    svg = ET.fromstring(client.get("/grafici/mappa.svg", query_string=where).text)
    own = [group for group in svg.iter() if group.get("data-city") == slug]
    yield "mappa.svg", " ".join("".join(text.itertext()) for group in own for text in group.iter(TEXT))


def tables(client, where, code):
    """The peer table as CSV in the Italian form and as a spreadsheet."""
    sheet = client.get("/scarica/tabella-confronto.csv", query_string=where)
    [row] = [
        row
        for row in csv.DictReader(io.StringIO(sheet.data.decode("utf-8-sig")), delimiter=";")
        if row["Codice ISTAT"] == code
    ]
    yield "csv", number(row["Valore"].replace(",", "."))
    book = openpyxl.load_workbook(
        io.BytesIO(client.get("/scarica/tabella-confronto.xlsx", query_string=where).data), read_only=True
    )
    yield "xlsx", spreadsheet(book.worksheets[0], "Codice ISTAT", "Valore", code)


def spreadsheet(sheet, key, name, code):
    """The value in the row of a code; the heads stand in the first row that names both."""
    lines = [list(line) for line in sheet.iter_rows(values_only=True)]
    heads = next(line for line in lines if key in line and name in line)
    [row] = [line for line in lines if line[heads.index(key)] == code]
    return row[heads.index(name)]


def answers(client, where, code):
    """What the API sends, in each of its formats."""
    query = {"indicator": where["indicator"], "year": where["year"], "area": code}
    sent = {
        form: client.get("/api/v1/observations", query_string={**query, "format": form}).data
        for form in ("json", "csv", "xlsx", "parquet", "geojson")
    }
    [feature] = json.loads(sent["geojson"])["features"]
    yield "api geojson", feature["properties"]["value"]
    [row] = json.loads(sent["json"])["data"]
    yield "api json", row["value"]
    [row] = csv.DictReader(io.StringIO(sent["csv"].decode("utf-8-sig")))
    yield "api csv", number(row["value"])
    [row] = pyarrow.parquet.read_table(io.BytesIO(sent["parquet"])).to_pylist()
    yield "api parquet", row["value"]
    book = openpyxl.load_workbook(io.BytesIO(sent["xlsx"]), read_only=True)
    yield "api xlsx", spreadsheet(book.worksheets[0], "area_code", "value", code)
