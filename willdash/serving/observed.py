"""The server as gunicorn runs it: what is served, with each answer counted and told."""

from willdash.api.observed import Observed
from willdash.serving.serving import Serving
from willdash.settings import Settings


class ObservedServing(Observed):
    """Serves what is published, and lets the operator see how; see `Serving` and `Observed`.

    Args:
        settings: where things are, and what is counted and told.

    Raises:
        NothingToShow, CatalogError, LookupError, OSError, ValueError: as `Serving`.
        AssetsMissing: as `Serving`.
    """

    def __init__(self, settings: Settings) -> None:
        self._serving = serving = Serving(settings)
        measures = scrape = None
        if settings.metrics != "off":
            from willdash.api.measures import Measures
            from willdash.api.scrape import Scrape

            measures = Measures()
            lasting = serving.lasting
            scrape = Scrape(measures, lasting.depends, serving, since=lasting.since)
        asked = settings.log_requests
        super().__init__(
            serving,
            measures=measures,
            scrape=scrape,
            is_open=settings.metrics == "all",
            is_told=settings.log == "json" if asked is None else asked,
            is_behind=settings.proxies > 0,
        )

    def begin(self) -> None:
        """See `Serving.begin`."""
        self._serving.begin()
