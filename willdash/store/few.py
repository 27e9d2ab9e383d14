"""The last few of things that take long to make, each made once however many ask for it at a time."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class _Slot(Generic[V]):
    """A place for one thing; whoever asks while it is made waits here."""

    def __init__(self) -> None:
        self.lock = Lock()
        self.made: list[V] = []


class Few(Generic[K, V]):
    """Makes things when they are asked for, and keeps those that were asked for last.

    Threads may ask at the same time; what is kept is handed out at once even while another thing is made.

    Args:
        make: makes the thing of a key; what it raises goes to whoever asked, and is not kept.
        most: how many are kept.
    """

    def __init__(self, make: Callable[[K], V], *, most: int) -> None:
        self._make = make
        self._most = most
        self._lock = Lock()
        self._slots: OrderedDict[K, _Slot[V]] = OrderedDict()

    def __call__(self, key: K) -> V:
        """The thing of a key."""
        with self._lock:
            slot = self._slots.setdefault(key, _Slot())
            self._slots.move_to_end(key)
            if len(self._slots) > self._most:
                self._slots.popitem(last=False)
        with slot.lock:
            if not slot.made:
                slot.made.append(self._make(key))
            return slot.made[0]
