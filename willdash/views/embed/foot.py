"""What stands under every embed: source, the way to the whole page, which figures these are."""

from collections.abc import Iterable

from htpy import Element, Node, a, footer, li, p, span, ul

from willdash.core.embed import CLUSTERED, EmbedView
from willdash.core.model import Source
from willdash.core.practice import Practice
from willdash.store.profile import featured
from willdash.store.rug import indicators_of
from willdash.text import Text
from willdash.views.embed.shown import Shown
from willdash.views.outside import outside
from willdash.views.pictures.words import source_words


def embed_foot(shown: Shown, *, is_newest: bool) -> Element:
    """The foot.

    Args:
        shown: what the embed shows.
        is_newest: whether its figures are the newest.
    """
    text = shown.text
    practice = shown.store.catalog.practices.get(shown.embed.practice)
    return footer(".embed-foot")[
        ul(".embed-sources", aria_label=text("embed-sources"))[
            _of_practice(practice, text) if practice else _of_figures(shown)
        ],
        _version(shown, is_newest=is_newest) if shown.embed.version else None,
        p(".embed-whole")[
            a(href=shown.page, target="_blank", rel="noopener")[
                text(f"embed-whole-{shown.embed.view}", site=text("site")),
                span(".visually-hidden")[" ", text("embed-new-window")],
            ]
        ],
    ]


def _of_practice(practice: Practice, text: Text) -> Element:
    return li[
        text("practice-fact-source"),
        ": ",
        outside(str(practice.source_url), span(lang="it")[practice.source_title], text),
    ]


def _of_figures(shown: Shown) -> Node:
    text = shown.text
    return [
        li(data_source=source.id)[
            text("embed-source", source=source_words(source, text), date=text.date(source.acquired)),
        ]
        for source in dict.fromkeys(_sources(shown))
    ]


def _version(shown: Shown, *, is_newest: bool) -> Node:
    """That the figures stay as they were, and the newest where there are newer ones."""
    text, store = shown.text, shown.store
    kept = text("embed-version", date=text.date(store.acquired), version=store.version)
    if is_newest:
        return p(".embed-version")[kept, " ", text("embed-version-newest")]
    return p(".embed-version", role="note")[
        kept, " ", a(href=shown.newest, target="_self")[text("embed-version-newer")]
    ]


def _sources(shown: Shown) -> Iterable[Source]:
    catalog, view = shown.store.catalog, shown.embed.view
    if view not in CLUSTERED:
        return [catalog.sources[catalog.indicators[shown.selection.indicator].source]]
    cluster = shown.embed.cluster
    if view is EmbedView.RUG:
        indicators = indicators_of(shown.store, cluster)
    elif view is EmbedView.PANEL:
        rows = shown.store.panel_rows(shown.selection, cluster)
        indicators = tuple(catalog.indicators[row.indicator] for row in rows)
    else:
        indicators = featured(shown.store, cluster)
    return [catalog.sources[indicator.source] for indicator in indicators]
