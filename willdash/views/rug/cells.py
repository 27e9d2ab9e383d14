"""The cells of a rug: a city's value with the colour and the sign of its verdict, and the references."""

from collections.abc import Sequence

from htpy import Element, Node, b, fragment, span, td

from willdash.core.compare import Benchmark, Comparison, Entry
from willdash.core.model import Area, Indicator, Level
from willdash.store.rug import Rug, RugRow
from willdash.text import Text
from willdash.views.reading import SIGNS, interval_words, missing_words, value_words


def row_cells(row: RugRow, rug: Rug, text: Text) -> Node:
    """All cells of a row beside its head; the same for every address that shows this city and benchmark."""
    return fragment[_reference_cells(row, rug, text), _city_cells(row, rug, text)]


def _reference_cells(row: RugRow, rug: Rug, text: Text) -> Node:
    """Median of the nine, Italy, and the norms where the rug has any."""
    comparison, indicator = row.comparison, row.indicator
    norms = [
        span(data_target=target.id, title=text.words(target.label))[
            text("rug-target-year", value=text.value(indicator, target.value), year=str(target.year))
        ]
        for target in row.targets
    ]
    return fragment[
        _reference(Benchmark.MEDIAN, comparison.median, indicator, rug, text),
        _reference(Benchmark.ITALY, comparison.italy, indicator, rug, text),
        td(".rug-reference.norm", data_name=text("rug-target") if norms else None)[norms or _nothing(text)]
        if rug.has_targets
        else None,
    ]


def _city_cells(row: RugRow, rug: Rug, text: Text) -> Node:
    """The nine and their regions; one cell for a region whose cities share its figure."""
    entries = {entry.area.code: entry for entry in row.comparison.entries}
    return fragment[
        [
            _shared([entries[city.code] for city in cities], row.comparison, rug, text)
            if row.comparison.level is Level.REGIONE
            else _own([entries[city.code] for city in cities], region, row.comparison, rug, text)
            for region, cities in rug.regions
        ]
    ]


def _own(
    entries: Sequence[Entry], region: Area, comparison: Comparison, rug: Rug, text: Text
) -> list[Element]:
    value = entries[0].region
    return [
        *(_cell(entry, comparison, text, is_chosen=entry.area == rug.city) for entry in entries),
        _reference(Benchmark.REGION, value, comparison.indicator, rug, text, region=region),
    ]


def _cell(entry: Entry, comparison: Comparison, text: Text, *, is_chosen: bool) -> Element:
    return td(
        class_="chosen" if is_chosen else None,
        data_area=entry.area.code,
        data_name=entry.area.label,
        **_carried(entry),
        style=_place(entry, comparison),
        title=_title(entry, comparison, text),
    )[_shown(entry, comparison, text)]


def _shared(entries: Sequence[Entry], comparison: Comparison, rug: Rug, text: Text) -> Element:
    """One figure over the columns of its region, so that it does not look like several."""
    first, cities = entries[0], ", ".join(entry.area.label for entry in entries)
    return td(
        class_=["shared", {"chosen": any(entry.area == rug.city for entry in entries)}],
        colspan=len(entries) + 1,
        data_area=" ".join(entry.area.code for entry in entries),
        data_observed=first.reading.observed.code,
        data_name=text("rug-shared", region=first.reading.observed.label, cities=cities),
        **_carried(first),
        title=_title(first, comparison, text),
    )[_shown(first, comparison, text)]


def _carried(entry: Entry) -> dict[str, str]:
    """The raw figure and the verdict, for scripts and tests."""
    verdict = entry.verdict if entry.value is not None else None
    return {
        "data_value": "" if entry.value is None else repr(entry.value),
        "data_verdict": verdict.value if verdict else "none",
    }


def _shown(entry: Entry, comparison: Comparison, text: Text) -> Node:
    """The value and the sign with its word; why there is no value."""
    value = value_words(entry.reading, comparison.indicator, text)
    if entry.value is None:
        reason = missing_words(entry.reading, comparison.year, text)
        return [value, span(".visually-hidden")[f": {reason}"]]
    sign = SIGNS[entry.verdict] if entry.verdict else ""
    if not sign:
        return value
    return [
        value,
        b(aria_hidden="true")[sign],
        span(".visually-hidden")[" ", text(f"verdict-{entry.verdict}")],
    ]


def _title(entry: Entry, comparison: Comparison, text: Text) -> str | None:
    """What hovering adds: the interval where there is one, why there is no figure where there is none."""
    if entry.value is None:
        return missing_words(entry.reading, comparison.year, text)
    if entry.estimate is None or not entry.estimate.has_interval:
        return None
    return text("tip-interval", interval=interval_words(entry.estimate, comparison.indicator, text))


def _place(entry: Entry, comparison: Comparison) -> str | None:
    """Where the value lies between the lowest and the highest of the nine, from 0 to 1."""
    values = [other.value for other in comparison.published if other.value is not None]
    if entry.value is None or min(values) == max(values):
        return None
    return f"--at:{(entry.value - min(values)) / (max(values) - min(values)):.2f}"


def _reference(
    kind: Benchmark,
    value: float | None,
    indicator: Indicator,
    rug: Rug,
    text: Text,
    *,
    region: Area | None = None,
) -> Element:
    return td(
        class_=["rug-reference", {"benchmark": kind is rug.benchmark}],
        data_reference=kind.value,
        data_area=region.code if region else None,
        data_name=region.label if region else text(f"rug-{kind}"),
        data_value="" if value is None else repr(value),
        title=text("missing-benchmark") if value is None else None,
    )[text("missing") if value is None else text.value(indicator, value)]


def _nothing(text: Text) -> Node:
    return [span(aria_hidden="true")["–"], span(".visually-hidden")[text("rug-target-none")]]
