"""Tables and lists of the methods page: sources, limits, levels, the guard, norms, what is missing."""

from collections import Counter
from collections.abc import Mapping, Sequence

from htpy import Element, Node, caption, li, span, table, tbody, td, th, thead, time, tr, ul

from willdash.core.guard import RULES, Aspect, Purpose
from willdash.core.model import Level, Source
from willdash.store.catalog import Catalog
from willdash.text import Text
from willdash.views.outside import outside
from willdash.views.reading import level_words
from willdash.views.scrolling import scrolling

SOURCE_COLUMNS = (
    "method-sources-publisher", "method-sources-title", "about-edition", "about-licence", "about-acquired",
    "about-processing", "method-sources-count",
)  # fmt: skip
LIMITS = (
    "suppressed", "brackets", "gini", "population", "rates", "seat", "elections", "nursery", "school",
    "scores", "regions", "capitals", "poverty",
)  # fmt: skip
ABSENT: Mapping[str, str | None] = {
    "nursery_places": "bes_nido_utenti_comunali",
    "full_time": None,
    "canteens": None,
    "spending_by_group": "oc_sociale_nidi_spesa_storica_pc",
    "home_care": None,
    "residential": None,
    "older_alone": None,
    "unemployment": "bes_mancata_partecipazione",
    "minimum_income": None,
    "evictions": None,
    "volunteers": "nonprofit_10k_2023",
}
"""What is not to be had by municipality, and the indicator nearest to it."""


def sources_table(catalog: Catalog, text: Text) -> Element:
    """Every source, with what was done to it and how many indicators come from it."""
    counts = Counter(indicator.source for indicator in catalog.indicators.values())
    rows = [_source(source, counts[source.id], text) for source in catalog.sources.values()]
    return _table(
        text("method-sources"), [text(key) for key in SOURCE_COLUMNS], rows, text, css="wide is-named-above"
    )


def _source(source: Source, count: int, text: Text) -> Element:
    licence = text.words(source.licence)
    return tr(data_source=source.id)[
        th(scope="row")[text.words(source.publisher)],
        td[outside(str(source.url), text.words(source.title), text)],
        td[text.edition(source)],
        td[outside(str(source.licence_url), licence, text) if source.licence_url else licence],
        td[time(".nowrap", datetime=source.acquired)[text.date(source.acquired)]],
        td(".processing")[text.words(source.processing)],
        td(".number")[text.number(count)],
    ]


def limits_list(text: Text) -> Element:
    """What to know before using the figures."""
    return ul(".method-limits")[[li[text(f"method-limit-{limit}")] for limit in LIMITS]]


def levels_table(levels: Mapping[str, Level], text: Text) -> Element:
    """How many indicators are shown at each level, out of the level of each."""
    counts = Counter(levels.values())
    head = [text("method-levels-level"), text("method-levels-count")]
    rows = [
        tr[th(scope="row")[level_words(level, text)], td(".number")[text.number(counts[level])]]
        for level in Level
        if counts[level]
    ]
    return _table(text("method-levels-caption"), head, rows, text)


def guard_table(text: Text) -> Element:
    """What the comparability guard does, as the core's rules have it."""
    head = [text("method-guard-purpose"), *(text(f"method-guard-{aspect}") for aspect in Aspect)]
    rows = [
        tr[
            th(scope="row")[text(f"method-guard-{purpose}")],
            [_action(purpose, aspect, text) for aspect in Aspect],
        ]
        for purpose in RULES
    ]
    return _table(text("method-guard-caption"), head, rows, text)


def _action(purpose: Purpose, aspect: Aspect, text: Text) -> Element:
    found = RULES[purpose].get(aspect)
    action = found.value if found else "free"
    return td(data_action=action)[text(f"method-guard-{action}")]


def norms(catalog: Catalog, text: Text) -> Element:
    """The norms in use, each with its legal text."""
    return ul(".method-norms")[
        [
            li(id=target.id)[outside(str(target.url), text.words(target.label), text), ". ", measures]
            for target in catalog.targets.values()
            for measures in [text.words(target.measures)]
        ]
    ]


def absent(catalog: Catalog, levels: Mapping[str, Level], text: Text) -> Element:
    """What is missing, with the nearest figure shown.

    Args:
        catalog: for the names of indicators.
        levels: indicator to the level it is shown at.
        text: words of the language.
    """
    head = [text("method-absent-what"), text("method-absent-nearest")]
    rows = [
        tr[th(scope="row")[text(f"method-absent-{name}")], td[_nearest(nearest, catalog, levels, text)]]
        for name, nearest in ABSENT.items()
    ]
    return _table(text("method-absent"), head, rows, text, css="is-named-above")


def _nearest(id: str | None, catalog: Catalog, levels: Mapping[str, Level], text: Text) -> Node:
    indicator = catalog.indicators.get(id) if id else None
    if indicator is None:
        return text("method-absent-none")
    level = levels[indicator.id]
    badge = span(".level-badge", data_level=level.value)[level_words(level, text)]
    return [text.words(indicator.label), " ", badge]


def _table(name: str, head: Sequence[str], rows: Sequence[Element], text: Text, *, css: str = "") -> Element:
    """A table that scrolls by itself where the screen is narrow."""
    return scrolling(name, text, css=f"method-table {css}")[
        table(".table")[
            caption[name],
            thead[tr[[th(scope="col")[title] for title in head]]],
            tbody[rows],
        ]
    ]
