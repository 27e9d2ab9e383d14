"""The registry of readers: each under the id of its source, with the licence that the package tells."""

import csv

from tests.pipeline.releases.readers.published import DATA
from willdash.pipeline.releases.readers import READERS


def test_readers_go_by_the_id_and_licence_of_their_source():
    with (DATA / "sources.csv").open(encoding="utf-8", newline="") as file:
        licences = {row["id"]: row["licence_en"] for row in csv.DictReader(file)}
    assert {"mef_irpef", "istat_posas", "opencivitas_sociale_2022", "opencivitas_totale_2022"} <= set(READERS)
    for name, reader in READERS.items():
        assert reader.source == name
        if name in licences:
            assert reader.licence == licences[name], name


def test_every_address_of_the_latest_edition_is_one_of_https():
    for name in ("mef_irpef", "istat_posas", "opencivitas_sociale_2022", "opencivitas_totale_2022"):
        for address in READERS[name].addresses(None):
            assert address.startswith("https://")
            assert address.endswith(".zip")
