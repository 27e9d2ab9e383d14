"""The nginx that is shipped, before two servers that tell what they were asked."""

import socket
import ssl

import httpx
import pytest

from tests.deployment.echo import COOKIES, Echo
from tests.deployment.proxy import Nginx
from willdash.api.safety import LARGEST_REQUEST_BYTES
from willdash.desk.drafts import MOST_BYTES

CALLBACK = "/_dash-update-component"
MB = 1024 * 1024
AT_ONCE = 400
"""Requests in progress that nginx takes from one address."""


@pytest.fixture
def machines():
    machines = (Echo(), Echo())
    for machine in machines:
        machine.start()
    yield machines
    for machine in machines:
        machine.stop()


@pytest.fixture
def nginx(machines, tmp_path):
    nginx = Nginx(tmp_path / "nginx", *(machine.port for machine in machines))
    nginx.start()
    yield nginx
    nginx.stop()


@pytest.fixture
def reader(nginx):
    with nginx.client() as client:
        yield client


def ports(reader, path="/", times=8):
    return {reader.get(path).json()["port"] for _ in range(times)}


def test_nginx_finds_no_fault_with_its_configuration(nginx):
    is_sound, said = nginx.is_sound()
    assert is_sound, said
    assert "warn" not in said


def test_both_machines_are_asked(reader, machines):
    assert ports(reader) == {machine.port for machine in machines}


def test_what_a_reader_claims_of_himself_does_not_reach_a_machine(reader):
    claims = {"X-Forwarded-For": "203.0.113.9", "X-Forwarded-Proto": "http", "X-Forwarded-Host": "elsewhere"}
    told = reader.get("/", headers=claims | {"Proxy": "203.0.113.9:80"}).json()["headers"]
    assert told["x-forwarded-for"] == "127.0.0.1"
    assert told["x-forwarded-proto"] == "https"
    assert told["x-forwarded-host"] == told["host"] == f"127.0.0.1:{reader.base_url.port}"
    assert "proxy" not in told


def test_without_tls_one_is_sent_to_tls(nginx):
    sent = httpx.get(f"http://127.0.0.1:{nginx.plain_port}/dati?city=como")
    assert sent.status_code == 301
    assert sent.headers["Location"] == f"https://127.0.0.1:{nginx.plain_port}/dati?city=como"


def test_cookies_pass_as_they_were_set_and_private_answers_are_not_kept(reader, machines):
    answer = reader.get("/dati/carica", headers={"Cookie": "__Host-willdash-preview=7; a=b"})
    assert answer.headers.get_list("Set-Cookie") == list(COOKIES)
    assert answer.headers["Cache-Control"] == "private, no-store"
    assert answer.json()["headers"]["cookie"] == "__Host-willdash-preview=7; a=b"
    reader.get("/dati/carica")
    assert len(machines[0].asked) == 2


def test_what_only_reads_is_put_to_the_other_machine_when_one_drops_it(reader, machines):
    one, other = machines
    one.drop()
    answers = [reader.get("/citta/parma") for _ in range(6)]
    answers += [reader.post(CALLBACK, json={"output": "x"}) for _ in range(6)]
    assert {answer.status_code for answer in answers} == {200}
    assert {answer.json()["port"] for answer in answers} == {other.port}
    # It is left alone for two seconds after the third request that it dropped.
    assert 1 <= len(one.asked) <= 4


def test_what_writes_is_not_asked_twice(reader, machines):
    for machine in machines:
        machine.drop()
    assert reader.post("/segui/HALL34/voto", json={}).status_code == 503
    assert sum(len(machine.asked) for machine in machines) == 1


def test_what_writes_goes_to_the_other_machine_when_one_takes_no_connection(reader, machines):
    one, other = machines
    one.stop()
    answers = [reader.post("/segui/HALL34/voto", json={}).json()["port"] for _ in range(4)]
    assert answers == [other.port] * 4


def test_the_desk_is_on_the_first_machine_until_it_is_away(reader, machines):
    one, other = machines
    assert ports(reader, "/dati/carica") == {one.port}
    one.stop()
    assert ports(reader, "/dati/carica") == {other.port}


def test_who_looks_at_a_draft_stays_on_the_machine_of_the_desk(reader, machines):
    cookie = {"Cookie": "__Host-willdash-desk=abc; __Host-willdash-preview=7"}
    asked = [("GET", "/"), ("GET", "/citta/parma?lang=en"), ("POST", CALLBACK)] * 3
    answers = [reader.request(method, path, headers=cookie).json() for method, path in asked]
    assert {answer["port"] for answer in answers} == {machines[0].port}
    assert machines[0].asked == [f"{method} {path}" for method, path in asked]


def test_a_built_file_that_one_machine_lacks_comes_from_the_other(reader, machines):
    one, other = machines
    one.lack("/static/page.0123456789.js")
    answers = [reader.get("/static/page.0123456789.js") for _ in range(6)]
    assert {answer.status_code for answer in answers} == {200}
    assert one.asked, "the machine that lacks it was never asked: the test shows nothing"
    other.lack("/static/page.0123456789.js")
    assert reader.get("/static/page.0123456789.js").status_code == 404
    # A page that is not there is not there: nobody else is asked.
    one.lack("/nowhere")
    other.lack("/nowhere")
    before = len(one.asked) + len(other.asked)
    assert reader.get("/nowhere").status_code == 404
    assert len(one.asked) + len(other.asked) == before + 1


@pytest.mark.parametrize(
    ("path", "size", "status"),
    [("/plenaria/avvia", MB, 200), ("/plenaria/avvia", MB + 1, 413),
     ("/dati/carica", 8 * MB, 200), ("/dati/carica", 8 * MB + 1, 413)],
)  # fmt: skip
def test_bodies_have_limits(reader, path, size, status):
    answer = reader.post(path, content=b"x" * size)
    assert answer.status_code == status
    if status == 200:
        assert answer.json()["bytes"] == size


def test_willdash_itself_says_what_is_too_large():
    # Whatever willdash refuses reaches it, so that it can say so in the reader's language.
    assert LARGEST_REQUEST_BYTES < MB
    assert MOST_BYTES < 8 * MB


def test_a_reader_is_told_in_words_when_no_machine_answers(reader, machines):
    for machine in machines:
        machine.stop()
    answer = reader.get("/")
    assert answer.status_code == 503
    assert answer.headers["Retry-After"] == "30"
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.text.startswith("Il servizio non risponde in questo momento.")


def test_neither_addresses_of_readers_nor_what_they_ask_with_are_logged(reader, nginx, machines):
    reader.get("/dati/carica/entra?invito=secret", headers={"X-Forwarded-For": "203.0.113.9"})
    for machine in machines:
        machine.stop()
    reader.get("/stato?token=secret")
    nginx.stop()  # it writes a line once the answer has gone out
    logged = nginx.log() + nginx.faults()
    assert "GET /dati/carica/entra 200" in logged
    assert "GET /stato 503" in logged
    assert "secret" not in logged
    assert "203.0.113.9" not in logged
    # The address of this reader stands there only as that of the machines, with their ports.
    assert logged.count("127.0.0.1") == sum(logged.count(f"127.0.0.1:{each.port}") for each in machines)


@pytest.fixture
def silent(tmp_path):
    """nginx before machines whose lines are taken by the system, and which never answer."""
    with socket.create_server(("127.0.0.1", 0), backlog=2 * AT_ONCE) as machine:
        port = machine.getsockname()[1]
        nginx = Nginx(tmp_path / "nginx", port, port)
        nginx.start()
        yield nginx
        nginx.stop()


def test_one_address_may_have_four_hundred_requests_in_progress(silent):
    trust = ssl.create_default_context(cafile=str(silent.cert))
    lines = [asking(silent, trust, "127.0.0.1") for _ in range(AT_ONCE)]
    assert is_waiting(lines[0])
    assert is_waiting(lines[-1])
    with silent.client() as reader:
        refused = reader.get("/citta/parma")
    assert (refused.status_code, refused.headers["Retry-After"]) == (429, "5")
    assert refused.headers["Cache-Control"] == "no-store"
    assert refused.text.startswith("Da questa rete arrivano troppe richieste insieme.")
    elsewhere = asking(silent, trust, "127.0.0.2")
    assert is_waiting(elsewhere)
    for line in (*lines, elsewhere):
        line.close()


def asking(nginx, trust, address):
    """A line of a reader's, over which a page has been asked for."""
    plain = socket.create_connection(("127.0.0.1", nginx.port), source_address=(address, 0))
    line = trust.wrap_socket(plain, server_hostname="127.0.0.1")
    line.settimeout(0.2)
    line.sendall(b"GET / HTTP/1.1\r\nHost: willdash.example.org\r\n\r\n")
    return line


def is_waiting(line):
    """Whether nothing comes, neither an answer nor a refusal."""
    try:
        line.recv(1)
    except TimeoutError:
        return True
    return False
