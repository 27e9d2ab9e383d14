"""A live session: what the stage shows at a moment, and what may be asked for.

A presenter never says *one further*, always *this*: a moment is whole, so that saying it twice, late or from
two devices does no harm, and a stage that was away knows at once where the talk is.
"""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from willdash.core.model import Record
from willdash.core.storyboard import Storyboard

ALPHABET = "ABCDEFGHJKLMNPQRTUVWXY346789"
"""Letters and digits of codes; none can be taken for another when read from the last row."""
CODE_LENGTH = 6


class Curtain(StrEnum):
    """What stands before the scene."""

    OPEN = ""
    JOIN = "join"
    """The code and how to follow."""
    BLANK = "blank"
    """Nothing, so that the hall looks at the speaker."""
    END = "end"
    """The talk is over; the minutes can be read."""


class Asking(StrEnum):
    """Whether the audience is being asked the question of the scene."""

    NO = ""
    OPEN = "open"
    CLOSED = "closed"
    """Answers are shown and no longer taken."""


class Moment(Record):
    """What the stage shows.

    Attributes:
        scene: its place in the storyboard, from 0.
        curtain: what stands before it.
        detour: what is shown instead of the scene as planned, as a query string; empty for the plan.
        asking: its question.
    """

    scene: Annotated[int, Field(ge=0)] = 0
    curtain: Curtain = Curtain.OPEN
    detour: Annotated[str, Field(max_length=500)] = ""
    asking: Asking = Asking.NO


class Unfit(ValueError):
    """A moment that the storyboard does not have; the message says why."""


def fitting(moment: Moment, storyboard: Storyboard) -> Moment:
    """The moment, if the storyboard has it.

    Raises:
        Unfit: there is no such scene, or it asks nothing.
    """
    count = len(storyboard.scenes)
    if moment.scene >= count:
        raise Unfit(f"the storyboard has {count} scenes, so there is no scene {moment.scene}")
    if moment.asking and storyboard.scenes[moment.scene].question is None:
        raise Unfit(f"scene {moment.scene} asks no question")
    return moment


def read_code(written: str) -> str:
    """A code as people write it, in its usual form; small letters and gaps are forgiven, other signs stay."""
    return "".join(written.upper().split()).replace("-", "")


def is_code(text: str) -> bool:
    """Whether a text has the form of a code."""
    return len(text) == CODE_LENGTH and set(text) <= set(ALPHABET)
