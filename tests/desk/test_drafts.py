"""Drafts on the disk: kept whole, changed by one at a time, told where damaged."""

import hashlib
import json
import logging
from dataclasses import replace

import pytest

from tests.desk.acting import (
    COMO,
    COMO_CODE,
    FOR_ALL,
    NOW,
    PARMA,
    PARMA_CODE,
    TODAY,
    UNSOUND,
    Children,
    approved,
    published,
    ready,
    uploaded,
    waiting,
)
from willdash.desk.draft import Action, State
from willdash.desk.drafts import MOST_BYTES, MOST_EVER, MOST_OPEN
from willdash.desk.errors import Barrier, DeskError, NoSuchDraft, NotAllowed, Overtaken
from willdash.desk.reading import read_draft


def refusal(work):
    with pytest.raises(NotAllowed) as refused:
        work()
    return refused.value.barrier


def names(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


def test_a_file_is_kept_as_it_came_with_what_is_known_of_it(desk):
    draft = uploaded(desk, content=b"\x00\xff", filename="minori.xlsx")
    folder = desk.drafts.folder(draft.id)
    assert (folder / "upload").read_bytes() == b"\x00\xff"
    facts = json.loads((folder / "upload.json").read_text())
    assert (facts["filename"], facts["area"]) == ("minori.xlsx", "013075")
    assert facts["package"].startswith("/")
    assert names(folder) == ["draft.json", "upload", "upload.json"]
    assert (draft.size, draft.sha256) == (2, hashlib.sha256(b"\x00\xff").hexdigest())
    assert (draft.area, draft.by, draft.office, draft.created) == (COMO_CODE, COMO.id, COMO.office, NOW)
    assert (draft.state, [event.action for event in draft.events]) == (State.READ_PENDING, [Action.UPLOADED])
    assert desk.drafts.get(draft.id) == draft


def test_ids_say_nothing_of_each_other(desk):
    ids = {uploaded(desk).id for _ in range(10)}
    assert len(ids) == 10
    assert all(len(id_) == 32 and int(id_, 16) >= 0 for id_ in ids)


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("minori.xlsx", "minori.xlsx"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Documenti\\anziani 2025.csv", "anziani 2025.csv"),
        ("a\x00b\x1b[31m\n.csv", "ab[31m .csv"),
        ("fdp\u202exslx.exe", "fdpxslx.exe"),
        ("povert\u0061\u0300.csv", "povertà.csv"),
        ("\ud800.csv", ".csv"),
        ("", "-"),
        ("..", ".."),
        ("/", "-"),
        ("x" * 5_000 + ".xlsx", "x" * 109 + "…" + "xxxxx.xlsx"),
    ],
)
def test_a_files_name_is_only_told_and_cleaned(desk, given, shown):
    draft = uploaded(desk, filename=given)
    assert draft.filename == shown
    assert desk.drafts.get(draft.id) == draft
    assert names(desk.drafts.folder(draft.id)) == ["draft.json", "upload", "upload.json"]


def test_files_are_neither_empty_nor_larger_than_5_mb(desk):
    assert MOST_BYTES == 5_000_000
    assert uploaded(desk, content=bytes(MOST_BYTES)).size == MOST_BYTES
    assert refusal(lambda: uploaded(desk, content=bytes(MOST_BYTES + 1))) is Barrier.SIZE
    assert refusal(lambda: uploaded(desk, content=b"")) is Barrier.EMPTY
    assert len(desk.drafts.ids()) == 1


def test_twenty_drafts_of_an_invitation_may_wait_and_others_have_twenty_of_their_own(desk):
    drafts = [uploaded(desk) for _ in range(MOST_OPEN)]
    assert refusal(lambda: uploaded(desk)) is Barrier.OPEN
    uploaded(desk, PARMA)
    desk.drafts.withdraw(drafts[0], COMO, NOW)
    uploaded(desk)
    assert refusal(lambda: uploaded(desk)) is Barrier.OPEN


def test_an_invitation_is_used_up_after_three_hundred_drafts(desk):
    for _ in range(3):
        desk.drafts.withdraw(uploaded(desk), COMO, NOW)
    first = desk.drafts.folder(desk.drafts.ids()[0])
    for number in range(MOST_EVER - 3):
        twin = first.with_name(f"{number:032x}")
        twin.mkdir()
        (twin / "draft.json").write_text((first / "draft.json").read_text().replace(first.name, twin.name))
        (twin / "events").mkdir()
        (twin / "events" / "0001.json").write_bytes((first / "events" / "0001.json").read_bytes())
    assert refusal(lambda: uploaded(desk)) is Barrier.COUNT


@pytest.mark.parametrize(
    "id_", ["", ".", "..", "../x", "x" * 32, "A" * 32, "0" * 31, "0" * 33, "0" * 32 + "\n"]
)
def test_what_is_no_id_never_becomes_a_path(desk, id_):
    uploaded(desk)
    for ask in (desk.drafts.get, desk.drafts.folder):
        with pytest.raises(NoSuchDraft):
            ask(id_)


def test_an_id_of_nobody_is_no_draft(desk):
    with pytest.raises(NoSuchDraft):
        desk.drafts.get("0" * 32)
    uploaded(desk)
    with pytest.raises(NoSuchDraft):
        desk.drafts.get("0" * 32)


def test_what_happened_lies_in_files_that_are_never_written_again(desk):
    draft = waiting(desk)
    events = desk.drafts.folder(draft.id) / "events"
    assert names(events) == ["0001.json", "0002.json"]
    before = {path: (path.stat().st_ino, path.read_bytes()) for path in events.iterdir()}
    desk.drafts.approve(draft, FOR_ALL, "2026-12-01", NOW)
    assert names(events) == ["0001.json", "0002.json", "0003.json"]
    assert all((path.stat().st_ino, path.read_bytes()) == found for path, found in before.items())


def test_who_acts_on_an_older_picture_is_told_and_nothing_changes(desk):
    seen = waiting(desk)
    taken_back = desk.drafts.withdraw(seen, COMO, NOW)
    with pytest.raises(Overtaken):
        desk.drafts.approve(seen, FOR_ALL, "", NOW)
    assert desk.drafts.get(seen.id) == taken_back


def test_every_draft_is_read_back_as_it_was_given(desk):
    for draft in (
        uploaded(desk),
        ready(desk),
        waiting(desk),
        approved(desk, publish_on="2026-12-01"),
        published(desk),
    ):
        assert desk.drafts.get(draft.id) == draft


def test_drafts_of_a_city_come_newest_first(desk):
    one, other = ready(desk), ready(desk, PARMA)
    newer = desk.drafts.upload(COMO, "x.csv", b"x", desk.folder, NOW + 5)
    assert desk.drafts.of(COMO_CODE) == (newer, one)
    assert desk.drafts.of(PARMA_CODE) == (other,)
    assert set(desk.drafts.of("")) == {one, other, newer}
    assert desk.drafts.of("016024") == ()


def test_an_empty_desk_has_no_drafts_and_makes_no_folder(desk):
    assert (desk.drafts.of(""), desk.drafts.ids(), desk.drafts.due(TODAY)) == ((), (), ())
    assert not desk.folder.exists()


def test_due_is_what_is_approved_for_now_or_a_day_that_has_come(desk):
    now, today, tomorrow = (approved(desk, publish_on=day) for day in ("", "2026-11-25", "2026-11-26"))
    waiting(desk)
    assert {draft.id for draft in desk.drafts.due("2026-11-25")} == {now.id, today.id}
    assert {draft.id for draft in desk.drafts.due("2026-11-26")} == {now.id, today.id, tomorrow.id}


def test_a_withdrawn_or_refused_file_is_deleted_and_what_it_said_remains(desk):
    for end in (
        lambda draft: desk.drafts.withdraw(draft, COMO, NOW),
        lambda draft: desk.drafts.refuse(draft, FOR_ALL, "no", NOW),
    ):
        folder = desk.drafts.folder(end(waiting(desk)).id)
        assert names(folder)[0] == "draft.json"
        assert [name for name in names(folder) if "/" not in name][2:] == ["reading.json", "upload.json"]


def test_a_published_file_stays_as_it_was_brought(desk):
    folder = desk.drafts.folder(published(desk).id)
    assert (folder / "upload").read_bytes() == b"figures"
    assert not (folder / "package").exists()


def test_what_a_killed_process_left_of_a_closed_draft_goes_with_the_next_upload(desk):
    draft = desk.drafts.withdraw(ready(desk), COMO, NOW)
    left = desk.drafts.folder(draft.id) / "package"
    left.mkdir()
    (left / "observations.csv").write_text("x")
    left.with_name(".package").mkdir()
    uploaded(desk)
    assert names(left.parent) == [
        "draft.json",
        "events",
        "events/0001.json",
        "events/0002.json",
        "reading.json",
        "upload.json",
    ]


@pytest.mark.parametrize(
    "harm",
    [
        lambda folder: (folder / "draft.json").unlink(),
        lambda folder: (folder / "draft.json").write_bytes(b""),
        lambda folder: (folder / "draft.json").write_bytes(b"\xff\xfe{"),
        lambda folder: (folder / "draft.json").write_text('{"id": 1}'),
        lambda folder: (folder / "draft.json").write_text(
            (folder / "draft.json").read_text().replace(folder.name, "0" * 32)
        ),
        lambda folder: (folder / "events" / "0001.json").unlink(),
        lambda folder: (folder / "events" / "0001.json").write_bytes(b"{"),
        lambda folder: (folder / "events" / "0002.json").write_text('{"action": "crowned", "at": 1}'),
        lambda folder: (folder / "events" / "0002.json").write_text('{"action": "published", "at": 1}'),
        lambda folder: (folder / "events" / "0004.json").write_text('{"action": "withdrawn", "at": 1}'),
    ],
)
def test_a_damaged_draft_is_told_and_spoils_no_list(desk, caplog, harm):
    sound, broken = waiting(desk), waiting(desk)
    harm(desk.drafts.folder(broken.id))
    with pytest.raises(DeskError, match="is damaged: restore it from a copy, or move it elsewhere"):
        desk.drafts.get(broken.id)
    with caplog.at_level(logging.WARNING, "willdash"):
        assert [desk.drafts.of(""), desk.drafts.of(COMO_CODE)] == [(sound,)] * 2
        assert desk.drafts.due(TODAY) == ()
        uploaded(desk)
    assert len(caplog.records) == 1
    assert len(desk.drafts.ids()) == 3


def test_what_else_lies_there_is_no_draft_and_no_event(desk):
    draft = waiting(desk)
    folder = desk.drafts.folder(draft.id)
    (folder.parent / ".part-0123").mkdir()
    (folder.parent / "README").write_text("x")
    (folder.parent / ("0" * 32)).write_text("x")
    (folder / "events" / ".nfs0001").write_text("x")
    assert desk.drafts.of("") == (draft,)


def test_nothing_happens_to_a_draft_that_was_moved_elsewhere_and_no_half_of_it_comes_back(desk, tmp_path):
    draft = uploaded(desk)
    desk.drafts.folder(draft.id).rename(tmp_path / "elsewhere")
    with pytest.raises(DeskError, match="then try again"):
        desk.drafts.withdraw(draft, COMO, NOW)
    assert desk.drafts.ids() == ()


def test_a_reading_is_given_where_there_is_one(desk):
    assert desk.drafts.reading(uploaded(desk)) is None
    faulty = read_draft(desk.drafts, uploaded(desk).id, Children(UNSOUND))
    assert desk.drafts.reading(faulty) == UNSOUND
    (desk.drafts.folder(faulty.id) / "reading.json").write_text("{")
    with pytest.raises(DeskError, match="damaged"):
        desk.drafts.reading(faulty)


def test_a_claim_holds_until_it_ends_and_then_another_may_have_the_draft(desk):
    draft = approved(desk)
    claimed = desk.drafts.claim(draft, NOW + 600, NOW)
    assert refusal(lambda: desk.drafts.claim(claimed, NOW + 1_199, NOW + 599)) is Barrier.STATE
    again = desk.drafts.claim(claimed, NOW + 1_200, NOW + 600)
    with pytest.raises(Overtaken):
        desk.drafts.release(claimed, "", NOW + 601)
    assert desk.drafts.get(draft.id) == again


def test_two_who_claim_at_once_are_one_and_one(desk):
    draft = approved(desk)
    desk.drafts.claim(draft, NOW + 600, NOW)
    with pytest.raises(Overtaken):
        desk.drafts.claim(draft, NOW + 600, NOW)


def test_a_reason_is_one_line_of_a_thousand_characters_at_most(desk):
    draft = desk.drafts.refuse(waiting(desk), FOR_ALL, "first\nsecond\x1b" + "x" * 9_000, NOW)
    assert draft.said.startswith("first secondxxx")
    assert len(draft.said) == 1_000


def test_a_folder_that_cannot_be_used_is_told_with_the_remedy(desk):
    desk.folder.parent.mkdir(parents=True, exist_ok=True)
    desk.folder.write_text("a file in the way")
    with pytest.raises(
        DeskError, match=r"cannot be used: a file stands in .* WILLDASH_STATE, then try again"
    ):
        uploaded(desk)


def test_other_drafts_of_the_same_city_are_no_mans_land(desk):
    other = replace(COMO, id="9" * 16)
    draft = ready(desk)
    assert refusal(lambda: desk.drafts.submit(draft, other, NOW)) is Barrier.ROLE
