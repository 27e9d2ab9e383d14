"""Which store keeps the live sessions: one setting says it."""

from pathlib import Path

from willdash.live.keeping import LiveStore
from willdash.live.sqlite_store import SqliteStore

FILE = "live.sqlite"
REDIS = ("redis://", "rediss://")


def open_store(live: str, folder: Path) -> LiveStore:
    """The store of a setting; neither disk nor network is touched before it is used.

    Args:
        live: empty for a file in the folder, or the address of a Redis.
        folder: of what the server itself writes.

    Raises:
        ValueError: the setting is neither.
    """
    if not live:
        return SqliteStore(folder / FILE)
    if not live.startswith(REDIS):
        raise ValueError(
            "WILLDASH_LIVE says where live sessions are kept: leave it empty for a file in the state folder, "
            "or write the address of a Redis, as in redis://localhost:6379/0"
        )
    # Half a second and some megabytes that a server without Redis need not spend.
    from willdash.live.redis_store import RedisStore

    return RedisStore(live)
