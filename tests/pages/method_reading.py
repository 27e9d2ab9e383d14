"""How tests read the methods page and the data package beside it."""

import re
from html import unescape

from tests.published import rows as rows_of


def rows(name):
    return rows_of(f"{name}.csv")


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
