"""The catalogue's list: a row for each indicator found, and links to the other pages of the list."""

from collections.abc import Callable, Sequence

from htpy import (
    Element,
    Node,
    a,
    caption,
    div,
    fragment,
    li,
    nav,
    p,
    span,
    table,
    tbody,
    td,
    th,
    thead,
    tr,
    ul,
)

from willdash.core.catalogue import Found, Listed, Wanted
from willdash.core.model import Cluster, Indicator, Source
from willdash.text import Text
from willdash.views.links import Addresses
from willdash.views.palette import ink_of
from willdash.views.reading import level_words

COLUMNS = ("indicator", "cluster", "dimension", "unit", "level", "years", "cities", "source")


Facts = Callable[[Listed], Node]
"""Makes the cells beside an indicator's name, the same for every address."""


def catalogue_list(entries: Sequence[Listed], facts: Facts, to: Addresses, text: Text) -> Element:
    """The table of the indicators on a page of the list; that there is none, where nothing was found.

    Args:
        entries: of this page of the list.
        facts: makes the cells of each, as `facts_of` does.
        to: addresses from the catalogue.
        text: words of the language.
    """
    if not entries:
        return p(".catalogue-none")[text("catalogue-none")]
    return table(".table.catalogue-list")[
        caption(".visually-hidden")[text("catalogue-caption")],
        thead[tr[[th(scope="col")[text(f"catalogue-column-{column}")] for column in COLUMNS]]],
        tbody[[_row(entry.indicator, facts(entry), to, text) for entry in entries]],
    ]


def facts_of(entry: Listed, cluster: Cluster, source: Source, text: Text, *, cities: int) -> Node:
    """The cells beside an indicator's name.

    Args:
        entry: the indicator.
        cluster: that it belongs to.
        source: who published it.
        text: words of the language.
        cities: how many cities an indicator can have figures for.
    """
    indicator = entry.indicator
    return fragment[
        td(".catalogue-cluster", style=ink_of(indicator.cluster))[text.words(cluster.label)],
        td[text(f"dimension-{indicator.dimension}")],
        td[text.unit(indicator)],
        td[span(".level-badge", data_level=entry.level.value)[level_words(entry.level, text)]],
        td[years_words(entry.years, text)],
        td[text("catalogue-cities", count=str(entry.cities), of=str(cities))],
        td(".catalogue-source")[div[text.words(source.publisher)], span[text.words(source.title)]],
    ]


def pages_nav(wanted: Wanted, found: Found, to: Addresses, text: Text, *, page: int) -> Node:
    """Links to every page of the list; nothing where there is only one."""
    if found.pages == 1:
        return None
    return nav(".catalogue-pages", aria_label=text("catalogue-pages"))[
        ul[[li[_page_link(number, wanted, to, text, page)] for number in range(1, found.pages + 1)]]
    ]


def years_words(years: Sequence[int], text: Text) -> str:
    """The years of a series: the first, the last and how many, as in *2018–2024, 6 anni*."""
    if len(years) == 1:
        return str(years[0])
    return text("catalogue-years", first=str(years[0]), last=str(years[-1]), count=str(len(years)))


def _page_link(number: int, wanted: Wanted, to: Addresses, text: Text, page: int) -> Element:
    href = to.here(extra=wanted.parameters(page="" if number == 1 else str(number)))
    words = text("catalogue-page", number=str(number))
    return a(href=href, aria_label=words, aria_current="page" if number == page else None)[str(number)]


def _row(indicator: Indicator, facts: Node, to: Addresses, text: Text) -> Element:
    link = a(href=to.indicator(indicator.id))[text.words(indicator.label)]
    return tr(data_indicator=indicator.id)[th(scope="row")[link], facts]
