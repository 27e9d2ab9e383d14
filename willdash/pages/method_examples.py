"""The examples of the methods page, taken from the store: nothing is typed in by hand."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from willdash.core.compare import Benchmark, Comparison
from willdash.core.selection import Selection
from willdash.core.similarity import Neighbour
from willdash.pages.trajectory import PATH as TRAJECTORY_PAGE
from willdash.store.choices import DEFAULT_PEERS
from willdash.store.learning import lessons
from willdash.store.store import Store
from willdash.text import Text
from willdash.text.sentences import Rule, joined, sentences
from willdash.views.learning.words import reason_words
from willdash.views.method.example import WORKINGS, Example
from willdash.views.method.example_learning import lessons_working, trajectory_working

SHARE = "irpef_quota_sotto_10k"
RATE = "cpm_ets_10k"
SIMILAR = "similar"
LESSONS, TRAJECTORY = "lessons", "trajectory"


@dataclass(frozen=True, slots=True)
class View:
    """What an example is about; the year is the indicator's default where none is given."""

    indicator: str
    city: str = "como"
    peers: str = DEFAULT_PEERS
    benchmark: str = Benchmark.MEDIAN.value
    year: int | None = None


VIEWS: Mapping[str, View] = {
    "interval-share": View(SHARE),
    "interval-rate": View(RATE),
    Rule.NO_INTERVAL.value: View("bes_neet", city="monza"),
    Rule.POSITION.value: View(SHARE),
    Rule.ALONE.value: View("poverta_relativa_famiglie", peers="regione"),
    Rule.VERDICT.value: View(SHARE),
    Rule.EQUAL.value: View(SHARE, city="rovigo"),
    Rule.SAME_AREA.value: View("poverta_relativa_famiglie", benchmark=Benchmark.REGION.value),
    Rule.NO_BENCHMARK.value: View("oc_sociale_nidi_livello_servizi", benchmark=Benchmark.ITALY.value),
    Rule.RANK_RANGE.value: View(RATE),
    "pairwise": View(RATE),
    "distribution": View(SHARE, peers="capoluoghi"),
    "map-classes": View(SHARE),
    SIMILAR: View(SHARE, peers="simili"),
    "trend": View("bes_nido_utenti_comunali", city="parma"),
    "gap": View(SHARE),
    LESSONS: View(SHARE),
    TRAJECTORY: View("bes_pensionati_basso_importo"),
    Rule.MISSING.value: View("bes_affluenza_regionali", city="padova", year=2024),
}
"""Method to the view its example is taken from."""
OPENS = "method-open-trajectory"


def examples(store: Store, text: Text) -> dict[str, Example]:
    """Method to its example; without those that the data package does not hold any more."""
    return dict(_examples(store, text))


def _examples(store: Store, text: Text) -> Iterator[tuple[str, Example]]:
    for method, view in VIEWS.items():
        selection = _selection(view, store, text)
        if selection is not None:
            make = SPECIAL.get(method)
            example = make(selection, store, text) if make else _compared(method, selection, store, text)
            if example.working or example.said:
                yield method, example


def _selection(view: View, store: Store, text: Text) -> Selection | None:
    """What the map shows of it; none where it cannot be selected."""
    choices = store.choices
    if view.indicator not in choices.indicators:
        return None
    year = view.year or choices.default_year(view.indicator)
    is_known = (
        year in choices.indicators[view.indicator]
        and view.city in choices.cities
        and view.peers in choices.peers
        and view.benchmark in choices.benchmarks(view.indicator)
    )
    chosen = Selection(view.indicator, year, view.city, view.peers, view.benchmark, text.language)
    return chosen if is_known else None


def _compared(method: str, selection: Selection, store: Store, text: Text) -> Example:
    """The working of a comparison, and what the page says by the rule of the same name."""
    comparison = store.compare(selection)
    working = WORKINGS.get(method)
    return Example(
        working=working(comparison, text) if working else "",
        said=" ".join(each.words for each in sentences(comparison, text) if each.rule == method),
        href=f"/{selection.query()}",
        view=_view(comparison, text),
        sources=(store.catalog.sources[comparison.indicator.source],),
    )


def _view(comparison: Comparison, text: Text) -> str:
    return f"{text.words(comparison.indicator.short)}, {comparison.city.area.label}"


def _lessons(selection: Selection, store: Store, text: Text) -> Example:
    """Whom a city can learn from, and the reason of the first suggestion."""
    comparison = store.compare(selection)
    found = lessons(store, comparison)
    said = reason_words(found.lessons[0], found, text) if found.lessons else ""
    return _on_trajectory(selection, comparison, store, text, working=lessons_working(found, text), said=said)


def _trajectory(selection: Selection, store: Store, text: Text) -> Example:
    """Where a city's pace leads."""
    comparison = store.compare(selection)
    working = trajectory_working(comparison, text)
    return _on_trajectory(selection, comparison, store, text, working=working, said="")


def _on_trajectory(
    selection: Selection, comparison: Comparison, store: Store, text: Text, *, working: str, said: str
) -> Example:
    """An example that the page of the trajectory shows."""
    source = store.catalog.sources[comparison.indicator.source]
    href = f"{TRAJECTORY_PAGE}{selection.query()}"
    return Example(working, said, href, _view(comparison, text), (source,), OPENS)


def _similar(selection: Selection, store: Store, text: Text) -> Example:
    """The capital nearest to the city, and what sets the two apart."""
    city, catalog = store.city(selection.city), store.catalog
    nearest = store.similar.nearest(city.code, selection.weights)[0]
    names = {
        id: f"{text.words(catalog.indicators[id].short)} ({store.similar.years[id]})" for id in nearest.shares
    }
    working = text(
        "method-similar-example",
        count=len(store.similar.capitals),
        variables=joined(tuple(names.values()), text),
        city=city.label,
        nearest=catalog.areas[nearest.area].label,
        distance=text.number(nearest.distance, decimals=2),
        shares=_shares(nearest, names, text),
    )
    sources = dict.fromkeys(catalog.indicators[id].source for id in nearest.shares)
    view = f"{text.words(catalog.peer_sets[selection.peers].label)}, {city.label}"
    used = tuple(catalog.sources[id] for id in sources)
    return Example(working, "", f"/{selection.query()}", view, used)


def _shares(neighbour: Neighbour, names: Mapping[str, str], text: Text) -> str:
    """Each trait's part of the distance, the largest first."""
    ordered = sorted(neighbour.shares.items(), key=lambda item: -item[1])
    return "; ".join(
        text("method-similar-share", name=names[id], share=_percent(part, text)) for id, part in ordered
    )


def _percent(part: float, text: Text) -> str:
    return text("value-percent", number=text.number(part * 100))


SPECIAL: Mapping[str, Callable[[Selection, Store, Text], Example]] = {
    SIMILAR: _similar,
    LESSONS: _lessons,
    TRAJECTORY: _trajectory,
}
"""Examples that take more than a comparison, or that the map does not show."""
