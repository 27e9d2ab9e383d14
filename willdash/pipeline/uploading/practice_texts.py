"""What cells of a practice say that can be read without knowing the package."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from enum import Enum
from functools import cache
from typing import Any, TypeVar

from pydantic import HttpUrl, TypeAdapter, ValidationError

from willdash.core.practice import Reported, State
from willdash.core.practice_columns import PracticeColumn as Column
from willdash.core.search import folded
from willdash.core.upload import Fault
from willdash.pipeline.uploading.faults import Found
from willdash.text import LANGUAGES, Text

T = TypeVar("T", bound=Enum)
MOST_TITLE = 120
"""Characters of a title, which stands above a page; the longest of the first collection has 59."""
E_MAIL = re.compile(r"[^\s@]@[^\s@]+\.[^\s@]")
ADDRESS = TypeAdapter(HttpUrl)


class Faulty(Exception):
    """A cell does not say what it should; `found` is everything that is wrong with it."""

    def __init__(self, *found: Found) -> None:
        self.found = found
        super().__init__(", ".join(each.fault for each in found))


class Answer(Enum):
    """What a cell says that asks whether something is so; an empty one says no."""

    YES = "yes"
    NO = "no"


def one_line(text: str) -> str:
    """A text as it is kept: in one line, each letter in one sign."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def _plain(text: str) -> str:
    """A text that names nobody's mailbox; may be empty."""
    if E_MAIL.search(text):
        raise Faulty(Found(Fault.E_MAIL, {}))
    return one_line(text)


def needed(text: str) -> str:
    """A text that has to be there.

    Raises:
        Faulty: it is not, or names somebody's mailbox.
    """
    if not text.strip():
        raise Faulty(Found(Fault.MISSING_CELL, {}))
    return _plain(text)


def _title(text: str) -> str:
    title = needed(text)
    if len(title) > MOST_TITLE:
        raise Faulty(Found(Fault.LONG_TITLE, {"most": MOST_TITLE}))
    return title


def _actors(text: str) -> tuple[str, ...]:
    actors = tuple(filter(None, map(one_line, _plain(text).split(";"))))
    if not actors:
        raise Faulty(Found(Fault.MISSING_CELL, {}))
    return actors


def _source_title(text: str) -> str:
    if not text.strip():
        raise Faulty(Found(Fault.MISSING_SOURCE, {}))
    return _plain(text)


def _address(text: str) -> HttpUrl:
    """Of a page that anybody may open: a host with a name, and no password."""
    given = text.strip()
    if not given:
        raise Faulty(Found(Fault.MISSING_SOURCE, {}))
    try:
        url = ADDRESS.validate_python(given)
    except ValidationError as error:
        raise Faulty(Found(Fault.NOT_AN_ADDRESS, {})) from error
    is_public = "." in (url.host or "") and not (url.username or url.password)
    if not is_public or any(sign.isspace() for sign in given):
        raise Faulty(Found(Fault.NOT_AN_ADDRESS, {}))
    return url


def _state(text: str) -> State:
    return _chosen(text, State) or State.UNKNOWN


def _reported(text: str) -> Reported | None:
    return _chosen(text, Reported)


def _is_yes(text: str) -> bool:
    return _chosen(text, Answer) is Answer.YES


def _chosen(text: str, among: type[T]) -> T | None:
    """One of some words, in whatever language and with accents or without; none where the cell is empty."""
    word = folded(one_line(text))
    if not word:
        return None
    found: T | None = _words(among).get(word)
    if found is None:
        raise Faulty(Found(Fault.NOT_A_CHOICE, {}))
    return found


@cache
def _words(among: type[T]) -> Mapping[str, T]:
    return {
        folded(Text.of(language)(f"upload-practice-{choice.value}")): choice
        for language in LANGUAGES
        for choice in among
    }


READERS: Mapping[Column, Callable[[str], Any]] = {
    Column.TITLE_IT: _title,
    Column.TITLE_EN: _title,
    Column.START_IS_INFERRED: _is_yes,
    Column.END_IS_INFERRED: _is_yes,
    Column.STATE: _state,
    Column.ACTORS: _actors,
    Column.WHAT_IT: needed,
    Column.WHAT_EN: needed,
    Column.REPORTED: _reported,
    Column.RESULTS_IT: _plain,
    Column.RESULTS_EN: _plain,
    Column.WILL: _is_yes,
    Column.SOURCE_TITLE: _source_title,
    Column.SOURCE_URL: _address,
    Column.CAVEAT_IT: _plain,
    Column.CAVEAT_EN: _plain,
}
"""Columns that can be read without knowing the package."""
