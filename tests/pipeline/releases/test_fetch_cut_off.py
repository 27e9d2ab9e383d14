"""Files cut off: they go on where the same file stopped, or begin anew; nothing is glued."""

import pytest

from tests.pipeline.releases.misbehaving import chunked, cut_off, rest, status, whole, without_length
from tests.pipeline.releases.published import ABC, CSV, TABLE, is_whole, zipped


def test_a_file_cut_off_goes_on_where_it_stopped(server, get):
    address = server.at(TABLE, cut_off(CSV, 4_000, ETag='"v1"'), rest(CSV, ETag='"v1"'))
    (fetched,) = get(address)
    assert is_whole(fetched, CSV)
    asked = server.asked[TABLE][1]
    assert (asked["Range"], asked["If-Range"]) == ("bytes=4000-", '"v1"')


def test_a_date_of_change_serves_where_a_tag_is_missing_or_weak(server, get):
    day = "Wed, 25 Nov 2026 08:00:00 GMT"
    headers = {"Last_Modified": day, "ETag": 'W/"v1"'}
    (fetched,) = get(server.at(TABLE, cut_off(CSV, 4_000, **headers), rest(CSV, **headers)))
    assert is_whole(fetched, CSV)
    assert server.asked[TABLE][1]["If-Range"] == day


def test_a_file_in_chunks_without_its_end_goes_on_too(server, get):
    address = server.at(TABLE, chunked(CSV[:4_000], ends=False, ETag='"v1"'), rest(CSV, ETag='"v1"'))
    (fetched,) = get(address)
    assert is_whole(fetched, CSV)


def test_a_server_without_ranges_is_asked_anew(server, get):
    (fetched,) = get(server.at(TABLE, cut_off(CSV, 4_000), whole(CSV)))
    assert is_whole(fetched, CSV)
    assert "Range" not in server.asked[TABLE][1]


def test_a_server_that_ignores_the_range_sends_all_of_it(server, get):
    (fetched,) = get(server.at(TABLE, cut_off(CSV, 4_000, ETag='"v1"'), whole(CSV, ETag='"v1"')))
    assert "Range" in server.asked[TABLE][1]
    assert is_whole(fetched, CSV)


def test_a_file_that_changed_between_two_tries_is_the_new_one_alone(server, get):
    newer = CSV.replace(b"27804", b"28111")
    (fetched,) = get(server.at(TABLE, cut_off(CSV, 4_000, ETag='"v1"'), whole(newer, ETag='"v2"')))
    assert is_whole(fetched, newer)


def other_place(handler):
    handler.head(206, Content_Length=len(CSV) - 4_000, Content_Range=f"bytes 3999-{len(CSV) - 2}/{len(CSV)}")
    handler.wfile.write(CSV[3_999:-1])


@pytest.mark.parametrize(
    "answer",
    [
        rest(CSV, ETag='"v2"'),
        rest(CSV + b"034027;Parma;28111\n"),
        rest(CSV, Content_Range="bytes 4000-5000/*"),
        other_place,
    ],
    ids=["other version", "other length", "no length", "other place"],
)
def test_a_rest_that_does_not_fit_is_never_glued_on(server, get, answer):
    address = server.at(TABLE, cut_off(CSV, 4_000, ETag='"v1"'), answer, whole(CSV))
    (fetched,) = get(address)
    assert is_whole(fetched, CSV)
    assert "Range" not in server.asked[TABLE][2]


def test_a_range_that_the_server_no_longer_has_leads_to_a_new_start(server, get):
    (fetched,) = get(server.at(TABLE, cut_off(CSV, 4_000, ETag='"v1"'), status(416), whole(ABC)))
    assert is_whole(fetched, ABC)


def test_a_file_always_cut_off_is_refused_with_the_place(server, refused):
    told = refused(server.at(TABLE, cut_off(CSV, 4_000)))
    assert f"cut off after 4,000 of {len(CSV):,} bytes; tried 5 times" in told


def test_a_length_above_the_file_s_is_a_file_cut_off(server, refused):
    told = refused(server.at("/a.txt", cut_off(ABC + b"never sent", 3)))
    assert "cut off after 3 of 13 bytes" in told


def test_a_length_below_the_file_s_leaves_a_zip_without_its_end(server, refused):
    archive = zipped()
    told = refused(server.at("/a.zip", whole(archive[:-30])))
    assert "the archive is not whole" in told


@pytest.mark.parametrize(
    "first", [cut_off(CSV, 4_000, ETag='"v1"'), chunked(CSV[:4_000], ends=False, ETag='"v1"')]
)
def test_a_rest_shorter_than_it_says_is_not_taken_for_the_file(server, get, first):
    def lies(handler):
        told = f"bytes 4000-{len(CSV) - 1}/{len(CSV)}"
        handler.head(206, Content_Length=10, ETag='"v1"', Content_Range=told)
        handler.wfile.write(CSV[4_000:4_010])

    (fetched,) = get(server.at(TABLE, first, lies, whole(CSV)))
    assert is_whole(fetched, CSV)
    assert "Range" not in server.asked[TABLE][2]


def test_a_file_whose_length_nobody_tells_is_refused(server, refused):
    told = refused(server.at(TABLE, without_length(CSV)))
    assert "does not say how long the file is" in told
