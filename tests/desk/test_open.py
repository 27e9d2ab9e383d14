"""A desk put together from the settings: every process of a server knows the same invitations."""

import subprocess
import sys
from time import time

import pytest

from tests.conftest import ROOT
from tests.desk.acting import NOW
from tests.live.conftest import redis_url, shared_redis  # noqa: F401 - fixtures
from willdash.desk.errors import NotInvited
from willdash.desk.invitation import Role
from willdash.desk.open import open_desk
from willdash.partners.open import open_partners


def test_making_a_desk_touches_nothing(tmp_path):
    open_desk("", tmp_path / "state")
    open_desk("redis://localhost:1/0", tmp_path / "state")
    assert list(tmp_path.iterdir()) == []


def test_what_is_no_setting_is_refused(tmp_path):
    with pytest.raises(ValueError, match="redis://localhost:6379/0"):
        open_desk("localhost", tmp_path)


def test_another_process_knows_an_invitation(tmp_path):
    invitation, token = open_desk("", tmp_path).invitations.issue(Role.APPROVER, "Regione", "", 1, time())
    code = (
        "import sys, time; from pathlib import Path; from willdash.desk.open import open_desk\n"
        "print(open_desk('', Path(sys.argv[1])).invitations.known(sys.argv[2], time.time()).id)\n"
        "print({'pandas', 'duckdb', 'flask', 'dash'} & set(sys.modules))"
    )
    words = [sys.executable, "-c", code, str(tmp_path), token]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split("\n")[:2] == [invitation.id, "set()"]


def test_machines_that_share_a_redis_share_its_secret(redis_url, tmp_path):  # noqa: F811
    invitation, token = open_desk(redis_url, tmp_path).invitations.issue(Role.APPROVER, "x", "", 1, NOW)
    assert open_desk(redis_url, tmp_path).invitations.known(token, NOW) == invitation
    with pytest.raises(NotInvited):
        open_desk("", tmp_path).invitations.known(token, NOW)


def test_links_of_other_kinds_under_the_same_secret_open_nothing(tmp_path):
    desk, keys = open_desk("", tmp_path), open_partners("", tmp_path).keys()
    for token in (keys.key("como"), keys.admin(int(NOW) + 60)):
        with pytest.raises(NotInvited):
            desk.invitations.known(token, NOW)
