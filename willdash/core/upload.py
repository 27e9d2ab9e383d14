"""What an uploaded file of a municipality says: its problems, or the figures or practices it would change."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

from willdash.core.practice import Practice

OWN_SOURCE = "comuni_will"
"""Source of the indicators that municipalities define together, and of which each brings its own figures."""
MOST_PROBLEMS = 200
"""So many are told; more help nobody, and a hostile file could have millions."""
MOST_SHOWN = 80
"""Characters of a cell that are repeated to the reader."""


class Fault(StrEnum):
    """Kinds of problem; ``upload-fault-<fault>`` and ``upload-cure-<fault>`` are the words for each."""

    # Of the file as a whole.
    EMPTY_FILE = "empty-file"
    TOO_LARGE = "too-large"
    WRONG_TYPE = "wrong-type"
    MISNAMED = "misnamed"
    OLD_WORKBOOK = "old-workbook"
    ENCRYPTED = "encrypted"
    DAMAGED = "damaged"
    MACROS = "macros"
    EXTERNAL_LINKS = "external-links"
    EMBEDDED_FILES = "embedded-files"
    UNPACKS_TOO_LARGE = "unpacks-too-large"
    UNSAFE_PATH = "unsafe-path"
    DOCUMENT_TYPE = "document-type"
    TOO_HEAVY = "too-heavy"
    # Of its form.
    ENCODING = "encoding"
    BROKEN_QUOTES = "broken-quotes"
    TOO_MANY_ROWS = "too-many-rows"
    TOO_MANY_COLUMNS = "too-many-columns"
    LONG_CELL = "long-cell"
    NO_HEADER = "no-header"
    MISSING_COLUMN = "missing-column"
    UNKNOWN_COLUMN = "unknown-column"
    REPEATED_COLUMN = "repeated-column"
    BEYOND_COLUMNS = "beyond-columns"
    NO_FIGURES = "no-figures"
    NO_PRACTICES = "no-practices"
    NO_PRACTICE_TABLE = "no-practice-table"
    # Of a cell, whatever its column.
    FORMULA = "formula"
    FORMULA_LIKE = "formula-like"
    HIDDEN_SIGNS = "hidden-signs"
    # Of what a row is about.
    MISSING_INDICATOR = "missing-indicator"
    UNKNOWN_INDICATOR = "unknown-indicator"
    NEARLY_INDICATOR = "nearly-indicator"
    OFFICIAL_INDICATOR = "official-indicator"
    MISSING_YEAR = "missing-year"
    NOT_A_YEAR = "not-a-year"
    EARLY_YEAR = "early-year"
    FUTURE_YEAR = "future-year"
    REPEATED_ROW = "repeated-row"
    # Of its figures.
    MISSING_NUMERATOR = "missing-numerator"
    MISSING_DENOMINATOR = "missing-denominator"
    NOT_A_NUMBER = "not-a-number"
    AMBIGUOUS_NUMBER = "ambiguous-number"
    NOT_WHOLE = "not-whole"
    TOO_GREAT = "too-great"
    NEGATIVE = "negative"
    ZERO_DENOMINATOR = "zero-denominator"
    NUMERATOR_ABOVE = "numerator-above"
    TOO_FEW = "too-few"
    CONTRADICTION = "contradiction"
    BELOW_MINIMUM = "below-minimum"
    ABOVE_MAXIMUM = "above-maximum"
    # Of a practice.
    MISSING_CELL = "missing-cell"
    E_MAIL = "e-mail"
    LONG_TITLE = "long-title"
    UNUSABLE_TITLE = "unusable-title"
    REPEATED_TITLE = "repeated-title"
    TITLE_TAKEN = "title-taken"
    UNKNOWN_CLUSTER = "unknown-cluster"
    NOT_A_CHOICE = "not-a-choice"
    END_BEFORE_START = "end-before-start"
    INFERRED_WITHOUT_YEAR = "inferred-without-year"
    RESULTS_WITHOUT_KIND = "results-without-kind"
    KIND_WITHOUT_RESULTS = "kind-without-results"
    UNKNOWN_CODE = "unknown-code"
    NEARLY_CODE = "nearly-code"
    ONLY_OWN_INDICATORS = "only-own-indicators"
    MISSING_SOURCE = "missing-source"
    NOT_AN_ADDRESS = "not-an-address"


@dataclass(frozen=True, slots=True)
class CellProblem:
    """What is wrong, and where: a cell, a row, or the file as a whole.

    Attributes:
        fault: its kind.
        sheet: name; empty for CSV and for the file as a whole.
        row: as the spreadsheet numbers it, from 1; 0 is the file as a whole.
        column: its letter, as in ``C``; empty for a row or the file as a whole.
        cell: what stands there, at most `MOST_SHOWN` characters; empty where nothing does.
        args: what the words of the fault name.
    """

    fault: Fault
    sheet: str
    row: int
    column: str
    cell: str
    args: Mapping[str, str | int | float]


@dataclass(frozen=True, slots=True)
class FigureChange:
    """A figure that would be new or another one.

    Attributes:
        indicator: id.
        year: that the figure is about.
        value: in the unit of the indicator.
        numerator: the counts; the value is their quotient times the indicator's multiplier.
        denominator: likewise.
        former: the value in its place now; none where there is none.
        is_implausible: whether it moved so far that somebody should look twice; never a reason to refuse.
    """

    indicator: str
    year: int
    value: float
    numerator: float | None
    denominator: float | None
    former: float | None
    is_implausible: bool


@dataclass(frozen=True, slots=True)
class PracticeChange:
    """A practice that would be new or told otherwise.

    Attributes:
        practice: as it would stand in the package.
        former: as it stands there now; none where it does not.
    """

    practice: Practice
    former: Practice | None


@dataclass(frozen=True, slots=True)
class UploadReading:
    """What reading a file gave; a file holds figures or practices, never both.

    Attributes:
        problems: the first `MOST_PROBLEMS` by place.
        problem_count: of all.
        changes: by indicator and year; none where there are problems.
        unchanged: figures that are in the package as they stand in the file.
        practices: in the order of the file; none where there are problems.
        unchanged_practices: those that are in the package as they stand in the file.
    """

    problems: tuple[CellProblem, ...]
    problem_count: int
    changes: tuple[FigureChange, ...]
    unchanged: int
    practices: tuple[PracticeChange, ...] = ()
    unchanged_practices: int = 0

    @property
    def is_of_practices(self) -> bool:
        """Whether the file told of practices."""
        return bool(self.practices or self.unchanged_practices)

    def to_json(self) -> str:
        """The reading as text, in one line; `from_json` reads it back."""
        return json.dumps(asdict(self), ensure_ascii=False, default=_plain)

    @classmethod
    def from_json(cls, text: str) -> "UploadReading":
        """The reading that `to_json` wrote; one of before practices could be brought has none.

        Raises:
            ValueError: the text is none.
        """
        try:
            found = json.loads(text)
            return cls(
                problems=tuple(_problem(problem) for problem in found["problems"]),
                problem_count=found["problem_count"],
                changes=tuple(FigureChange(**change) for change in found["changes"]),
                unchanged=found["unchanged"],
                practices=tuple(_practice_change(change) for change in found.get("practices", ())),
                unchanged_practices=found.get("unchanged_practices", 0),
            )
        except (KeyError, TypeError) as error:
            raise ValueError(f"this is no reading of an uploaded file: {error!r}") from error


def _problem(found: dict[str, Any]) -> CellProblem:
    return CellProblem(**{**found, "fault": Fault(found["fault"])})


def _practice_change(found: dict[str, Any]) -> PracticeChange:
    former = found["former"]
    return PracticeChange(
        practice=Practice.model_validate(found["practice"]),
        former=None if former is None else Practice.model_validate(former),
    )


def _plain(practice: Practice) -> dict[str, Any]:
    return practice.model_dump(mode="json")
