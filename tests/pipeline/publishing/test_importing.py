"""The commands from a published file to data and back, with a reader typed by hand."""

import hashlib
from contextlib import nullcontext

import pytest
from typer.testing import CliRunner

from tests.pipeline.publishing.releasing import FIDENZA, PARMA, PROVINCE, release
from willdash.cli import app
from willdash.pipeline.publishing import importing
from willdash.pipeline.publishing.history import History
from willdash.pipeline.releases.release import Figure, ReleaseError
from willdash.store.version import version_of, versioned_files

PUBLISHED = f"{PARMA};75;3;4\n{FIDENZA};62.5;5;8\n{PROVINCE};66.6667;8;12\n"


class Turnout:
    """Reads the lines of a file: area, value and counts."""

    source, licence = "istat", "CC BY 4.0"

    def addresses(self, year):
        return ("http://127.0.0.1:9/turnout.csv",)

    def read(self, files, *, areas, year):
        cells = [line.split(";") for file in files for line in file.read_text().splitlines()]
        if any(len(row) != 4 for row in cells):
            raise ReleaseError(f"{files[0].name}: not four cells a row; download it again")
        rows = [Figure("affluenza", area, year or 2022, *map(float, numbers)) for area, *numbers in cells]
        return release(*rows)


@pytest.fixture
def published(tmp_path):
    file = tmp_path / "turnout.csv"
    file.write_text(PUBLISHED)
    return file


@pytest.fixture
def ask(package, tmp_path, monkeypatch):
    """Runs a command on a package and a state folder of its own."""
    monkeypatch.setenv("WILLDASH_STATE", str(tmp_path / "state"))
    monkeypatch.setenv("WILLDASH_DATA", str(package))
    monkeypatch.setenv("COLUMNS", "200")
    defaults = {**importing.import_release.__kwdefaults__, "readers": {"istat": Turnout()}}
    monkeypatch.setattr(importing.import_release, "__kwdefaults__", defaults)
    return lambda *words: CliRunner().invoke(app, [*map(str, words)])


def version(package):
    return version_of(versioned_files(package))


def test_without_apply_the_difference_is_told_and_nothing_changes(ask, package, published, tmp_path):
    before = version(package)
    done = ask("import", "istat", "--file", published)
    assert (done.exit_code, version(package)) == (0, before)
    assert "Changed: 2" in done.stdout
    assert not (tmp_path / "state").exists()


def test_with_apply_it_becomes_data_and_where_it_came_from_is_kept(ask, package, published, tmp_path):
    done = ask("import", "istat", "--file", published, "--apply", "--report", tmp_path / "report.html")
    assert done.exit_code == 0
    assert f"is now version {version(package)}; a server that runs shows it within seconds" in done.stdout
    (entry,) = History(tmp_path / "state").entries(package)
    (file,) = entry.files
    assert (file.name, file.sha256) == ("turnout.csv", hashlib.sha256(PUBLISHED.encode()).hexdigest())
    assert "<td>75.000</td>" in (tmp_path / "report.html").read_text()


def test_applying_the_same_again_says_that_nothing_changed(ask, package, published):
    ask("import", "istat", "--file", published, "--apply")
    before = version(package)
    done = ask("import", "istat", "--file", published, "--apply")
    assert (done.exit_code, version(package)) == (0, before)
    assert done.stdout.rstrip().endswith("nothing changed")


def test_the_history_is_listed_and_the_former_version_comes_back(ask, package, published):
    before = version(package)
    ask("import", "istat", "--file", published, "--apply")
    after = version(package)
    done = ask("data", "rollback")
    assert (done.exit_code, version(package)) == (0, before)
    *lines, database = ask("data", "history").stdout.splitlines()[1:]
    listed = [line.split() for line in lines]
    assert database.startswith("Database: nothing")
    assert [(row[:2], row[-1]) for row in listed] == [([after, listed[0][1]], "yes"), (["*", before], "yes")]
    assert ask("data", "rollback", "--version", after).exit_code == 0
    assert version(package) == after


def test_a_refusal_is_told_with_exit_one(ask, package, published):
    before = version(package)
    published.write_text("<html>not found</html>")
    done = ask("import", "istat", "--file", published, "--apply")
    assert (done.exit_code, done.stdout) == (1, "")
    assert "turnout.csv: not four cells a row; download it again" in done.stderr
    assert version(package) == before


def test_what_the_check_refuses_is_told_with_exit_one(ask, package, published):
    before = version(package)
    published.write_text(f"{PARMA};130;13;10\n")
    done = ask("import", "istat", "--file", published, "--apply")
    assert (done.exit_code, version(package)) == (1, before)
    assert "above the maximum 100" in done.stderr


def test_a_source_without_reader_is_told_with_those_that_have_one(ask):
    done = ask("import", "inps")
    assert done.exit_code == 1
    assert "No reader for the source «inps»; there are readers for: istat." in done.stderr


def test_a_rollback_without_a_former_version_is_told(ask):
    done = ask("data", "rollback")
    assert done.exit_code == 1
    assert "name one with --version" in done.stderr


def test_without_a_network_it_says_to_bring_the_files(package, archive, monkeypatch):
    def away(*_, **__):
        raise ReleaseError("http://127.0.0.1:9/turnout.csv: no connection")

    monkeypatch.setattr(importing, "fetch", away)
    with pytest.raises(ReleaseError, match=r"no connection\nWithout a network, .* with --file"):
        importing.import_release(
            importing.Asked("istat"),
            package,
            archive,
            bars=lambda: nullcontext(lambda stage: None),
            readers={"istat": Turnout()},
        )
