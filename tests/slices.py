"""Sweeps over many cases, of which `make test` takes a slice and `make thorough` all.

A test that is marked `sliced` runs in `make test` with so few of its cases that each value of each
parameter is there once; with a number, as in ``sliced(12)``, with that many cases, spread over all. All
others are marked `thorough`. Which are taken is drawn by lot, the same at every run.
"""

import random
from itertools import pairwise

import pytest


def mark_thorough(items):
    """Marks as `thorough` what a run of `make test` leaves out of its sweeps."""
    sweeps = {}
    for item in items:
        if item.get_closest_marker("sliced"):
            sweeps.setdefault((item.path.name, item.originalname), []).append(item)
    for (file, name), cases in sweeps.items():
        lots = random.Random(f"{file} {name}")
        most = cases[0].get_closest_marker("sliced").args
        taken = spread(len(cases), *most, lots) if most else covering([_values(case) for case in cases], lots)
        for number, case in enumerate(cases):
            if number not in taken:
                case.add_marker(pytest.mark.thorough)


def spread(count, most, lots):
    """The numbers of so many of the cases, one drawn from each of as many stretches of equal length."""
    ends = [count * stretch // most for stretch in range(most + 1)]
    return {lots.randrange(begin, end) for begin, end in pairwise(ends) if begin < end}


def covering(cases, lots):
    """The numbers of a few cases that have, between them, all that any of them has."""
    missing, taken = set().union(*cases), set()
    order = lots.sample(range(len(cases)), len(cases))
    while missing:
        best = max(order, key=lambda number: len(cases[number] & missing))
        taken.add(best)
        missing -= cases[best]
    return taken


def _values(case):
    """Which parameter has which value, in words, as not all of them can be in a set."""
    return {(name, repr(value)) for name, value in case.callspec.params.items()}
