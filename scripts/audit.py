"""Asks whether weaknesses are known in what willdash is made of: ``python scripts/audit.py [--or-say-so]``.

Exit 0: both services were asked, and know of none. 1: a weakness is known. 3: a service could not be reached,
so that nothing is known; with ``--or-say-so``, for `make check`, that is said and ends with 0.
"""

import json
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent
PIP_AUDIT = "pip-audit==2.10.1"
LOCKS = ("requirements.lock", "requirements-dev.lock")
PATIENCE_SECONDS = 300
FOUND, UNREACHED = 1, 3
LONGEST_REASON = 200

Run = Callable[[Sequence[str], Path], subprocess.CompletedProcess[str]]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a service said.

    Attributes:
        status: 0, `FOUND` or `UNREACHED`.
        says: in a line or several.
    """

    status: int
    says: str


def main(arguments: Sequence[str]) -> int:
    """Asks both services, says what they said, and gives the exit status."""
    verdicts = (of_python(), of_npm())
    for verdict in verdicts:
        sys.stdout.write(f"{verdict.says}\n")
    status = exit_status(verdicts)
    return 0 if status == UNREACHED and "--or-say-so" in arguments else status


def exit_status(verdicts: Sequence[Verdict]) -> int:
    """A weakness that is known counts for more than a service that could not be asked."""
    said = {verdict.status for verdict in verdicts}
    return FOUND if FOUND in said else max(said, default=0)


def _run(command: Sequence[str], folder: Path) -> subprocess.CompletedProcess[str]:
    try:
        return subprocess.run(
            command, cwd=folder, capture_output=True, text=True, timeout=PATIENCE_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return subprocess.CompletedProcess(command, UNREACHED, "", str(error))


def of_python(run: Run = _run) -> Verdict:
    """What the advisories of PyPI say of the lock files."""
    with TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        locks = [word for lock in LOCKS for word in ("-r", lock)]
        command = ["uv", "tool", "run", "--from", PIP_AUDIT, "pip-audit", "--disable-pip", "--no-deps"]
        done = run([*command, *locks, "--format", "json", "--output", str(report)], ROOT)
        if not report.exists():
            return _unreached("pip-audit", done.stderr.strip().splitlines()[-1:])
        packages = json.loads(report.read_text(encoding="utf-8"))["dependencies"]
    known = [
        f"  {package['name']} {package['version']}: {weakness['id']}, mended in "
        f"{_or_none(weakness['fix_versions'])}"
        for package in packages
        for weakness in package.get("vulns", ())
    ]
    skipped = [package["skip_reason"] for package in packages if "skip_reason" in package]
    if skipped and not known:
        return _unreached("pip-audit", [f"{len(skipped)} of {len(packages)} packages: {skipped[0]}"])
    return _verdict("pip-audit", len(packages), sorted(set(known)))


def of_npm(run: Run = _run) -> Verdict:
    """What the advisories of npm say of the browser libraries and what builds them."""
    done = run(["npm", "audit", "--json", "--package-lock-only"], ROOT / "frontend")
    try:
        told = json.loads(done.stdout)
        counts = told["metadata"]
        found = told["vulnerabilities"]
    except (ValueError, KeyError, TypeError):
        return _unreached("npm audit", (done.stderr or done.stdout).strip().splitlines()[:1])
    known = [f"  {name} {weakness['range']}: {weakness['severity']}" for name, weakness in found.items()]
    return _verdict("npm audit", counts["dependencies"]["total"], sorted(known))


def _verdict(name: str, count: int, known: Sequence[str]) -> Verdict:
    if not known:
        return Verdict(0, f"{name}: {count} packages, no weakness is known")
    return Verdict(FOUND, "\n".join([f"{name}: weaknesses are known", *known]))


def _unreached(name: str, said: Sequence[str]) -> Verdict:
    reason = said[0].strip()[:LONGEST_REASON] if said else "it said nothing"
    return Verdict(UNREACHED, f"{name}: not reachable, nothing was checked ({reason})")


def _or_none(versions: Sequence[str]) -> str:
    return ", ".join(versions) or "no version yet"


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
