"""Live sessions in Redis: for several machines, or where the server has no disk of its own."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from math import ceil
from secrets import token_hex
from typing import Any, TypeVar

import redis

from willdash.core.live import Moment
from willdash.core.storyboard import MOST_SCENES
from willdash.live.keeping import CodeTaken, KeepingError, NoSession, Now, Session, Shown
from willdash.live.records import KnownSessions, read_now, read_shown, write_now, write_session, write_shown
from willdash.live.redis_pool import redis_pool
from willdash.live.turn import check_vote, following, living, opening

Pipeline = Any
"""redis-py's own; its types leave open whether answers are bytes, text or promises of them."""
EXPIRES, GONE, SECRET = "willdash:live:expires", "willdash:live:gone", "willdash:live:secret"
"""When the sessions expire and are gone, by code; and the secret."""
TRY, TRY_SECONDS = "willdash:live:try", 60
"""Written to see whether Redis takes it, and gone by itself."""

T = TypeVar("T")


class RedisStore:
    """Keeps live sessions in Redis; see `LiveStore` for what it promises.

    What belongs to a session leaves Redis by itself when it is gone, swept or not. How safe it is from a
    power failure is for Redis's own settings to say (``appendonly``), and Redis must not evict what has not
    expired (``maxmemory-policy noeviction``).

    Args:
        url: ``redis://`` or ``rediss://``, host and port, with a password and a database if need be.
    """

    def __init__(self, url: str) -> None:
        self._redis: Any = redis.Redis(connection_pool=redis_pool(url, decode_responses=True))
        self._known = KnownSessions()

    def open(self, session: Session, moment: Moment) -> None:
        """See `LiveStore.open`."""
        code, now = session.code, opening(session, moment)

        def turn(pipe: Pipeline) -> None:
            key = pipe.hget(_present(code), "key")
            if key == session.key:
                return  # Redis had done it when the connection broke, and this is the second try
            if key is not None:
                raise CodeTaken(code)
            pipe.multi()
            pipe.delete(*_ones_own(code))
            pipe.set(_session(code), write_session(session))
            pipe.hset(_present(code), mapping={"key": session.key, "now": write_now(now)})
            pipe.rpush(_shown(code), write_shown(Shown(at=session.started, moment=now.moment)))
            for name in (_session(code), _present(code), _shown(code)):
                pipe.expireat(name, ceil(session.gone))
            pipe.zadd(EXPIRES, {code: session.expires})
            pipe.zadd(GONE, {code: session.gone})

        self._in_one(turn, code)

    def session(self, code: str) -> Session | None:
        """See `LiveStore.session`."""
        with self._saying():
            known = self._known.get(self._redis.hget(_present(code), "key") or "")
            record = None if known else self._redis.get(_session(code))
        return known or (self._known.read(record) if record else None)

    def now(self, code: str) -> Now | None:
        """See `LiveStore.now`."""
        with self._saying():
            record = self._redis.hget(_present(code), "now")
        return read_now(record) if record else None

    def move(self, code: str, moment: Moment, at: float) -> Now:
        """See `LiveStore.move`."""

        def turn(pipe: Pipeline) -> Now:
            session, now = self._living(pipe, code, at)
            next_ = following(session, now, moment, at)
            pipe.multi()
            if next_ is not now:
                pipe.hset(_present(code), "now", write_now(next_))
                pipe.rpush(_shown(code), write_shown(Shown(at=at, moment=moment)))
            return next_

        return self._in_one(turn, code)

    def vote(self, code: str, scene: int, voter: str, option: int, at: float) -> None:
        """See `LiveStore.vote`."""

        def turn(pipe: Pipeline) -> None:
            session, now = self._living(pipe, code, at)
            check_vote(session, now, scene, option)
            pipe.multi()
            pipe.hset(_votes(code, scene), voter, str(option))
            pipe.expireat(_votes(code, scene), ceil(session.gone))

        self._in_one(turn, code)

    def tally(self, code: str, scene: int) -> Mapping[int, int]:
        """See `LiveStore.tally`."""
        with self._saying():
            return _counted(self._redis.hvals(_votes(code, scene)))

    def tallies(self, code: str) -> Mapping[int, Mapping[int, int]]:
        """See `LiveStore.tallies`."""
        with self._saying(), self._redis.pipeline(transaction=True) as pipe:
            for scene in range(MOST_SCENES):
                pipe.hvals(_votes(code, scene))
            tallies = [_counted(options) for options in pipe.execute()]
        return {scene: tally for scene, tally in enumerate(tallies) if tally}

    def shown(self, code: str) -> tuple[Shown, ...]:
        """See `LiveStore.shown`."""
        with self._saying():
            return tuple(read_shown(record) for record in self._redis.lrange(_shown(code), 0, -1))

    def alive(self, at: float) -> int:
        """See `LiveStore.alive`."""
        with self._saying():
            return int(self._redis.zcount(EXPIRES, f"({at!r}", "+inf"))

    def secret(self) -> bytes:
        """See `LiveStore.secret`.

        It is read each time, which costs little: a secret held here would outlive a Redis that was emptied.
        """
        with self._saying():
            found = self._redis.get(SECRET)
            if found is None:
                self._redis.set(SECRET, token_hex(32), nx=True)
                found = self._redis.get(SECRET)
        return bytes.fromhex(found)

    def sweep(self, at: float) -> int:
        """See `LiveStore.sweep`."""

        def turn(pipe: Pipeline) -> int:
            codes = pipe.zrangebyscore(GONE, "-inf", at)
            pipe.multi()
            for code in codes:
                pipe.delete(*_ones_own(code))
                pipe.zrem(GONE, code)
                pipe.zrem(EXPIRES, code)
            return len(codes)

        with self._saying():
            swept: int = self._redis.transaction(turn, GONE, value_from_callable=True)
        return swept

    def check(self) -> None:
        """See `LiveStore.check`; a Redis that is full, or a copy of another one, reads but does not write."""
        with self._saying():
            self._redis.set(TRY, "1", ex=TRY_SECONDS)

    def close(self) -> None:
        """See `LiveStore.close`."""
        self._redis.close()

    def _living(self, pipe: Pipeline, code: str, at: float) -> tuple[Session, Now]:
        """A session that can be controlled and followed, and where it is."""
        key, now = pipe.hmget(_present(code), "key", "now")
        if now is None:
            raise NoSession(code)
        session = self._known.get(key) or self._known.read(pipe.get(_session(code)))
        return living(session, code, at), read_now(now)

    def _in_one(self, turn: Callable[[Pipeline], T], code: str) -> T:
        """Reads and writes in one go; it begins anew when the talk has moved on in between."""
        with self._saying():
            done: T = self._redis.transaction(turn, _present(code), value_from_callable=True)
        return done

    @contextmanager
    def _saying(self) -> Iterator[None]:
        """Says in plain words what Redis complains of; passwords stay out."""
        try:
            yield
        except redis.AuthenticationError as error:
            raise KeepingError(
                f"Redis at {self._address} wants another password: write the right one in WILLDASH_LIVE."
            ) from error
        except (redis.ConnectionError, redis.TimeoutError) as error:
            raise KeepingError(
                f"Redis at {self._address} does not answer: start it, or see to the network. "
                "Live sessions go on as soon as it is back."
            ) from error
        except redis.RedisError as error:
            raise KeepingError(
                f"Redis at {self._address} refuses: {error}. See to its memory, its disk and its settings."
            ) from error

    @property
    def _address(self) -> str:
        options: dict[str, Any] = self._redis.connection_pool.connection_kwargs
        return f"{options.get('host', 'localhost')}:{options.get('port', 6379)}"


def _session(code: str) -> str:
    return f"willdash:live:{code}:session"


def _present(code: str) -> str:
    return f"willdash:live:{code}:present"


def _shown(code: str) -> str:
    return f"willdash:live:{code}:shown"


def _votes(code: str, scene: int) -> str:
    return f"willdash:live:{code}:votes:{scene}"


def _ones_own(code: str) -> list[str]:
    """All that belongs to a session."""
    votes = [_votes(code, scene) for scene in range(MOST_SCENES)]
    return [_session(code), _present(code), _shown(code), *votes]


def _counted(options: list[str]) -> dict[int, int]:
    return dict(Counter(map(int, options)))
