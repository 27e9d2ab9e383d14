"""The pages of the nine cities know nothing of the figures of all comuni, however many there are."""

import json
import subprocess
import sys

from tests.conftest import ROOT
from tests.database.few import nation, package
from willdash.database.loading import load
from willdash.database.package_rows import package_files

CODE = """
import json, sys
from werkzeug.test import Client
from willdash.serving.serving import Serving
from willdash.settings import Settings
client = Client(Serving(Settings()))
heavy = ("ibis", "duckdb", "pyarrow", "pandas")
def asked(path):
    return [path, client.get(path).status_code, sorted(set(heavy) & set(sys.modules))]
print(json.dumps([asked(path) for path in ("/", "/?city=como", "/citta/parma", "/italia?comune=034027")]))
"""


def test_nothing_that_asks_the_database_is_loaded_before_somebody_opens_italy(tmp_path):
    load(package_files(package(tmp_path / "package")), nation(), "", tmp_path)
    done = subprocess.run(
        [sys.executable, "-c", CODE],
        cwd=ROOT,
        env={"PATH": "/usr/bin:/bin", "WILLDASH_STATE": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    *cities, (italy, status, loaded) = json.loads(done.stdout.splitlines()[-1])
    assert cities == [["/", 200, []], ["/?city=como", 200, []], ["/citta/parma", 200, []]]
    # Were the database not there or not asked, the lines above would show nothing.
    assert (status, loaded[:2]) == (200, ["duckdb", "ibis"]), italy
