"""The server over a real database: what is loaded there is what it shows, without a restart."""

from werkzeug.test import Client

from tests.database.few import nation
from tests.serving.packages import NEET, package, with_neet
from willdash.database.loading import load
from willdash.database.package_rows import package_files
from willdash.serving.serving import Serving
from willdash.settings import Settings


def test_the_first_load_is_served_and_the_next_one_takes_its_place(tmp_path):
    def loaded(folder):
        load(package_files(folder), nation(), settings.store, settings.state)

    settings = Settings(store=f"duckdb://{tmp_path}/store.duckdb", state=tmp_path / "state")
    loaded(package(tmp_path / "shipped"))
    serving = Serving(settings)
    client = Client(serving)
    assert client.get(NEET).json["data"][0]["value"] == 6.1
    assert not serving.refresh()
    loaded(with_neet(package(tmp_path / "newer"), 6.6))
    assert serving.refresh()
    assert client.get(NEET).json["data"][0]["value"] == 6.6
