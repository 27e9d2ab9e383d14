"""A child process whose latest answers are kept: what was made once is not made again."""

from collections import OrderedDict

from willdash.api.child import Child


class KeptChild:
    """Asks a child, and keeps what it answers up to a number of bytes.

    Args:
        child: what makes the answers.
        most: bytes of all answers; the oldest go first, never the newest.
    """

    def __init__(self, child: Child, *, most: int) -> None:
        self._child = child
        self._most = most
        self._kept: OrderedDict[str, bytes] = OrderedDict()

    def answer(self, key: str, given: bytes) -> bytes:
        """What the child makes of the bytes.

        Args:
            key: of the answer, whatever it depends on in it.
            given: what the child reads.

        Raises:
            TooBusy: the queue, or the work, takes too long.
            CalledProcessError: the child failed; says why.
        """
        # Looked up in one's turn, since who stood before may have asked for the same.
        with self._child.turn():
            if key not in self._kept:
                self._keep(key, self._child.answer(given))
            self._kept.move_to_end(key)
            return self._kept[key]

    def _keep(self, key: str, answer: bytes) -> None:
        self._kept[key] = answer
        while len(self._kept) > 1 and sum(map(len, self._kept.values())) > self._most:
            self._kept.popitem(last=False)
