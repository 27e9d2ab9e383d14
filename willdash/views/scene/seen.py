"""A selection seen in one way: its picture, what it says in one sentence, and its numbers."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from willdash.core.compare import Comparison
from willdash.core.selection import Selection
from willdash.core.storyboard import CLUSTERED, View
from willdash.core.tally import tally
from willdash.store.association import associate, partner
from willdash.store.compared import compared
from willdash.store.profile import profile_of
from willdash.store.rug import rug_of
from willdash.store.shown_practice import NoSuchPractice, shown_practice
from willdash.store.store import Store
from willdash.text import Text
from willdash.text.sentences import sentence
from willdash.views.pictures.confronto import block_of
from willdash.views.pictures.frame import Picture
from willdash.views.practices.words import kind_of
from willdash.views.profile.words import average_of, than_words
from willdash.views.profile.words import summary_words as profile_words
from willdash.views.rug.summary import summary_words as rug_words
from willdash.views.scatter.words import relation_words
from willdash.views.scene import numbers
from willdash.views.scene.numbers import Numbers
from willdash.views.scene.pictures import SCENES
from willdash.views.side_by_side.summary import city_words
from willdash.views.trend.words import assessed, trend_sentences


class NoSuchScene(LookupError):
    """The view cannot show the cluster or the practice; the message names it."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What a scene shows.

    Attributes:
        picture: the drawing, with its title, unit, year, level and source.
        reading: one sentence that the figures say.
        numbers: the same figures as a table.
    """

    picture: Picture
    reading: str
    numbers: Numbers


Said = tuple[str, Numbers]


def seen(store: Store, view: View, selection: Selection, arguments: Mapping[str, str], text: Text) -> Seen:
    """A selection as a view shows it.

    Args:
        store: the figures.
        view: how it is seen.
        selection: what is seen.
        arguments: parameters of the address; ``cluster`` names the cluster of views that show one,
            ``practice`` the practice.
        text: words of the language.

    Raises:
        NoSuchScene: the view cannot show the cluster, or there is no such practice.
    """
    cluster = cluster_of(store, selection, arguments)
    if view in CLUSTERED and cluster not in {each.id for each in store.catalog.panels}:
        raise NoSuchScene(f"{view} cannot show the cluster «{cluster}»")
    try:
        picture = SCENES[view](store, selection, text, arguments)
    except NoSuchPractice as error:
        raise NoSuchScene(str(error)) from error
    reading, table = _SAID[view](store, selection, arguments, text)
    return Seen(picture, reading, table)


def cluster_of(store: Store, selection: Selection, arguments: Mapping[str, str]) -> str:
    """The cluster that a view shows: the one named, else that of the selected indicator."""
    return arguments.get("cluster") or store.catalog.indicators[selection.indicator].cluster


def _nine(store: Store, selection: Selection) -> Comparison:
    return store.nine(selection.indicator, selection.year, selection.city, benchmark=selection.benchmark)


def _of_nine(store: Store, selection: Selection, _: Mapping[str, str], text: Text) -> Said:
    nine = _nine(store, selection)
    return sentence(nine, text), numbers.of_nine(nine, text)


def _trend(store: Store, selection: Selection, _: Mapping[str, str], text: Text) -> Said:
    nine = _nine(store, selection)
    if not nine.city.reading.series:
        return text("trend-never", city=nine.city.area.label), numbers.of_years(nine, text)
    return trend_sentences(nine, assessed(nine), text)[0], numbers.of_years(nine, text)


def _scatter(store: Store, selection: Selection, _: Mapping[str, str], text: Text) -> Said:
    association = associate(selection, partner(selection, store), store)
    return relation_words(association, text), numbers.of_pairs(association, text)


def _panel(store: Store, selection: Selection, arguments: Mapping[str, str], text: Text) -> Said:
    found = store.panel(selection, cluster_of(store, selection, arguments))
    return sentence(_nine(store, selection), text), numbers.of_city(found, text)


def _rug(store: Store, selection: Selection, arguments: Mapping[str, str], text: Text) -> Said:
    cluster = cluster_of(store, selection, arguments)
    rug = rug_of(store, cluster, selection, open_row=selection.indicator).featured(selection.indicator)
    found = tally(row.comparison for row in rug.rows)
    return rug_words(rug, found, text), numbers.of_cities([row.comparison for row in rug.rows], text)


def _spine(store: Store, selection: Selection, arguments: Mapping[str, str], text: Text) -> Said:
    profile = profile_of(store, selection.city, benchmark=selection.benchmark, weights=selection.weights)
    part = profile.part(cluster_of(store, selection, arguments))
    than = than_words(average_of(selection), part, text)
    rows = [row.comparison for row in part.rows]
    return profile_words(tally(rows), part, than, text), numbers.of_city(rows, text)


def _versus(store: Store, selection: Selection, arguments: Mapping[str, str], text: Text) -> Said:
    cities = compared(selection, store).cities[:2]
    block = block_of(store, selection, cluster_of(store, selection, arguments))
    told = city_words(1, cities, [block], text)
    return told, numbers.of_two(block, cities, text)


def _practice(store: Store, selection: Selection, arguments: Mapping[str, str], text: Text) -> Said:
    practice = shown_practice(store.catalog, selection.city, arguments)
    told = text(f"practice-reported-{kind_of(practice)}-more")
    return told, numbers.of_practice(practice, store.catalog, text)


_SAID: Mapping[View, Callable[[Store, Selection, Mapping[str, str], Text], Said]] = {
    View.MAP: _of_nine,
    View.TABLE: _of_nine,
    View.PANEL: _panel,
    View.RUG: _rug,
    View.SPINE: _spine,
    View.TREND: _trend,
    View.SCATTER: _scatter,
    View.VERSUS: _versus,
    View.PRACTICE: _practice,
}
