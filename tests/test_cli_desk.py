"""The commands for the desk: a link that works, a list, an end to it, the log, and what is due."""

import re
from time import time

import pytest
from typer.testing import CliRunner

from tests.desk.acting import Children, approved, waiting
from willdash import desk_commands
from willdash.cli import app
from willdash.desk.draft import State
from willdash.desk.errors import NotInvited
from willdash.desk.invitation import Role
from willdash.desk.open import open_desk

OFFICE = "Ufficio statistica, Comune di Como"
DAY = 86_400


@pytest.fixture
def ask(tmp_path, monkeypatch):
    """Runs a command on a folder of its own."""
    monkeypatch.setenv("WILLDASH_STATE", str(tmp_path / "state"))
    monkeypatch.setenv("COLUMNS", "120")
    return lambda *words: CliRunner().invoke(app, list(words))


@pytest.fixture
def desk(tmp_path):
    return open_desk("", tmp_path / "state")


def invite(ask, *words):
    """The token that a link holds, and what was said beside it."""
    done = ask("invite", *words)
    found = re.fullmatch(r"/dati/carica/entra\?invito=(\S+)\n", done.stdout)
    assert (done.exit_code, bool(found)) == (0, True), done.output
    return found[1], done.stderr


def test_a_contributor_gets_a_link_for_one_city_and_thirty_days(ask, desk):
    before = time()
    token, said = invite(ask, "contributor", "--office", OFFICE, "--city", "como")
    invitation = desk.invitations.known(token, before)
    assert (invitation.role, invitation.office, invitation.area) == (Role.CONTRIBUTOR, OFFICE, "013075")
    assert before + 30 * DAY - 1 <= invitation.expires <= time() + 30 * DAY
    assert f"contributor for como, {OFFICE}, until " in said
    assert f"«willdash revoke {invitation.id}» makes it worthless" in said


def test_an_approver_without_a_city_approves_for_every_city(ask, desk):
    token, said = invite(ask, "approver", "--office", "Regione", "--days", "2")
    invitation = desk.invitations.known(token, time())
    assert (invitation.role, invitation.area) == (Role.APPROVER, "")
    assert "approver for every city, Regione" in said


def test_whole_addresses_are_printed_where_the_server_knows_its_own(ask, monkeypatch):
    monkeypatch.setenv("WILLDASH_PUBLIC_URL", "https://will.example/")
    done = ask("invite", "approver", "--office", "Regione")
    assert done.stdout.startswith("https://will.example/dati/carica/entra?invito=")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("contributor", "--office", OFFICE), "for one city: name it"),
        (("contributor", "--office", OFFICE, "--city", "roma"), "No city «roma»: name one of bergamo, como"),
        (("contributor", "--office", " ", "--city", "como"), "name it, as in"),
    ],
)
def test_what_cannot_be_issued_is_said_with_the_remedy(ask, tmp_path, words, said):
    done = ask("invite", *words)
    assert (done.exit_code, done.stdout) == (1, "")
    assert said in done.stderr
    assert not (tmp_path / "state" / "desk").exists()


@pytest.mark.parametrize(
    "words",
    [
        ("mayor", "--office", OFFICE),
        ("approver",),
        ("approver", "--office", OFFICE, "--days", "0"),
        ("approver", "--office", OFFICE, "--days", "366"),
    ],
)
def test_other_roles_no_office_and_other_numbers_of_days_are_no_command(ask, words):
    assert ask("invite", *words).exit_code == 2


def test_invitations_are_listed_with_what_they_are_worth(ask, desk):
    token, _ = invite(ask, "contributor", "--office", OFFICE, "--city", "reggio-emilia")
    valid = desk.invitations.known(token, time()).id
    token, _ = invite(ask, "approver", "--office", "Regione")
    revoked = desk.invitations.known(token, time()).id
    expired, _ = desk.invitations.issue(Role.APPROVER, "Comune di Parma", "034027", 1, 0.0)
    assert ask("revoke", revoked).exit_code == 0
    lines = [line.split() for line in ask("invitations").stdout.splitlines()]
    assert lines[0] == ["id", "for", "office", "city", "expires", "is"]
    assert [(line[0], line[1], line[-1]) for line in lines[1:]] == [
        (expired.id, "approver", "expired"),
        (valid, "contributor", "valid"),
        (revoked, "approver", "revoked"),
    ]
    assert "parma" in lines[1]
    assert "reggio-emilia" in lines[2]
    assert "every" in lines[3]


def test_a_revoked_link_opens_nothing(ask, desk):
    token, said = invite(ask, "approver", "--office", "Regione")
    done = ask("revoke", re.search(r"[0-9a-f]{16}", said)[0])
    assert "is revoked. Drafts that came by it stay where they are." in done.stdout
    with pytest.raises(NotInvited):
        desk.invitations.known(token, time())


@pytest.mark.parametrize("id_", ["0" * 16, "../x"])
def test_what_was_never_issued_cannot_be_revoked(ask, id_):
    done = ask("revoke", id_)
    assert (done.exit_code, done.stdout) == (1, "")
    assert f"No invitation «{id_}»: «willdash invitations» lists them" in done.stderr


def test_the_log_is_a_line_for_everything_that_happened(ask, desk):
    assert ask("audit").stdout == ""
    invite(ask, "approver", "--office", "Regione")
    draft = waiting(desk)
    lines = [line.split("\t") for line in ask("audit").stdout.splitlines()]
    assert {line[1] for line in lines} == {"invited", "uploaded", "found_ready", "submitted"}
    assert {line[5] for line in lines} == {"-", draft.id}
    assert all(len(line) == 7 for line in lines)


def test_what_is_due_is_published_and_told(ask, desk, monkeypatch):
    monkeypatch.setattr(desk_commands, "run_child", Children())
    assert ask("desk", "publish").stdout == "Nothing is due.\n"
    draft = approved(desk)
    done = ask("desk", "publish")
    assert (done.exit_code, done.stdout) == (0, f"{draft.id} of 013075: published as version v2\n")
    assert desk.drafts.get(draft.id).state is State.PUBLISHED


@pytest.mark.parametrize(
    ("publishing", "said"),
    [
        ((3, '{"refused": "1 problem(s)."}'), "failed. 1 problem(s)."),
        ((-9, ""), "not published, will be tried again. The process that published ended with -9"),
    ],
)
def test_what_could_not_be_published_is_told_and_the_command_fails(ask, desk, monkeypatch, publishing, said):
    monkeypatch.setattr(desk_commands, "run_child", Children(publishing=publishing))
    draft = approved(desk)
    done = ask("desk", "publish")
    assert (done.exit_code, done.stdout) == (1, "")
    assert f"{draft.id} of 013075: {said}" in done.stderr


@pytest.mark.parametrize(
    "words",
    [
        ("invite", "approver", "--office", "x"),
        ("invitations",),
        ("revoke", "0" * 16),
        ("audit",),
        ("desk", "publish"),
    ],
)
def test_settings_that_are_wrong_are_said_with_the_remedy(ask, monkeypatch, words):
    monkeypatch.setenv("WILLDASH_LIVE", "localhost")
    done = ask(*words)
    assert (done.exit_code, done.stdout) == (1, "")
    assert "redis://localhost:6379/0" in done.stderr


def test_a_folder_in_whose_place_a_file_stands_is_said_with_the_remedy(ask, tmp_path):
    (tmp_path / "state").mkdir()
    (tmp_path / "state" / "desk").write_text("x")
    for words in (("invite", "approver", "--office", "x"), ("desk", "publish"), ("audit",)):
        done = ask(*words)
        assert (done.exit_code, done.stdout) == (1, "")
        assert "cannot be used: a file stands in a folder's place: move it elsewhere" in done.stderr
