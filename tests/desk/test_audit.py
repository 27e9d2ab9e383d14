"""The log of the desk: everything that happened, by offices and ids, nothing of a person."""

from tests.desk.acting import COMO_CODE, NOW, TODAY, Children, ready, uploaded
from willdash.desk.audit import audit
from willdash.desk.due import publish_due
from willdash.desk.invitation import Role
from willdash.desk.reading import read_draft

OFFICE = "Ufficio statistica, Comune di Como"


def acted(desk):
    """A draft from invitation to rollback, one step a second."""
    como, _ = desk.invitations.issue(Role.CONTRIBUTOR, OFFICE, COMO_CODE, 1, NOW)
    regione, _ = desk.invitations.issue(Role.APPROVER, "Regione", "", 1, NOW + 1)
    draft = desk.drafts.upload(como, "nome cognome.xlsx", b"figures", desk.folder, NOW + 2)
    draft = read_draft(desk.drafts, draft.id, Children(), clock=lambda: NOW + 3)
    draft = desk.drafts.submit(draft, como, NOW + 4)
    draft = desk.drafts.approve(draft, regione, "2026-11-25", NOW + 5)
    publish_due(desk, Children(), TODAY, clock=lambda: NOW + 6)
    desk.drafts.rolled_back(draft.id, regione, "v1", NOW + 7)
    desk.invitations.revoke(como.id, NOW + 8)
    return como, regione, draft


def test_everything_that_happened_is_told_in_order(desk):
    como, regione, draft = acted(desk)
    by_como, by_regione = f"contributor {OFFICE} {como.id}", f"approver Regione {regione.id}"
    expected = [
        f"46:40 invited {by_como} - area=013075 expires=2026-11-26T09:46:40+00:00",
        f"46:41 invited {by_regione} - expires=2026-11-26T09:46:41+00:00",
        f"46:42 uploaded {by_como} {draft.id} area=013075 bytes=7 sha256={draft.sha256}",
        f"46:43 found_ready - - - {draft.id} -",
        f"46:44 submitted {by_como} {draft.id} -",
        f"46:45 approved {by_regione} {draft.id} publish_on=2026-11-25",
        f"46:46 claimed - - - {draft.id} -",
        f"46:46 published - - - {draft.id} version=v2 former=v1",
        f"46:47 rolled_back {by_regione} {draft.id} version=v1",
        f"46:48 revoked {by_como} - -",
    ]
    lines = [str(line) for line in audit(desk)]
    assert all(line.startswith("2026-11-25T09:46:") and line.count("\t") == 6 for line in lines)
    told = [line.removeprefix("2026-11-25T09:").replace("+00:00\t", "\t", 1) for line in lines]
    assert [line.replace("\t", " ") for line in told] == expected


def test_names_of_files_and_reasons_stand_with_the_draft_only(desk):
    como, regione, _ = acted(desk)
    draft = desk.drafts.submit(ready(desk, como), como, NOW + 9)
    desk.drafts.refuse(draft, regione, "Nome Cognome knows better", NOW + 9)
    failed = desk.drafts.failed(uploaded(desk, como).id, f"{desk.folder} is full", NOW + 9)
    told = "\n".join(map(str, audit(desk)))
    assert "cognome" not in told.lower()
    assert str(desk.folder) not in told
    assert f"{failed.id}\tcause=publish-refused" in told


def test_the_log_of_an_empty_desk_is_empty(desk):
    assert list(audit(desk)) == []
    assert not desk.folder.exists()


def test_what_is_damaged_is_told_first_with_its_id(desk):
    como, _, draft = acted(desk)
    (desk.folder / "invitations" / f"{como.id}.json").write_text("{")
    (desk.drafts.folder(draft.id) / "draft.json").unlink()
    (desk.folder / "drafts" / ("0" * 32)).write_text("no folder, so no draft")
    told = [str(line) for line in audit(desk)]
    assert told[:2] == [f"?\tdamaged\t-\t-\t{como.id}\t-\t-", f"?\tdamaged\t-\t-\t-\t{draft.id}\t-"]
    assert len(told) == 3


def test_the_log_only_grows(desk):
    acted(desk)
    before = list(audit(desk))
    uploaded(desk)
    desk.invitations.issue(Role.APPROVER, "Comune di Parma", "034027", 1, NOW + 60)
    after = list(audit(desk))
    assert len(after) == len(before) + 2
    assert [line for line in after if line in before] == before
