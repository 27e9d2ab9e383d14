"""A talk to try things on: three scenes, of which the second asks a question with three answers."""

from time import time

from willdash.core.live import Asking, Curtain, Moment
from willdash.core.storyboard import Storyboard
from willdash.live.keeping import Session

CODE, OTHER = "HALL34", "RMKM89"
HOUR, DAY = 3_600.0, 86_400.0
ASKS = 1
"""The scene with the question."""


def both(words):
    return {"it": words, "en": words}


def scene(**more):
    return {"view": "map", "shows": {"city": "como"}, "title": both("Title"), "minutes": 1, **more}


QUESTION = {"asks": both("Which?"), "options": [both("first"), both("second"), both("third")]}
STORYBOARD = Storyboard.model_validate(
    {
        "id": "three-scenes",
        "title": both("Three scenes"),
        "description": both("To try things on."),
        "scenes": [scene(), scene(question=QUESTION), scene()],
    }
)
FIRST, THIRD = Moment(scene=0), Moment(scene=2)
OPEN = Moment(scene=ASKS, asking=Asking.OPEN)
CLOSED = Moment(scene=ASKS, asking=Asking.CLOSED)
BLANK = Moment(scene=ASKS, asking=Asking.OPEN, curtain=Curtain.BLANK)


def talk(code=CODE, *, key="a-key", started=None, storyboard=STORYBOARD):
    """A session that began now, can be followed for an hour and read for a day."""
    started = time() if started is None else started
    return Session(
        code=code,
        key=key,
        storyboard=storyboard,
        version="2026-11-22",
        started=started,
        expires=started + HOUR,
        gone=started + DAY,
    )
