"""The report as a file that a program can read, and as one line."""

import json
from collections.abc import Sequence
from pathlib import Path

from bench.rows import Row
from willdash.settings import ROOT

REPORT = ROOT / "build" / "bench-report.json"


def save(rows: Sequence[Row], about: str, file: Path = REPORT) -> None:
    """Writes every row with its promises; the folder is made where there is none.

    Args:
        rows: what was measured.
        about: machine and number of visits.
        file: where it goes.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    body = {"about": about, "summary": summary(rows), "rows": [_plain(row) for row in rows]}
    file.write_text(json.dumps(body, ensure_ascii=False, indent=1) + "\n")


def summary(rows: Sequence[Row]) -> str:
    """How many promises are kept, and which are not."""
    promised = [row for row in rows if row.limits]
    broken = [f"{row.what} ({row.number:.2f} {row.unit})" for row in promised if not row.is_kept]
    kept = f"bench: {len(promised) - len(broken)} of {len(promised)} promises kept"
    return f"{kept}; not kept: {'; '.join(broken)}" if broken else kept


def _plain(row: Row) -> dict[str, object]:
    limits = [{"limit": str(limit), "kept": limit.kept(row.number)} for limit in row.limits]
    return {
        "what": row.what,
        "number": row.number,
        "unit": row.unit,
        "willdash": row.ours,
        "compared with": row.theirs,
        "by": dict(row.by),
        "by unit": row.by_unit,
        "limits": limits,
    }
