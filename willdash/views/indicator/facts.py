"""What to know of an indicator beside its definition: formula, dimension, polarity, caveat, norms."""

from collections.abc import Sequence

from htpy import Element, Node, a, dd, div, dl, dt, li, span, ul

from willdash.core.compare import Comparison
from willdash.core.model import Indicator, Target
from willdash.text import Text
from willdash.views.links import Addresses
from willdash.views.outside import outside


def indicator_facts(
    comparison: Comparison,
    targets: Sequence[Target],
    base: Indicator | None,
    to: Addresses,
    text: Text,
) -> Element:
    """A list of terms, each with what there is to say of it.

    Args:
        comparison: of the indicator; the city's figure is the worked example.
        targets: norms for the indicator.
        base: the population that a gap is turned into people with, where there is one.
        to: addresses from the page.
        text: words of the language.
    """
    indicator = comparison.indicator
    rows: list[tuple[str, Node]] = [
        ("formula", _formula(comparison, text)),
        ("dimension", text(f"catalogue-dimension-{indicator.dimension}")),
        ("polarity", text(f"polarity-{indicator.polarity}")),
        ("caveat", text.words(indicator.caveat)),
        ("base", a(href=to.indicator(base.id))[text.words(base.label)] if base else None),
        ("norms", _norms(targets, text) if targets else None),
    ]
    return dl(".catalogue-facts")[
        [div[dt[text(f"catalogue-fact-{name}")], dd[value]] for name, value in rows if value is not None]
    ]


def _formula(comparison: Comparison, text: Text) -> Node:
    """The formula in words, then with the city's own counts; that there are none, where there are none."""
    indicator = comparison.indicator
    if indicator.counts is None or indicator.multiplier is None:
        return text("catalogue-formula-none")
    counted = text.words(indicator.counted) if indicator.counted else ""
    words = text(
        f"catalogue-formula-{indicator.counts}",
        times=_times(indicator, text),
        counted=text("catalogue-formula-counted", counted=counted) if counted else "",
    )
    return [words, _example(comparison, text)]


def _example(comparison: Comparison, text: Text) -> Node:
    reading, indicator = comparison.city.reading, comparison.indicator
    found = reading.observation
    if found is None or found.numerator is None or found.denominator is None:
        return None
    return span(".catalogue-example")[
        text(
            "catalogue-formula-example",
            place=text(f"place-{reading.observed.level}", name=reading.observed.label),
            year=str(comparison.year),
            numerator=_count(found.numerator, text),
            denominator=_count(found.denominator, text),
            times=_times(indicator, text),
            value=text.value(indicator, found.value),
        )
    ]


def _times(indicator: Indicator, text: Text) -> str:
    """The multiplier as it follows a quotient; nothing for one."""
    assert indicator.multiplier is not None
    is_one = indicator.multiplier == 1
    return "" if is_one else text("catalogue-formula-times", number=text.number(indicator.multiplier))


def _count(value: float, text: Text) -> str:
    return text.number(value, decimals=0 if value == round(value) else 2)


def _norms(targets: Sequence[Target], text: Text) -> Element:
    return ul(".catalogue-norms")[
        [li[outside(str(t.url), text.words(t.label), text), ". ", text.words(t.measures)] for t in targets]
    ]
