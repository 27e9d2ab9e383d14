"""What of a scene cannot be shown with the figures there are."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields
from difflib import get_close_matches
from urllib.parse import urlencode

from willdash.core.selection import Notice, Selection, parse_selection
from willdash.core.storyboard import CLUSTERED, View
from willdash.store.choices import StoreChoices
from willdash.store.marked import Marked
from willdash.store.storyboard_fault import Words, words

PARAMETERS = (*(field.name for field in fields(Selection) if field.name != "lang"), "cluster", "practice")
"""What a scene may say of what it shows; the language is the hall's."""

Found = tuple[int, Words, Words]
"""Line, what is wrong, the remedy."""

FEW = 12
"""As many indicators as a remedy names them all."""


def scene_faults(scene: Marked, choices: StoreChoices) -> Iterator[Found]:
    """Everything of a scene's ``shows`` that the figures do not know, or that its view lacks."""
    shows = scene.member("shows")
    if shows is None or not isinstance(shows.value, Mapping):
        return
    for name, marked in shows.value.items():
        if name not in PARAMETERS:
            say = words("fault-unknown", name=_quoted(name[:40]))
            yield marked.line, say, words("remedy-known", known=", ".join(PARAMETERS))
    given = {name: text for name in PARAMETERS if (text := _text(shows, name))}
    selection, notices = parse_selection(urlencode(given), choices)
    unknown = {notice.parameter for notice in notices}
    for notice in notices:
        if "indicator" in unknown and notice.parameter in ("year", "benchmark"):
            continue  # what is published for an unknown indicator, nobody can say
        say, fix = _words(notice, selection, choices)
        where = _quoted(notice.parameter)
        yield _line(shows, notice.parameter), words("fault-at", where=where, what=say), fix
    view = scene.member("view")
    if view is not None and not unknown:
        for known in View:
            if known == view.value:
                yield from _lacking(known, shows, selection, choices)


def _text(shows: Marked, name: str) -> str:
    marked = shows.member(name)
    return marked.value if marked is not None and isinstance(marked.value, str) else ""


def _line(shows: Marked, name: str) -> int:
    return (shows.member(name) or shows).line


def _quoted(name: str) -> str:
    return f"«shows.{name}»" if name else "«shows»"


def _words(notice: Notice, selection: Selection, choices: StoreChoices) -> tuple[Words, Words]:
    """A notice of the address, as what is wrong and the remedy."""
    name, given, indicator = notice.parameter, notice.given, selection.indicator
    match name:
        case "":
            return words("fault-address"), words("remedy-address")
        case "indicator" | "versus" if notice.until:
            return words(f"fault-{notice.reason}", given=given), words("remedy-successor", name=notice.used)
        case "indicator" | "versus":
            return words("fault-no-indicator", given=given), _alike(given, [*choices.indicators])
        case "year":
            say = words("fault-no-year", indicator=indicator, given=given)
            return say, _one_of(map(str, choices.indicators[indicator]))
        case "city" | "compare":
            return words("fault-no-city", given=given), _one_of(choices.cities)
        case "peers":
            return words("fault-no-peers", given=given), _one_of(choices.peers)
        case "benchmark":
            say = words("fault-no-benchmark", indicator=indicator, given=given)
            return say, _one_of(choices.benchmarks(indicator))
        case "region":
            return words("fault-no-region", given=given), _one_of(choices.regions)
    return words("fault-no-sense", given=given), words("remedy-copy")


def _one_of(known: Iterable[str]) -> Words:
    return words("remedy-one-of", known=", ".join(known))


def _alike(given: str, known: Sequence[str]) -> Words:
    """All indicators where those are few, else what is spelt most alike."""
    if len(known) <= FEW:
        return _one_of(known)
    close = get_close_matches(given, known, n=3, cutoff=0.5)
    return words("remedy-indicator-alike", known=", ".join(close)) if close else words("remedy-indicator")


def _lacking(view: View, shows: Marked, selection: Selection, choices: StoreChoices) -> Iterator[Found]:
    """What the view cannot do without."""
    if view is View.VERSUS and not {*selection.compare} - {selection.city}:
        yield shows.line, words("fault-second-city"), words("remedy-compare")
    if view is View.PRACTICE:
        yield from _no_practice(shows, choices)
    if view is View.SCATTER and selection.versus in ("", selection.indicator):
        yield shows.line, words("fault-second-indicator"), words("remedy-versus")
    cluster = _text(shows, "cluster")
    known = dict.fromkeys(choices.clusters.values())
    if cluster and cluster not in known:
        yield _line(shows, "cluster"), words("fault-no-panel", given=cluster), _one_of(known)
    elif view in CLUSTERED and not cluster and selection.indicator not in choices.clusters:
        say = words("fault-no-cluster", indicator=selection.indicator)
        yield shows.line, say, words("remedy-cluster", known=", ".join(known))


def _no_practice(shows: Marked, choices: StoreChoices) -> Iterator[Found]:
    """A scene of a practice names it, since the first of a city may be another one day."""
    given = _text(shows, "practice")
    if not given:
        yield shows.line, words("fault-which-practice"), words("remedy-practice")
    elif given not in choices.practices:
        say = words("fault-no-practice", given=given)
        close = get_close_matches(given, choices.practices, n=3, cutoff=0.5)
        fix = words("remedy-practice-alike", known=", ".join(close)) if close else words("remedy-practice")
        yield _line(shows, "practice"), say, fix
