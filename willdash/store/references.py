"""What the metadata tables say of each other: names that must be unique, names that must exist."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from willdash.core.model import Level
from willdash.core.problem import Problem
from willdash.store.tables import Table

Tables = Mapping[str, Table]


class Reference(NamedTuple):
    """Each cell of ``column``, where it is filled, names a row of ``target_file``, or several rows."""

    file: str
    column: str
    target_file: str
    target_column: str = "id"
    names_several: bool = False
    """Whether a cell may hold several names, with spaces between them."""

    @property
    def noun(self) -> str:
        """What one name is called: column ``indicators`` holds names of an ``indicator`` each."""
        return self.column.removesuffix("s") if self.names_several else self.column

    def names(self, cell: str) -> list[str]:
        """The names in a cell."""
        return cell.split() if self.names_several else [cell] * bool(cell)


REFERENCES = (
    Reference("areas.csv", "parent", "areas.csv", "code"),
    Reference("indicators.csv", "cluster", "clusters.csv"),
    Reference("indicators.csv", "source", "sources.csv"),
    Reference("indicators.csv", "base_population", "indicators.csv"),
    Reference("targets.csv", "indicator", "indicators.csv"),
    Reference("former_indicators.csv", "successor", "indicators.csv"),
    Reference("practices.csv", "city", "areas.csv", "slug"),
    Reference("practices.csv", "cluster", "clusters.csv"),
    Reference("practices.csv", "indicators", "indicators.csv", names_several=True),
)

KEYS = {
    "areas.csv": "code",
    "clusters.csv": "id",
    "sources.csv": "id",
    "indicators.csv": "id",
    "peer_sets.csv": "id",
    "targets.csv": "id",
    "former_indicators.csv": "id",
    "practices.csv": "id",
}
"""The column that names a row of each metadata table."""

UNIQUE = (*KEYS.items(), ("areas.csv", "slug"))

PARENT_LEVEL = {
    Level.COMUNE: Level.PROVINCIA,
    Level.PROVINCIA: Level.REGIONE,
    Level.REGIONE: Level.ITALIA,
}

LEVELS = frozenset(map(str, Level))

RULES = ("will", "same_region", "capitals", "similar")
"""The rules that a peer set can be drawn by."""


def reference_problems(tables: Tables) -> list[Problem]:
    """Every repeated name, every name without its row, every area under the wrong kind of parent."""
    problems = [problem for file, column in UNIQUE for problem in _repeated(tables[file], column)]
    for reference in REFERENCES:
        problems += _dangling(tables, reference)
    problems += _still_there(tables["former_indicators.csv"], tables["indicators.csv"])
    return [*problems, *_misplaced(tables["areas.csv"]), *_unruled(tables["peer_sets.csv"])]


def _repeated(table: Table, column: str) -> Iterator[Problem]:
    first = table.first_lines(column)
    for row in table.rows:
        name = row.cells.get(column)
        if name and first[name] != row.line:
            say = f"the {column} «{name}» stands already in row {first[name]}"
            yield Problem(table.file, row.line, say, f"give one of the two another {column}, or delete it")


def _dangling(tables: Tables, reference: Reference) -> Iterator[Problem]:
    table, target = tables[reference.file], tables[reference.target_file]
    if not target.readable:
        return
    known = target.first_lines(reference.target_column)
    for row in table.rows:
        for name in reference.names(row.cells.get(reference.column) or ""):
            if name not in known:
                place = f"«{row.cells.get(KEYS[table.file])}»: the {reference.noun}"
                fix = f"correct the {reference.noun}, or add it to {target.file}"
                yield Problem(table.file, row.line, f"{place} «{name}» is not in {target.file}", fix)


def _misplaced(areas: Table) -> Iterator[Problem]:
    """Areas whose parent is not one level above: a chain from comune to Italia would break there."""
    levels = {row.cells.get("code"): row.cells.get("level", "") for row in areas.rows}
    for row in areas.rows:
        level, parent = row.cells.get("level", ""), row.cells.get("parent", "")
        found = levels.get(parent, "") if parent else None
        judged = areas.readable and row.intact and level in LEVELS and found in {*LEVELS, None}
        wanted = PARENT_LEVEL.get(Level(level)) if judged else None
        if judged and found != wanted:
            rule = f"the parent of a {level} is {wanted or 'nothing'}"
            say = f"«{row.cells['code']}»: {rule}, here it is {found or 'nothing'}"
            yield Problem(areas.file, row.line, say, "correct level or parent")


def _unruled(peer_sets: Table) -> Iterator[Problem]:
    for row in peer_sets.rows:
        rule = row.cells.get("rule")
        if rule and rule not in RULES:
            say = f"«{row.cells.get('id')}»: rule is «{rule}», which is not permitted"
            yield Problem(peer_sets.file, row.line, say, f"use one of {', '.join(RULES)}")


def _still_there(former: Table, indicators: Table) -> Iterator[Problem]:
    """Former indicators that are indicators: addresses that name one would mean two things."""
    present = indicators.first_lines("id") if indicators.readable else {}
    for row in former.rows:
        name = row.cells.get("id", "")
        if name in present:
            say = f"«{name}» is not a former indicator: it stands in row {present[name]} of {indicators.file}"
            yield Problem(former.file, row.line, say, "delete one of the two rows, or give one another id")
