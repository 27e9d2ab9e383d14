"""`willdash data load`, and what `info` and `data history` say of the database."""

import re

import pytest
from typer.testing import CliRunner

from tests.database.few import package
from tests.pipeline.releases.readers.published import zipped
from tests.pipeline.releases.readers.test_istat_posas import ALBARETO, PARMA_2022, comune, table
from willdash.cli import app
from willdash.database.database import Database


@pytest.fixture
def ask(tmp_path, monkeypatch):
    """Runs a command on a package and a state folder of its own."""
    monkeypatch.setenv("WILLDASH_STATE", str(tmp_path / "state"))
    monkeypatch.setenv("COLUMNS", "300")
    (tmp_path / "data").mkdir()
    package(tmp_path / "data")
    (tmp_path / "data" / "storyboards" / "prova.yml").unlink()
    return lambda *words: CliRunner().invoke(app, [*words, "--data", str(tmp_path / "data")])


def test_a_published_population_is_loaded_and_told(ask, tmp_path):
    assert "nothing was loaded; willdash data load" in ask("data", "history").stdout
    rows = [*comune("34001", "Albareto", ALBARETO), *comune("034027", "Parma", PARMA_2022)]
    file = zipped(tmp_path, "POSAS_2022_it_Comuni", table(*rows))

    done = ask("data", "load", "--population", str(file))
    assert (done.exit_code, done.stdout.splitlines()[1]) == (0, "Population of 2 comuni, 1 January of 2022.")
    database = Database("", tmp_path / "state")
    italy = database.nationwide
    assert italy.values("pop_totale", 2022) == {"034001": 500, "034027": 195_436}
    # Of an odd number of people of an age, the odd one is a woman.
    assert italy.ages("034001", 2022)[3] == (3, 15, 15)
    assert (italy.comune("034001").name, italy.comune("034001").region) == ("Albareto", "Emilia-Romagna")
    assert italy.editions[0].file == file.name

    version = database.version()
    line = rf"Database: \S+store\.duckdb: version {version}, loaded \S+, 2 comuni"
    assert re.search(rf"^{line}$", ask("data", "history").stdout, re.MULTILINE)
    observations = tmp_path / "data" / "observations.csv"
    observations.write_text(observations.read_text().replace("82.3", "82.4"))
    assert re.search(
        rf"{line}; the package is version \w{{12}}: willdash data load", ask("data", "history").stdout
    )


def test_an_unsound_package_and_a_file_that_is_no_release_are_refused(ask, tmp_path):
    wrong = tmp_path / "POSAS_2022_it_Comuni.zip"
    wrong.write_text("no zip")
    done = ask("data", "load", "--population", str(wrong))
    assert (done.exit_code, "is neither a whole zip nor a file" in done.stderr) == (1, True)
    observations = tmp_path / "data" / "observations.csv"
    observations.write_text(observations.read_text().replace("82.3", "high"))
    done = ask("data", "load")
    assert done.exit_code == 1
    assert "Nothing was loaded" in done.stderr
    assert "observations.csv" in done.stderr
    assert not (tmp_path / "state" / "store.duckdb").exists()


def test_two_files_of_one_year_are_refused(ask, tmp_path):
    rows = table(*comune("034027", "Parma", PARMA_2022))
    files = [str(zipped(tmp_path, name, rows)) for name in ("POSAS_2022_it_Comuni", "POSAS_2022_bis")]
    done = ask("data", "load", "--population", files[0], "--population", files[1])
    assert (done.exit_code, "Two populations of 2022" in done.stderr) == (1, True)
