"""What follows from a command: decided here, alike for every store, on what the store reads in one go."""

from willdash.core.live import Asking, Curtain, Moment, fitting
from willdash.live.keeping import NoSession, NotAsked, Now, Session


def opening(session: Session, moment: Moment) -> Now:
    """Where a talk begins.

    Raises:
        Unfit: the storyboard does not have the moment.
    """
    return Now(revision=0, moment=fitting(moment, session.storyboard), since=session.started)


def living(session: Session | None, code: str, at: float) -> Session:
    """The session, if it can be controlled and followed.

    Raises:
        NoSession: there is none, or it has expired.
    """
    if session is None or not session.is_alive(at):
        raise NoSession(code)
    return session


def following(session: Session, now: Now, moment: Moment, at: float) -> Now:
    """Where the talk is once the moment is shown; the same `Now` if it is shown already.

    Raises:
        Unfit: the storyboard does not have the moment.
    """
    if fitting(moment, session.storyboard) == now.moment:
        return now
    since = now.since if moment.scene == now.moment.scene else at
    return Now(revision=now.revision + 1, moment=moment, since=since)


def check_vote(session: Session, now: Now, scene: int, option: int) -> None:
    """Whether an answer counts: its scene stands open before the hall and asks.

    Any curtain stops the votes, since nobody sees the question behind it.

    Raises:
        NotAsked: it does not count; says why.
    """
    moment = now.moment
    if moment.scene != scene:
        raise NotAsked(f"scene {moment.scene} is shown, not scene {scene}")
    if moment.curtain is not Curtain.OPEN:
        raise NotAsked("the scene is behind a curtain")
    if moment.asking is not Asking.OPEN:
        raise NotAsked("the question is not open")
    question = session.storyboard.scenes[scene].question
    if question is None or not 0 <= option < len(question.options):
        raise NotAsked(f"the question has no option {option}")
