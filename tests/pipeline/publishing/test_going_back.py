"""Going back in a process of its own, only from the version that was seen."""

import subprocess
import sys

import pytest

from tests.conftest import ROOT
from tests.pipeline.publishing.releasing import FIDENZA, TURNOUT, receipt, release
from willdash.pipeline.publishing.apply import apply, rollback
from willdash.pipeline.publishing.publication import PublicationError
from willdash.pipeline.releases.release import Figure
from willdash.store.version import version_of, versioned_files


def version(package):
    return version_of(versioned_files(package))


def applied(package, archive, *figures, **more):
    given = release(*figures, **more)
    return apply(package, given, receipt(given), archive)


def asked(package, archive, settings, to, only_from):
    folders = (package, archive.folder, settings.geodata)
    command = [sys.executable, "-m", "willdash.pipeline.publishing", *map(str, folders), to, only_from]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True)


def test_a_version_comes_back_from_the_one_that_was_seen(package, archive, settings):
    first = version(package)
    second = applied(package, archive, *TURNOUT)
    assert asked(package, archive, settings, first, second).returncode == 0
    assert version(package) == first


def test_nothing_comes_back_over_a_version_that_came_meanwhile(package, archive, settings):
    first = version(package)
    second = applied(package, archive, *TURNOUT)
    third = applied(package, archive, Figure("residenti", FIDENZA, 2022, 27000.0), edition="2025")
    done = asked(package, archive, settings, first, second)
    assert done.returncode == 3
    assert f"the present version is {third}, no longer {second}" in done.stderr
    assert "Traceback" not in done.stderr
    assert version(package) == third
    with pytest.raises(PublicationError, match="no longer"):
        rollback(package, archive, first, only_from=second)


def test_what_is_not_kept_is_refused_without_a_trace(package, archive, settings):
    present = version(package)
    done = asked(package, archive, settings, "f" * 12, present)
    assert done.returncode == 3
    assert "no version «ffffffffffff» is kept" in done.stderr
    assert version(package) == present
