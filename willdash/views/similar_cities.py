"""Why the similar cities are similar, who almost was, and how much each variable counts."""

from collections.abc import Mapping, Sequence

from htpy import Element, Node, a, h2, h3, li, p, section, span, table, tbody, td, th, thead, tr, ul

from willdash.core.model import Area, Indicator
from willdash.core.similarity import Neighbour
from willdash.store.catalog import Catalog
from willdash.store.similar import HEAVIEST, NEIGHBOURS, weights_of, weights_text
from willdash.text import Text
from willdash.views.links import Links
from willdash.views.scrolling import scrolling

COLUMNS = ("city", "distance", "why", "stability")
COLOURS = ("#08519c", "#e6550d", "#31a354", "#756bb1", "#b8860b", "#636363", "#a63603", "#006d5b")


def similar_cities(
    city: Area,
    neighbours: Sequence[Neighbour],
    catalog: Catalog,
    links: Links,
    text: Text,
    *,
    weights: str,
) -> Node:
    """The neighbours with the shares of their distance, those that almost qualified, and the weights.

    Args:
        city: whose neighbours they are.
        neighbours: the nearest first; those beyond the eighth almost qualified.
        catalog: names of areas and indicators.
        links: makes the addresses.
        text: words of the language.
        weights: as in the address.
    """
    weighed = weights_of(weights)
    colours = dict(zip(weighed, COLOURS, strict=True))
    near = [_row(n, catalog, colours, text, is_near=True) for n in neighbours[:NEIGHBOURS]]
    almost = [_row(n, catalog, colours, text, is_near=False) for n in neighbours[NEIGHBOURS:]]
    return section(".card-like.similar")[
        h2[text("similar", city=city.label)],
        p(".gap-lead")[text("similar-lead")],
        scrolling(text("similar", city=city.label), text)[
            table(".table.similar-table")[
                thead[tr[[th(scope="col")[text(f"similar-{name}")] for name in COLUMNS]]],
                tbody[near],
                tbody(".almost")[
                    tr[th(scope="rowgroup", colspan=str(len(COLUMNS)))[text("similar-almost")]],
                    almost,
                ],
            ]
        ],
        h3[text("similar-weights")],
        ul(".weights")[
            [_weight(catalog.indicators[name], weighed, colours[name], links, text) for name in weighed]
        ],
    ]


def _row(
    neighbour: Neighbour, catalog: Catalog, colours: Mapping[str, str], text: Text, *, is_near: bool
) -> Element:
    return tr(data_area=neighbour.area)[
        th(scope="row")[catalog.areas[neighbour.area].label],
        td(".number")[text.number(neighbour.distance, decimals=2)],
        td[_bar(neighbour, catalog.indicators, colours, text)],
        td(".stays")[text("similar-stays", share=_percent(neighbour.stability, text)) if is_near else None],
    ]


def _bar(
    neighbour: Neighbour, indicators: Mapping[str, Indicator], colours: Mapping[str, str], text: Text
) -> Element:
    """The shares as a bar, and in words for whoever does not see it."""
    words = [
        text("similar-share", variable=text.words(indicators[name].short), share=_percent(share, text))
        for name, share in neighbour.shares.items()
    ]
    return span(".shares", role="img", aria_label=", ".join(words), title=", ".join(words))[
        [
            span(style=f"width:{share * 100:.1f}%;background:{colours[name]}")
            for name, share in neighbour.shares.items()
        ]
    ]


def _weight(
    variable: Indicator, weights: Mapping[str, int], colour: str, links: Links, text: Text
) -> Element:
    """A variable and the weights that it can be given, each a link; the last one cannot be taken out."""
    name = text.words(variable.short)

    def option(weight: int) -> Element | None:
        after = {**weights, variable.id: weight}
        if not any(after.values()):
            return None
        return a(
            href=links(weights=weights_text(after)),
            aria_current="true" if weights[variable.id] == weight else None,
            aria_label=text("similar-weight-label", variable=name, weight=text(f"similar-weight-{weight}")),
        )[text(f"similar-weight-{weight}")]

    return li[
        span(".swatch", style=f"background:{colour}"),
        span(".weight-name")[name],
        span(".weight-options")[[option(weight) for weight in range(HEAVIEST + 1)]],
    ]


def _percent(share: float, text: Text) -> str:
    return text("value-percent", number=text.number(share * 100))
