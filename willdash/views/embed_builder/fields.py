"""The fields of the form: radio buttons, boxes and selects, each with its name."""

from collections.abc import Sequence
from dataclasses import dataclass

from htpy import Element, Node, fieldset, input, label, legend, optgroup, option, select, small, span


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several.

    Attributes:
        value: that the address has; empty for what is usual.
        words: what it is called.
        more: one line about it.
    """

    value: str
    words: str
    more: str = ""


def radios(name: str, title: str, choices: Sequence[Choice], current: str, *, css: str = "") -> Element:
    """One of a few.

    Args:
        name: of the parameter.
        title: what is asked.
        choices: all of them.
        current: value of the one chosen.
        css: further classes.
    """
    return fieldset(class_=["embed-group", css])[
        legend[title],
        [_tick("radio", name, each, is_on=each.value == current) for each in choices],
    ]


def boxes(name: str, title: str, choices: Sequence[Choice], on: frozenset[str], more: Node) -> Element:
    """Any of a few, in a row.

    Args:
        name: of the parameter that holds all of them.
        title: what is asked.
        choices: all of them.
        on: values of those ticked.
        more: what it means.
    """
    return fieldset(".embed-group.embed-row")[
        legend[title],
        more,
        [_tick("checkbox", name, each, is_on=each.value in on) for each in choices],
    ]


def picker(name: str, title: str, groups: Sequence[tuple[str, Sequence[Choice]]], current: str) -> Element:
    """A native select; options in groups where these have names.

    Args:
        name: of the parameter.
        title: what is asked.
        groups: name and options of each.
        current: value of the option chosen.
    """

    def options(choices: Sequence[Choice]) -> Node:
        return [option(value=each.value, selected=each.value == current)[each.words] for each in choices]

    return label(".embed-field", for_=f"embed-{name}")[
        span[title],
        select(".form-select", id=f"embed-{name}", name=name)[
            [
                optgroup(label=title)[options(choices)] if title else options(choices)
                for title, choices in groups
            ]
        ],
    ]


def box(name: str, choice: Choice, *, is_on: bool) -> Element:
    """One thing that is so or not."""
    return _tick("checkbox", name, choice, is_on=is_on)


def _tick(kind: str, name: str, choice: Choice, *, is_on: bool) -> Element:
    id = f"embed-{name}-{choice.value or 'usual'}"
    return label(".embed-tick", for_=id)[
        input(id=id, type=kind, name=name, value=choice.value, checked=is_on),
        span[choice.words, small[choice.more] if choice.more else None],
    ]
