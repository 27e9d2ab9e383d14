"""The folder that workers count in: one for each server, gone with it, and swept up if it was killed."""

import os
import subprocess
import sys
from contextlib import contextmanager

from tests.conftest import ROOT

HOURS_AGO = 1_000_000_000


@contextmanager
def server(temporary):
    """A process that has begun to count; its folder."""
    code = "from willdash.metrics_folder import begin; print(begin(), begin(), flush=True); input()"
    process = subprocess.Popen(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**os.environ, "TMPDIR": str(temporary)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        first, second = process.stdout.readline().split()
        assert first == second
        yield process, first
        process.kill()


def grown_old(temporary):
    for folder in temporary.iterdir():
        os.utime(folder, (HOURS_AGO, HOURS_AGO))


def left(temporary):
    return {str(folder) for folder in temporary.iterdir()}


def test_a_server_that_ends_leaves_nothing_behind(tmp_path):
    with server(tmp_path) as (process, folder):
        assert left(tmp_path) == {folder}
        process.stdin.write("\n")
        process.stdin.close()
        assert process.wait(60) == 0
    assert left(tmp_path) == set()


def test_what_a_killed_server_left_goes_with_the_next_start_and_what_is_in_use_stays(tmp_path):
    with server(tmp_path) as (process, killed):
        process.kill()
        process.wait(60)
    assert left(tmp_path) == {killed}
    with server(tmp_path) as (_, used):
        assert left(tmp_path) == {killed, used}  # too young: it might be of one that is just starting
        grown_old(tmp_path)
        with server(tmp_path) as (_, new):
            assert left(tmp_path) == {used, new}
