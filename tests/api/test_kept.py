"""Replies that are kept: found by all that they depend on, few enough, never anything but whole answers."""

import pytest
from werkzeug.test import Client
from werkzeug.wrappers import Request, Response

from willdash.api.kept import KeptReplies
from willdash.api.seen import HELD
from willdash.api.shelf import MB, ROUND_A_BODY_BYTES, Shelf
from willdash.app import create_app
from willdash.settings import Settings

BODY = b"x" * 1_000


class Counted:
    """An application that counts how often it is asked."""

    def __init__(self, *, status=200, cache="public, max-age=60"):
        self.asked = []
        self._status, self._cache = status, cache

    @Request.application
    def answer(self, request):
        self.asked.append(request.full_path)
        response = Response(BODY, self._status, headers={"Cache-Control": self._cache})
        response.set_etag("one", weak=True)
        return response

    def __call__(self, environ, start):
        return self.answer(environ, start)


def test_the_same_question_is_asked_once():
    inner = Counted()
    client = Client(KeptReplies(inner, Shelf(most=MB)))
    assert [client.get("/api/v1/x?a=1").data for _ in range(3)] == [BODY] * 3
    assert len(inner.asked) == 1


@pytest.mark.parametrize(
    "other",
    [
        {"path": "/api/v1/y"},
        {"query_string": "a=2"},
        {"headers": {"Accept": "text/csv"}},
        {"headers": {"Accept-Encoding": "br"}},
        {"base_url": "https://example.org"},
    ],
)
def test_whatever_an_answer_depends_on_is_another_question(other):
    inner = Counted()
    client = Client(KeptReplies(inner, Shelf(most=MB)))
    client.get("/api/v1/x?a=1")
    client.get(**{"path": "/api/v1/x", "query_string": "a=1"} | other)
    assert len(inner.asked) == 2


@pytest.mark.parametrize(
    ("inner", "path"),
    [
        (Counted(status=404), "/api/v1/x"),
        (Counted(cache="no-store"), "/api/v1/x"),
        (Counted(cache=""), "/api/v1/x"),
        (Counted(cache="public, max-age=0"), "/api/v1/x"),
        (Counted(cache="private, max-age=60"), "/api/v1/x"),
    ],
)
def test_nothing_else_is_kept(inner, path):
    client = Client(KeptReplies(inner, Shelf(most=MB)))
    client.get(path), client.get(path)
    assert len(inner.asked) == 2


@pytest.mark.parametrize(
    "long", [{"query_string": "a" * 1_500}, {"headers": {"Accept": "a" * 1_500}}], ids=["query", "header"]
)
def test_a_question_that_takes_more_room_than_is_counted_is_not_kept(long):
    inner = Counted()
    client = Client(KeptReplies(inner, Shelf(most=MB)))
    client.get("/x", **long), client.get("/x", **long)
    assert len(inner.asked) == 2


def test_a_reply_is_kept_as_long_as_it_says_and_no_longer():
    inner, time = Counted(), [0.0]
    client = Client(KeptReplies(inner, Shelf(most=MB, clock=lambda: time[0])))
    for moment in (0.0, 59.0, 61.0, 62.0):
        time[0] = moment
        client.get("/metodo")
    assert len(inner.asked) == 2


def test_who_has_the_reply_gets_304():
    client = Client(KeptReplies(Counted(), Shelf(most=MB)))
    client.get("/api/v1/x")
    again = client.get("/api/v1/x", headers={"If-None-Match": 'W/"one"'})
    assert (again.status_code, again.data) == (304, b"")


def test_no_more_is_kept_than_was_allowed_and_the_longest_unasked_goes_first():
    inner = Counted()
    client = Client(KeptReplies(inner, Shelf(most=2 * (1_100 + ROUND_A_BODY_BYTES))))
    for name in ("a", "b", "a", "c", "a", "b"):
        client.get(f"/api/v1/{name}")
    assert [path.strip("?")[-1] for path in inner.asked] == ["a", "b", "c", "b"]


def test_an_app_keeps_no_more_than_it_is_told(store, tmp_path):
    app, held = create_app(store, Settings(state=tmp_path, kept_mb=1)), []

    def watched(environ, start_response):
        answer = app.server(environ, start_response)
        held.append(environ[HELD])
        return answer

    pages = [f"/citta/{city}?lang={lang}" for city in store.choices.cities for lang in ("it", "en")]
    sizes = [len(Client(watched).get(page).data) for page in pages]
    assert sum(sizes) > 1.3 * MB
    assert MB - 2 * max(sizes) < held[-1] <= MB
