"""How a reading is put into words: the same in tooltip, table, panel and headline."""

from htpy import Node, span

from willdash.core.compare import Comparison, Entry, Verdict
from willdash.core.intervals import Estimate
from willdash.core.model import Indicator, Level
from willdash.core.reading import Missing, Reading
from willdash.text import Text

SIGNS = {
    Verdict.BETTER: "✓",
    Verdict.WORSE: "✗",
    Verdict.NOT_DISTINGUISHABLE: "≈",
    Verdict.NO_INTERVAL: "",
    Verdict.NEUTRAL_HIGHER: "↑",
    Verdict.NEUTRAL_LOWER: "↓",
}


def value_words(reading: Reading, indicator: Indicator, text: Text) -> str:
    """The value with its unit, or the sign for a missing one."""
    return text("missing") if reading.value is None else text.value(indicator, reading.value)


def difference_words(difference: float | None, indicator: Indicator, text: Text) -> str:
    """A signed difference, or the sign for a missing one."""
    return text("missing") if difference is None else text.difference(indicator, difference)


def missing_words(reading: Reading, year: int, text: Text) -> str:
    """Why there is no figure."""
    return text(f"missing-{reading.missing or Missing.NEVER_PUBLISHED}", year=str(year))


def level_words(level: Level, text: Text) -> str:
    """Whose figure it is, as in *dato provinciale*."""
    return text(f"level-{level}")


def level_badge(level: Level, text: Text) -> Node:
    """The level as a mark; what is not the comune's own stands out."""
    return span(".level-badge", data_level=level.value)[level_words(level, text)]


def rank_words(entry: Entry, comparison: Comparison, text: Text) -> str:
    """The place with the number of places, as in *3ª su 9*."""
    if entry.rank is None:
        return text("rank-none")
    return text.ranked("rank-of", entry.rank, of=comparison.ranked)


def interval_words(estimate: Estimate | None, indicator: Indicator, text: Text) -> str:
    """The limits in the indicator's unit, or that there are none."""
    if estimate is None or estimate.low is None or estimate.high is None:
        return text("interval-none")
    return text(
        "interval", low=text.value(indicator, estimate.low), high=text.value(indicator, estimate.high)
    )


def verdict_badge(verdict: Verdict | None, text: Text) -> Node:
    """The verdict by word, sign and colour together."""
    if verdict is None:
        return span(".verdict", data_verdict="none")[text("verdict-none")]
    sign = SIGNS[verdict]
    return span(".verdict", data_verdict=verdict.value)[
        span(aria_hidden="true")[f"{sign} "] if sign else None, text(f"verdict-{verdict}")
    ]


def tip(entry: Entry, comparison: Comparison, text: Text) -> str:
    """Name, value, year, level and rank in one line, for hover and focus."""
    reading = entry.reading
    if reading.value is None:
        reason = missing_words(reading, comparison.year, text)
        return text("map-tip-missing", name=entry.area.label, reason=reason)
    return text(
        "map-tip",
        name=entry.area.label,
        value=f"{text.value(comparison.indicator, reading.value)}{unit_suffix(comparison.indicator, text)}",
        year=str(comparison.year),
        level=level_words(comparison.level, text),
        rank=rank_words(entry, comparison, text),
        interval=text("tip-interval", interval=interval_words(entry.estimate, comparison.indicator, text))
        if entry.estimate is not None and entry.estimate.has_interval
        else text("interval-none"),
    )


def unit_suffix(indicator: Indicator, text: Text) -> str:
    """The unit in words where the value itself does not carry its sign."""
    return "" if text.has(f"value-{indicator.unit}") else f" {text.unit(indicator)}"
