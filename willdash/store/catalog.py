"""The catalogue: all metadata of the package, and the practices, with all errors at once.

``load_catalog`` is for those who need a sound catalogue; ``read_catalog`` is for ``willdash check``,
which goes on after the first fault.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from operator import attrgetter
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from pydantic import BaseModel

from willdash.core.model import Area, Cluster, FormerIndicator, Indicator, PeerSet, Source, Target
from willdash.core.practice import Practice
from willdash.core.problem import Problem
from willdash.core.search import Index, index
from willdash.store.practice_entry import practice_entry
from willdash.store.references import KEYS, reference_problems
from willdash.store.rows import columns, parse
from willdash.store.tables import Table, read_table

M = TypeVar("M", bound=BaseModel)

MODELS: Mapping[str, type[BaseModel]] = {
    "areas.csv": Area,
    "clusters.csv": Cluster,
    "sources.csv": Source,
    "indicators.csv": Indicator,
    "peer_sets.csv": PeerSet,
    "targets.csv": Target,
    "former_indicators.csv": FormerIndicator,
    "practices.csv": Practice,
}
LATER = frozenset({"former_indicators.csv", "practices.csv"})
"""Tables that packages made before them lack; such a package is sound, and the table empty."""


class CatalogError(Exception):
    """The metadata cannot be used; ``problems`` says everything that is wrong with it."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))


@dataclass(frozen=True)
class Catalog:
    """The metadata, by id: in the order of the files, clusters and peer sets by their position."""

    areas: Mapping[str, Area]
    clusters: Mapping[str, Cluster]
    sources: Mapping[str, Source]
    indicators: Mapping[str, Indicator]
    peer_sets: Mapping[str, PeerSet]
    targets: Mapping[str, Target]
    former_indicators: Mapping[str, FormerIndicator]
    practices: Mapping[str, Practice]

    @cached_property
    def cities(self) -> tuple[Area, ...]:
        """The nine: areas that have a slug, by label."""
        return tuple(sorted((area for area in self.areas.values() if area.slug), key=attrgetter("label")))

    @cached_property
    def practice_index(self) -> Index:
        """The practices, to look for words in."""
        labels = {city.slug: city.label for city in self.cities}
        return index(practice_entry(each, labels.get(each.city, "")) for each in self.practices.values())

    @property
    def panels(self) -> tuple[Cluster, ...]:
        """The clusters that have a panel, by position."""
        return tuple(cluster for cluster in self.clusters.values() if cluster.is_panel)

    def city(self, slug: str) -> Area | None:
        """The city with this slug."""
        return next((area for area in self.areas.values() if area.slug == slug), None)

    def area(self, code: str) -> Area | None:
        """The area with this ISTAT code."""
        return self.areas.get(code)

    def chain(self, code: str) -> tuple[Area, ...]:
        """The area and all that it lies in, finest first: comune, provincia, regione, Italia."""
        chain: dict[str, Area] = {}
        area = self.areas.get(code)
        while area and area.code not in chain:
            chain[area.code] = area
            area = self.areas.get(area.parent or "")
        return tuple(chain.values())


@dataclass(frozen=True)
class Reading:
    """What reading the metadata gave: the sound rows, the text of all rows, and every problem."""

    catalog: Catalog
    tables: Mapping[str, Table]
    problems: tuple[Problem, ...]


def load_catalog(folder: Path) -> Catalog:
    """The catalogue in ``folder``.

    Raises:
        CatalogError: with every problem, if there is one.
    """
    reading = read_catalog(folder)
    if reading.problems:
        raise CatalogError(reading.problems)
    return reading.catalog


def read_catalog(folder: Path) -> Reading:
    """Read all that can be read of the metadata in ``folder``."""
    tables = {file: _table(folder / file, columns(model)) for file, model in MODELS.items()}
    problems = [problem for table in tables.values() for problem in table.problems]
    catalog = Catalog(
        areas=_parse(Area, tables["areas.csv"], problems),
        clusters=_in_position(_parse(Cluster, tables["clusters.csv"], problems)),
        sources=_parse(Source, tables["sources.csv"], problems),
        indicators=_parse(Indicator, tables["indicators.csv"], problems),
        peer_sets=_in_position(_parse(PeerSet, tables["peer_sets.csv"], problems)),
        targets=_parse(Target, tables["targets.csv"], problems),
        former_indicators=_parse(FormerIndicator, tables["former_indicators.csv"], problems),
        practices=_parse(Practice, tables["practices.csv"], problems),
    )
    problems += reference_problems(tables)
    return Reading(catalog, tables, tuple(sorted(problems, key=_place)))


def _table(path: Path, columns: Sequence[str]) -> Table:
    if path.name in LATER and not path.exists():
        return Table(path.name, readable=True)
    return read_table(path, columns)


def _parse(model: type[M], table: Table, problems: list[Problem]) -> Mapping[str, M]:
    """The sound rows by id, the first of each; faults are added to ``problems``."""
    models: dict[str, M] = {}
    key = KEYS[table.file]
    for row in table.rows if table.readable else ():
        if row.intact:
            parsed, faults = parse(model, row, file=table.file, key=key)
            problems += faults
            if parsed:
                models.setdefault(row.cells[key], parsed)
    return MappingProxyType(models)


def _in_position(models: Mapping[str, M]) -> Mapping[str, M]:
    return MappingProxyType(dict(sorted(models.items(), key=lambda item: attrgetter("position")(item[1]))))


def _place(problem: Problem) -> tuple[int, int]:
    return [*MODELS].index(problem.file), problem.row or 0
