"""Counts in Redis, for several machines."""

from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import redis

from willdash.live.keeping import KeepingError
from willdash.live.redis_pool import redis_pool
from willdash.partners.counts import DAYS_KEPT, Embedded


class RedisCounts:
    """Keeps counts in Redis, a hash for each day; see `Counts` for what it promises.

    Where the connection breaks after Redis has counted and before it has said so, the same counts may be
    added twice.

    Args:
        url: ``redis://`` or ``rediss://``, host and port, with a password and a database if need be.
    """

    def __init__(self, url: str) -> None:
        self._redis: Any = redis.Redis(connection_pool=redis_pool(url, decode_responses=True))

    def add(self, counts: Mapping[tuple[date, Embedded], int]) -> None:
        """See `Counts.add`."""
        with self._saying(), self._redis.pipeline(transaction=True) as pipe:
            for (day, embedded), count in counts.items():
                pipe.hincrby(_key(day), " ".join(embedded), count)
            for day in {day for day, _ in counts}:
                pipe.expireat(_key(day), _gone(day))
            pipe.execute()

    def sums(self, first: date, last: date) -> Mapping[Embedded, int]:
        """See `Counts.sums`."""
        days = (last - first).days + 1
        with self._saying(), self._redis.pipeline(transaction=False) as pipe:
            for number in range(days):
                pipe.hgetall(_key(first + timedelta(days=number)))
            found = pipe.execute()
        sums: Counter[Embedded] = Counter()
        for counts in found:
            for names, count in counts.items():
                sums[Embedded(*names.split(" "))] += int(count)
        return sums

    def prune(self, today: date) -> None:
        """See `Counts.prune`; Redis lets go of each day by itself."""

    def close(self) -> None:
        """See `Counts.close`."""
        self._redis.close()

    @contextmanager
    def _saying(self) -> Iterator[None]:
        """Says in plain words what Redis complains of; passwords stay out."""
        try:
            yield
        except redis.RedisError as error:
            raise KeepingError(
                f"Redis, which WILLDASH_LIVE names, does not take or give the counts of embeds ({error}): "
                "start it, or see to the network, its password, its memory and its settings."
            ) from error


def _key(day: date) -> str:
    return f"willdash:embeds:{day.isoformat()}"


def _gone(day: date) -> int:
    """When a day is no longer kept, in seconds since 1970."""
    return int(datetime.combine(day + timedelta(days=DAYS_KEPT), time(), UTC).timestamp())
