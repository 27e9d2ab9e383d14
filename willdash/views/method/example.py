"""A worked example of the methods page: the working in words, computed from the figures on the spot."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from htpy import Element, a, div, p, q, span, strong

from willdash.core import gap
from willdash.core.compare import Comparison, Entry, Verdict, pairwise
from willdash.core.distribution import FIFTHS, quantile, quintile
from willdash.core.gap import Base, Figure, Gap
from willdash.core.model import Source
from willdash.core.scale import limits
from willdash.core.trend import assess
from willdash.text import Text
from willdash.text.sentences import joined
from willdash.views.reading import interval_words, unit_suffix

LEAST_P = 0.001


@dataclass(frozen=True, slots=True)
class Example:
    """The working, the sentence that the pages say for it, the view it is taken from, and the sources.

    ``opens`` is the key of the words of the link to the view.
    """

    working: str
    said: str
    href: str
    view: str
    sources: tuple[Source, ...]
    opens: str = "method-open"


def example_box(example: Example, text: Text) -> Element:
    """The example with a link to its view."""
    source = "; ".join(f"{text.words(s.publisher)}, {text.words(s.title)}" for s in example.sources)
    return div(".method-example")[
        p(".method-example-title")[strong[text("method-example")]],
        p[example.working] if example.working else None,
        p[text("method-said"), " ", q[example.said]] if example.said else None,
        p(".method-example-source")[
            a(href=example.href)[text(example.opens), span(".visually-hidden")[f": {example.view}"]],
            " ",
            text("method-data", source=source),
        ],
    ]


def _about(comparison: Comparison, text: Text) -> dict[str, str]:
    return {
        "city": comparison.city.area.label,
        "year": str(comparison.year),
        "indicator": text.words(comparison.indicator.label),
    }


def _counted(comparison: Comparison, text: Text, *, method: str) -> str:
    """Counts, value and limits of the city."""
    estimate, indicator = comparison.city.estimate, comparison.indicator
    if estimate is None or estimate.count is None or estimate.n is None:
        return ""
    return text(
        f"method-{method}-example",
        **_about(comparison, text),
        count=text.number(estimate.count),
        n=text.number(estimate.n),
        value=text.value(indicator, estimate.value) + unit_suffix(indicator, text),
        interval=interval_words(estimate, indicator, text),
    )


def _share(comparison: Comparison, text: Text) -> str:
    return _counted(comparison, text, method="interval-share")


def _rate(comparison: Comparison, text: Text) -> str:
    return _counted(comparison, text, method="interval-rate")


def _position(comparison: Comparison, text: Text) -> str:
    """Every value, in the order of the ranks."""
    indicator = comparison.indicator
    ordered = sorted(comparison.published, key=lambda entry: (entry.rank or 0, entry.area.label))
    places = [
        text("method-position-one", name=entry.area.label, value=text.value(indicator, entry.value))
        for entry in ordered
        if entry.value is not None
    ]
    return text("method-position-example", list="; ".join(places))


def _verdict(comparison: Comparison, text: Text) -> str:
    city, indicator = comparison.city, comparison.indicator
    if city.verdict is None or city.benchmark is None or city.verdict is Verdict.NO_INTERVAL:
        return ""
    return text(
        "method-verdict-example",
        city=city.area.label,
        interval=interval_words(city.estimate, indicator, text),
        among=text.words(comparison.peers.among),
        benchmark=text.value(indicator, city.benchmark),
        inside="yes" if city.verdict is Verdict.NOT_DISTINGUISHABLE else "no",
        verdict=text(f"verdict-{city.verdict}"),
    )


def _rank_range(comparison: Comparison, text: Text) -> str:
    city = comparison.city
    if city.rank is None or city.rank_range is None:
        return ""
    best, worst = city.rank_range
    return text.ranked(
        "method-rank-range-example",
        city.rank,
        city=city.area.label,
        of=comparison.ranked,
        before=best - 1,
        behind=comparison.ranked - worst,
        best=text.ranked("rank", best),
        worst=text.ranked("rank", worst),
    )


def _pairwise(comparison: Comparison, text: Text) -> str:
    """The city and the one that it differs from most clearly."""
    entries = {entry.area.code: entry for entry in comparison.entries}
    estimates = {code: entry.estimate for code, entry in entries.items() if entry.estimate is not None}
    found = pairwise(estimates)
    own = {codes: pair for codes, pair in found.items() if comparison.city.area.code in codes}
    if not own:
        return ""
    (first, second), pair = min(own.items(), key=lambda item: item[1].p)
    return text(
        "method-pairwise-example",
        **{key: words for key, words in _about(comparison, text).items() if key != "city"},
        **_named("first", entries[first], text),
        **_named("second", entries[second], text),
        difference=text.difference(comparison.indicator, pair.difference),
        p=_p(pair.p, text),
        pairs=len(found),
        holm=_p(pair.holm, text),
        kept="yes" if pair.is_distinguishable else "no",
    )


def _named(key: str, entry: Entry, text: Text) -> dict[str, str]:
    estimate = entry.estimate
    assert estimate is not None
    counts = {f"{key}_count": estimate.count or 0, f"{key}_n": estimate.n or 0}
    return {key: entry.area.label, **{name: text.number(count) for name, count in counts.items()}}


def _p(p: float, text: Text) -> str:
    if p < LEAST_P:
        return text("method-p-small", value=text.number(LEAST_P, decimals=3))
    return text("method-p", value=text.number(p, decimals=3))


def _distribution(comparison: Comparison, text: Text) -> str:
    indicator, own, middle = comparison.indicator, comparison.city.value, comparison.median
    values = [entry.value for entry in comparison.published if entry.value is not None]
    if own is None or middle is None:
        return ""
    fifths = tuple(text.value(indicator, quantile(values, share)) for share in FIFTHS)
    return text.ranked(
        "method-distribution-example",
        quintile(own, values),
        **_about(comparison, text),
        count=len(values),
        median=text.value(indicator, middle),
        limits=joined(fifths, text),
        value=text.value(indicator, own),
    )


def _map_classes(comparison: Comparison, text: Text) -> str:
    indicator = comparison.indicator
    values = [value for entry in comparison.entries for _, value in entry.reading.series]
    classes = tuple(text.value(indicator, limit) for limit in limits(values))
    low, high = (text.value(indicator, value) for value in (min(values), max(values)))
    label = text.words(indicator.label)
    return text(
        "method-map-classes-example", indicator=label, low=low, high=high, limits=joined(classes, text)
    )


def _trend(comparison: Comparison, text: Text) -> str:
    reading = comparison.city.reading
    years, values = [year for year, _ in reading.series], [value for _, value in reading.series]
    trend = assess(years, values)
    if trend.slope is None or trend.low is None or trend.high is None or trend.p is None:
        return ""
    slope, low, high = (
        text.number(change, decimals=2, signed=True) for change in (trend.slope, trend.low, trend.high)
    )
    return text(
        "method-trend-example",
        place=text(f"observed-{reading.observed.level}", name=reading.observed.name),
        indicator=text.words(comparison.indicator.label),
        years=len(years),
        slope=slope,
        low=low,
        high=high,
        p=_p(trend.p, text),
        direction=text(f"method-trend-{trend.direction}"),
        **{"from": str(years[0]), "to": str(years[-1])},
    )


def _gap(comparison: Comparison, text: Text) -> str:
    """To the median, on the city's own denominator; in full decimals, so that it can be checked by hand."""
    estimate, indicator, target = comparison.city.estimate, comparison.indicator, comparison.median
    if estimate is None or target is None or estimate.n is None:
        return ""
    figure = Figure(estimate, comparison.level, indicator.multiplier)
    found = gap.people(figure, target, Base(estimate.n, comparison.level))
    if not isinstance(found, Gap) or found.low is None or found.high is None:
        return ""
    low, high = sorted((found.low, found.high))
    return text(
        "method-gap-example",
        **_about(comparison, text),
        target=text.number(target, decimals=4),
        value=text.number(estimate.value, decimals=4),
        base=text.number(estimate.n),
        per=text.number(indicator.multiplier or 1),
        people=text.number(found.people, signed=True),
        low=text.number(low, signed=True),
        high=text.number(high, signed=True),
    )


WORKINGS: Mapping[str, Callable[[Comparison, Text], str]] = {
    "interval-share": _share,
    "interval-rate": _rate,
    "position": _position,
    "verdict": _verdict,
    "rank-range": _rank_range,
    "pairwise": _pairwise,
    "distribution": _distribution,
    "map-classes": _map_classes,
    "trend": _trend,
    "gap": _gap,
}
"""How the example of a method is worked out from a comparison."""
