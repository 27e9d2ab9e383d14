"""What a process that serves pays: nothing before the first question, and pandas never."""

import subprocess
import sys

from tests.conftest import ROOT

HEAVY = "{'ibis', 'duckdb', 'pandas', 'pyarrow', 'psycopg'}"


def loaded_after(code, **environment):
    program = f"import sys\n{code}\nprint(sorted({HEAVY} & set(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True, env=environment
    )
    return done.stdout.strip()


def test_nothing_heavy_is_imported_before_the_first_question(tmp_path):
    code = (
        "from pathlib import Path\n"
        "import willdash.database.nationwide, willdash.database.__main__\n"
        "from willdash.database.database import Database\n"
        f"Database('', Path({str(tmp_path)!r})).version()"
    )
    assert loaded_after(code) == "[]"


def test_a_question_to_duckdb_does_not_load_pandas(tmp_path, files):
    from tests.database.few import nation
    from willdash.database.loading import load

    load(files, nation(), "", tmp_path)
    code = (
        "from pathlib import Path\n"
        "from willdash.database.database import Database\n"
        f"italy = Database('', Path({str(tmp_path)!r})).nationwide\n"
        "assert italy.similar('034027', 2023) and italy.find('par') and italy.figures('034027')"
    )
    assert loaded_after(code) == "['duckdb', 'ibis', 'pyarrow']"


def test_another_process_is_told_the_version_and_brought_the_package(tmp_path, files):
    from tests.database.few import nation
    from willdash.database.loading import load
    from willdash.database.package_rows import package_files, version_of_files

    def asked(*words):
        command = [sys.executable, "-m", "willdash.database", *words]
        environment = {"WILLDASH_STATE": str(tmp_path / "state")}
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, env=environment)
        return done.returncode, done.stdout.strip(), done.stderr.strip()

    assert asked("version") == (0, "", "")
    code, _, said = asked("pull", str(tmp_path / "into"))
    assert (code, said.endswith("willdash data load")) == (1, True)
    load(files, nation(), "", tmp_path / "state")
    version = version_of_files(files)
    assert asked("version") == (0, version, "")
    assert asked("pull", str(tmp_path / "into")) == (0, version, "")
    assert package_files(tmp_path / "into" / version) == files
    assert asked("what")[0] == 2
