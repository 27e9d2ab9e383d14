"""The data package as one file."""

import io
import json
import shutil
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from werkzeug.exceptions import ServiceUnavailable

from willdash.api.package import DataPackage

ADDRESS = "/dati/willdash-data.zip"


@pytest.fixture(scope="module")
def package(settings, store):
    return DataPackage(settings.data, store)


@pytest.fixture(scope="module")
def unpacked(package, tmp_path_factory):
    folder = tmp_path_factory.mktemp("package")
    with zipfile.ZipFile(io.BytesIO(package.bundle().content)) as bundle:
        assert bundle.testzip() is None
        bundle.extractall(folder)
    return folder


def test_it_holds_every_file_of_the_package_byte_for_byte(unpacked, settings):
    theirs = {
        file.name: file.read_bytes() for file in settings.data.iterdir() if file.suffix in (".csv", ".json")
    }
    ours = {file.name: file.read_bytes() for file in unpacked.iterdir()}
    readme = ours.pop("README.md").decode()
    assert ours == theirs
    named = {resource["path"] for resource in json.loads(ours["datapackage.json"])["resources"]}
    assert named < set(ours)
    assert "MEF, Dipartimento delle Finanze" in readme and "MEF, Department of Finance" in readme
    assert readme.count("https://creativecommons.org/licenses/by/3.0/") == 4


def test_frictionless_accepts_it(unpacked):
    from frictionless import Package

    report = Package(str(unpacked / "datapackage.json")).validate()
    assert report.valid, report.flatten(["type", "note"])[:5]


def test_the_same_package_gives_the_same_bytes(package, settings, store):
    assert DataPackage(settings.data, store).bundle() == package.bundle()
    with zipfile.ZipFile(io.BytesIO(package.bundle().content)) as bundle:
        assert {entry.date_time for entry in bundle.infolist()} == {(2026, 11, 22, 0, 0, 0)}


def test_two_readers_at_once_do_not_make_it_twice(settings, store, monkeypatch):
    made = []
    package = DataPackage(settings.data, store)
    zipped = package._zipped
    monkeypatch.setattr(package, "_zipped", lambda: made.append(1) or zipped())
    with ThreadPoolExecutor(4) as readers:
        digests = {bundle.digest for bundle in readers.map(lambda _: package.bundle(), range(8))}
    assert (len(made), len(digests)) == (1, 1)


def test_a_newer_package_in_the_folder_is_never_handed_out_as_the_one_that_is_shown(
    settings, store, tmp_path
):
    newer = Path(shutil.copytree(settings.data, tmp_path / "data"))
    with (newer / "observations.csv").open("a") as lines:
        lines.write("pop_totale,013075,1999,1,,\n")
    with pytest.raises(ServiceUnavailable):
        DataPackage(newer, store).bundle()


def test_it_is_sent_as_a_file_and_only_once(client):
    answer = client.get(ADDRESS)
    assert answer.mimetype == "application/zip"
    assert answer.headers["Content-Disposition"] == 'attachment; filename="willdash-data.zip"'
    assert answer.headers["Last-Modified"] == "Sun, 22 Nov 2026 00:00:00 GMT"
    assert client.get(ADDRESS, headers={"If-None-Match": answer.headers["ETag"]}).status_code == 304
    later = {"If-Modified-Since": "Mon, 23 Nov 2026 00:00:00 GMT"}
    assert client.get(ADDRESS, headers=later).status_code == 304


def test_a_broken_transfer_can_be_taken_up_again(client):
    whole = client.get(ADDRESS).data
    rest = client.get(ADDRESS, headers={"Range": "bytes=1000-"})
    assert rest.status_code == 206
    assert rest.data == whole[1000:]
