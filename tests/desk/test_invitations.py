"""Invitations: valid until they expire or are revoked, kept without their tokens, told if damaged."""

import logging

import pytest

from tests.desk.acting import COMO_CODE, DAY, NOW, SECRET
from willdash.desk.errors import BadInvitation, DeskError, NoSuchInvitation, NotInvited, Reason
from willdash.desk.invitation import Role
from willdash.desk.invitations import Invitations
from willdash.desk.tokens import token_of
from willdash.live.keeping import KeepingError

OFFICE = "Ufficio statistica, Comune di Como"


@pytest.fixture
def invitations(tmp_path):
    return Invitations(tmp_path / "desk" / "invitations", lambda: SECRET)


@pytest.fixture
def issued(invitations):
    return invitations.issue(Role.CONTRIBUTOR, OFFICE, COMO_CODE, 30, NOW)


def refusal(invitations, token, now=NOW):
    with pytest.raises(NotInvited) as refused:
        invitations.known(token, now)
    return refused.value.reason


def test_an_invitation_is_known_by_its_token_for_as_many_days_as_were_said(invitations, issued):
    invitation, token = issued
    assert (invitation.role, invitation.office, invitation.area) == (Role.CONTRIBUTOR, OFFICE, COMO_CODE)
    assert invitations.known(token, NOW + 30 * DAY - 1) == invitation
    assert refusal(invitations, token, NOW + 30 * DAY) is Reason.EXPIRED


def test_another_process_knows_it_too(invitations, issued, tmp_path):
    other = Invitations(tmp_path / "desk" / "invitations", lambda: SECRET)
    assert other.known(issued[1], NOW) == issued[0]


def test_a_token_is_kept_nowhere(issued, tmp_path):
    signature = issued[1].rpartition(".")[2]
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(files) == 1
    assert all(signature.encode() not in file.read_bytes() for file in files)


def test_no_other_user_of_the_machine_looks_into_the_folder(issued, tmp_path):
    assert (tmp_path / "desk" / "invitations").stat().st_mode & 0o777 == 0o700


def test_a_forged_token_and_one_whose_invitation_is_gone_are_unknown(invitations, issued, tmp_path):
    invitation, token = issued
    assert refusal(invitations, token[:-1] + ("A" if token[-1] != "A" else "B")) is Reason.UNKNOWN
    (tmp_path / "desk" / "invitations" / f"{invitation.id}.json").unlink()
    assert refusal(invitations, token) is Reason.UNKNOWN


def test_the_file_may_end_an_invitation_earlier_than_its_token(invitations, issued, tmp_path):
    invitation, token = issued
    file = tmp_path / "desk" / "invitations" / f"{invitation.id}.json"
    file.write_text(file.read_text().replace(str(invitation.expires), str(NOW + 60)))
    assert invitations.known(token, NOW + 59).id == invitation.id
    assert refusal(invitations, token, NOW + 60) is Reason.EXPIRED


def test_the_token_may_end_an_invitation_earlier_than_its_file(invitations, issued, tmp_path):
    invitation, token = issued
    file = tmp_path / "desk" / "invitations" / f"{invitation.id}.json"
    file.write_text(file.read_text().replace(str(invitation.expires), str(NOW + 900 * DAY)))
    assert refusal(invitations, token, NOW + 30 * DAY) is Reason.EXPIRED


def test_a_revoked_invitation_is_worthless_at_once_and_for_every_process(invitations, issued, tmp_path):
    invitation, token = issued
    invitations.revoke(invitation.id, NOW + 60)
    other = Invitations(tmp_path / "desk" / "invitations", lambda: SECRET)
    assert refusal(other, token, NOW + 61) is Reason.REVOKED


def test_revoking_again_changes_nothing(invitations, issued):
    invitations.revoke(issued[0].id, NOW + 60)
    invitations.revoke(issued[0].id, NOW + 120)
    assert invitations.all() == ((issued[0], NOW + 60),)


@pytest.mark.parametrize("id_", ["", "x", "0" * 16, "../../etc/passwd", "A" * 16, "0" * 16 + "\n", "0" * 15])
def test_only_what_was_issued_can_be_revoked_or_read(invitations, issued, id_):
    with pytest.raises(NoSuchInvitation):
        invitations.revoke(id_, NOW)
    with pytest.raises(NoSuchInvitation):
        invitations.get(id_)


def test_all_are_listed_the_oldest_first(invitations):
    assert invitations.all() == ()
    later, _ = invitations.issue(Role.APPROVER, "Regione", "", 1, NOW + 5)
    earlier, _ = invitations.issue(Role.CONTRIBUTOR, OFFICE, COMO_CODE, 1, NOW)
    assert invitations.all() == ((earlier, None), (later, None))


def test_a_damaged_invitation_is_told_and_spoils_no_list(invitations, issued, tmp_path, caplog):
    sound, _ = issued
    broken, token = invitations.issue(Role.APPROVER, "Regione", "", 1, NOW)
    file = tmp_path / "desk" / "invitations" / f"{broken.id}.json"
    for content in (b"", b"{", b"\xff", b'{"id": "x"}', file.read_bytes().replace(b"approver", b"king")):
        file.write_bytes(content)
        with pytest.raises(DeskError, match="is damaged: restore it from a copy"):
            invitations.known(token, NOW)
    with caplog.at_level(logging.WARNING, "willdash"):
        assert [invitations.all(), invitations.all()] == [((sound, None),)] * 2
    assert len(caplog.records) == 1
    invitations.revoke(broken.id, NOW)


def test_an_invitation_copied_to_another_name_is_damaged(invitations, issued, tmp_path):
    invitation, _ = issued
    folder = tmp_path / "desk" / "invitations"
    (folder / f"{'0' * 16}.json").write_bytes((folder / f"{invitation.id}.json").read_bytes())
    with pytest.raises(DeskError, match="damaged"):
        invitations.get("0" * 16)


def test_a_damaged_revocation_opens_nothing(invitations, issued, tmp_path):
    invitations.revoke(issued[0].id, NOW)
    (tmp_path / "desk" / "invitations" / f"{issued[0].id}.revoked").write_bytes(b"")
    with pytest.raises(DeskError, match="damaged"):
        invitations.known(issued[1], NOW)


@pytest.mark.parametrize(
    ("role", "office", "area", "days", "said"),
    [
        (Role.CONTRIBUTOR, " \n\u202e", COMO_CODE, 30, "name it, as in"),
        (Role.CONTRIBUTOR, OFFICE, "", 30, "for one city"),
        (Role.CONTRIBUTOR, OFFICE, "como", 30, "six digits"),
        (Role.APPROVER, OFFICE, "13075", 30, "six digits"),
        (Role.APPROVER, OFFICE, "", 0, "1 to 365 days, not 0"),
        (Role.APPROVER, OFFICE, "", 366, "1 to 365 days, not 366"),
    ],
)
def test_what_cannot_be_issued_is_refused_with_the_remedy(
    invitations, tmp_path, role, office, area, days, said
):
    with pytest.raises(BadInvitation, match=said):
        invitations.issue(role, office, area, days, NOW)
    assert not (tmp_path / "desk").exists()


def test_an_office_stands_in_one_line_without_hidden_signs(invitations):
    invitation, _ = invitations.issue(
        Role.APPROVER, "Regione\n\x1b[31m\u202eLombardia " + "x" * 99, "", 1, NOW
    )
    assert invitation.office == "Regione [31mLombardia " + "x" * 58


def test_a_secret_that_cannot_be_read_is_told(tmp_path):
    def failing():
        raise KeepingError("The disk is full: make room.")

    invitations = Invitations(tmp_path, failing)
    for ask in (
        lambda: invitations.known("x", NOW),
        lambda: invitations.issue(Role.APPROVER, "Regione", "", 1, NOW),
    ):
        with pytest.raises(DeskError, match="make room"):
            ask()
    assert list(tmp_path.iterdir()) == []


def test_the_token_is_the_one_of_the_invitation(issued):
    assert issued[1] == token_of(issued[0], SECRET)
