"""What has waited too long is refused, in words and at once; what writes, and who watches, is not."""

import json
import logging

import pytest
from werkzeug.test import Client

from willdash.api.crowd import WAITED, Crowd
from willdash.api.kept import KeptReplies
from willdash.api.shelf import MB, Shelf

PATIENCE = 3.0
BROWSER = {"Accept": "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8"}


def application(_environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain"), ("Cache-Control", "public, max-age=60")])
    return [b"the answer"]


@pytest.fixture
def waited():
    """Sets how long requests from now on have waited."""
    token = WAITED.set(0.0)
    yield WAITED.set
    WAITED.reset(token)


@pytest.fixture
def reader():
    return Client(Crowd(application, patience=PATIENCE))


@pytest.mark.parametrize(("seconds", "status"), [(0, 200), (3, 200), (3.01, 503)])
def test_what_has_waited_more_than_three_seconds_is_refused(reader, waited, seconds, status):
    waited(seconds)
    assert reader.get("/citta/parma", headers=BROWSER).status_code == status


@pytest.mark.parametrize(
    ("address", "language", "sentence"),
    [
        ("/citta/parma", "it", "Aspetta qualche secondo e riprova."),
        ("/citta/parma?city=como&lang=en", "en", "Wait a few seconds and try again."),
        ("/?lang=xx", "it", "Troppe richieste in questo momento"),
        ("/embed/map?" + "&".join(["a=1"] * 5_000), "it", "Aspetta qualche secondo e riprova."),
    ],
)
def test_a_reader_is_told_in_their_language_and_nothing_else_is_loaded(
    reader, waited, address, language, sentence
):
    waited(60)
    answer = reader.get(address, headers=BROWSER)
    assert answer.status_code == 503
    assert 3 <= int(answer.headers["Retry-After"]) <= 9
    assert answer.headers["Cache-Control"] == "no-store"
    assert f'<html lang="{language}">' in answer.text
    assert sentence in answer.text
    assert "src=" not in answer.text
    assert 'href=""' in answer.text, "the link that asks for the same address again"
    assert len(answer.data) == int(answer.headers["Content-Length"]) < 1_000


@pytest.mark.parametrize(
    ("address", "accept", "detail"),
    [
        ("/api/v1/areas", "text/html", "Right now more requests arrive"),
        ("/api/v1/areas?lang=it", "*/*", "In questo momento arrivano più richieste"),
        ("/cerca.json?q=nido&lang=it", "*/*", "In questo momento arrivano più richieste"),
    ],
)
def test_programs_get_a_problem(reader, waited, address, accept, detail):
    waited(60)
    answer = reader.get(address, headers={"Accept": accept})
    assert answer.status_code == 503
    assert answer.headers["Content-Type"] == "application/problem+json"
    problem = json.loads(answer.data)
    assert problem["status"] == 503
    assert problem["instance"] == address.split("?")[0]
    assert problem["detail"].startswith(detail)


def test_a_click_on_the_map_is_refused_as_it_can_be_asked_again_by_itself(reader, waited):
    waited(60)
    assert reader.post("/_dash-update-component", json={}).status_code == 503


@pytest.mark.parametrize(
    ("method", "address"),
    [
        ("PUT", "/plenaria/sessione/HALL34"), ("POST", "/segui/HALL34/voto"), ("POST", "/dati/carica"),
        ("GET", "/segui/HALL34/momento"), ("GET", "/plenaria/sessione/HALL34"),
        ("GET", "/plenaria/scena?view=map"), ("GET", "/healthz"), ("GET", "/readyz"), ("GET", "/metrics"),
    ],
)  # fmt: skip
def test_what_writes_a_talk_and_who_watches_the_server_are_answered_however_long_they_waited(
    reader, waited, method, address
):
    waited(60)
    assert reader.open(address, method=method).data == b"the answer"


def test_a_head_is_refused_without_a_body(reader, waited):
    waited(60)
    answer = reader.head("/", headers=BROWSER)
    assert (answer.status_code, answer.data) == (503, b"")


def test_what_is_kept_is_answered_still_and_a_refusal_is_not_kept(waited):
    reader = Client(KeptReplies(Crowd(application, patience=PATIENCE), Shelf(most=MB)))
    waited(60)
    assert reader.get("/citta/parma").status_code == 503
    waited(0)
    assert reader.get("/citta/parma").status_code == 200
    waited(60)
    assert reader.get("/citta/parma").data == b"the answer"
    assert reader.get("/citta/como").status_code == 503


def test_a_thousand_refusals_are_one_line_of_the_log(reader, waited, caplog):
    waited(4)
    with caplog.at_level(logging.WARNING, "willdash"):
        for _ in range(1_000):
            reader.get("/")
    assert len(caplog.messages) == 1
    assert caplog.messages[0].startswith("More is asked than can be answered")


def test_frames_of_other_sites_show_the_sentence_in_an_embed_and_nowhere_else(reader, waited):
    waited(60)
    policies = [
        reader.get(path, headers=BROWSER).headers["Content-Security-Policy"] for path in ("/embed/map", "/")
    ]
    assert policies[0].endswith("frame-ancestors *")
    assert policies[1].endswith("frame-ancestors 'none'")
