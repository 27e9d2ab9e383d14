"""All comuni as few lines to draw: those of one class together, and the borders of the regions."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from willdash.store.atlas import NOBODY, Atlas, Cell

C = TypeVar("C", bound=Hashable)


def class_paths(atlas: Atlas, classes: Sequence[C]) -> Mapping[C, str]:
    """Class to the path data around all its comuni; between two of the same class there is no line.

    Args:
        atlas: the shapes.
        classes: the class of each comune, in the order of `Atlas.shapes`.
    """
    borders = atlas.borders
    lines: defaultdict[C, list[int]] = defaultdict(list)
    for line in range(len(borders)):
        ahead, back = borders.ahead[line], borders.back[line]
        if ahead != NOBODY and (back == NOBODY or classes[back] != classes[ahead]):
            lines[classes[ahead]].append(line)
        if back != NOBODY and (ahead == NOBODY or classes[ahead] != classes[back]):
            lines[classes[back]].append(~line)
    return {each: _path(_joined(atlas, chosen)) for each, chosen in lines.items()}


def border_path(atlas: Atlas, groups: Sequence[Hashable]) -> str:
    """The path data of the borders between groups of comuni, and of the coast.

    Args:
        atlas: the shapes.
        groups: the group of each comune, in the order of `Atlas.shapes`.
    """
    borders = atlas.borders
    ends = [
        line
        for line in range(len(borders))
        if NOBODY in (borders.ahead[line], borders.back[line])
        or groups[borders.ahead[line]] != groups[borders.back[line]]
    ]
    return _path((borders.cells(line) for line in ends), is_closed=False)


def outline_path(atlas: Atlas, code: str) -> str:
    """The path data around one comune; empty where it has no shape."""
    shape = atlas.shape(code)
    return _path(atlas.outlines(shape)) if shape else ""


def _joined(atlas: Atlas, lines: Sequence[int]) -> Iterator[list[Cell]]:
    """Lines that go round something, put together to closed rings."""
    from_cell: defaultdict[Cell, list[list[Cell]]] = defaultdict(list)
    for line in lines:
        cells = atlas.borders.cells(line)
        from_cell[cells[0]].append(cells)
    while from_cell:
        start = here = next(iter(from_cell))
        ring = [start]
        while True:
            ahead = from_cell[here]
            ring += ahead.pop()[1:]
            if not ahead:
                del from_cell[here]
            here = ring[-1]
            if here == start:
                break
        yield ring


def _path(lines: Iterable[list[Cell]], *, is_closed: bool = True) -> str:
    """Lines in relative steps of whole units: few digits, and the same ones again and again."""
    written = []
    x = y = 0
    for line in lines:
        numbers: list[str] = []
        at_x, at_y = x, y
        for to_x, to_y in line[:-1] if is_closed else line:
            if (to_x, to_y) != (at_x, at_y) or not numbers:
                numbers.append(f"{to_x - at_x} {to_y - at_y}")
                at_x, at_y = to_x, to_y
        written.append(f"m{' '.join(numbers)}{'z' if is_closed else ''}")
        x, y = line[0] if is_closed else (at_x, at_y)
    return "".join(written).replace(" -", "-")
