"""The one sentence over the map: where the city stands, in words."""

from htpy import Element, Node, p, span, strong

from willdash.core.compare import Comparison, Missing
from willdash.core.model import Level, Polarity, Unit
from willdash.text import Text


def headline(comparison: Comparison, text: Text) -> Node:
    """The sentence, and below it which end of the scale is the better one."""
    polarity = comparison.indicator.polarity
    return [
        p(".headline-sentence")[strong[sentence(comparison, text)]],
        p(".headline-polarity")[_sign(polarity), " ", text(f"polarity-{polarity}")],
    ]


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
    place = text(f"place-{comparison.level}", name=_place_name(comparison))
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
        level=text(f"headline-level-{comparison.level}"),
        benchmarks=benchmarks,
    )


def _place_name(comparison: Comparison) -> str:
    """A city goes by its everyday name, a provincia or regione by its own."""
    observed = comparison.city.reading.observed
    return observed.label if observed.level is not Level.PROVINCIA else observed.name


def _missing(comparison: Comparison, text: Text) -> str:
    reading = comparison.city.reading
    return text(
        f"headline-missing-{reading.missing or Missing.NEVER_PUBLISHED}",
        name=_place_name(comparison),
        year=str(comparison.year),
        indicator=text.words(comparison.indicator.label),
        years=", ".join(str(year) for year, _ in reading.series),
    )


def _position(comparison: Comparison, own: str, text: Text) -> str:
    """Where the value lies, counted from the nearer end, with the areas that share it."""
    values = {e.reading.observed.code: e.value for e in comparison.published if e.value is not None}
    value = values[own]
    above = sum(other > value for other in values.values())
    below = sum(other < value for other in values.values())
    end, place = ("highest", above + 1) if above <= below else ("lowest", below + 1)
    return text.ranked(
        "position-share" if comparison.indicator.unit is Unit.PERCENT else "position-value",
        place,
        end="equal" if above == below == 0 else end,
        **{"with": _sharing(comparison, text) if above or below else ""},
    )


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


def _sign(polarity: Polarity) -> Element:
    """An arrow to the better end; decoration, the words say the same."""
    arrow = {Polarity.HIGHER: "▲", Polarity.LOWER: "▼", Polarity.NEUTRAL: "◆"}[polarity]
    return span(aria_hidden="true")[arrow]
