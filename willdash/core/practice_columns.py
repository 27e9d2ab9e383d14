"""The columns in which a municipality tells a practice, and what a practice holds in each."""

from enum import StrEnum

from willdash.core.practice import Practice


class PracticeColumn(StrEnum):
    """Columns of the template of practices, named as in practices.csv.

    ``upload-practice-column-<column>`` is the heading of each.
    """

    TITLE_IT = "title_it"
    TITLE_EN = "title_en"
    CLUSTER = "cluster"
    START_YEAR = "start_year"
    START_IS_INFERRED = "start_is_inferred"
    END_YEAR = "end_year"
    END_IS_INFERRED = "end_is_inferred"
    STATE = "state"
    ACTORS = "actors"
    WHAT_IT = "what_it"
    WHAT_EN = "what_en"
    REPORTED = "reported"
    RESULTS_IT = "results_it"
    RESULTS_EN = "results_en"
    WILL = "will"
    INDICATORS = "indicators"
    SOURCE_TITLE = "source_title"
    SOURCE_URL = "source_url"
    CAVEAT_IT = "caveat_it"
    CAVEAT_EN = "caveat_en"

    @property
    def language(self) -> str | None:
        """Of a column that holds a text in one language; none of others."""
        return None if self.value in Practice.model_fields else self.value[-2:]

    @property
    def field(self) -> str:
        """The field of `Practice` that it fills, or half of it."""
        return self.value if self.language is None else self.value[:-3]


def held(practice: Practice, column: PracticeColumn) -> object:
    """What a practice holds in a column; of a text in two languages the one of the column."""
    found: object = getattr(practice, column.field)
    if column.language is None or found is None:
        return found
    return getattr(found, column.language)
