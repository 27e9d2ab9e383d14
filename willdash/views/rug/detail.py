"""What an open row of a rug shows: the indicator in words, over the years, and among all capitals."""

from dataclasses import dataclass, replace

from htpy import Node, a, div, li, p, ul

from willdash.core.compare import Comparison
from willdash.core.learning import Lessons
from willdash.core.model import Target
from willdash.core.reading import Series
from willdash.text import Text
from willdash.text.sentences import sentences
from willdash.views.distribution.chart import distribution
from willdash.views.downloads import downloads, table_address
from willdash.views.learning.lessons import lessons_line, lessons_warning
from willdash.views.links import Addresses
from willdash.views.trend.chart import trend_chart

MAP, VERSUS = "/", "/confronto"


@dataclass(frozen=True, slots=True)
class Detail:
    """All that an open row needs.

    Attributes:
        nine: the indicator over the nine cities, against the rug's benchmark.
        everyone: the same over all provincial capitals.
        region_series: of the city's regione.
        italy_series: of Italy.
        targets: the indicator's norms.
        lessons: what the city can look at where it is behind.
    """

    nine: Comparison
    everyone: Comparison
    region_series: Series
    italy_series: Series
    targets: tuple[Target, ...]
    lessons: Lessons


def rug_detail(detail: Detail, to: Addresses, text: Text) -> Node:
    """Sentences, trend, distribution, and where else the indicator can be read."""
    trend, spread = _files(detail, to, text)
    nine = detail.nine
    first, *more = sentences(nine, text)
    region = nine.region.label
    return [
        p(".rug-sentence", data_rule=first.rule.value)[first.words],
        [p(".rug-more", data_rule=each.rule.value)[each.words] for each in more],
        p(".rug-caveat")[text.words(nine.indicator.caveat)],
        _lessons(detail.lessons, to, text),
        div(".rug-charts")[
            div[
                trend_chart(nine, detail.region_series, detail.italy_series, text, region_name=region), trend
            ],
            div[distribution(detail.everyone, nine, detail.targets, text), spread],
        ],
        _elsewhere(nine, to, text),
    ]


def _lessons(lessons: Lessons, to: Addresses, text: Text) -> Node:
    """Practices to look at, with the warning; nothing where none is suggested."""
    line = lessons_line(lessons, to, text)
    return [line, lessons_warning(text)] if line else None


def _files(detail: Detail, to: Addresses, text: Text) -> tuple[Node, Node]:
    """The charts' figures and pictures as files."""
    query = to.selection.query()
    everyone = replace(to.selection, peers=detail.everyone.peers.id).query()
    return (
        downloads(
            text,
            table=table_address("andamento", query),
            picture=f"/grafici/andamento{query}",
            about=text("trend-title", city=detail.nine.city.area.label),
        ),
        downloads(
            text,
            table=table_address("tabella-confronto", everyone),
            picture=f"/grafici/distribuzione{query}",
            about=text("distribution-title", level=detail.nine.level.value, count=detail.everyone.ranked),
        ),
    )


def _elsewhere(nine: Comparison, to: Addresses, text: Text) -> Node:
    """The indicator's own page, the map, and the comparison of cities."""
    id, year, slug = nine.indicator.id, nine.year, nine.city.area.slug or ""
    return ul(".rug-elsewhere")[
        li[a(href=to.indicator(id, year=year))[text("rug-to-indicator")]],
        li[a(href=to(MAP, indicator=id, year=year))[text("rug-to-map")]],
        li[a(href=to.trajectory(indicator=id, year=year))[text("rug-to-trajectory")]],
        li[a(href=to(VERSUS, indicator=id, year=year))[text("rug-to-versus")]],
        li[a(href=to.city(slug, indicator=id, year=year))[text("rug-to-city", city=nine.city.area.label)]],
    ]
