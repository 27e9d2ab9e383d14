"""The rows of the observations, all of them, against a pandera schema made of rules and catalogue."""

from collections.abc import Iterator

import pandas as pd
import pandera.pandas as pa

from willdash.core.problem import Problem
from willdash.pipeline.observation_frame import COLUMNS, FILE, observation_frame
from willdash.pipeline.observation_rules import RULES, Rule
from willdash.store.catalog import Reading
from willdash.store.tables import Table

BY_NAME = {rule.name: rule for rule in RULES}


def observation_problems(table: Table, reading: Reading) -> list[Problem]:
    """Everything that is wrong with the rows of ``table``; of one that cannot be read, nothing."""
    if not (table.readable and table.rows):
        return []
    frame = observation_frame(table, reading)
    try:
        _schema().validate(frame, lazy=True)
    except pa.errors.SchemaErrors as found:
        return [problem for error in found.schema_errors for problem in _problems(error, frame)]
    return []


def _schema() -> pa.DataFrameSchema:
    # ignore_na would let pandera pass over rows with an empty number; each rule decides that itself
    checks = [pa.Check(rule.holds, name=rule.name, ignore_na=False) for rule in RULES]
    return pa.DataFrameSchema({column: pa.Column(str) for column in COLUMNS}, checks=checks)


def _problems(error: pa.errors.SchemaError, frame: pd.DataFrame) -> Iterator[Problem]:
    if error.check_output is None or error.check.name not in BY_NAME:
        raise error  # a rule that fails to run is our fault, not one of the data
    rule = BY_NAME[error.check.name]
    broken = frame[~error.check_output]
    shown = broken.drop_duplicates(rule.once_per) if rule.once_per else broken
    times = broken[rule.once_per].value_counts() if rule.once_per else {}
    for line, row in shown.to_dict("index").items():
        more = times[row[rule.once_per]] - 1 if rule.once_per else 0
        yield Problem(FILE, int(line), _say(rule, row, more=more), rule.fix)


def _say(rule: Rule, row: dict[str, object], *, more: int) -> str:
    place = f"«{row['indicator']}», {row['area']}, {row['year']}: "
    return place + rule.say.format_map(row) + (f" (and in {more} more rows)" if more else "")
