"""What is not the file is refused with the reason, and nothing is left."""

import os
import subprocess
import sys

import pytest

from tests.conftest import ROOT
from tests.pipeline.releases.misbehaving import chunked, cut_off, status, whole
from tests.pipeline.releases.published import CSV, TABLE, is_whole, zipped
from tests.programs import UNCOMPILED
from willdash.pipeline.releases.fetch import fetch
from willdash.pipeline.releases.limits import Limits
from willdash.pipeline.releases.release import ReleaseError


@pytest.mark.parametrize(
    ("path", "body", "type_told", "told"),
    [
        (
            "/a.zip",
            b"<!DOCTYPE html><title>Manutenzione</title>",
            "application/zip",
            "a page («Manutenzione») ",
        ),
        ("/a.zip", b"Servizio sospeso", "text/html; charset=utf-8", "a page came instead of .zip"),
        ("/a.xlsx", b"\xef\xbb\xbf\n <html>", "text/plain", "a page came instead of .xlsx"),
        ("/a.csv", b'<?xml version="1.0"?><Error/>', "text/csv", "a message in XML came instead of data"),
        ("/a.zip", b"Codice;Comune\n", "text/csv", "what came is no .zip file (text/csv)"),
        ("/a.zip", b"", "application/zip", "the file is empty"),
        ("/a.csv", b"", "text/csv", "the file is empty"),
    ],
)
def test_what_is_not_the_file_is_refused(server, refused, path, body, type_told, told):
    assert told in refused(server.at(path, whole(body, Content_Type=type_told)))
    assert len(server.asked[path]) == 1


@pytest.mark.parametrize("told", ["text/plain", "text/html"])
def test_a_zip_is_a_zip_whatever_the_server_calls_it(server, get, told):
    archive = zipped()
    (fetched,) = get(server.at("/a.zip", whole(archive, Content_Type=told)))
    assert is_whole(fetched, archive)


def test_an_answer_without_content_is_no_file(server, refused):
    assert "204 No Content instead of the file" in refused(server.at(TABLE, status(204)))


def test_a_recoded_file_is_refused(server, refused):
    assert "is sent recoded" in refused(server.at(TABLE, whole(b"\x1f\x8b", Content_Encoding="gzip")))


def test_a_redirect_in_circles_ends_after_five(server, refused):
    told = refused(server.at(TABLE, status(302, Location=TABLE)))
    assert "leads on to another address more than 5 times" in told
    assert len(server.asked[TABLE]) == 6


@pytest.mark.parametrize("target", ["file:///etc/passwd", "ftp://127.0.0.1/a.csv"])
def test_a_redirect_out_of_the_web_is_not_followed(server, refused, target):
    told = refused(server.at(TABLE, status(302, Location=target)))
    assert "which is not http or https" in told
    assert target[:4] in told
    assert len(server.asked[TABLE]) == 1


@pytest.mark.parametrize("address", ["file:///etc/passwd", "/etc/passwd", "ftp://example.org/a", "http://"])
def test_addresses_out_of_the_web_are_refused_before_anything_is_asked(refused, address):
    assert f"{address}: is no http or https address" in refused(address)


def test_an_announced_size_above_the_limit_is_refused_at_once(server, refused):
    limits = Limits(largest=1_000)
    address = server.at(TABLE, cut_off(CSV, 0))
    assert "larger than 1,000 bytes" in refused(address, limits=limits)
    assert len(server.asked[TABLE]) == 1


def test_a_size_that_nobody_announced_is_refused_when_it_is_reached(server, refused):
    told = refused(server.at(TABLE, chunked(CSV[:900], CSV[900:], ends=True)), limits=Limits(largest=1_000))
    assert "larger than 1,000 bytes" in told


def test_one_file_refused_leaves_none_of_the_others(server, refused):
    good, bad = server.at("/a.csv", whole(CSV)), server.at("/b.csv", status(404))
    assert "/b.csv: not found" in refused(good, bad)
    assert len(server.asked["/a.csv"]) == 1


def test_a_download_interrupted_leaves_nothing(server, get, tmp_path):
    def interrupt(stage):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        get(server.at(TABLE, whole(CSV)), progress=interrupt)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_to_is_told(server, tmp_path):
    (tmp_path / "in").write_bytes(b"a file where the folder should be")
    with pytest.raises(ReleaseError, match="in: cannot be written to"):
        fetch([server.at(TABLE, whole(CSV))], tmp_path / "in")
    assert server.asked == {}


FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from willdash.pipeline.releases.fetch import fetch
from willdash.pipeline.releases.release import ReleaseError
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (4_096, resource.RLIM_INFINITY))
try:
    fetch([sys.argv[1]], Path(sys.argv[2]))
except ReleaseError as error:
    sys.stdout.write(str(error))
"""
"""A program whose files may not grow above 4,096 bytes: its writes fail as on a full disk. One of its own,
since the limit would hold for the log of the tests too."""


def test_a_disk_that_takes_no_more_is_told_and_nothing_is_left(server, tmp_path):
    command = [sys.executable, "-c", FULL_DISK, server.at(TABLE, whole(CSV * 20)), str(tmp_path / "in")]
    environment = {**os.environ, **UNCOMPILED}
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60, check=True
    )
    assert "cannot be written to (File too large)" in done.stdout
    assert list(tmp_path.iterdir()) == []
