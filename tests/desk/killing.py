"""What other processes do to a desk; run as a program, so that they fork from one without threads."""

import os
import resource
import shutil
import signal
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.desk.acting import COMO, FOR_ALL, NOW, SOUND, TODAY, approved, desk_in, uploaded, waiting
from tests.dying import DONE, MOST_CALLS, ended, files_at_most, start, until
from willdash.desk.audit import DAMAGED, audit
from willdash.desk.child import PUBLISH, Ended
from willdash.desk.draft import State
from willdash.desk.due import CLAIM_SECONDS, publish_due
from willdash.desk.errors import DeskError, NotAllowed, Overtaken
from willdash.desk.invitation import Role
from willdash.desk.reading import read_draft
from willdash.store.whole_folder import LEFTOVER_SECONDS, UNFINISHED

OVERTAKEN = 3
WAY = (State.READ_PENDING, State.READY, State.WAITING, State.APPROVED, State.PUBLISHING, State.PUBLISHED)
ROUNDS, PUBLISHERS, DUE = 25, 4, 6


def killed_at_every_call(folder, every=1):
    """A draft from upload to publication in a process killed before its first call to the system, and so on.

    With a number, before the first of so many. Tells how many were killed, and how many of those left no
    draft and one in each state on the way.
    """
    left, told = dict.fromkeys(("none", *WAY), 0), folder.with_name("told")
    for call in range(1, MOST_CALLS, every):
        shutil.rmtree(folder)
        folder.mkdir()
        told.write_bytes(b"")
        status = ended(start(lambda call=call: until(call, lambda: _all_of_it(folder, told))))
        if status == DONE:
            sys.stdout.write(" ".join(map(str, (sum(left.values()), *left.values()))) + "\n")
            return
        assert status == -signal.SIGKILL, status
        left[_left_by_the_killed(folder, told.read_text().splitlines())] += 1
        _go_on(folder)
        _grow_old(folder / "desk")
        uploaded(desk_in(folder / "desk"))
        desk_in(folder / "desk").invitations.issue(Role.APPROVER, "Regione", "", 1, NOW)
        assert not _leftovers(folder / "desk")
    raise AssertionError("it never ends")


def decided_at_once(folder):
    """One approves while another withdraws; tells how often either won, and how often this one saw harm."""
    desk = desk_in(folder)
    won, harm = {State.APPROVED: 0, State.WITHDRAWN: 0}, 0
    for _ in range(ROUNDS):
        draft, begin = waiting(desk), time.monotonic() + 0.02
        works = (
            lambda draft=draft: desk_in(folder).drafts.approve(draft, FOR_ALL, "", NOW),
            lambda draft=draft: desk_in(folder).drafts.withdraw(draft, COMO, NOW),
        )
        running = [start(lambda work=work, begin=begin: _overtaken_or_done(begin, work)) for work in works]
        while time.monotonic() < begin + 0.02:
            harm += desk.drafts.get(draft.id).state not in (State.WAITING, *won)
        assert sorted(map(ended, running)) == [DONE, OVERTAKEN]
        state = desk.drafts.get(draft.id).state
        won[state] += 1
        if state is State.APPROVED:
            desk.drafts.refuse(desk.drafts.get(draft.id), FOR_ALL, "room for the next", NOW)
    sys.stdout.write(f"{sum(won.values())} {harm}\n")


def published_at_once(folder):
    """Several processes publish what is due; tells how often which draft was published, and how all ended."""
    desk = desk_in(folder / "desk")
    drafts = [approved(desk) for _ in range(DUE)]
    begin = time.monotonic() + 0.05
    running = [start(lambda: _publish_at(begin, folder)) for _ in range(PUBLISHERS)]
    statuses = {ended(child) for child in running}
    published = (folder / "asked").read_text().split()
    states = {desk.drafts.get(draft.id).state for draft in drafts}
    assert sorted(published) == sorted(draft.id for draft in drafts)
    sys.stdout.write(f"{len(published)} {statuses} {states == {State.PUBLISHED}}\n")


def full_disk(folder):
    """Every step where no file may hold more than 50 bytes, then where it may.

    Tells how many steps were refused, how often the figures were published, and how the draft ended.
    """
    desk, refused = desk_in(folder / "desk"), 0
    draft = approved(desk)
    steps = (
        lambda: uploaded(desk),
        lambda: desk.invitations.issue(Role.APPROVER, "Regione", "", 1, NOW),
        lambda: desk.drafts.refuse(draft, FOR_ALL, "no", NOW),
        lambda: desk.drafts.withdraw(draft, COMO, NOW),
        lambda: publish_due(desk, _child(folder), TODAY, clock=lambda: NOW),
        # The child publishes, and the word of it cannot be kept.
        lambda: publish_due(desk, _filling(folder), TODAY, clock=lambda: NOW),
    )
    for number, step in enumerate(steps):
        before = _everything(folder / "desk")
        with files_at_most(50 if number < len(steps) - 1 else resource.RLIM_INFINITY):
            refused += _said(step).endswith("then try again.")
        if number < len(steps) - 1:
            assert _everything(folder / "desk") == before
    assert desk.drafts.get(draft.id).state is State.PUBLISHING
    (done,) = publish_due(desk, _child(folder), TODAY, clock=lambda: NOW + CLAIM_SECONDS)
    sys.stdout.write(f"{refused} {_times_published(folder)} {done.state} {done.version}\n")


def _all_of_it(folder, told):
    """Writes to a file what is acknowledged as soon as it is."""
    desk = desk_in(folder / "desk")
    invitation, _ = desk.invitations.issue(Role.CONTRIBUTOR, COMO.office, COMO.area, 1, NOW)
    _tell(told, f"invited {invitation.id}")
    draft = uploaded(desk, invitation)
    _tell(told, draft.state)
    draft = read_draft(desk.drafts, draft.id, _child(folder), clock=lambda: NOW)
    _tell(told, draft.state)
    draft = desk.drafts.submit(draft, invitation, NOW)
    _tell(told, draft.state)
    draft = desk.drafts.approve(draft, FOR_ALL, "", NOW)
    _tell(told, draft.state)
    (draft,) = publish_due(desk, _child(folder), TODAY, clock=lambda: NOW)
    _tell(told, draft.state)


def _tell(told, text):
    descriptor = os.open(told, os.O_WRONLY | os.O_APPEND)
    os.write(descriptor, f"{text}\n".encode())
    os.close(descriptor)


def _left_by_the_killed(folder, told):
    """The state that a killed process left, which must be whole and not before what was acknowledged."""
    desk = desk_in(folder / "desk")
    assert all(line.action != DAMAGED for line in audit(desk)), "damaged"
    known = {invitation.id for invitation, _ in desk.invitations.all()}
    assert {line.removeprefix("invited ") for line in told[:1]} <= known, "an invitation was lost"
    drafts = [desk.drafts.get(id_) for id_ in desk.drafts.ids()]
    assert len(drafts) <= 1
    if not drafts:
        assert len(told) <= 1, "a draft was lost"
        return "none"
    (draft,) = drafts
    if len(told) > 1:
        assert WAY.index(draft.state) >= WAY.index(State(told[-1])), "a step was lost"
    assert (desk.drafts.folder(draft.id) / "upload").read_bytes() == b"figures"
    return draft.state


def _go_on(folder):
    """Whoever comes next finishes what the killed process had begun; the figures are published once."""
    desk = desk_in(folder / "desk")
    for draft in desk.drafts.of(""):
        (invitation,) = [each for each, _ in desk.invitations.all()]
        draft = read_draft(desk.drafts, draft.id, _child(folder), clock=lambda: NOW)
        if draft.state is State.READY:
            draft = desk.drafts.submit(draft, invitation, NOW)
        if draft.state is State.WAITING:
            draft = desk.drafts.approve(draft, FOR_ALL, "", NOW)
        publish_due(desk, _child(folder), TODAY, clock=lambda: NOW + CLAIM_SECONDS)
        draft = desk.drafts.get(draft.id)
        assert (draft.state, draft.version, _times_published(folder)) == (State.PUBLISHED, "v2", 1)


def _child(folder):
    """Reads and publishes like the real ones: whole or not at all, and the second time nothing changes."""

    def run(command, draft, seconds):
        if command == PUBLISH:
            _tell_new(folder / "asked", draft.name)
            if _times_published(folder) == 0:
                _tell_new(folder / "published", "v2")
            return Ended(0, '{"version": "v2", "former": "v1"}')
        shutil.rmtree(draft / "package", ignore_errors=True)
        (draft / "package").mkdir()
        (draft / ".reading").write_text(SOUND.to_json())
        (draft / ".reading").replace(draft / "reading.json")
        return Ended(0, "")

    return run


def _filling(folder):
    """Publishes, and leaves a full disk behind."""

    def run(*asked):
        answer = _child(folder)(*asked)
        resource.setrlimit(resource.RLIMIT_FSIZE, (50, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))
        return answer

    return run


def _tell_new(file, line):
    descriptor = os.open(file, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    os.write(descriptor, f"{line}\n".encode())
    os.close(descriptor)


def _times_published(folder):
    file = folder / "published"
    return len(file.read_text().split()) if file.exists() else 0


def _overtaken_or_done(begin, work):
    while time.monotonic() < begin:
        pass
    try:
        work()
    except Overtaken:
        sys.exit(OVERTAKEN)


def _publish_at(begin, folder):
    while time.monotonic() < begin:
        pass
    publish_due(desk_in(folder / "desk"), _slow(_child(folder)), TODAY, clock=lambda: NOW)


def _slow(child):
    """So that others come by while a draft is being published."""

    def run(*asked):
        time.sleep(0.05)
        return child(*asked)

    return run


def _said(step):
    try:
        step()
    except DeskError as error:
        return str(error)
    except NotAllowed as error:
        raise AssertionError from error
    return ""


def _everything(folder):
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def _leftovers(folder):
    return [path for path in folder.rglob("*") if path.name.startswith(UNFINISHED)]


def _grow_old(folder):
    for leftover in _leftovers(folder):
        old = time.time() - LEFTOVER_SECONDS - 1
        os.utime(leftover, (old, old))


if __name__ == "__main__":
    # In memory where that can be: a kill is not a power cut, and a busy disk takes long to sync.
    with TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None) as aside:
        (Path(aside) / "one").mkdir()
        globals()[sys.argv[1]](Path(aside) / "one", *map(int, sys.argv[2:]))
