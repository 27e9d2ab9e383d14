"""Published files arrive whole, with all that a receipt tells of them."""

import pytest

from tests.pipeline.releases.conftest import NOON
from tests.pipeline.releases.misbehaving import chunked, status, whole
from tests.pipeline.releases.published import ABC, CSV, SHA256_OF_ABC, TABLE, is_whole
from willdash import __version__
from willdash.pipeline.releases.fetch import file_names
from willdash.pipeline.releases.fetched import given
from willdash.pipeline.releases.release import ReleaseError


def test_a_file_is_kept_with_address_time_digest_size_and_type(server, get, tmp_path, pauses):
    address = server.at("/abc.txt", whole(ABC, Content_Type="text/plain"))
    (fetched,) = get(address)
    assert fetched.path == tmp_path / "in" / "abc.txt"
    assert fetched.path.read_bytes() == ABC
    assert fetched.address == address
    assert fetched.retrieved == NOON
    assert fetched.sha256 == SHA256_OF_ABC
    assert (fetched.bytes, fetched.content_type) == (3, "text/plain")
    assert pauses == []
    assert [path.name for path in (tmp_path / "in").iterdir()] == ["abc.txt"]


def test_servers_see_who_asks_and_are_asked_not_to_recode(server, get):
    address = server.at(TABLE, whole(CSV))
    get(address)
    get(address, public_url="https://will.example.org")
    nameless, named = server.asked[TABLE]
    assert nameless["User-Agent"] == f"willdash/{__version__}"
    assert named["User-Agent"] == f"willdash/{__version__} (+https://will.example.org)"
    assert named["Accept-Encoding"] == "identity"


def test_istat_is_asked_for_csv_in_the_header_that_it_looks_at(server, get):
    flow = "/SDMXWS/rest/data/IT1,DF_BES_TERRIT_01,1.0/"
    get(server.at(flow, whole(CSV)), server.at(TABLE, whole(CSV)))
    assert server.asked[flow][0]["Accept"] == "application/vnd.sdmx.data+csv;version=1.0.0"
    assert server.asked[TABLE][0]["Accept"] == "*/*"


def test_several_files_come_in_the_order_asked_each_under_its_own_name(server, get):
    first, second = server.at("/2023/a.csv", whole(b"old")), server.at("/2024/a.csv", whole(b"new"))
    files = get(first, second)
    assert [(file.path.name, file.path.read_bytes()) for file in files] == [
        ("a.csv", b"old"),
        ("2-a.csv", b"new"),
    ]


def test_a_file_of_an_earlier_time_is_replaced_only_by_a_whole_one(server, get, tmp_path):
    (tmp_path / "in").mkdir()
    before = tmp_path / "in" / "comuni.csv"
    before.write_bytes(b"before")
    with pytest.raises(ReleaseError, match="500"):
        get(server.at(TABLE, status(500)))
    assert before.read_bytes() == b"before"
    get(server.at(TABLE, whole(CSV)))
    assert before.read_bytes() == CSV
    assert list((tmp_path / "in").iterdir()) == [before]


def test_a_file_in_chunks_needs_no_length(server, get):
    (fetched,) = get(server.at(TABLE, chunked(CSV[:100], CSV[100:], ends=True)))
    assert is_whole(fetched, CSV)


def test_progress_is_told_until_the_last_byte(server, get):
    stages = []
    address = server.at(TABLE, whole(CSV))
    get(address, progress=stages.append)
    assert (stages[-1].address, stages[-1].received, stages[-1].total) == (address, len(CSV), len(CSV))


@pytest.mark.parametrize("code", [301, 302, 303, 307, 308])
def test_a_redirect_is_followed_and_the_published_address_kept(server, get, code):
    server.at("/new.csv", whole(CSV))
    address = server.at(TABLE, status(code, Location="/new.csv"))
    (fetched,) = get(address)
    assert is_whole(fetched, CSV)
    assert (fetched.path.name, fetched.address) == ("comuni.csv", address)


def test_names_are_the_last_part_of_the_address_and_harmless():
    assert file_names(
        [
            "https://example.org/Redditi_CSV_2024.zip?t=1",
            "https://example.org/rest/data/IT1,47_850,1.0/A..P_100CH_Y0_2+AUTP./",
            "https://example.org/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
            "https://example.org/",
            "https://example.org/.ssh",
            "https://example.org/PASSWD",
        ]
    ) == ("Redditi_CSV_2024.zip", "A..P_100CH_Y0_2_AUTP.", "passwd", "data", "ssh", "2-PASSWD")


def test_a_file_given_by_hand_has_no_address(tmp_path):
    path = tmp_path / "abc.txt"
    path.write_bytes(ABC)
    file = given(path, now=lambda: NOON)
    assert (file.path, file.address, file.retrieved) == (path, "", NOON)
    assert (file.sha256, file.bytes) == (SHA256_OF_ABC, 3)


def test_a_file_given_by_hand_must_be_there_and_hold_something(tmp_path):
    with pytest.raises(ReleaseError, match=r"a\.csv cannot be read: No such file"):
        given(tmp_path / "a.csv")
    (tmp_path / "b.csv").write_bytes(b"")
    with pytest.raises(ReleaseError, match=r"b\.csv is empty"):
        given(tmp_path / "b.csv")
