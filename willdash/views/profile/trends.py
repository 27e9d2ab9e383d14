"""Which indicators of a city rise or fall, towards which side, and how many cannot be told."""

from collections.abc import Sequence
from enum import StrEnum

from htpy import Element, a, div, h2, h3, li, p, section, span, ul

from willdash.core.compare import Comparison
from willdash.core.model import Polarity
from willdash.core.trend import FEWEST, Direction, Trend
from willdash.text import Text
from willdash.views.links import Addresses
from willdash.views.reading import level_badge
from willdash.views.sparkline import sparkline
from willdash.views.trend.words import trend_sentences

Assessed = tuple[Comparison, Trend]
SIGNS = {Direction.RISING: "↗", Direction.FALLING: "↘"}


class Side(StrEnum):
    """Where a certain trend leads."""

    BETTER = "better"
    WORSE = "worse"
    NEUTRAL = "neutral"


def profile_trends(found: Sequence[Assessed], to: Addresses, text: Text) -> Element:
    """The certain trends by the side they lead to, then how many are stable or too short.

    Args:
        found: every indicator of the profile, with its trend.
        to: addresses from the page shown.
        text: words of the language.
    """
    moving = [each for each in found if each[1].direction in SIGNS]
    sides = {side: [each for each in moving if side_of(*each) is side] for side in Side}
    stable = sum(trend.direction is Direction.STABLE for _, trend in found)
    short = sum(trend.direction is Direction.TOO_SHORT for _, trend in found)
    return section(".profile-card.profile-trends", aria_labelledby="trends")[
        h2(id="trends")[text("profile-trends")],
        [_side(side, rows, to, text) for side, rows in sides.items() if rows],
        None if moving else p(".standing-out-none")[text("profile-trends-none")],
        p(".profile-note")[
            text("profile-trends-rest", stable=stable, short=short, fewest=str(FEWEST)),
            " ",
            text("profile-trends-note"),
        ],
    ]


def side_of(comparison: Comparison, trend: Trend) -> Side:
    """Where a rising or falling series leads; nowhere in particular without a better end."""
    polarity = comparison.indicator.polarity
    if polarity is Polarity.NEUTRAL:
        return Side.NEUTRAL
    is_better = (trend.direction is Direction.RISING) is (polarity is Polarity.HIGHER)
    return Side.BETTER if is_better else Side.WORSE


def _side(side: Side, rows: Sequence[Assessed], to: Addresses, text: Text) -> Element:
    return div(data_side=side.value)[
        h3[text(f"profile-trends-{side}")],
        ul[[_row(comparison, trend, to, text) for comparison, trend in rows]],
    ]


def _row(comparison: Comparison, trend: Trend, to: Addresses, text: Text) -> Element:
    indicator = comparison.indicator
    words = trend_sentences(comparison, trend, text)[0]
    return li(data_trend=indicator.id, data_direction=trend.direction.value)[
        div[
            span(".profile-trend-sign", aria_hidden="true")[SIGNS[trend.direction]],
            a(href=to.indicator(indicator.id))[text.words(indicator.short)],
            " ",
            level_badge(comparison.level, text),
            p(".profile-trend-words")[
                words,
                " ",
                a(".profile-trend-ahead", href=to.trajectory(indicator=indicator.id))[
                    text("profile-trend-ahead"),
                    span(".visually-hidden")[f" ({text.words(indicator.short)})"],
                ],
            ],
        ],
        sparkline(comparison.city.reading.series, indicator, text, year=comparison.year),
    ]
