"""The server, started; or a sentence that says why it cannot start and what to do."""

from willdash.api.built import check_built
from willdash.api.static_files import AssetsMissing, load_manifest
from willdash.serving.observed import ObservedServing
from willdash.serving.packages import NothingToShow
from willdash.settings import Settings
from willdash.store.catalog import CatalogError

TOLD_WELL = (AssetsMissing, CatalogError, NothingToShow, OSError, ValueError)
"""What says itself all that whoever starts a server needs."""


def started(settings: Settings) -> ObservedServing:
    """The server that gunicorn runs.

    Raises:
        SystemExit: data or browser assets cannot be served; carries the sentence, and a status that is not 0.
    """
    try:
        check_built(load_manifest(settings.dist))
        return ObservedServing(settings)
    except TOLD_WELL as error:
        raise SystemExit(f"willdash does not start: {error}") from None
