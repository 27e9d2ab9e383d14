"""The audit never takes silence for a clean bill."""

import importlib.util
import json
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def audit():
    spec = importlib.util.spec_from_file_location("audit", ROOT / "scripts" / "audit.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def told(stdout="", stderr="", report=None):
    """A program that says so, and leaves a report where it was asked to."""

    def run(command, _folder):
        if report is not None:
            Path(command[command.index("--output") + 1]).write_text(json.dumps(report), encoding="utf-8")
        return subprocess.CompletedProcess(command, 1, stdout, stderr)

    return run


SOUND = {"name": "flask", "version": "3.1.3", "vulns": []}
WEAK = {
    "name": "werkzeug",
    "version": "0.1",
    "vulns": [{"id": "PYSEC-1", "fix_versions": ["0.2"]}, {"id": "PYSEC-2", "fix_versions": []}],
}
NPM = {"vulnerabilities": {}, "metadata": {"dependencies": {"total": 40}}}


def test_a_service_that_cannot_be_reached_is_said_and_is_no_clean_bill(audit):
    failed = "Traceback\nrequests.exceptions.ConnectionError: Failed to resolve 'pypi.org'"
    unreached = "npm error Failed to resolve 'pypi.org'\nnpm error A complete log is elsewhere"
    for verdict in (
        audit.of_python(told(stderr=failed)),
        audit.of_npm(told(stdout='{"message": "x", "error": {}}', stderr=unreached)),
        audit.of_npm(told(stdout="", stderr=unreached)),
        audit.of_npm(told(stdout="[]", stderr=unreached)),
    ):
        assert verdict.status == 3
        assert "not reachable, nothing was checked" in verdict.says
        assert "Failed to resolve 'pypi.org'" in verdict.says
        assert "\n" not in verdict.says
    assert audit.of_python(told()).says == "pip-audit: not reachable, nothing was checked (it said nothing)"


def test_what_is_known_is_listed_with_the_version_that_mends_it(audit):
    verdict = audit.of_python(told(report={"dependencies": [SOUND, WEAK]}))
    assert verdict.status == 1
    assert verdict.says.splitlines() == [
        "pip-audit: weaknesses are known",
        "  werkzeug 0.1: PYSEC-1, mended in 0.2",
        "  werkzeug 0.1: PYSEC-2, mended in no version yet",
    ]
    weak = {**NPM, "vulnerabilities": {"esbuild": {"range": "<1", "severity": "high"}}}
    verdict = audit.of_npm(told(json.dumps(weak)))
    assert (verdict.status, verdict.says.splitlines()[1]) == (1, "  esbuild <1: high")


def test_a_package_that_was_not_looked_at_is_no_clean_bill_either(audit):
    """Where a mirror has no advisories, pip-audit skips every package and ends well."""
    skipped = {"name": "dash", "skip_reason": "Dependency not found on PyPI"}
    verdict = audit.of_python(told(report={"dependencies": [SOUND, skipped, skipped]}))
    assert verdict.status == 3
    assert verdict.says == (
        "pip-audit: not reachable, nothing was checked (2 of 3 packages: Dependency not found on PyPI)"
    )
    assert audit.of_python(told(report={"dependencies": [WEAK, skipped]})).status == 1


def test_a_clean_bill_says_of_how_many_packages(audit):
    verdict = audit.of_python(told(report={"dependencies": [SOUND, SOUND]}))
    assert verdict.status == 0
    assert verdict.says == "pip-audit: 2 packages, no weakness is known"
    assert audit.of_npm(told(json.dumps(NPM))).says == "npm audit: 40 packages, no weakness is known"


@pytest.mark.parametrize(("said", "status"), [((0, 0), 0), ((0, 3), 3), ((3, 1), 1), ((1, 0), 1)])
def test_a_known_weakness_counts_for_more_than_a_service_that_is_away(audit, said, status):
    assert audit.exit_status([audit.Verdict(each, "") for each in said]) == status


@pytest.mark.parametrize(("arguments", "status"), [([], 3), (["--or-say-so"], 0)])
def test_make_check_goes_on_without_a_network_and_says_so(audit, monkeypatch, capsys, arguments, status):
    monkeypatch.setattr(audit, "of_python", lambda: audit.Verdict(3, "pip-audit: not reachable"))
    monkeypatch.setattr(audit, "of_npm", lambda: audit.Verdict(0, "npm audit: fine"))
    assert audit.main(arguments) == status
    assert capsys.readouterr().out == "pip-audit: not reachable\nnpm audit: fine\n"


def test_the_lock_files_that_are_looked_at_are_there(audit):
    for lock in audit.LOCKS:
        assert "==" in (ROOT / lock).read_text(encoding="utf-8")
