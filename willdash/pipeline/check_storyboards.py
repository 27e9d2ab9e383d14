"""The storyboards of a package: their form always, what they show where the figures are sound."""

from pathlib import Path

from willdash.core.problem import Problem
from willdash.pipeline.observation_frame import FILE
from willdash.store.awaited import without_awaited
from willdash.store.catalog import Catalog
from willdash.store.choices import StoreChoices, choices_of
from willdash.store.levels import levels_of
from willdash.store.observations import Observations
from willdash.store.storyboards import read_storyboards


def storyboard_problems(folder: Path, catalog: Catalog, *, are_sound: bool) -> tuple[Problem, ...]:
    """Everything that is wrong with the storyboards in ``folder``.

    Args:
        folder: the package.
        catalog: its metadata.
        are_sound: whether its tables have no problems; else what can be shown is not known.
    """
    choices = _choices(folder, catalog) if are_sound else None
    return read_storyboards(folder, choices)[1]


def _choices(folder: Path, catalog: Catalog) -> StoreChoices | None:
    """What can be shown; none where not every indicator has a figure for the nine."""
    observations = Observations.load(folder / FILE)
    catalog = without_awaited(catalog, observations)
    levels = levels_of(catalog, observations)
    if not levels or levels.keys() < catalog.indicators.keys():
        return None
    return choices_of(catalog, observations, levels)
