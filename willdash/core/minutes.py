"""What remains of a talk: which scene was shown when, and for how long."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from willdash.core.live import Curtain, Moment


@dataclass(frozen=True, slots=True)
class Visit:
    """A scene that was shown, as planned or with a detour.

    Attributes:
        scene: its place in the storyboard, from 0.
        detour: what was shown instead, as a query string; empty for the plan.
        at: seconds from the start of the session.
        seconds: how long.
    """

    scene: int
    detour: str
    at: float
    seconds: float


def visits(log: Iterable[tuple[float, Moment]], *, started: float, until: float) -> tuple[Visit, ...]:
    """The scenes in the order they were shown.

    A blank screen, a question and the code belong to the scene behind them; what was shown behind the code
    before the first scene, or behind the end, does not count.

    Args:
        log: moments with their times in seconds, rising.
        started: when the session began, on the same clock.
        until: when the last scene ends at the latest.
    """
    open_: list[tuple[float, Moment]] = []
    found: list[Visit] = []
    for at, moment in log:
        if open_ and _key(open_[-1][1]) != _key(moment):
            found += _closed(open_, at, started)
            open_ = []
        if _is_shown(moment, is_going_on=bool(open_)):
            open_.append((at, moment))
    return (*found, *_closed(open_, until, started))


def spent(found: Sequence[Visit], scene: int) -> float:
    """Seconds that a scene was shown, in all its visits."""
    return sum(visit.seconds for visit in found if visit.scene == scene)


def _key(moment: Moment) -> tuple[int, str, bool]:
    return moment.scene, moment.detour, moment.curtain is Curtain.END


def _is_shown(moment: Moment, *, is_going_on: bool) -> bool:
    if moment.curtain is Curtain.END:
        return False
    return is_going_on or moment.curtain is not Curtain.JOIN


def _closed(open_: Sequence[tuple[float, Moment]], until: float, started: float) -> list[Visit]:
    """The visit that a run of moments was, if it was one."""
    if not open_:
        return []
    at, moment = open_[0]
    return [Visit(moment.scene, moment.detour, at - started, max(until - at, 0))]
