"""What all answers have in common: errors, formats, validators for caches, openness to other sites."""

import brotli
import pytest

V1 = "/api/v1"
QUESTIONS = (
    "areas", "indicators", "indicators/bes_neet", "sources", "observations", "compare?indicator=bes_neet",
    "similar?area=parma", "gap?indicator=bes_neet&area=parma", "geo/regione", "practices?city=parma",
)  # fmt: skip
MEMBERS = {"type", "title", "status", "detail", "instance", "errors"}


def with_parameter(question, parameter):
    return f"{V1}/{question}{'&' if '?' in question else '?'}{parameter}"


def assert_problem(answer, status):
    assert answer.status_code == status
    assert answer.content_type == "application/problem+json"
    body = answer.json
    assert set(body) == MEMBERS
    assert body["status"] == status
    assert body["detail"]
    return body


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_parameter_that_does_not_exist_is_named_with_a_remedy(client, question):
    body = assert_problem(client.get(with_parameter(question, "anno=2020")), 422)
    [fault] = body["errors"]
    assert (fault["parameter"], fault["given"]) == ("anno", "2020")
    assert fault["remedy"] == "Leave it out, or correct its name."


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize(("method", "status"), [("POST", 405), ("DELETE", 405), ("PUT", 405), ("PATCH", 405)])
def test_only_reading_is_answered(client, question, method, status):
    answer = client.open(f"{V1}/{question}", method=method)
    assert_problem(answer, status)
    assert "GET" in answer.headers["Allow"]


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_format_that_cannot_be_given_is_refused(client, question):
    assert_problem(client.get(with_parameter(question, "format=pdf")), 422)
    assert_problem(client.get(f"{V1}/{question}", headers={"Accept": "image/png"}), 406)


@pytest.mark.parametrize("path", ["", "/", "/nothing", "/indicators/nessuno", "/geo/contea", "/geo/"])
def test_what_is_not_there_is_a_problem_and_no_page(client, path):
    assert_problem(client.get(V1 + path), 404)


def test_every_unknown_name_is_told_at_once(client):
    body = assert_problem(client.get(f"{V1}/observations?indicator=neet&area=atlantide&cluster=x"), 422)
    assert {fault["parameter"] for fault in body["errors"]} == {"indicator", "area", "cluster"}


def test_errors_come_in_the_language_asked_for(client):
    body = assert_problem(client.get(f"{V1}/gap?indicator=bes_neet&area=parma&year=1900&lang=it"), 422)
    assert body["errors"][0]["remedy"].startswith("Usa uno di questi valori: 2018, 2019")


def test_a_request_that_is_too_large_is_refused(client):
    assert_problem(client.get(f"{V1}/areas", data=b"x" * 300_000), 413)
    assert_problem(client.get(f"{V1}/areas?area={'034027,' * 700}"), 414)


def test_a_failure_of_the_server_says_nothing_of_its_inside(client, monkeypatch, caplog):
    from willdash.api.v1.writing import Writer

    monkeypatch.setattr(Writer, "response", lambda *_args, **_named: 1 / 0)
    body = assert_problem(client.get(f"{V1}/sources?limit=3&offset=1"), 500)
    assert "division" not in str(body)
    assert "division by zero" in caplog.text


@pytest.mark.parametrize("question", QUESTIONS)
def test_what_has_not_changed_is_not_sent_again(client, question):
    first = client.get(f"{V1}/{question}")
    assert first.headers["Last-Modified"] == "Sun, 22 Nov 2026 00:00:00 GMT"
    assert first.headers["Cache-Control"] == "public, max-age=3600"
    for headers in (
        {"If-None-Match": first.headers["ETag"]},
        {"If-Modified-Since": first.headers["Last-Modified"]},
    ):
        again = client.get(f"{V1}/{question}", headers=headers)
        assert (again.status_code, again.data) == (304, b"")
        assert again.headers["ETag"] == first.headers["ETag"]
    other = client.get(f"{V1}/{question}", headers={"If-None-Match": 'W/"another"'})
    assert (other.status_code, other.data) == (200, first.data)


def test_tags_differ_by_question_and_format_and_not_by_the_order_of_parameters(client):
    def tag(address):
        return client.get(f"{V1}/{address}").headers["ETag"]

    assert tag("areas?level=regione&limit=5") == tag("areas?limit=5&level=regione")
    different = ("areas", "areas?limit=5", "areas?format=csv", "areas?lang=it", "sources")
    assert len({tag(address) for address in different}) == 5


@pytest.mark.parametrize("question", [*QUESTIONS, "nothing", "openapi.json"])
def test_scripts_of_any_site_may_read(client, question):
    answer = client.get(f"{V1}/{question}", headers={"Origin": "https://example.org"})
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    assert "Access-Control-Allow-Credentials" not in answer.headers
    assert "Set-Cookie" not in answer.headers


def test_a_preflight_allows_reading_and_nothing_else(client):
    answer = client.options(f"{V1}/areas", headers={"Access-Control-Request-Method": "GET"})
    assert answer.status_code == 200
    assert answer.headers["Access-Control-Allow-Methods"] == "GET, HEAD, OPTIONS"


@pytest.mark.parametrize("path", ["/", "/metodo", "/healthz"])
def test_pages_are_not_open_to_scripts_of_other_sites(client, path):
    assert "Access-Control-Allow-Origin" not in client.get(path).headers


@pytest.mark.parametrize(
    ("accept", "media_type"),
    [
        ("text/csv", "text/csv"),
        ("application/geo+json", "application/geo+json"),
        ("application/vnd.apache.parquet", "application/vnd.apache.parquet"),
        ("text/csv;q=0.5, application/json", "application/json"),
        ("text/html,application/xhtml+xml,*/*;q=0.8", "application/json"),
        ("*/*", "application/json"),
    ],
)
def test_the_format_that_a_client_likes_best_is_given(client, accept, media_type):
    answer = client.get(f"{V1}/areas?limit=3", headers={"Accept": accept})
    assert answer.mimetype == media_type
    assert "Accept" in answer.headers["Vary"]


def test_the_parameter_format_wins_over_accept(client):
    answer = client.get(f"{V1}/areas?format=csv", headers={"Accept": "application/json"})
    assert answer.mimetype == "text/csv"


def test_text_is_compressed_for_whom_can_read_that(client):
    plain = client.get(f"{V1}/indicators", headers={"Accept-Encoding": "identity"})
    packed = client.get(f"{V1}/indicators", headers={"Accept-Encoding": "br"})
    assert packed.headers["Content-Encoding"] == "br"
    assert "Content-Encoding" not in plain.headers
    assert brotli.decompress(packed.data) == plain.data
    assert len(packed.data) * 4 < len(plain.data)
    assert "Accept-Encoding" in packed.headers["Vary"]


def test_an_answer_that_was_kept_is_the_same_for_head_and_get(client):
    address = f"{V1}/sources?limit=2"
    first, head, again = client.get(address), client.head(address), client.get(address)
    assert first.data == again.data
    assert head.data == b""
    assert head.headers["ETag"] == first.headers["ETag"]
    assert head.headers["Content-Length"] == first.headers["Content-Length"]


def test_the_document_speaks_both_languages(client):
    english, italian = client.get(f"{V1}/openapi.json").json, client.get(f"{V1}/openapi.json?lang=it").json
    assert english["paths"]["/api/v1/gap"]["get"]["summary"] == "Gaps"
    assert italian["paths"]["/api/v1/gap"]["get"]["summary"] == "Quanto manca"
    assert english["paths"].keys() == italian["paths"].keys()
