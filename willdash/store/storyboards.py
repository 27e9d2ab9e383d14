"""Storyboards out of files, with everything that is wrong with them at once."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from willdash.core.problem import Problem
from willdash.core.storyboard import Storyboard
from willdash.store.catalog import CatalogError
from willdash.store.choices import StoreChoices
from willdash.store.marked import LARGEST_BYTES, Marked, read_marked
from willdash.store.scene_faults import Found, scene_faults
from willdash.store.storyboard_fault import Fault, words
from willdash.store.storyboard_wording import place, say_and_fix

FOLDER = "storyboards"
"""Where in a data package they stand: a file each, named after its id."""

BOM = "\ufeff"
MOST_PROBLEMS = 100
TAKEN = ("avvia", "componi", "controlla", "scena")
"""Ids whose address ``/plenaria/<id>`` is another page's."""

Read = tuple[Storyboard | None, tuple[Fault, ...]]
Loaded = tuple[Storyboard | None, tuple[Problem, ...]]


def read_storyboard(text: str, *, file: str, choices: StoreChoices | None) -> Read:
    """A storyboard out of YAML or JSON; never raises for what the text holds.

    Args:
        text: the file's text.
        file: what faults call it.
        choices: what can be shown; none where that is not known, and only the form is read.

    Returns:
        The storyboard, where it is sound, and what is wrong with it otherwise, by line: for the caller to
        tell in a language.
    """
    document, faults = read_marked(text.removeprefix(BOM), file=file)
    if document is None:
        return None, _most(faults, file)
    storyboard, found = _storyboard(document)
    if choices is not None:
        found += _scenes(document, choices)
    faults = [Fault(file, line, say, fix) for line, say, fix in found]
    return (None if faults else storyboard), _most(faults, file)


def read_storyboards(
    folder: Path, choices: StoreChoices | None
) -> tuple[Mapping[str, Storyboard], tuple[Problem, ...]]:
    """The storyboards of a data package, by id in the order of their files, and what is wrong with them.

    Args:
        folder: the package; one without storyboards is sound.
        choices: as in `read_storyboard`.
    """
    storyboards: dict[str, Storyboard] = {}
    problems: list[Problem] = []
    for path in sorted((folder / FOLDER).glob("*")):
        if not path.name.startswith("."):
            storyboard, found = _file(path, choices)
            problems += found
            if storyboard:
                storyboards[storyboard.id] = storyboard
    return MappingProxyType(storyboards), tuple(problems)


def load_storyboards(folder: Path, choices: StoreChoices) -> Mapping[str, Storyboard]:
    """The storyboards of a data package, by id.

    Raises:
        CatalogError: with every problem, if there is one.
    """
    storyboards, problems = read_storyboards(folder, choices)
    if problems:
        raise CatalogError(problems)
    return storyboards


def _file(path: Path, choices: StoreChoices | None) -> Loaded:
    """A file of a package; who mends one works in a terminal, and is told in English."""
    name = f"{FOLDER}/{path.name}"
    if path.suffix != ".yml" or not path.is_file():
        return None, (Problem(name, None, "it is no storyboard", "name it «<id>.yml», or move it elsewhere"),)
    try:
        if path.stat().st_size > LARGEST_BYTES:
            say = f"the file is larger than {LARGEST_BYTES // 1024} kB"
            return None, (Problem(name, None, say, "shorten the notes, or make two storyboards of it"),)
        text = path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        return None, (Problem(name, line, "the text is not UTF-8", "save the file as UTF-8"),)
    except OSError:
        return None, (Problem(name, None, "the file cannot be read", "check who may read it"),)
    storyboard, faults = read_storyboard(text, file=name, choices=choices)
    if storyboard and storyboard.id != path.stem:
        say = f"the file is called «{path.name}», its storyboard «{storyboard.id}»"
        return None, (Problem(name, None, say, f"name the file «{storyboard.id}.yml», or change the id"),)
    if storyboard and storyboard.id in TAKEN:
        say = f"the id «{storyboard.id}» is the name of another page"
        return None, (Problem(name, None, say, "choose another id, and name the file after it"),)
    return storyboard, tuple(fault.told() for fault in faults)


def _storyboard(document: Marked) -> tuple[Storyboard | None, list[Found]]:
    """The storyboard, or what its form lacks."""
    try:
        return Storyboard.model_validate(document.plain()), []
    except ValidationError as error:
        found = [fault for fault in error.errors(include_url=False) if not _follows(fault)]
        return None, [(document.at(fault["loc"]).line, *say_and_fix(fault)) for fault in found]


def _follows(fault: ErrorDetails) -> bool:
    """Whether a list is called too short only because pydantic does not count its faulty entries."""
    given = fault["input"]
    return fault["type"] == "too_short" and len(given) >= fault["ctx"]["min_length"]


def _scenes(document: Marked, choices: StoreChoices) -> Iterator[Found]:
    """What of the scenes cannot be shown."""
    scenes = document.member("scenes")
    for number, scene in enumerate(scenes.items if scenes else ()):
        for line, say, fix in scene_faults(scene, choices):
            yield line, words("fault-at", where=place(("scenes", number)), what=say), fix


def _most(faults: Sequence[Fault], file: str) -> tuple[Fault, ...]:
    """By line, and not endlessly many."""
    ordered = sorted(faults, key=lambda fault: fault.row or 0)
    further = len(ordered) - MOST_PROBLEMS
    if further <= 0:
        return tuple(ordered)
    say = words("fault-further", count=str(further))
    return (*ordered[:MOST_PROBLEMS], Fault(file, None, say, words("remedy-further")))
