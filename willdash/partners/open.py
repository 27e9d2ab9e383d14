"""Keys and counts of one server, put together from its settings."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from willdash.live.open import open_store
from willdash.partners.counts import Counts
from willdash.partners.keys import PartnerKeys
from willdash.partners.known import KnownKeys
from willdash.partners.pending import PendingCounts
from willdash.partners.sqlite_counts import SqliteCounts

FILE = "partners.sqlite"


@dataclass(frozen=True, slots=True)
class Partners:
    """All that a server knows of its partners.

    Attributes:
        secret: gives what is signed with, the same as for live sessions.
        known: tells whose key a request carries.
        pending: counts.
        counts: what was counted and kept.
    """

    secret: Callable[[], bytes]
    known: KnownKeys
    pending: PendingCounts
    counts: Counts

    def keys(self) -> PartnerKeys:
        """What makes keys and links, and knows links.

        Raises:
            KeepingError: the secret can neither be read nor made.
        """
        return PartnerKeys(self.secret())


def open_partners(live: str, folder: Path) -> Partners:
    """Keys and counts of a server; neither disk nor network is touched before they are used.

    Args:
        live: where live sessions are kept: empty for a file in the folder, or the address of a Redis. Counts
            are kept in the same place.
        folder: of what the server itself writes.

    Raises:
        ValueError: the setting `live` is neither.
    """
    secret = open_store(live, folder).secret
    counts = _counts(live, folder)
    return Partners(secret, KnownKeys(secret), PendingCounts(counts), counts)


def _counts(live: str, folder: Path) -> Counts:
    if not live:
        return SqliteCounts(folder / FILE)
    # As for live sessions: a server without Redis need not load its library.
    from willdash.partners.redis_counts import RedisCounts

    return RedisCounts(live)
