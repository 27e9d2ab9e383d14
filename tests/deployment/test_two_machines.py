"""Two machines answer as one: what one is told, the other knows."""

import shutil
import time
from itertools import cycle, islice

import pytest

from tests.api.live.talking import STORYBOARD
from tests.database.few import nation
from willdash.database.loading import load
from willdash.database.package_rows import package_files
from willdash.settings import ROOT
from willdash.store.archive import Archive
from willdash.store.version import version_of, versioned_files

PATIENCE_S = 240
WORKERS = 2

pytestmark = pytest.mark.thorough

SAME = ("/", "/citta/parma", "/embed/map?city=como", "/api/v1/indicators", "/oembed?url=https://willdash.example.org/",
        "/grafici/andamento.svg", "/sitemap.xml", "/dati/willdash-data.zip")  # fmt: skip


@pytest.mark.parametrize("path", SAME)
def test_both_machines_give_the_same_bytes_and_the_same_tag(clients, path):
    one, other = (client.get(path) for client in clients)
    assert one.status_code == 200
    assert one.content == other.content
    assert one.headers.get("ETag") == other.headers.get("ETag")


def test_a_page_of_one_machine_names_files_that_the_other_has(clients):
    one, other = clients
    named = {piece for piece in one.get("/").text.split('"') if piece.startswith("/static/")}
    assert len(named) >= 5
    assert {other.get(file).status_code for file in named} == {200}


@pytest.fixture
def talk(clients):
    """A session started on the first machine: its code, and the header that controls it."""
    answer = clients[0].post("/plenaria/avvia", json=STORYBOARD)
    assert answer.status_code == 201, answer.text
    told = answer.json()
    return told["code"], {"Authorization": f"Bearer {told['token']}"}


def test_a_talk_begun_on_one_machine_is_led_and_followed_on_the_other(clients, talk):
    one, other = clients
    code, control = talk
    open_question = {"scene": 1, "curtain": "", "asking": "open"}
    assert other.put(f"/plenaria/sessione/{code}", json=open_question, headers=control).status_code == 200
    assert one.get(f"/segui/{code}/momento").json()["moment"]["scene"] == 1
    paper = one.post(f"/segui/{code}/scheda", json={}).json()["ballot"]
    vote = {"ballot": paper, "scene": 1, "option": 2}
    assert other.post(f"/segui/{code}/voto", json=vote).json()["answers"] == [0, 0, 1]
    assert one.get(f"/segui/{code}/momento").json()["answers"] == [0, 0, 1]


def test_who_guesses_codes_is_counted_by_both_machines_together(clients):
    guesses = [client.get("/segui/ZZZZZZ/momento").status_code for client in islice(cycle(clients), 61)]
    assert guesses[:60] == [404] * 60
    assert guesses[60] == 429


@pytest.fixture
def other_package(tmp_path):
    """The package without its last figure, which is another version."""
    package = shutil.copytree(ROOT / "data", tmp_path / "data")
    figures = (package / "observations.csv").read_text().splitlines(keepends=True)
    (package / "observations.csv").write_text("".join(figures[:-1]))
    return package


def test_a_former_version_that_one_machine_kept_is_shown_by_the_other(clients, site, other_package):
    version = Archive(site.shared / "versions", ROOT / "geodata").keep(other_package)
    for client in clients:
        assert f'data-version="{version}"' in client.get(f"/embed/table?version={version}").text


def test_a_version_that_is_loaded_into_the_database_reaches_every_worker_of_both_machines(
    clients, site, other_package, tmp_path
):
    version = version_of(versioned_files(other_package))
    former = clients[0].get("/healthz").text
    assert version != former
    try:
        load(package_files(other_package), nation(), site.store, tmp_path)
        for client in clients:
            until_all_workers_say(client, version)
    finally:
        load(package_files(ROOT / "data"), nation(), site.store, tmp_path)
    for client in clients:
        until_all_workers_say(client, former)


def until_all_workers_say(client, version):
    """Waits until a machine has named the version so often in a row that each worker was surely asked."""
    deadline, in_a_row = time.monotonic() + PATIENCE_S, 0
    while in_a_row < 10 * WORKERS:
        answer = client.get("/healthz", headers={"Connection": "close"})
        assert answer.status_code == 200
        in_a_row = in_a_row + 1 if answer.text == version else 0
        assert time.monotonic() < deadline, f"{client.base_url} still says {answer.text}"


def test_both_machines_see_tls_where_nginx_has_it(site):
    with site.nginx.client() as reader:
        assert 'href="https://willdash.example.org/' in reader.get("/").text
