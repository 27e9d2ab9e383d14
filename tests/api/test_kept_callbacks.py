"""Answers of callbacks that are kept: the same question is answered once, everything else each time."""

import json

import pytest
from werkzeug.test import Client
from werkzeug.wrappers import Request, Response

from tests.pages.asking import outputs
from willdash.api.kept_callbacks import LARGEST_QUESTION_BYTES, KeptCallbacks
from willdash.api.seen import CALLBACKS
from willdash.api.shelf import MB, Shelf

QUESTION = b'{"output": "a.b", "inputs": [1]}'


class Counted:
    """An application that keeps what it was asked, and answers with it."""

    def __init__(self, *, status=200, cache="public, max-age=60"):
        self.asked = []
        self._status, self._cache = status, cache

    @Request.application
    def answer(self, request):
        self.asked.append(request.get_data())
        return Response(self.asked[-1], self._status, headers={"Cache-Control": self._cache})

    def __call__(self, environ, start):
        return self.answer(environ, start)


def post(inner, *questions, path=CALLBACKS, **sent):
    client = Client(KeptCallbacks(inner, Shelf(most=MB)))
    return [client.post(path, data=q, **{"content_type": "application/json"} | sent).data for q in questions]


def test_the_same_question_is_asked_once_and_answered_the_same():
    inner = Counted()
    assert post(inner, QUESTION, QUESTION, QUESTION) == [QUESTION] * 3
    assert inner.asked == [QUESTION]


def test_a_question_that_differs_in_one_byte_is_another():
    inner = Counted()
    assert post(inner, QUESTION, QUESTION + b" ") == [QUESTION, QUESTION + b" "]


@pytest.mark.parametrize("other", [{"content_type": "text/plain"}, {"headers": {"Accept-Encoding": "br"}}])
def test_whatever_an_answer_depends_on_is_another_question(other):
    inner = Counted()
    client = Client(KeptCallbacks(inner, Shelf(most=MB)))
    for sent in ({}, other):
        client.post(CALLBACKS, data=QUESTION, **{"content_type": "application/json"} | sent)
    assert len(inner.asked) == 2


@pytest.mark.parametrize(
    "inner",
    [
        Counted(status=400),
        Counted(cache=""),
        Counted(cache="no-store"),
        Counted(cache="private, max-age=60"),
    ],
)
def test_only_whole_answers_that_say_so_are_kept(inner):
    post(inner, QUESTION, QUESTION)
    assert len(inner.asked) == 2


@pytest.mark.parametrize("sent", [{"path": "/plenaria/avvia"}, {"path": f"{CALLBACKS}?a=1"}])
def test_what_is_no_callback_is_never_kept(sent):
    inner = Counted()
    assert post(inner, QUESTION, QUESTION, **sent) == [QUESTION] * 2
    assert len(inner.asked) == 2


def test_a_long_question_is_answered_and_not_kept():
    inner, long = Counted(), b"x" * LARGEST_QUESTION_BYTES
    assert post(inner, long, long) == [long] * 2
    assert len(inner.asked) == 2


def test_a_click_that_asks_the_server_is_answered_from_what_was_kept(app, client, monkeypatch):
    clicks, update = [], app.map_page.update
    monkeypatch.setattr(app.map_page, "update", lambda *given: clicks.append(given) or update(*given))
    wire = next(each for each in client.get("/_dash-dependencies").json if not each["clientside_function"])
    (asked,), (known,) = wire["inputs"], wire["state"]
    body = {
        "output": wire["output"],
        "outputs": outputs(wire["output"]),
        "inputs": [{**asked, "value": "?city=rovigo"}],
        "state": [{**known, "value": None}],
        "changedPropIds": [f"{asked['id']}.{asked['property']}"],
    }
    first, second = (client.post(CALLBACKS, json=body) for _ in range(2))
    assert first.status_code == 200
    assert second.data == first.data
    assert "Rovigo" in json.dumps(first.json, ensure_ascii=False)
    assert len(clicks) == 1
