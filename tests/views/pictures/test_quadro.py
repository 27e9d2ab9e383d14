"""The rug as a picture: the words of the page, its signs as strokes, and where to find it."""

import re
from dataclasses import replace
from datetime import date
from html import unescape

import pytest

from tests.views.rug_reading import rows_of
from willdash.text import Text
from willdash.views.pictures.frame import Imprint, framed
from willdash.views.pictures.quadro import quadro

TEXTS = re.compile(r"<text[^>]*>([^<]*)</text>")
IMPRINT = Imprint(date(2026, 11, 22), "https://example.org", "abc")


def drawn(store, cluster, **changes):
    selection = replace(store.choices.default, **changes)
    text = Text.of(selection.lang)
    return framed(quadro(store, selection, text, {"cluster": cluster}), IMPRINT, text)


@pytest.mark.parametrize("cluster", ["minori", "poverta", "anziani", "comunita", "trasversale", "contesto"])
def test_every_value_of_the_page_stands_in_the_picture(store, client, cluster):
    svg = drawn(store, cluster, city="parma")
    shown = [unescape(words).replace("\u00a0", " ") for words in TEXTS.findall(svg)]
    rows = rows_of(client.get(f"/cluster/{cluster}?city=parma").text)
    for row in rows.values():
        for cell in row.cells:
            if "data-verdict" in cell.attributes:
                value = re.split(r" [✓✗≈↑↓]", cell.words)[0]
                assert value in shown, row.indicator
    signs = [c for row in rows.values() for c in row.cells if re.search(r"[✓✗≈↑↓]", c.words)]
    assert svg.count("translate(") == len(signs)


def test_the_picture_says_what_when_and_where(store):
    words = " ".join(unescape(found) for found in TEXTS.findall(drawn(store, "poverta", lang="en")))
    assert words.startswith("Poverty: the nine cities at a glance")
    assert "verdicts compared with the median of the nine" in words
    assert "2024, regional figure" in words
    assert "MEF, Department of Finance" in words and "https://example.org/cluster/poverta?lang=en" in words


def test_nothing_lies_outside_the_picture(store):
    svg = drawn(store, "comunita")
    for x, y in re.findall(r'<text x="([\d.-]+)" y="([\d.-]+)"', svg):
        assert 0 <= float(x) <= 1200 and 0 <= float(y) <= 675
    for x, y, width, height in re.findall(
        r'<rect x="([^"]+)" y="([^"]+)" width="([^"]+)" height="([^"]+)"', svg
    ):
        assert float(x) + float(width) <= 1157 and float(y) + float(height) <= 675


def test_an_unknown_cluster_is_refused(store):
    with pytest.raises(LookupError):
        quadro(store, store.choices.default, Text.of("it"), {"cluster": "giovani"})
