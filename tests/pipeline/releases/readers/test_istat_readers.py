"""The readers of ISTAT's sources stand in the registry under the id of their source."""

from willdash.pipeline.releases.readers import READERS


def test_each_reader_is_found_by_its_source():
    assert {source: reader.source for source, reader in READERS.items()} == {key: key for key in READERS}
    assert {"istat_bes_2025", "istat_nidi", "istat_spesa_sociale", "istat_amc"} <= set(READERS)
