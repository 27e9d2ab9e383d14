import struct
import subprocess
import sys
import zlib
from datetime import date

import numpy as np
import pytest

from tests.conftest import ROOT
from willdash.api.pictures import FONTS
from willdash.api.rasterise import pixels, rasterise, with_palette
from willdash.api.static_files import load_manifest
from willdash.views.pictures import PICTURES

DOT = '<svg xmlns="http://www.w3.org/2000/svg" width="{size}" height="8"><rect width="4" height="8"/></svg>'
LARGEST = 150_000


@pytest.fixture(scope="module")
def fonts(settings):
    manifest = load_manifest(settings.dist)
    return [str(manifest.file(font)) for font in FONTS]


def size_of(png):
    return struct.unpack(">II", png[16:24])


@pytest.mark.parametrize("name", PICTURES)
def test_a_png_is_1200_pixels_wide_and_at_most_150_kb(client, fonts, name):
    # The longest indicator in the longer language; all others were measured once, at 35 to 90 kB.
    svg = client.get(f"/grafici/{name}.svg?indicator=irpef_imponibile_medio&city=reggio-emilia").text
    png = rasterise(svg, fonts)
    assert size_of(png)[0] == 1200
    assert len(png) <= LARGEST


def test_the_server_answers_with_a_png_that_says_what_it_is(client):
    answer = client.get("/grafici/andamento.png?indicator=bes_neet&city=parma")
    assert answer.status_code == 200
    assert answer.mimetype == "image/png"
    assert size_of(answer.data) == (1200, 675)
    assert 'filename="willdash-andamento-parma-bes_neet.png"' in answer.headers["Content-Disposition"]


def test_an_svg_may_load_nothing(client):
    answer = client.get("/grafici/mappa.svg")
    assert answer.mimetype == "image/svg+xml"
    assert answer.headers["Content-Security-Policy"].startswith(
        "default-src 'none'; style-src 'unsafe-inline'"
    )
    assert answer.headers["X-Robots-Tag"] == "noindex"
    assert 'filename="willdash-mappa-' in answer.headers["Content-Disposition"]


def test_host_date_and_version_stand_in_the_picture(client, store):
    svg = client.get("/grafici/mappa.svg?lang=en", headers={"Host": "welfare.example.org"}).text
    assert "http://welfare.example.org/?lang=en" in svg
    assert store.version in svg
    assert str(date.today().year) in svg


def test_the_same_picture_is_not_sent_twice(client):
    first = client.get("/grafici/andamento.svg?city=como")
    again = client.get("/grafici/andamento.svg?city=como", headers={"If-None-Match": first.headers["ETag"]})
    other = client.get("/grafici/andamento.svg?city=parma", headers={"If-None-Match": first.headers["ETag"]})
    assert (again.status_code, again.data) == (304, b"")
    assert other.status_code == 200


@pytest.mark.parametrize("path", ["nulla.svg", "nulla.png", "mappa.pdf", "mappa"])
def test_an_unknown_picture_is_not_found(client, path):
    assert client.get(f"/grafici/{path}").status_code == 404


def test_a_bad_selection_falls_back_as_on_pages(client):
    bad = client.get("/grafici/mappa.svg?indicator=nulla&city=%00&year=x&year=y")
    assert bad.status_code == 200
    assert bad.text == client.get("/grafici/mappa.svg").text


def test_drawing_stays_out_of_the_serving_process():
    code = "import sys, wsgi; print(sorted({'resvg_py'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def encoded(image, filters):
    """A PNG of an image with a filter for each row, as the specification writes it: byte by byte."""
    height, width, _ = image.shape
    flat = image.reshape(height, width * 4).astype(int)
    rows = b""
    for y, filter in enumerate(filters):
        row = [filter]
        for x in range(width * 4):
            a = flat[y, x - 4] if x >= 4 else 0
            b = flat[y - 1, x] if y else 0
            c = flat[y - 1, x - 4] if y and x >= 4 else 0
            nearest = min((abs(b - c), 0, a), (abs(a - c), 1, b), (abs(a + b - 2 * c), 2, c))[2]
            row.append((flat[y, x] - (0, a, b, (a + b) // 2, nearest)[filter]) % 256)
        rows += bytes(row)
    head = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + name + body + b"0000" for name, body in chunks
    )


def test_all_filters_of_png_are_undone():
    image = np.random.default_rng(7).integers(0, 256, (10, 7, 4)).astype(np.uint8)
    assert (pixels(encoded(image, [0, 1, 2, 3, 4, 4, 3, 2, 1, 4])) == image[:, :, :3]).all()


def test_a_palette_keeps_the_frequent_colours_exactly_and_others_nearly():
    # 256 greys and a green: one colour too many, and the grey that goes has neighbours one step away.
    image = np.repeat(np.arange(256, dtype=np.uint8), 20 * 3).reshape(256, 20, 3)
    image[:, 10:] = (10, 200, 30)
    png = with_palette(image)
    palette, codes = (png[png.index(name) + 4 :] for name in (b"PLTE", b"IDAT"))
    rows = np.frombuffer(zlib.decompressobj().decompress(codes), np.uint8).reshape(256, 21)[:, 1:]
    shown = np.frombuffer(palette[: 256 * 3], np.uint8).reshape(256, 3)[rows].astype(int)
    assert size_of(png) == (20, 256)
    assert (shown[:, 10:] == image[:, 10:]).all()
    assert abs(shown - image).max() == 1
