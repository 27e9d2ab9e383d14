"""A server that goes on: newer figures take the place of older ones, whole, and nothing is left behind."""

import gc
import logging
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from weakref import ref

import pytest
from werkzeug.test import Client, EnvironBuilder, run_wsgi_app

from tests.serving.packages import NEET, package, with_neet, with_own_figure
from willdash.pipeline.publishing.exchange import exchange
from willdash.serving.package_database import DatabasePackages
from willdash.serving.serving import Serving
from willdash.settings import Settings
from willdash.store.version import version_of, versioned_files

PATHS = ["/", "/_dash-layout", "/citta/padova"] * 4


def neet(client):
    answer = client.get(NEET)
    assert answer.status_code == 200
    return answer.json["data"][0]["value"]


@pytest.fixture(scope="module")
def copies(tmp_path_factory):
    """The shipped package, and one with 6.6 % in the place of 6.1."""
    folder = tmp_path_factory.mktemp("packages")
    return package(folder / "shipped"), with_neet(package(folder / "newer"), 6.6)


@pytest.fixture
def data(copies, tmp_path):
    package_of(copies[0], tmp_path / "data")
    return tmp_path / "data"


def package_of(folder, into):
    """Copies by links: files are replaced in these tests, never written into."""
    into.mkdir()
    (into / "storyboards").mkdir()
    for file in folder.rglob("*.*"):
        if file.is_file():
            (into / file.relative_to(folder)).hardlink_to(file)
    return into


@pytest.fixture
def serving(data, tmp_path):
    return Serving(Settings(data=data, state=tmp_path / "state"))


def publish(folder, data, beside):
    """As a publication does it."""
    exchange(package_of(folder, beside), data)


def test_a_package_that_takes_the_others_place_is_shown_without_a_restart(serving, data, copies, tmp_path):
    client = Client(serving)
    assert (neet(client), neet(client)) == (6.1, 6.1)  # the second time out of what is kept
    publish(copies[1], data, tmp_path / "publication")
    assert neet(client) == 6.1
    assert serving.refresh()
    assert neet(client) == 6.6
    newer = version_of(versioned_files(copies[1]))
    assert (client.get("/healthz").text, serving.version) == (newer, newer)
    assert not serving.refresh()


def test_an_answer_that_has_begun_is_given_to_its_end_by_the_version_that_began_it(
    serving, data, copies, tmp_path
):
    chunks, status, headers = run_wsgi_app(serving, EnvironBuilder("/citta/padova").get_environ())
    publish(copies[1], data, tmp_path / "publication")
    serving.refresh()
    body = b"".join(chunks)
    assert status.startswith("200")
    assert len(body) == int(headers["Content-Length"])
    assert b"</html>" in body


def test_a_package_that_cannot_be_shown_is_told_once_and_the_former_one_stays(
    serving, data, copies, tmp_path, caplog
):
    caplog.set_level(logging.ERROR, "willdash")
    (data / "sources.csv").unlink()
    assert not serving.refresh()
    assert not serving.refresh()
    assert len(caplog.messages) == 1
    assert "sources.csv" in caplog.messages[0]
    assert neet(Client(serving)) == 6.1
    publish(copies[1], data, tmp_path / "publication")
    assert serving.refresh()
    assert neet(Client(serving)) == 6.6


def test_a_folder_that_is_gone_for_a_while_changes_nothing(serving, data, tmp_path):
    data.rename(tmp_path / "moved")
    assert not serving.refresh()
    (tmp_path / "moved").rename(data)
    assert not serving.refresh()
    assert neet(Client(serving)) == 6.1


def test_what_is_written_again_as_it_was_makes_no_new_app(serving, data):
    file = data / "observations.csv"
    content = file.read_bytes()
    file.unlink()
    file.write_bytes(content)
    assert not serving.refresh()


def test_of_three_versions_that_follow_each_other_only_the_last_stays_in_memory(
    serving, data, copies, tmp_path
):
    apps = []
    with ThreadPoolExecutor(3) as readers:
        for number in range(3):
            apps.append(ref(serving._served.app))
            # Dash remembers in each thread which app it answered for there.
            assert set(readers.map(lambda path: Client(serving).get(path).status_code, PATHS)) == {200}
            publish(copies[(number + 1) % 2], data, tmp_path / f"publication-{number}")
            assert serving.refresh()
        apps.append(ref(serving._served.app))
        gc.collect()
        assert [app() is not None for app in apps] == [False, False, False, True]


def test_an_indicator_that_a_municipality_brings_first_figures_of_appears(serving, data, copies, tmp_path):
    client = Client(serving)
    assert client.get("/dati/com_anziani_sad").status_code == 404
    exchange(with_own_figure(package(tmp_path / "publication")), data)
    serving.refresh()
    assert "29,5" in client.get("/dati/com_anziani_sad").text


def test_what_was_counted_and_since_when_outlast_a_version(serving, data, copies, tmp_path):
    client = Client(serving)
    # Half past ten on 28 November 2026, by universal time.
    serving._lasting = replace(serving._lasting, since=1_795_861_800.0)
    client.get("/embed/classifica")
    publish(copies[1], data, tmp_path / "publication")
    serving.refresh()
    partners = serving._lasting.partners
    partners.pending.flush()
    today = partners.pending.today
    assert sum(partners.counts.sums(today, today).values()) >= 1
    assert 'datetime="2026-11-28T10:30+00:00"' in client.get("/stato").text
    partners.counts.close()


def test_a_database_is_followed_from_load_to_load(copies, tmp_path):
    class Loads:
        present = copies[0]

        def version(self):
            return self.present.name

        def package(self, into):
            return into / self.present.name

    loads = Loads()
    packages = DatabasePackages(loads, copies[0].parent, lambda into: loads.present.name)
    serving = Serving(Settings(state=tmp_path / "state"), packages=packages)
    assert neet(Client(serving)) == 6.1
    assert not serving.refresh()
    loads.present = copies[1]
    assert serving.refresh()
    assert neet(Client(serving)) == 6.6
