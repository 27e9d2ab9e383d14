"""What other processes do to a store; each opens it anew, as a worker of the server does."""

import multiprocessing
import os
import resource
import sys

from tests.live.talk import ASKS, CLOSED, CODE, OPEN, THIRD, talk
from willdash.core.live import Asking, Moment
from willdash.live.keeping import KeepingError
from willdash.live.open import open_store

PROCESSES = multiprocessing.get_context("forkserver")
"""Children of a process without threads that has imported what they need, so that they start at once."""
PROCESSES.set_forkserver_preload([__name__, "willdash.live.redis_store"])
PATIENCE_S = 30
LARGEST_BYTES = 200_000


def detours(name, count):
    """Moments that all ask the question and all differ, also from those of another name."""
    for step in range(count):
        yield Moment(scene=ASKS, asking=Asking.OPEN, detour=f"year={name}-{step}")


def vote_and_move(place, name, count, start, said):
    """Votes as ``count`` voters and moves as often; says the revisions that it was told."""
    store = open_store(*place)
    start.wait(PATIENCE_S)
    revisions = []
    for step, moment in enumerate(detours(name, count)):
        at = store.session(CODE).started + step
        store.vote(CODE, ASKS, f"{name}-{step}", step % 3, at)
        revisions.append(store.move(CODE, moment, at).revision)
    said.send(revisions)


def vote_as_the_same(place, name, count, start, said):
    """Votes again and again as the same voters, who change their minds."""
    store = open_store(*place)
    at = store.session(CODE).started
    start.wait(PATIENCE_S)
    for step in range(count):
        store.vote(CODE, ASKS, f"voter-{step % 10}", step % 3, at)
    said.send(None)


def make_the_store(place, name, count, start, said):
    """Is among the first to use the store."""
    store = open_store(*place)
    start.wait(PATIENCE_S)
    secret = store.secret()
    store.open(talk(f"HALL3{name}", key=name), OPEN)
    said.send(secret)


def together(work, place, *, processes=4, count=50):
    """What that many processes say that do the same work at the same time."""
    start = PROCESSES.Barrier(processes)
    pipes = [PROCESSES.Pipe(duplex=False) for _ in range(processes)]
    children = [
        PROCESSES.Process(target=work, args=(place, str(name + 3), count, start, write))
        for name, (_, write) in enumerate(pipes)
    ]
    for child in children:
        child.start()
    for _, write in pipes:
        write.close()
    said = [heard(read) for read, _ in pipes]
    for child in children:
        child.join()
    for read, _ in pipes:
        read.close()
    return said


def write_until_killed(place, round_, said):
    """Votes and moves for ever, and says each revision once it is acknowledged."""
    store = open_store(*place)
    for step, moment in enumerate(detours(round_, 10**6)):
        at = store.session(CODE).started
        store.vote(CODE, ASKS, f"{round_}-{step}", 0, at)
        revision = store.move(CODE, moment, at).revision
        os.write(said.fileno(), b"%09d" % revision)


def fill_the_disk(folder, said):
    """Writes until no file may grow, then with leave to grow again; says what it met."""
    store = open_store("", folder)
    store.open(talk(), OPEN)
    sys.dont_write_bytecode = True  # see tests.programs.UNCOMPILED
    _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (LARGEST_BYTES, most))
    acknowledged, complaint = 0, ""
    try:
        for moment in detours("x" * 300, 10_000):
            acknowledged = store.move(CODE, moment, talk().started).revision
    except KeepingError as error:
        complaint = str(error)
    full = store.now(CODE).revision
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    after = store.move(CODE, THIRD, talk().started).revision
    said.send((complaint, acknowledged, full, after, len(store.shown(CODE))))


def fork_with_a_used_store(folder, said):
    """Uses a store, forks, and uses it in both processes at once."""
    store = open_store("", folder)
    store.open(talk(), OPEN)
    at = talk().started
    inherited = _opened_files(folder)
    child = os.fork()
    if child == 0:
        held = len(_opened_files(folder))
        for moment in detours("child", 50):
            store.move(CODE, moment, at)
        os._exit(held)
    for moment in detours("parent", 50):
        store.move(CODE, moment, at)
    _, status = os.waitpid(child, 0)
    store.move(CODE, CLOSED, at)
    said.send((len(inherited) > 0, os.waitstatus_to_exitcode(status), store.now(CODE).revision))


def _opened_files(folder):
    """Descriptors that this process holds on files of a folder."""
    within = folder.stat().st_dev
    names = {entry.inode() for entry in os.scandir(folder)}
    found = []
    for descriptor in range(3, 256):
        try:
            held = os.fstat(descriptor)
        except OSError:
            continue
        if held.st_dev == within and held.st_ino in names:
            found.append(descriptor)
    return found


def heard(read):
    """What a child says, if it does not keep silent for ever."""
    assert read.poll(PATIENCE_S), "a child process says nothing"
    return read.recv()


def alone(work, *given):
    """What one process says that does the work."""
    read, write = PROCESSES.Pipe(duplex=False)
    child = PROCESSES.Process(target=work, args=(*given, write))
    child.start()
    write.close()
    with read:
        said = heard(read)
    child.join()
    return said
