"""Every answer is counted under a pattern and has an id; its line in the log tells nobody's secret."""

import logging
import re
from math import inf

import pytest
from werkzeug.test import Client

from tests.api.observing import numbers, observed, requests
from willdash.api.crowd import WAITED
from willdash.api.shelf import ROUND_A_BODY_BYTES
from willdash.logs.request import REQUEST_ID

LOCAL = {"REMOTE_ADDR": "127.0.0.1"}


def client(**options):
    return Client(observed(**options))


def scraped(asking):
    answer = asking.get("/metrics", environ_base=LOCAL)
    assert answer.status_code == 200
    return answer.text


def test_requests_are_counted_by_method_pattern_status_and_whether_they_were_kept():
    asking = client()
    for path in (
        "/citta/padova",
        "/citta/padova",
        "/citta/padova",
        "/citta/atlantide",
        "/segui/ABCD",
        "/busy",
    ):
        asking.get(path)
    asking.head("/segui/ABCD")
    assert requests(scraped(asking)) == {
        ("GET", "/citta/<city>", "2xx", "miss"): 1,
        ("GET", "/citta/<city>", "2xx", "hit"): 2,
        ("GET", "/citta/<city>", "4xx", ""): 1,
        ("GET", "/segui/<code>", "2xx", ""): 1,
        ("HEAD", "/segui/<code>", "2xx", ""): 1,
        ("GET", "/busy", "4xx", ""): 1,
    }


def test_waiting_is_added_up_but_for_those_who_are_answered_at_the_door():
    asking = client()
    for waited in (0.5, inf, 0.25, 0.0):
        token = WAITED.set(waited)
        asking.get("/stato")
        WAITED.reset(token)
    assert numbers(scraped(asking))["willdash_waited_seconds_total"] == 0.75


def test_what_has_not_changed_is_counted_as_kept_too():
    asking = client()
    asking.get("/citta/padova")
    asking.get("/citta/padova", headers={"If-Modified-Since": "Sat, 28 Nov 2099 00:00:00 GMT"})
    assert requests(scraped(asking))["GET", "/citta/<city>", "2xx", "hit"] == 1


def test_nonsense_makes_no_new_labels():
    asking = client()
    before = len(numbers(scraped(asking)))
    for number in range(200):
        asking.get(f"/nothing/{number}")
        asking.get(f"/citta/{number}?x={number}")
        asking.open("/stato", method=f"M{number}")
        asking.get(f"/static/{number}.js")
    found = requests(scraped(asking))
    del found["GET", "/metrics", "2xx", ""]
    assert found == {
        ("GET", "(none)", "4xx", ""): 200,
        ("GET", "/citta/<city>", "4xx", ""): 200,
        ("other", "(none)", "4xx", ""): 200,
        ("GET", "/static/<filename>", "4xx", ""): 200,
    }
    assert len(numbers(scraped(asking))) - before < 100


def test_latency_is_counted_by_pattern():
    asking = client()
    for _ in range(3):
        asking.get("/citta/padova")
    found = numbers(scraped(asking))
    assert found['willdash_request_seconds_count{route="/citta/<city>"}'] == 3
    assert found['willdash_request_seconds_bucket{le="+Inf",route="/citta/<city>"}'] == 3
    assert 0 < found['willdash_request_seconds_sum{route="/citta/<city>"}'] < 60


def test_callbacks_are_counted_by_their_first_output_if_there_is_such_a_one():
    asking = client()
    for output in ("panel.children", "panel.children", "evil.children", "..a.b...c.d.."):
        asking.post("/_dash-update-component", json={"output": output})
    found = {
        name: value for name, value in numbers(scraped(asking)).items() if "callback_seconds_count" in name
    }
    assert found == {'willdash_callback_seconds_count{callback="panel.children"}': 2}


def test_refusals_and_kept_bytes_are_counted():
    asking = client()
    asking.get("/citta/padova")
    for _ in range(2):
        asking.get("/busy")
    found = numbers(scraped(asking))
    assert found['willdash_refused_total{status="429"}'] == 2
    assert ROUND_A_BODY_BYTES < found["willdash_kept_bytes"] < ROUND_A_BODY_BYTES + 1_000
    assert found["willdash_worker_cpu_seconds_total"] > 0
    assert found["willdash_worker_resident_bytes"] > 10_000_000


def test_what_holds_now_is_told_when_it_is_asked():
    found = numbers(scraped(client()))
    assert found['willdash_data_info{version="abc"}'] == 1
    assert found["willdash_start_time_seconds"] == 1_795_860_900
    assert found["willdash_live_sessions"] == 3
    assert found['willdash_part_up{part="live"}'] == 1


@pytest.mark.parametrize(
    "environ",
    [
        {"REMOTE_ADDR": "192.0.2.7"},
        {"REMOTE_ADDR": ""},
        {**LOCAL, "HTTP_X_FORWARDED_FOR": "127.0.0.1"},
        {**LOCAL, "HTTP_X_REAL_IP": "127.0.0.1"},
        {**LOCAL, "HTTP_FORWARDED": "for=127.0.0.1"},
        {**LOCAL, "HTTP_HOST": "will.example"},
        {**LOCAL, "HTTP_HOST": "127.0.0.1.will.example"},
        {**LOCAL, "HTTP_HOST": ""},
    ],
)
def test_only_a_program_of_this_machine_reads_the_numbers(environ):
    answer = client().get("/metrics", environ_overrides=environ)
    assert answer.status_code == 403
    assert "willdash_requests" not in answer.text
    assert "WILLDASH_METRICS=all" in answer.text


@pytest.mark.parametrize(
    ("peer", "host"),
    [
        ("127.0.0.1", "localhost:8050"),
        ("127.0.0.1", "127.0.0.1:8050"),
        ("::1", "[::1]:8050"),
        ("::ffff:127.0.0.1", "127.0.0.1"),
    ],
)
def test_this_machine_has_several_names(peer, host):
    environ = {"REMOTE_ADDR": peer, "HTTP_HOST": host}
    assert client().get("/metrics", environ_overrides=environ).status_code == 200


def test_everybody_reads_the_numbers_where_that_is_set_and_nobody_where_they_are_off():
    far = {"REMOTE_ADDR": "192.0.2.7", "HTTP_HOST": "will.example"}
    answer = client(is_open=True).get("/metrics", environ_overrides=far)
    assert (answer.status_code, answer.headers["Cache-Control"]) == (200, "no-store")
    assert client(metrics=False).get("/metrics", environ_base=LOCAL).status_code == 404


def test_every_answer_has_an_id_of_its_own_the_kept_ones_too():
    asking = client()
    ids = [
        asking.get(path).headers["X-Request-ID"] for path in ("/citta/padova",) * 3 + ("/nothing", "/metrics")
    ]
    assert len({*ids}) == 5
    assert all(re.fullmatch("[0-9a-f]{16}", id) for id in ids)


@pytest.mark.parametrize("given", ["a1b2c3d4e5f6", "0af76519-16cd-43dd-8448-eb211c80319c"])
def test_a_trusted_proxy_gives_the_id(given):
    headers = {"X-Request-ID": given}
    assert client(is_behind=True).get("/stato", headers=headers).headers["X-Request-ID"] == given
    assert client().get("/stato", headers=headers).headers["X-Request-ID"] != given


@pytest.mark.parametrize(
    "given", ["short", "x" * 65, "a b c d e f g h", '12345678"}', "-12345678", "à" * 9, "{{7*7}}{{}}"]
)
def test_an_id_of_another_form_is_replaced(given):
    answer = client(is_behind=True).get("/stato", environ_overrides={"HTTP_X_REQUEST_ID": given})
    assert re.fullmatch("[0-9a-f]{16}", answer.headers["X-Request-ID"])


def lines(caplog):
    return [record for record in caplog.records if record.name == "willdash.requests"]


@pytest.fixture
def told(caplog):
    caplog.set_level(logging.INFO)
    return caplog


def test_a_request_is_a_line_with_what_it_was_and_what_came_of_it(told):
    answer = client(is_told=True).get("/citta/padova?lang=en")
    [line] = lines(told)
    assert (line.method, line.route, line.path, line.status, line.bytes) == (
        "GET", "/citta/<city>", "/citta/padova", 200, 6,
    )  # fmt: skip
    assert 0 <= line.ms < 60_000
    assert answer.status_code == 200


def test_without_being_asked_it_writes_no_line(told):
    client().get("/citta/padova")
    assert lines(told) == []


@pytest.mark.parametrize(
    "address",
    ["/segui/SECRET", "/broken/SECRET", "/nothing/SECRET", "/citta/SECRET", "/stato?sigla=SECRET", "/SECRET"],
)
def test_a_token_is_never_logged(told, address):
    server = client(is_told=True)
    server.get(address, headers={"User-Agent": "SECRET", "Referer": "SECRET", "Cookie": "a=SECRET"},
               environ_base={"REMOTE_ADDR": "192.0.2.99"})  # fmt: skip
    assert len(lines(told)) == 1
    everything = told.text + "".join(str(record.__dict__) for record in lines(told))
    assert "SECRET" not in everything
    assert "192.0.2.99" not in everything


def test_lines_that_a_request_causes_know_its_id():
    seen = []

    def inner(_environ, start):
        seen.append(REQUEST_ID.get())
        start("200 OK", [])
        return []

    assert client(inner=inner).get("/").headers["X-Request-ID"] == seen[0]
    assert REQUEST_ID.get() == ""


def test_what_fails_outside_of_the_app_is_a_sentence_in_both_languages_and_counted(told):
    def inner(_environ, _start):
        raise ZeroDivisionError

    asking = client(inner=inner, is_told=True)
    answer = asking.get("/segui/SECRET")
    assert answer.status_code == 500
    assert "riprova" in answer.text
    assert "try again" in answer.text
    assert requests(scraped(asking)) == {("GET", "(none)", "5xx", ""): 1}
    assert "SECRET" not in told.text
    assert "ZeroDivisionError" in told.text
