"""The head of a rug's row: what is measured, in which year, whose figure it is, which end is better."""

from htpy import Element, a, small, span, th

from willdash.core.model import Polarity
from willdash.store.rug import RugRow
from willdash.text import Text
from willdash.views.reading import level_badge
from willdash.views.rug.links import Rows

ARROWS = {Polarity.HIGHER: "▲", Polarity.LOWER: "▼", Polarity.NEUTRAL: "◆"}


def row_head(row: RugRow, links: Rows, text: Text) -> Element:
    """The indicator as a link that opens its row, with unit, year, level and polarity."""
    comparison, indicator = row.comparison, row.indicator
    is_open = indicator.id == links.open_row
    has_interval = any(entry.estimate and entry.estimate.has_interval for entry in comparison.entries)
    return th(scope="row")[
        a(
            ".rug-open",
            id=f"open-{indicator.id}",
            href=links.row(indicator.id),
            aria_expanded=("true" if is_open else "false") if links.opens else None,
            aria_controls="row-opened" if is_open else None,
        )[text.words(indicator.short)],
        small[
            text("rug-unit-year", unit=text.unit(indicator), year=str(comparison.year)),
            " ",
            level_badge(comparison.level, text),
            " ",
            span(".rug-polarity")[
                span(aria_hidden="true")[ARROWS[indicator.polarity]],
                " ",
                text(f"rug-polarity-{indicator.polarity}"),
            ],
            None if has_interval else [" ", span(".rug-doubt")[text("rug-no-interval")]],
        ],
    ]
