"""Sentences about a city's place: the words depend on the verdict, and each says which rule made it.

Nothing here says *better* or *worse* unless the core's verdict does.
"""

from dataclasses import dataclass
from enum import StrEnum

from willdash.core.compare import Benchmark, Comparison, Verdict
from willdash.core.model import Indicator, Level, Unit
from willdash.core.reading import Missing
from willdash.text.text import Text


class Rule(StrEnum):
    """Why a sentence was said; the methods page explains each."""

    POSITION = "position"
    ALONE = "alone"
    MISSING = "missing"
    VERDICT = "verdict"
    EQUAL = "equal"
    SAME_AREA = "same-area"
    NO_INTERVAL = "no-interval"
    NO_BENCHMARK = "no-benchmark"
    RANK_RANGE = "rank-range"
    NORM = "norm"


@dataclass(frozen=True, slots=True)
class Sentence:
    """Words, and the rule that made them."""

    rule: Rule
    words: str


def sentences(comparison: Comparison, text: Text) -> tuple[Sentence, ...]:
    """All that can be said of the city of interest, the most important first."""
    if comparison.city.value is None:
        return (Sentence(Rule.MISSING, _missing(comparison, text)),)
    alone = comparison.ranked < 2
    first = Sentence(Rule.ALONE if alone else Rule.POSITION, sentence(comparison, text))
    found = (first, _verdict(comparison, text), _norm(comparison, text), _rank_range(comparison, text))
    return tuple(each for each in found if each is not None)


def than(comparison: Comparison, text: Text) -> str:
    """The benchmark chosen, as it follows a comparison: *alla mediana*, *all’Italia*."""
    chosen = comparison.benchmarks.chosen
    target = comparison.benchmarks.target
    norm = str(target.year) if target else ""
    return text(f"than-{chosen}", region=comparison.region.label, year=norm)


def _verdict(comparison: Comparison, text: Text) -> Sentence | None:
    """What the verdict allows to be said; none where the city is the only one."""
    city, chosen = comparison.city, comparison.benchmarks.chosen
    if chosen is Benchmark.MEDIAN and comparison.ranked < 2:
        return None
    if chosen is Benchmark.REGION and comparison.level is Level.REGIONE:
        return Sentence(Rule.SAME_AREA, text("verdict-same_area"))
    name = than(comparison, text)
    if city.benchmark is None or city.verdict is None:
        return Sentence(Rule.NO_BENCHMARK, text("verdict-no_benchmark", than=name))
    value = text.value(comparison.indicator, city.benchmark)
    if city.value == city.benchmark:
        return Sentence(Rule.EQUAL, text("verdict-equal", than=name, value=value))
    rule = Rule.NO_INTERVAL if city.verdict is Verdict.NO_INTERVAL else Rule.VERDICT
    return Sentence(rule, text(f"verdict-sentence-{city.verdict}", than=name, value=value))


def _norm(comparison: Comparison, text: Text) -> Sentence | None:
    """What a norm measures and the indicator does not, wherever the norm is the benchmark."""
    target = comparison.benchmarks.target
    return Sentence(Rule.NORM, text.words(target.measures)) if target else None


def _rank_range(comparison: Comparison, text: Text) -> Sentence | None:
    city = comparison.city
    if city.rank is None or city.rank_range is None or comparison.ranked < 2:
        return None
    best, worst = city.rank_range
    key = "rank-range-sure" if best == worst else "rank-range"
    ends = {"best": text.ranked("rank", best), "worst": text.ranked("rank", worst)}
    words = text.ranked(key, city.rank, of=comparison.ranked, **ends)
    return Sentence(Rule.RANK_RANGE, words)


def sentence(comparison: Comparison, text: Text) -> str:
    """The sentence as plain text.

    Right for the level (*Nella provincia di …*), for ties, for missing years and for polarity: it says
    where the value lies (*la quota più alta*), never that a value is good or bad.
    """
    reading = comparison.city.reading
    if reading.value is None:
        return _missing(comparison, text)
    observed = reading.observed
    indicator = comparison.indicator
    name = observed.name if comparison.level is Level.PROVINCIA else observed.label
    place = text(f"place-{comparison.level}", name=name)
    phrase = text.words(indicator.phrase).format(value=text.value(indicator, reading.value))
    benchmarks = _benchmarks(comparison, text)
    if comparison.ranked < 2:
        return text("headline-alone", place=place, phrase=phrase, benchmarks=benchmarks)
    return text(
        "headline",
        place=place,
        phrase=phrase,
        position=_position(comparison, observed.code, text),
        among=text.words(comparison.peers.among),
        published=_published(comparison, text),
        level=text(f"headline-level-{comparison.level}"),
        benchmarks=benchmarks,
    )


def _missing(comparison: Comparison, text: Text) -> str:
    reading = comparison.city.reading
    return text(
        f"headline-missing-{reading.missing or Missing.NEVER_PUBLISHED}",
        name=_whose(comparison, text),
        year=str(comparison.year),
        indicator=text.words(comparison.indicator.label),
        years=", ".join(str(year) for year, _ in reading.series),
    )


def _whose(comparison: Comparison, text: Text) -> str:
    """The city, and the area that its figure would be of, as in *Monza (provincia di …)*."""
    area, observed = comparison.city.area, comparison.city.reading.observed
    if observed.code == area.code:
        return area.label
    borrowed = text(f"observed-{observed.level}", name=observed.name)
    return text("headline-whose", name=area.label, observed=borrowed)


def _published(comparison: Comparison, text: Text) -> str:
    """How many of the peers have a figure, where not all of them do."""
    count = len(comparison.published)
    return "" if count == len(comparison.entries) else text("headline-published", count=str(count))


def _position(comparison: Comparison, own: str, text: Text) -> str:
    """Where the value lies, counted from the nearer end, with the areas that share it."""
    values = {e.reading.observed.code: e.value for e in comparison.published if e.value is not None}
    value = values[own]
    above = sum(other > value for other in values.values())
    below = sum(other < value for other in values.values())
    end, place = ("highest", above + 1) if above <= below else ("lowest", below + 1)
    return text.ranked(
        "position-share" if _is_share(comparison.indicator) else "position-value",
        place,
        end="equal" if above == below == 0 else end,
        **{"with": _sharing(comparison, text) if above or below else ""},
    )


def _is_share(indicator: Indicator) -> bool:
    """Whether the value is a part of a whole; a difference in per cent is not, nor what can exceed it."""
    return indicator.unit is Unit.PERCENT and (indicator.minimum, indicator.maximum) == (0, 100)


def _sharing(comparison: Comparison, text: Text) -> str:
    """The other areas that have the very same figure, as *, insieme a Monza e Como,*."""
    own = comparison.city.reading
    names = dict.fromkeys(
        entry.reading.observed.label
        for entry in comparison.published
        if entry.value == own.value and entry.reading.observed.code != own.observed.code
    )
    return text("position-with", names=joined(tuple(names), text)) if names else ""


def joined(names: tuple[str, ...], text: Text) -> str:
    """Names as a list in words: *Como, Monza e Parma*."""
    if len(names) < 2:
        return "".join(names)
    return text("list-and", first=", ".join(names[:-1]), last=names[-1])


def _benchmarks(comparison: Comparison, text: Text) -> str:
    """Median and Italy, each where published."""
    indicator = comparison.indicator
    known = [("headline-median", comparison.median if comparison.ranked > 1 else None)]
    known.append(("headline-italy", comparison.italy))
    parts = [text(key, value=text.value(indicator, value)) for key, value in known if value is not None]
    return text("headline-benchmarks", list=", ".join(parts)) if parts else ""
