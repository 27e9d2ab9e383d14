"""A practice in a notebook: where it belongs, when it went on, and who says so."""

from willdash.core.practice import Practice
from willdash.views.notebook.document import Link
from willdash.views.notebook.told import Told
from willdash.views.practices.words import state_words, years_words

ITALIAN = "it"
"""Language of every source's title."""


def practice_head(practice: Practice, told: Told) -> str:
    """Cluster, years and state in one line."""
    text = told.text
    return told.listed(
        text.words(told.store.catalog.clusters[practice.cluster].label),
        text("practice-when", years=years_words(practice, text), state=state_words(practice, text)),
    )


def practice_link(practice: Practice) -> Link:
    """The source of all that is said of it."""
    return Link(practice.source_title, str(practice.source_url), ITALIAN)
