"""What keeps a newer package from being shown, for the log."""

import logging

from willdash.serving.packages import NothingToShow
from willdash.store.catalog import CatalogError

LOG = logging.getLogger("willdash")
TOLD_WELL = (CatalogError, NothingToShow, OSError)
"""What says itself all that a reader of the log needs."""


class Complaint:
    """Something that is wrong, told once until it is over or something else is wrong."""

    def __init__(self) -> None:
        self._told = ""

    def tell(self, error: Exception, *, version: str) -> None:
        """Tells it.

        Args:
            error: what is wrong.
            version: of the data that go on being served.
        """
        said = f"{type(error).__name__}: {error}"
        if said == self._told:
            return
        self._told = said
        LOG.error(
            "Newer data cannot be shown, so version %s goes on being served. %s",
            version,
            said,
            exc_info=None if isinstance(error, TOLD_WELL) else error,
        )

    def over(self) -> None:
        """What was wrong is wrong no more."""
        self._told = ""
