"""The minutes tell what was shown, for how long, what was answered, and from which data."""

import csv
import io
import re

import pytest

from tests.api.live.conftest import hall, make  # noqa: F401 - fixtures
from tests.api.live.talking import ballot, move, started, vote


@pytest.fixture
def talk(hall):  # noqa: F811 - the fixture
    """A talk that showed all scenes, one of them for another city, and asked one question."""
    code, token = started(hall)
    move(hall, code, token, 0)
    move(hall, code, token, 0, detour="indicator=bes_neet&city=rovigo&year=2019")
    move(hall, code, token, 1, asking="open")
    for option in (0, 2, 2):
        vote(hall, code, ballot(hall, code), 1, option)
    move(hall, code, token, 2)
    move(hall, code, token, 2, curtain="end")
    return hall, code


def links(page):
    """Title and address of every scene shown."""
    found = re.findall(r'<li data-scene="(\d)"[^>]*><a href="([^"]*)"><strong>([^<]*)</strong>', page)
    return [(int(scene), address.replace("&amp;", "&"), title) for scene, address, title in found]


def test_every_scene_leads_back_to_the_view_that_it_showed(talk, store):
    client, code = talk
    found = links(client.get(f"/plenaria/verbale/{code}").text)
    assert [(scene, title) for scene, _, title in found] == [
        (0, "Dove?"),
        (0, "Dove?"),
        (1, "In che ordine?"),
        (2, "E negli anni?"),
    ]
    for _, address, _ in found:
        path = address.removeprefix("http://localhost")
        assert client.get(path).status_code == 200, path
    assert "city=parma" in found[0][1]
    assert "city=rovigo" in found[1][1]
    assert "year=2019" in found[1][1]


def test_answers_are_counted_with_their_shares(talk):
    client, code = talk
    page = client.get(f"/plenaria/verbale/{code}").text
    assert re.findall(r'data-count="(\d)"', page) == ["1", "0", "2"]
    assert re.findall(r"<td>(\d+ %)</td>", page.replace("\u00a0", " ")) == ["33 %", "0 %", "67 %"]
    assert "Hanno risposto 3 persone." in page


def test_the_minutes_name_the_data_they_were_made_of(talk, store):
    client, code = talk
    assert f"dati versione {store.version}." in client.get(f"/plenaria/verbale/{code}").text
    assert f"data version {store.version}." in client.get(f"/plenaria/verbale/{code}?lang=en").text


def test_the_minutes_can_be_taken_away(talk):
    client, code = talk
    answer = client.get(f"/plenaria/verbale/{code}.csv?lang=en")
    assert answer.headers["Content-Disposition"] == f'attachment; filename="verbale-{code}.csv"'
    rows = list(csv.DictReader(io.StringIO(answer.text.lstrip("\ufeff"))))
    shown = [row["Title"] for row in rows if row["Title"]]
    told = [(row["Answer"], row["Answers"]) for row in rows if row["Answer"]]
    assert shown == ["Where?", "Where?", "In which order?", "And over the years?"]
    assert told == [("Children", "1"), ("Poverty", "0"), ("Older people", "2")]
    assert client.get(f"/plenaria/verbale/{code}.xlsx").data[:2] == b"PK"


def test_the_minutes_of_nobody_are_a_page_that_says_so(hall):  # noqa: F811
    for path in ("ABC346", "x", "ABC346.csv"):
        answer = hall.get(f"/plenaria/verbale/{path}")
        assert answer.status_code == 404
    assert "Nessuna sala con questo codice" in hall.get("/plenaria/verbale/ABC346").text
