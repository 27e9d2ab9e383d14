"""Every import can be traced: to address, time, digest, licence and what became of each row."""

import json
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from willdash.pipeline.releases.fetched import Fetched
from willdash.pipeline.releases.receipt import (
    import_folder,
    read_receipt,
    receipt_for,
    receipts,
    write_receipt,
)
from willdash.pipeline.releases.release import Counted, Figure, Release, ReleaseError

NOON = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)
LATER = NOON + timedelta(minutes=5)
COUNTED = Counted(read=7_897, kept=9, suppressed=2, elsewhere=7_880, unused=6)
RELEASE = Release("mef_irpef", "2024", (Figure("irpef_reddito", "034027", 2024, 27_804.0),), COUNTED)
DIGEST = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
FILE = Fetched(Path("/tmp/x/irpef.zip"), "https://example.org/irpef.zip", NOON, DIGEST, 3, "application/zip")


def receipt(read=LATER):
    return receipt_for(RELEASE, [FILE], licence="CC BY 3.0", read=read)


def test_a_receipt_is_json_that_a_person_can_read(tmp_path):
    path = write_receipt(tmp_path, receipt())
    assert path == tmp_path / "receipt.json"
    assert json.loads(path.read_text("utf-8")) == {
        "source": "mef_irpef",
        "edition": "2024",
        "licence": "CC BY 3.0",
        "files": [
            {
                "name": "irpef.zip",
                "address": "https://example.org/irpef.zip",
                "retrieved": "2026-11-26T12:00:00Z",
                "sha256": DIGEST,
                "bytes": 3,
            }
        ],
        "counted": {"read": 7_897, "kept": 9, "suppressed": 2, "elsewhere": 7_880, "unused": 6},
        "read": "2026-11-26T12:05:00Z",
    }
    assert path.read_text("utf-8").count("\n") > 10
    assert list(tmp_path.iterdir()) == [path]


def test_a_receipt_reads_back_the_same(tmp_path):
    assert read_receipt(write_receipt(tmp_path, receipt())) == receipt()


def test_each_import_has_a_folder_of_its_own_even_in_the_same_second(tmp_path):
    rome = NOON.astimezone(timezone(timedelta(hours=1)))
    folders = [import_folder(tmp_path / "imports", "mef_irpef", at=rome) for _ in range(3)]
    assert [str(folder.relative_to(tmp_path)) for folder in folders] == [
        "imports/mef_irpef/20261126T120000Z",
        "imports/mef_irpef/20261126T120000Z-2",
        "imports/mef_irpef/20261126T120000Z-3",
    ]
    assert all(folder.is_dir() for folder in folders)


def test_receipts_are_told_latest_first_and_unfinished_imports_have_none(tmp_path):
    for source, read in (("mef_irpef", NOON), ("istat_bes", LATER)):
        write_receipt(import_folder(tmp_path, source, at=read), receipt(read))
    import_folder(tmp_path, "istat_bes", at=LATER)
    assert [found.read for found in receipts(tmp_path)] == [LATER, NOON]
    assert receipts(tmp_path / "none") == ()


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("", "is no receipt"),
        ("{", "is no receipt"),
        ('{"source": "mef_irpef"}', r"is no receipt \(edition: Field required\)"),
    ],
)
def test_what_is_no_receipt_is_told_with_its_place(tmp_path, content, told):
    path = tmp_path / "receipt.json"
    path.write_text(content)
    with pytest.raises(ReleaseError, match=rf"receipt\.json: {told}"):
        read_receipt(path)


def test_a_time_without_zone_is_no_time(tmp_path):
    path = write_receipt(tmp_path, receipt())
    path.write_text(path.read_text().replace("2026-11-26T12:00:00Z", "2026-11-26T12:00:00"))
    with pytest.raises(ReleaseError, match=r"files\.0\.retrieved: Input should have timezone info"):
        read_receipt(path)


def test_a_receipt_that_cannot_be_read_or_written_is_told(tmp_path):
    with pytest.raises(ReleaseError, match=r"receipt\.json: cannot be read \(No such file"):
        read_receipt(tmp_path / "receipt.json")
    with pytest.raises(ReleaseError, match=r"receipt\.json: cannot be written \(No such file"):
        write_receipt(tmp_path / "gone", receipt())
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(ReleaseError, match="file: cannot be written to"):
        import_folder(tmp_path / "file", "mef_irpef", at=NOON)
