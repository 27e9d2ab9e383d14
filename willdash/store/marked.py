"""YAML, and JSON with it, as texts, lists and mappings that know their line.

Every scalar stays the text that stands in the file, so that ``no`` is a word and a year is not a date.
Anchors, aliases and tags are refused: a few lines of them can stand for gigabytes.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import yaml

from willdash.store.storyboard_fault import Fault, Words, words
from willdash.store.yaml_faults import syntax_words

LARGEST_BYTES = 64 * 1024
DEEPEST = 10
NOTHING = ("", "~", "null")
"""What stands for no value, unless it is quoted."""

NOT_ALLOWED = re.compile("[^\t\n\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Signs that no document can hold, which escapes can smuggle in."""

Step = str | int


@dataclass(frozen=True, slots=True)
class Marked:
    """A value and the line it begins on; for a member of a mapping, the line of its name."""

    line: int
    value: "str | Sequence[Marked] | Mapping[str, Marked] | None"

    def plain(self) -> object:
        """The value without lines."""
        if isinstance(self.value, Mapping):
            return {name: member.plain() for name, member in self.value.items()}
        if isinstance(self.value, str) or self.value is None:
            return self.value
        return [item.plain() for item in self.value]

    def member(self, name: str) -> "Marked | None":
        """A member of a mapping; none where there is none, or no mapping."""
        return self.value.get(name) if isinstance(self.value, Mapping) else None

    @property
    def items(self) -> "Sequence[Marked]":
        """The items of a list; none where it is no list."""
        return self.value if isinstance(self.value, list) else ()

    def at(self, steps: Sequence[Step]) -> "Marked":
        """What the steps lead to, or the last thing on the way that is there."""
        found = self
        for step in steps:
            following = found.member(step) if isinstance(step, str) else _item(found.items, step)
            if following is None:
                break
            found = following
        return found


def _item(items: Sequence[Marked], place: int) -> Marked | None:
    return items[place] if place < len(items) else None


def read_marked(text: str, *, file: str) -> tuple[Marked | None, list[Fault]]:
    """Reads one document; never raises for what the text holds.

    Args:
        text: YAML or JSON.
        file: what faults call it.

    Returns:
        The document, where its form is sound, and what is wrong with it.
    """
    if len(text.encode("utf-8", "surrogatepass")) > LARGEST_BYTES:
        say = words("fault-too-long", most=str(LARGEST_BYTES // 1024))
        return None, [Fault(file, None, say, words("remedy-shorten-notes"))]
    composer = _Composer(file)
    try:
        document = composer.document(yaml.parse(text, Loader=yaml.SafeLoader))
    except (yaml.YAMLError, ValueError, OverflowError) as error:  # the last two for numbers of signs
        line, say, fix = syntax_words(error)
        return None, [*composer.faults, Fault(file, line, say, fix)]
    except _TooDeep as error:
        say = words("fault-too-deep", most=str(DEEPEST))
        return None, [*composer.faults, Fault(file, error.line, say, words("remedy-keep-form"))]
    return (None if composer.faults else document), composer.faults


class _TooDeep(Exception):
    def __init__(self, line: int) -> None:
        self.line = line
        super().__init__(line)


@dataclass(slots=True)
class _Composer:
    """Puts events together to one document, and notes what is refused."""

    file: str
    faults: list[Fault] = field(default_factory=list)

    def document(self, events: Iterator[yaml.Event]) -> Marked:
        document = None
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                if document is not None:
                    self._refuse(event, words("fault-second-document"), words("remedy-one-document"))
                    break
                document = self._node(next(events), events, depth=0)
        return document or Marked(1, None)

    def _node(self, event: yaml.Event, events: Iterator[yaml.Event], *, depth: int) -> Marked:
        line = _line(event)
        if depth > DEEPEST:
            raise _TooDeep(line)
        self._refuse_marks(event)
        if isinstance(event, yaml.ScalarEvent):
            if NOT_ALLOWED.search(event.value):
                self._refuse(event, words("fault-sign"), words("remedy-remove"))
            is_nothing = event.style is None and event.value in NOTHING
            return Marked(line, None if is_nothing else event.value)
        if isinstance(event, yaml.SequenceStartEvent):
            return Marked(line, self._items(events, depth=depth))
        if isinstance(event, yaml.MappingStartEvent):
            return Marked(line, self._members(events, depth=depth))
        return Marked(line, None)

    def _items(self, events: Iterator[yaml.Event], *, depth: int) -> list[Marked]:
        items = []
        while not isinstance(event := next(events), yaml.SequenceEndEvent):
            items.append(self._node(event, events, depth=depth + 1))
        return items

    def _members(self, events: Iterator[yaml.Event], *, depth: int) -> dict[str, Marked]:
        members: dict[str, Marked] = {}
        while not isinstance(event := next(events), yaml.MappingEndEvent):
            name = self._node(event, events, depth=depth + 1).value
            value = self._node(next(events), events, depth=depth + 1).value
            if not isinstance(name, str):
                self._refuse(event, words("fault-field-name"), words("remedy-field-name"))
            elif name in members:
                self._refuse(event, words("fault-twice", name=name[:40]), words("remedy-keep-one"))
            else:
                members[name] = Marked(_line(event), value)
        return members

    def _refuse_marks(self, event: yaml.Event) -> None:
        if isinstance(event, yaml.AliasEvent):
            say = words("fault-alias", name=str(event.anchor)[:40])
            self._refuse(event, say, words("remedy-write-out"))
        elif getattr(event, "anchor", None):
            self._refuse(event, words("fault-anchor"), words("remedy-anchor"))
        elif getattr(event, "tag", None):
            self._refuse(event, words("fault-tag"), words("remedy-remove"))

    def _refuse(self, event: yaml.Event, say: Words, fix: Words) -> None:
        self.faults.append(Fault(self.file, _line(event), say, fix))


def _line(event: yaml.Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 1
