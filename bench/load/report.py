"""What was measured, as a report of its own and as a table in docs/performance.md."""

import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from bench.load.asked import Asked, percentile
from bench.load.crowd import Past
from bench.load.dawdlers import Beside
from bench.load.readers import Day

HEAD = ("what", "answers", "median", "95 %", "99 %", "refused", "errors")
SHARES = 0.5, 0.95, 0.99


def text(day: Day, past: Past, slow: dict[str, Beside], *, readers: int, crowd: int) -> str:
    """All of it in Markdown."""
    hall = day.hall
    requests = len(day.asked.all()) + hall.asked + len(hall.presenter)
    lines = [
        *_head(),
        *(_line(f"{kind}", day.asked, [kind]) for kind in day.asked.seconds),
        _line("**all of the readers'**", day.asked, list(day.asked.seconds)),
        _row("presenter's command", hall.presenter, 0, 0),
        _row("command → a follower has the scene", hall.delays, 0, len(hall.failed)),
        "",
        f"{readers:,} readers and the hall: {requests:,} requests in {day.seconds:.0f} s, "
        f"{requests / day.seconds:,.0f} a second; {day.asked.from_cache:,} more were in the readers' own "
        f"caches. Largest worker {day.worker_mb[0]:.0f} MB before, {day.worker_mb[1]:.0f} MB after. The "
        f"workers had {day.serving_share:.0%} of a core together. The "
        f"asking process took {day.asking_share:.0%} of a core and was late by "
        f"{_ms(percentile(day.late, 0.95))} (95 %).",
        "",
        f"Past the limit, {crowd:,} clients who ask for comparisons that nobody keeps, without a pause:",
        "",
        *_head(),
        _row("a comparison before they came", past.before, 0, 0),
        _line("their comparisons", past.asked, ["comparison"]),
        *(_line(f"beside them: {kind}", past.beside, [kind]) for kind in past.beside.seconds),
        _row("a comparison after they left", [took for _, took in past.after], 0, 0),
        "",
        f"As usual again {recovered(past)} after they left.",
        "",
        *_head(),
        *(row for name, beside in slow.items() for row in _slow_rows(name, beside)),
    ]
    return "\n".join(lines)


def recovered(past: Past) -> str:
    """How soon it was as usual again, in words."""
    seconds = past.recovered_s()
    return "not while it was watched" if seconds is None else f"{seconds:.1f} s"


def figures(day: Day, past: Past, slow: dict[str, Beside]) -> dict[str, Any]:
    """All of it for programs: seconds, counts, megabytes."""
    return {
        "readers": {kind: _figures(day.asked, kind) for kind in day.asked.seconds},
        "hall": {
            "delays": _three(day.hall.delays), "presenter": _three(day.hall.presenter),
            "failed": day.hall.failed,
        },
        "seconds": day.seconds, "late": percentile(day.late, 0.95),
        "serving_share": day.serving_share, "worker_mb": day.worker_mb,
        "crowd": _figures(past.asked, "comparison"),
        "beside_crowd": {kind: _figures(past.beside, kind) for kind in past.beside.seconds},
        "recovered_seconds": past.recovered_s(),
        "slow": {
            name: {
                "before": _figures(each.before, "page"), "beside": _figures(each.beside, "page"),
                "open": each.slow.most, "closed": each.slow.closed, "refused": each.slow.refused,
            }
            for name, each in slow.items()
        },
    }  # fmt: skip


def errors(day: Day, past: Past, slow: dict[str, Beside]) -> Counter[str]:
    """What came instead of an answer anywhere, in words, and how often; also refusals where none is due."""
    found: Counter[str] = Counter()
    every = [("reader", day.asked), ("crowd", past.asked), ("beside the crowd", past.beside)]
    every += [(name, asked) for name, each in slow.items() for asked in (each.before, each.beside)]
    for who, asked in every:
        found.update({f"{who}: {kind}: {what}": number for (kind, what), number in asked.wrong.items()})
        if asked is not past.asked:
            found.update({f"{who}: {kind}: refused": number for kind, number in asked.refused.items()})
    found.update(f"hall: status {status}" for status in day.hall.failed)
    return found


def save(folder: Path, markdown: str, told: dict[str, Any]) -> None:
    """Writes ``load-report.md`` and ``load-report.json``."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "load-report.md").write_text(f"{markdown}\n", encoding="utf-8")
    (folder / "load-report.json").write_text(json.dumps(told, indent=1), encoding="utf-8")


def _slow_rows(name: str, each: Beside) -> Iterable[str]:
    slow = each.slow
    yield _line(f"{name}: pages before", each.before, ["page"])
    yield _line(
        f"{name}: pages beside {slow.most:,} slow lines ({slow.opened:,} opened, {slow.closed:,} closed)",
        each.beside, ["page"],
    )  # fmt: skip


def _line(what: str, asked: Asked, kinds: list[str]) -> str:
    wrong = sum(number for (kind, _), number in asked.wrong.items() if kind in kinds)
    return _row(what, asked.all(kinds), sum(asked.refused[kind] for kind in kinds), wrong)


def _row(what: str, seconds: list[float], refused: int, wrong: int) -> str:
    cells = [what, f"{len(seconds):,}", *(_ms(percentile(seconds, share)) for share in SHARES)]
    return f"| {' | '.join([*cells, f'{refused:,}', f'{wrong:,}'])} |"


def _head() -> list[str]:
    return [f"| {' | '.join(HEAD)} |", f"|{' --- |' * len(HEAD)}"]


def _figures(asked: Asked, kind: str) -> dict[str, Any]:
    wrong = sum(number for (each, _), number in asked.wrong.items() if each == kind)
    return _three(asked.seconds[kind]) | {"refused": asked.refused[kind], "errors": wrong}


def _three(seconds: list[float]) -> dict[str, float]:
    return {"answers": len(seconds)} | {f"p{share * 100:.0f}": percentile(seconds, share) for share in SHARES}


def _ms(seconds: float) -> str:
    return f"{1000 * seconds:,.0f} ms" if seconds >= 0.01 else f"{1000 * seconds:.1f} ms"
