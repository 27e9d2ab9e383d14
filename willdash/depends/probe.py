"""Asks whether something answers, without ever waiting long for it."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from threading import Event, Lock, Thread
from time import monotonic
from typing import Generic, TypeVar

LOG = logging.getLogger("willdash")
PATIENCE_SECONDS = 1.0
TRUSTED_SECONDS = 2.0
"""How long an answer is taken to hold, so that who asks often does not have everything tried as often."""

T = TypeVar("T")


class State(StrEnum):
    """What came of asking."""

    OK = "ok"
    AWAY = "away"
    SLOW = "slow"
    """It had not answered when patience was at its end."""


@dataclass(frozen=True, slots=True)
class Answer(Generic[T]):
    """What something answered; the value only where it did."""

    state: State
    value: T | None = None


class Probe(Generic[T]):
    """Tries one thing in a thread of its own, one try at a time; whoever asks meanwhile shares it.

    A try that hangs holds that one thread and nobody else: from the second on that it takes too long,
    everybody is told so at once. The log says, once, that the thing is away, and that it is back.

    Args:
        name: for the log.
        ask: tries it; may raise anything, whose message must hold no secret.
        clock: seconds from any moment on.
    """

    def __init__(self, name: str, ask: Callable[[], T], *, clock: Callable[[], float] = monotonic) -> None:
        self._name = name
        self._ask = ask
        self._clock = clock
        self._lock = Lock()
        self._done = Event()
        self._is_trying = False
        self._began = self._ended = float("-inf")
        self._last: Answer[T] = Answer(State.SLOW)
        self._told = State.OK

    def begin(self) -> None:
        """Begins a try, unless one goes on or the last one still holds."""
        with self._lock:
            now = self._clock()
            if self._is_trying or now - self._ended < TRUSTED_SECONDS:
                return
            self._is_trying, self._began, self._done = True, now, Event()
            Thread(target=self._try, args=(self._done,), daemon=True).start()

    def answer(self) -> Answer[T]:
        """What came of it, at most a second after the try began."""
        self.begin()
        with self._lock:
            done, left = self._done, self._began + PATIENCE_SECONDS - self._clock()
        if done.wait(max(0.0, left)):
            return self._last
        self._tell(State.SLOW, f"no answer within {PATIENCE_SECONDS:.0f} s")
        return Answer(State.SLOW)

    def _try(self, done: Event) -> None:
        try:
            answer, said = Answer(State.OK, self._ask()), ""
        except Exception as error:  # whatever stands in the way, it is away
            answer, said = Answer(State.AWAY), f"{type(error).__name__}: {error}"
        with self._lock:
            self._last, self._ended, self._is_trying = answer, self._clock(), False
        self._tell(answer.state, said)
        done.set()

    def _tell(self, state: State, said: str) -> None:
        """Tells the log what changed."""
        with self._lock:
            told, self._told = self._told, state
        if state is told:
            return
        if state is State.OK:
            LOG.warning("%s: answers again", self._name)
        else:
            LOG.warning("%s: %s (%s)", self._name, state, said)
