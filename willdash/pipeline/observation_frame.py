"""The observations as a frame that keeps their text and their lines, with what each row is held to."""

from collections.abc import Mapping

import pandas as pd

from willdash.core.model import Counts, Indicator
from willdash.store.catalog import Reading
from willdash.store.observations import FILE as FILE
from willdash.store.tables import Table

COLUMNS = ("indicator", "area", "year", "value", "numerator", "denominator")
KEY = ["indicator", "area", "year"]
NUMBER = r"-?[0-9]+(\.[0-9]+)?"
WHOLE_NUMBER = r"[0-9]{1,4}"
OWN_ROUNDING = 0.02


def observation_frame(table: Table, reading: Reading) -> pd.DataFrame:
    """One row per observation, indexed by its line.

    The six columns are text as written; ``<column>_number`` is the number it spells, NaN where it
    spells none; the rest is what the catalogue says of the row.
    """
    rows = [row for row in table.rows if row.intact]
    lines = pd.Index([row.line for row in rows], name="line", dtype="int64")
    frame = pd.DataFrame([row.cells for row in rows], index=lines, columns=list(COLUMNS), dtype="str")
    for column in ("value", "numerator", "denominator"):
        frame[f"{column}_number"] = _number(frame[column], NUMBER)
    frame["year_number"] = _number(frame["year"], WHOLE_NUMBER)
    frame["first_line"] = frame.index.to_series().groupby([frame[column] for column in KEY]).transform("min")
    frame["indicator_known"] = _known(frame["indicator"], reading.tables["indicators.csv"], "id")
    frame["area_known"] = _known(frame["area"], reading.tables["areas.csv"], "code")
    return frame.assign(**_bounds(frame["indicator"], reading.catalog.indicators)).pipe(_with_expected_value)


def _number(text: "pd.Series[str]", spelling: str) -> "pd.Series[float]":
    return pd.to_numeric(text.where(text.str.fullmatch(spelling)), errors="coerce").astype(float)


def _known(text: "pd.Series[str]", table: Table, column: str) -> "pd.Series[bool]":
    """Whether a filled cell names a row of ``table``; of a table that cannot be read nothing is said."""
    return text.isin(table.first_lines(column)) | (text == "") | (not table.readable)


def _bounds(names: "pd.Series[str]", indicators: Mapping[str, Indicator]) -> dict[str, "pd.Series[float]"]:
    by_field: dict[str, dict[str, float | None]] = {
        field: {name: getattr(indicator, field) for name, indicator in indicators.items()}
        for field in ("minimum", "maximum", "multiplier")
    }
    by_field["slack"] = {
        name: OWN_ROUNDING if indicator.counts is Counts.RATIO else 0.0
        for name, indicator in indicators.items()
    }
    return {field: names.map(by_name).astype(float) for field, by_name in by_field.items()}


def _with_expected_value(frame: pd.DataFrame) -> pd.DataFrame:
    """What the counts give, and how far the value may be from it.

    A value is rounded to the decimals it is written with: half a unit of the last one is granted,
    and one part in 10^9 for the arithmetic. Sources round amounts and their ratio each on its own, so a
    ratio is granted two hundredths more.
    """
    numerator, denominator = frame["numerator_number"], frame["denominator_number"]
    counts = (numerator >= 0) & (denominator > 0)
    expected = (numerator / denominator * frame["multiplier"]).where(counts)
    decimals = frame["value"].str.extract(r"\.(\d+)$", expand=False).str.len().fillna(0)
    tolerance = 0.5 * 10.0**-decimals + 1e-9 * expected.abs() + frame["slack"]
    return frame.assign(expected=expected, tolerance=tolerance)
