"""What must hold of every observation, one rule each, with the words for the row that breaks it.

A rule says nothing of a row that another rule already refuses: bounds ask for a number first.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

import pandas as pd

from willdash.pipeline.observation_frame import KEY

FIRST_YEAR = 1990
"""Nothing in the package is older; an earlier year is a slip of the pen."""


@dataclass(frozen=True)
class Rule:
    """``say`` and ``fix`` are templates filled from the row of the frame."""

    name: str
    holds: Callable[[pd.DataFrame], "pd.Series[bool]"]
    say: str
    fix: str
    once_per: str | None = None
    """The column whose repeated fault is told once, where it is met first."""


def _given(column: str) -> Rule:
    return Rule(
        f"{column} given",
        lambda frame: frame[column] != "",
        f"the {column} is empty",
        f"fill in {column}, or delete the row: what is not published has no row",
    )


def _known(column: str, file: str) -> Rule:
    return Rule(
        f"{column} known",
        lambda frame: frame[f"{column}_known"],
        f"the {column} «{{{column}}}» is not in {file}",
        f"correct the {column}, or add it to {file}",
        once_per=column,
    )


def _spelt(column: str, kind: str, fix: str) -> Rule:
    return Rule(
        f"{column} spelt",
        lambda frame: (frame[column] == "") | frame[f"{column}_number"].notna(),
        f"the {column} «{{{column}}}» is not {kind}",
        fix,
    )


def _number_spelt(column: str) -> Rule:
    return _spelt(column, "a number", "write digits, with a point before the decimals, or delete the row")


RULES = (
    _given("indicator"),
    _known("indicator", "indicators.csv"),
    _given("area"),
    _known("area", "areas.csv"),
    _given("year"),
    _spelt("year", "a whole number", "write the year with four digits"),
    Rule(
        "year in range",
        lambda frame: ~((frame["year_number"] < FIRST_YEAR) | (frame["year_number"] > date.today().year)),
        f"the year {{year}} is not between {FIRST_YEAR} and this year",
        "correct the year",
    ),
    _given("value"),
    _number_spelt("value"),
    Rule(
        "not below minimum",
        lambda frame: ~(frame["value_number"] < frame["minimum"]),
        "the value {value} is below the minimum {minimum:g} of its indicator",
        "check the value, or minimum in indicators.csv",
    ),
    Rule(
        "not above maximum",
        lambda frame: ~(frame["value_number"] > frame["maximum"]),
        "the value {value} is above the maximum {maximum:g} of its indicator",
        "check the value, or maximum in indicators.csv",
    ),
    Rule(
        "once",
        lambda frame: (frame["first_line"] == frame.index) | (frame[KEY] == "").any(axis=1),
        "indicator, area and year stand already in row {first_line}",
        "delete one of the two",
    ),
    _number_spelt("numerator"),
    _number_spelt("denominator"),
    Rule(
        "both counts",
        lambda frame: (frame["numerator"] == "") == (frame["denominator"] == ""),
        "only one of numerator and denominator is filled",
        "fill in both or neither",
    ),
    Rule(
        "numerator not negative",
        lambda frame: ~(frame["numerator_number"] < 0),
        "the numerator {numerator} is negative",
        "correct the count, or empty numerator and denominator",
    ),
    Rule(
        "denominator positive",
        lambda frame: ~(frame["denominator_number"] <= 0),
        "the denominator {denominator} is not above 0",
        "correct the count, or empty numerator and denominator",
    ),
    Rule(
        "value from counts",
        lambda frame: ~((frame["value_number"] - frame["expected"]).abs() > frame["tolerance"]),
        "the value {value} is not {numerator} / {denominator} * {multiplier:.10g}, which is {expected:.10g}",
        "check value, numerator and denominator, and multiplier in indicators.csv",
    ),
)
