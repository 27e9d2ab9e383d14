"""How tests read the methods page and the data package beside it."""

import csv
import re
from html import unescape

from tests.conftest import ROOT


def rows(name):
    with (ROOT / "data" / f"{name}.csv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def page(client, query=""):
    answer = client.get(f"/metodo{query}")
    assert answer.status_code == 200
    return answer.text


def section(html, id):
    """The words of a section up to the next one."""
    begun = re.split(rf'<section[^>]*\bid="{id}"[^>]*>', html)[1]
    return words(begun.split("<section")[0])


def words(html):
    text = re.sub(r"<(math|title|script)\b.*?</\1>|<[^>]+>", " ", html, flags=re.DOTALL)
    return re.sub(r"[ \n]+", " ", unescape(text))
