"""The numbers of a scene as a table of words, for whoever does not see the picture or wants to be sure."""

from collections.abc import Sequence
from dataclasses import dataclass

from htpy import Element, table, tbody, td, th, thead, tr

from willdash.core.compare import Comparison, Entry
from willdash.core.model import Area
from willdash.core.order import ordered
from willdash.core.practice import Practice
from willdash.store.association import Association
from willdash.store.catalog import Catalog
from willdash.store.side_by_side import Block
from willdash.text import Text
from willdash.text.sentences import joined
from willdash.views.practices.words import kind_of, state_words, years_words
from willdash.views.reading import level_words, missing_words, unit_suffix, value_words


@dataclass(frozen=True, slots=True)
class Numbers:
    """A table; the first cell of a row says what the row is about."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def of_nine(nine: Comparison, text: Text) -> Numbers:
    """The nine in order, with verdicts."""
    heads = (text("scene-city"), _head(nine, text), text("scene-verdict"))
    rows = [(e.area.label, _value(e, nine, text), _verdict(e, text)) for e in ordered(nine, "rank")]
    return Numbers(heads, tuple(rows))


def of_years(nine: Comparison, text: Text) -> Numbers:
    """The city's series."""
    indicator = nine.indicator
    heads = (text("scene-year"), f"{nine.city.area.label}, {text.words(indicator.short)}")
    series = nine.city.reading.series
    suffix = unit_suffix(indicator, text)
    return Numbers(heads, tuple((str(year), text.value(indicator, value) + suffix) for year, value in series))


def of_pairs(association: Association, text: Text) -> Numbers:
    """Every capital that counts, with both figures."""
    x, y = association.x, association.y
    heads = (text("scene-city"), _head(x, text), _head(y, text))
    rows = [
        (point.area.label, value_words(point.x, x.indicator, text), value_words(point.y, y.indicator, text))
        for point in association.points
    ]
    return Numbers(heads, tuple(rows))


def of_city(found: Sequence[Comparison], text: Text) -> Numbers:
    """A city on several indicators."""
    heads = (text("scene-indicator"), *_cities([found[0].city.area] if found else []), text("scene-verdict"))
    rows = [(_head(each, text), _value(each.city, each, text), _verdict(each.city, text)) for each in found]
    return Numbers(heads, tuple(rows))


def of_cities(found: Sequence[Comparison], text: Text) -> Numbers:
    """The nine on several indicators."""
    areas = [entry.area for entry in found[0].entries] if found else []
    rows = [(_head(each, text), *(_value(entry, each, text) for entry in each.entries)) for each in found]
    return Numbers((text("scene-indicator"), *_cities(areas)), tuple(rows))


def of_two(block: Block, cities: Sequence[Area], text: Text) -> Numbers:
    """Cities side by side."""
    rows = [
        (_head(row.comparison, text), *(_value(cell.entry, row.comparison, text) for cell in row.cells))
        for row in block.rows
    ]
    return Numbers((text("scene-indicator"), *_cities(cities)), tuple(rows))


def of_practice(practice: Practice, catalog: Catalog, text: Text) -> Numbers:
    """What is known of a practice."""
    city = catalog.city(practice.city)
    kind = text(f"practice-reported-{kind_of(practice)}")
    told = {
        "practice-scene-city": city.label if city else practice.city,
        "practice-scene-cluster": text.words(catalog.clusters[practice.cluster].label),
        "practice-fact-years": years_words(practice, text),
        "practice-fact-state": state_words(practice, text),
        "practice-fact-actors": joined(practice.actors, text),
        "practice-what": text.words(practice.what),
        "practice-results": f"{kind}. {text.words(practice.results)}" if practice.results else kind,
        "practice-fact-will": text("practice-will-yes" if practice.will else "practice-will-no"),
    }
    heads = (text("practice-scene-part"), text("practice-scene-known"))
    return Numbers(heads, tuple((text(key), words) for key, words in told.items()))


def numbers_table(numbers: Numbers) -> Element:
    """The table as HTML."""
    return table[
        thead[tr[[th(scope="col")[head] for head in numbers.heads]]],
        tbody[[tr[th(scope="row")[first], [td[cell] for cell in cells]] for first, *cells in numbers.rows]],
    ]


def _head(comparison: Comparison, text: Text) -> str:
    """Indicator, year and level."""
    short, level = text.words(comparison.indicator.short), level_words(comparison.level, text)
    return f"{short}, {comparison.year}, {level}"


def _cities(areas: Sequence[Area]) -> list[str]:
    return [area.label for area in areas]


def _value(entry: Entry, comparison: Comparison, text: Text) -> str:
    """The value with its unit, or why there is none."""
    if entry.value is None:
        return missing_words(entry.reading, comparison.year, text)
    return value_words(entry.reading, comparison.indicator, text) + unit_suffix(comparison.indicator, text)


def _verdict(entry: Entry, text: Text) -> str:
    return text(f"verdict-{entry.verdict}") if entry.verdict else text("verdict-none")
