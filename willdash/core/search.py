"""Search by words: accents, capitals, Italian endings and typing errors are forgiven.

A word sought finds words that are the same, differ in their ending alone, begin with it, or hold it; only
where there are none of these does it find words that are nearly the same. An entry stands the higher the
rarer the words it shares with what is sought, the nearer they are, and where they are part of its name.
"""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import log

LONGEST = 100
MOST_WORDS = 8
SURE_LENGTH = 3
"""Shorter words (*di*, *a*, *0*) help the order and are never required."""
WORD = re.compile(r"[^\W_]+")
LAST = "\uffff"
"""Comes after every letter."""
ENDINGS = "aeious"
"""Letters that end the forms of one word, in Italian (*nido*, *nidi*) and English (*place*, *places*)."""

SAME, ENDING, BEGINNING, STEM, INSIDE = 1.0, 0.95, 0.9, 0.85, 0.7
ONE_ERROR, TWO_ERRORS, UNFINISHED = 0.65, 0.55, 0.9
"""How near a word is to the one sought; an error in a word not yet written out counts for less."""
ALIKE = 0.65
"""Share of letters that a suggested word must have in common with the one written."""
IN_NAME, IN_MORE = 1.0, 0.55
WHOLE_NAME, NAME_BEGINS = 1.0, 0.4


@dataclass(frozen=True, slots=True)
class Findable:
    """Something that can be found.

    Attributes:
        kind: what it is, such as ``city``.
        id: its name among its kind.
        names: what it is called, in every language.
        more: further words it is found by.
    """

    kind: str
    id: str
    names: tuple[str, ...]
    more: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry found.

    Attributes:
        entry: what was found.
        score: higher is nearer; comparable within one search.
        has_all: it has every word that was sought.
    """

    entry: Findable
    score: float
    has_all: bool


@dataclass(frozen=True, slots=True)
class Index:
    """Entries by their words, made once by `index`.

    Attributes:
        entries: in the order that equals keep.
        places: word to the entries it stands in, each with its weight.
        words: in alphabetical order.
        spelling: word to how it is written.
        names: the entries' names, folded.
    """

    entries: tuple[Findable, ...]
    places: Mapping[str, Mapping[int, float]]
    words: tuple[str, ...]
    spelling: Mapping[str, str]
    names: tuple[tuple[str, ...], ...]


def index(entries: Iterable[Findable]) -> Index:
    """Prepares entries for `find`."""
    kept = tuple(entries)
    places: dict[str, dict[int, float]] = {}
    spelling: dict[str, str] = {}
    for number, entry in enumerate(kept):
        for weight, words in ((IN_MORE, entry.more), (IN_NAME, " ".join(entry.names))):
            for written in WORD.findall(words):
                word = folded(written)
                spelling.setdefault(word, written.lower())
                places.setdefault(word, {})[number] = weight
    names = tuple(tuple(" ".join(WORD.findall(folded(name))) for name in entry.names) for entry in kept)
    return Index(kept, places, tuple(sorted(places)), spelling, names)


def find(index: Index, sought: str, *, limit: int | None = None) -> tuple[Hit, ...]:
    """The entries that have the words sought, nearest first.

    Where no entry has all of them, those that have some; words that nothing has are passed over.

    Args:
        index: what to look in.
        sought: words as a reader writes them, any text at all.
        limit: how many at most.
    """
    words = words_of(sought)
    found = {word: near for word in words if (near := _near_words(word, index.words))}
    if not found:
        return ()
    score, counts = _scores(index, found)
    required = sum(_is_required(word) for word in words)
    hits = [
        Hit(index.entries[number], value + _by_name(index.names[number], words), counts[number] >= required)
        for number, value in score.items()
    ]
    if any(hit.has_all for hit in hits):
        hits = [hit for hit in hits if hit.has_all]
    elif any(counts.values()):
        hits = [hit for hit, count in zip(hits, counts.values(), strict=True) if count]
    return tuple(sorted(hits, key=lambda hit: -hit.score)[:limit])


def suggestion(index: Index, sought: str) -> str:
    """What the reader may have meant, in words that the index knows; empty where nothing comes near."""
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    known = [word for word in index.words if len(word) >= SURE_LENGTH]
    meant = []
    for word in words_of(sought):
        near = process.extractOne(word, known, scorer=OSA.normalized_similarity, score_cutoff=ALIKE)
        if near:
            meant.append(index.spelling[near[0]])
    return " ".join(meant)


def folded(words: str) -> str:
    """Words in small letters without accents."""
    if words.isascii():
        return words.lower()
    decomposed = unicodedata.normalize("NFD", words.lower())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def words_of(sought: str) -> list[str]:
    """The words of a text, folded, each once; no more than a reader would write."""
    return list(dict.fromkeys(WORD.findall(folded(sought[:LONGEST]))))[:MOST_WORDS]


def _is_required(word: str) -> bool:
    return len(word) >= SURE_LENGTH


def _scores(
    index: Index, found: Mapping[str, Mapping[str, float]]
) -> tuple[dict[int, float], dict[int, int]]:
    """Findable to its score, from 0 to 1, and to how many of the required words it has."""
    score: dict[int, float] = {}
    counts: dict[int, int] = {}
    total = 0.0
    for sought, near in found.items():
        best: dict[int, float] = {}
        for word, nearness in near.items():
            for number, weight in index.places[word].items():
                best[number] = max(best.get(number, 0.0), nearness * weight)
        rarity = log(1 + len(index.entries) / len(best))
        total += rarity
        for number, value in best.items():
            score[number] = score.get(number, 0.0) + rarity * value
            counts[number] = counts.get(number, 0) + _is_required(sought)
    return {number: value / total for number, value in score.items()}, counts


def _by_name(names: Sequence[str], words: Sequence[str]) -> float:
    """What an entry gains by being called what is sought, or beginning with it."""
    sought = " ".join(words)
    if sought in names:
        return WHOLE_NAME
    return NAME_BEGINS if any(name.startswith(sought) for name in names) else 0.0


def _near_words(word: str, known: Sequence[str]) -> dict[str, float]:
    """Words known to how near they are; those with typing errors only where there are no others.

    Args:
        word: the one sought.
        known: in alphabetical order.
    """
    stem = _stem(word)
    start = stem if len(stem) >= SURE_LENGTH else word
    alike = known[bisect_left(known, start) : bisect_left(known, start + LAST)]
    near = {other: value for other in alike if (value := _nearness(word, stem, other))}
    if len(word) > SURE_LENGTH:
        near = {other: INSIDE for other in known if word in other} | near
    return near or _with_errors(word, known)


def _nearness(word: str, stem: str, other: str) -> float:
    """How near a word is to the one sought, with which it begins, or at least with its stem."""
    if other == word:
        return SAME
    if _stem(other) == stem and len(stem) >= SURE_LENGTH:
        return ENDING
    if other.startswith(word):
        return BEGINNING
    return STEM if len(stem) > SURE_LENGTH else 0.0


def _with_errors(word: str, known: Sequence[str]) -> dict[str, float]:
    """Words within one typing error of the one sought, within two of a long one; finished or not.

    An error is a letter missing, added, wrong, or swapped with its neighbour (optimal string alignment).
    """
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    allowed = 0 if len(word) <= SURE_LENGTH else 1 if len(word) < 8 else 2
    near: dict[str, float] = {}
    if not allowed:
        return near
    longer = [other for other in known if len(other) > len(word)]
    begun = [other[: len(word)] for other in longer]
    for share, others, written in ((1.0, known, known), (UNFINISHED, longer, begun)):
        matches = process.extract(word, written, scorer=OSA.distance, score_cutoff=allowed, limit=None)
        for _, errors, place in matches:
            value = share * (ONE_ERROR if errors <= 1 else TWO_ERRORS)
            near[others[place]] = max(near.get(others[place], 0.0), value)
    return near


def _stem(word: str) -> str:
    return word.rstrip(ENDINGS)
