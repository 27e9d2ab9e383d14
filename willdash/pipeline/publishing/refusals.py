"""What an import, a rollback or the history may refuse, each with a message that says what to do."""

import csv

from willdash.pipeline.publishing.history import HistoryError
from willdash.pipeline.publishing.publication import PublicationError
from willdash.pipeline.releases.release import ReleaseError
from willdash.store.catalog import CatalogError

REFUSALS = (ReleaseError, PublicationError, HistoryError, CatalogError, OSError, ValueError, csv.Error)
"""The last three come from reading a package that `willdash check` would find unsound."""
