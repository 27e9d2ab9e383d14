"""Storyboards as files: those that are shipped, and the check of one's own."""

import pytest
from flask import Flask

from willdash.api.storyboards import register_storyboards
from willdash.core.storyboard import Storyboard
from willdash.store.storyboard_fault import Fault, words

BOARD = Storyboard.model_validate(
    {
        "id": "nidi",
        "title": {"it": "I nidi", "en": "Nurseries"},
        "description": {"it": "Una scena.", "en": "One scene."},
        "scenes": [
            {
                "view": "map",
                "shows": {"year": 2024},
                "title": {"it": "Quanti?", "en": "How many?"},
                "minutes": 2,
            }
        ],
    }
)
FAULT = Fault("x", 7, words("fault-no-indicator", given="bes_x"), words("remedy-one-of", known="bes_neet"))
CHECK = "/plenaria/controlla"


class Reader:
    """Reads «good», finds a fault in anything else, and remembers what it was given."""

    def __init__(self):
        self.given = []

    def __call__(self, text):
        self.given.append(text)
        return (BOARD, []) if text == "good" else (None, [FAULT])


@pytest.fixture
def reader():
    return Reader()


@pytest.fixture
def waits():
    """How long each of the next requests has to wait; 0 where there is none left."""
    return []


@pytest.fixture
def client(reader, waits):
    server = Flask("storyboards")
    register_storyboards(
        server, {"nidi": BOARD}, read=reader, wait_seconds=lambda: waits.pop(0) if waits else 0
    )
    return server.test_client()


def test_a_shipped_storyboard_is_json_that_any_cache_may_keep(client):
    answer = client.get("/plenaria/nidi.json")
    assert answer.json == {
        "id": "nidi",
        "title": {"it": "I nidi", "en": "Nurseries"},
        "description": {"it": "Una scena.", "en": "One scene."},
        "scenes": [
            {
                "view": "map",
                "shows": {"year": "2024"},
                "title": {"it": "Quanti?", "en": "How many?"},
                "minutes": 2.0,
            }
        ],
    }
    assert answer.headers["Cache-Control"] == "public, max-age=600"
    again = client.get("/plenaria/nidi.json", headers={"If-None-Match": answer.headers["ETag"]})
    assert again.status_code == 304


@pytest.mark.parametrize("id", ["nessuna", "..", "nidi.json", "%00"])
def test_there_is_no_other(client, id):
    assert client.get(f"/plenaria/{id}.json").status_code == 404


def test_a_good_text_is_given_back_in_its_usual_form(client, reader):
    answer = client.post(CHECK, data="good", content_type="text/plain")
    assert (answer.status_code, answer.json["problems"]) == (200, [])
    assert answer.json["storyboard"] == client.get("/plenaria/nidi.json").json
    assert answer.headers["Cache-Control"] == "no-store"
    assert client.post(CHECK, json={"text": "good"}).json == answer.json
    assert reader.given == ["good", "good"]


IN_ITALIAN = {"line": 7, "say": "l’indicatore «bes_x» non c’è", "fix": "usa uno di questi valori: bes_neet"}
IN_ENGLISH = {"line": 7, "say": "there is no indicator «bes_x»", "fix": "use one of bes_neet"}


@pytest.mark.parametrize(
    ("query", "problem"),
    [("?lang=it", IN_ITALIAN), ("?lang=en", IN_ENGLISH), ("", IN_ITALIAN), ("?lang=fr", IN_ITALIAN)],
)
def test_problems_come_with_line_and_remedy_in_the_reader_s_language(client, query, problem):
    answer = client.post(CHECK + query, data="bad", content_type="text/plain; charset=utf-8")
    assert answer.status_code == 200
    assert answer.json == {"storyboard": None, "problems": [problem]}


def test_64_kb_are_read_and_one_byte_more_is_refused(client, reader):
    assert client.post(CHECK, data="è" * 32_768, content_type="text/plain").status_code == 200
    answer = client.post(CHECK, data="è" * 32_768 + "x", content_type="text/plain")
    assert answer.status_code == 413
    assert answer.json == {"say": "Quello che hai mandato è più grande di 64 kB: accorcia le note."}
    assert len(reader.given) == 1


@pytest.mark.parametrize("kind", ["text/html", "application/octet-stream", "multipart/form-data", None])
def test_only_text_is_read(client, reader, kind):
    answer = client.post(f"{CHECK}?lang=en", data=b"good", content_type=kind)
    assert answer.status_code == 415
    assert answer.json == {"say": "Only text can be checked: a .json or .yml file."}
    assert reader.given == []


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"7", b"{}", b'{"text": 7}', b'{"text": null}', b"\xff"])
def test_json_without_a_text_is_refused(client, reader, body):
    answer = client.post(CHECK, data=body, content_type="application/json")
    assert answer.status_code == 422
    assert answer.json == {"say": "Quello che hai mandato non è il testo di una scaletta."}
    assert reader.given == []


def test_bytes_that_are_no_letters_are_refused(client):
    assert client.post(CHECK, data=b"\xff\xfe", content_type="text/plain").status_code == 422


def test_whoever_asks_too_often_is_told_how_long_to_wait(client, reader, waits):
    waits.append(12)
    answer = client.post(f"{CHECK}?lang=en", data="good", content_type="text/plain")
    assert (answer.status_code, answer.headers["Retry-After"]) == (429, "12")
    assert answer.json == {"say": "Too many checks in a short time: try again in a few seconds."}
    assert reader.given == []
    assert client.post(CHECK, data="good", content_type="text/plain").status_code == 200


def test_only_posts_are_checked(client):
    assert client.get(CHECK).status_code == 405
