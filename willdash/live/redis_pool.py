"""How Redis is reached: with little patience, since a request waits for it."""

from redis import ConnectionPool
from redis.backoff import NoBackoff
from redis.retry import Retry

PATIENCE_SECONDS = 2.0


def redis_pool(url: str, *, decode_responses: bool = False) -> ConnectionPool:
    """Connections to a Redis, made when they are needed.

    One that broke while nobody used it is made again once; redis-py's own patience (three times, seconds
    apart) would hold every thread of the server while Redis is away.

    Args:
        url: ``redis://`` or ``rediss://``, host and port, with a password and a database if need be.
        decode_responses: whether answers are text rather than bytes.

    Raises:
        ValueError: it is no such address.
    """
    return ConnectionPool.from_url(
        url,
        decode_responses=decode_responses,
        socket_timeout=PATIENCE_SECONDS,
        socket_connect_timeout=PATIENCE_SECONDS,
        retry=Retry(NoBackoff(), 1),
    )
