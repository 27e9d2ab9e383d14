"""Embeds are counted where every answer passes: once each, by partner, and no reader notices."""

from collections import Counter

import pytest
from werkzeug.test import Client
from werkzeug.wrappers import Request, Response

from willdash.api.embed_counts import CountedEmbeds, count_header
from willdash.api.kept import KeptReplies
from willdash.api.shelf import MB, Shelf
from willdash.live.keeping import KeepingError
from willdash.partners.counts import Outcome
from willdash.partners.keys import PartnerKeys
from willdash.partners.known import KnownKeys
from willdash.partners.open import Partners
from willdash.partners.pending import PendingCounts

SECRET = b"s" * 32
KEY = PartnerKeys(SECRET).key("parma")
MAP = ("map", "bes_neet", "shown")


class Kept:
    """A store that adds up, whatever the day; fails while it is told to."""

    def __init__(self):
        self.sums, self.fails = Counter(), False

    def add(self, counts):
        if self.fails:
            raise KeepingError("The disk is full")
        for (_, embedded), count in counts.items():
            self.sums[tuple(embedded)] += count

    def prune(self, today):
        pass


class Served:
    """An application behind the counter, with what it counted."""

    def __init__(self, status=200, told=MAP, *, secret=lambda: SECRET):
        self.asked, self.time = 0, 0.0
        self._status, self._told = status, told
        self.store = Kept()
        self.pending = PendingCounts(self.store, clock=lambda: self.time)
        partners = Partners(secret, KnownKeys(secret), self.pending, self.store)
        self.client = Client(CountedEmbeds(KeptReplies(self.answer, Shelf(most=MB)), partners))

    @Request.application
    def answer(self, request):
        self.asked += 1
        response = Response(b"view", self._status, headers={"Cache-Control": "public, max-age=60"})
        if self._told:
            response.headers.set(*count_header(*self._told[:2], Outcome(self._told[2])))
        response.set_etag("one", weak=True)
        response.make_conditional(request)
        return response

    @property
    def counted(self):
        self.pending.flush()
        return dict(self.store.sums)


def test_an_answer_is_counted_as_what_it_says_and_the_reader_is_not_told():
    served = Served()
    answer = served.client.get(f"/embed/map?city=parma&key={KEY}")
    assert answer.data == b"view"
    assert "Willdash-Count" not in answer.headers
    assert served.counted == {("parma", *MAP): 1}


def test_an_answer_that_was_kept_is_counted_again():
    served = Served()
    for _ in range(3):
        assert "Willdash-Count" not in served.client.get(f"/embed/map?key={KEY}").headers
    assert served.asked == 1
    assert served.counted == {("parma", *MAP): 3}


def test_who_asks_whether_a_copy_is_still_good_and_who_asks_for_the_head_have_asked():
    served = Served()
    has_it = {"If-None-Match": 'W/"one"'}
    first = served.client.get("/embed/map", headers=has_it)
    served.client.get("/embed/map")
    kept = served.client.get("/embed/map", headers=has_it)
    head = served.client.head("/embed/map")
    assert [first.status_code, kept.status_code, head.status_code] == [304, 304, 200]
    assert served.counted == {("-", *MAP): 4}


@pytest.mark.parametrize(
    "query", ["", "?city=parma", "?key=", "?monkey=1", "?key", "?Key=x", f"?key=&key={KEY}", "?%ff&;&=&&"]
)
def test_without_a_key_nobody_s_embeds_are_counted(query):
    served = Served()
    served.client.get(f"/embed/map{query}")
    assert served.counted == {("-", *MAP): 1}


@pytest.mark.parametrize("query", [f"key={KEY}&city=como", f"monkey=1&key={KEY.replace('.', '%2E')}"])
def test_a_key_is_found_wherever_it_stands(query):
    served = Served()
    served.client.get(f"/embed/map?{query}")
    assert served.counted == {("parma", *MAP): 1}


@pytest.mark.parametrize(
    "key", ["x", KEY[:-1], PartnerKeys(b"o" * 32).key("parma"), "?", "-", "%00+", "a" * 900]
)
def test_a_wrong_key_is_a_fault_beside_the_request(key):
    served = Served()
    answer = served.client.get(f"/embed/map?key={key}")
    assert answer.data == b"view"
    assert served.counted == {("?", *MAP): 1, ("?", "map", "bes_neet", "key-unknown"): 1}


def test_a_key_that_cannot_be_checked_is_told_apart_from_a_wrong_one():
    def away():
        raise KeepingError("away")

    served = Served(secret=away)
    assert served.client.get(f"/embed/map?key={KEY}").data == b"view"
    assert served.counted == {("?", *MAP): 1, ("?", "map", "bes_neet", "key-unchecked"): 1}


@pytest.mark.parametrize(
    ("status", "outcome"),
    [
        (404, "not-found"),
        (400, "refused"),
        (405, "refused"),
        (414, "refused"),
        (500, "failed"),
        (503, "failed"),
    ],
)
def test_an_error_without_words_of_its_own_is_counted_by_its_status(status, outcome):
    served = Served(status, told=None)
    served.client.get(f"/embed/atlas?key={KEY}")
    assert served.counted == {("parma", "-", "-", outcome): 1}


def test_an_error_that_says_what_it_is_is_counted_as_that():
    served = Served(410, told=("trend", "old_indicator", "replaced"))
    served.client.get("/embed/trend")
    assert served.counted == {("-", "trend", "old_indicator", "replaced"): 1}


@pytest.mark.parametrize("status", [200, 303, 308])
def test_files_and_redirects_are_not_counted(status):
    served = Served(status, told=None)
    served.client.get("/embed/will-embed.js")
    assert served.counted == {}


@pytest.mark.parametrize("path", ["/", "/embed", "/embedded/map", "/citta/parma", "/api/v1/embed/map"])
def test_other_addresses_are_not_counted(path):
    served = Served()
    served.client.get(f"{path}?key={KEY}")
    assert served.counted == {}


def test_what_waits_is_kept_after_the_answer_to_any_request_ten_seconds_later():
    served = Served()
    served.client.get("/embed/map")
    served.time = 9.0
    served.client.get("/embed/map")
    assert served.store.sums == {}
    served.time = 11.0
    answer = served.client.get("/metodo", buffered=False)
    assert served.store.sums == {}
    answer.close()
    assert served.store.sums == {("-", *MAP): 2}


def test_a_store_that_fails_is_no_reader_s_concern():
    served = Served()
    served.store.fails = True
    for served.time in (0.0, 11.0, 22.0, 33.0):
        assert served.client.get("/embed/map").data == b"view"
    served.store.fails = False
    assert served.counted == {("-", *MAP): 4}


@pytest.mark.parametrize(
    ("subject", "written"),
    [
        ("bes_neet", "bes_neet"),
        ("minori", "minori"),
        ("", "-"),
        ("a b", "-"),
        ("a\r\nX: 1", "-"),
        ("a" * 61, "-"),
    ],
)
def test_what_is_no_id_does_not_get_into_the_header(subject, written):
    assert count_header("map", subject, Outcome.SHOWN) == ("Willdash-Count", f"map {written} shown")
