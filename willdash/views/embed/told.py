"""What is said of an embed where it is not: its title, its picture, the page that shows the same."""

from collections.abc import Mapping

from willdash.core.embed import Embed, EmbedView
from willdash.core.selection import Selection
from willdash.store.store import Store
from willdash.text import Text
from willdash.views.frame.card import card_address
from willdash.views.links import CITY, CLUSTER, INDICATOR, PRACTICE

MAP = "/"
PICTURES: Mapping[EmbedView, str] = {
    EmbedView.MAP: "mappa",
    EmbedView.PANEL: "pannello",
    EmbedView.TABLE: "classifica",
    EmbedView.TREND: "andamento",
    EmbedView.SPINE: "profilo",
    EmbedView.RUG: "quadro",
    EmbedView.INDICATOR: "classifica",
    EmbedView.PRACTICE: "pratica",
}
"""To the card that shows the same; of one number it is the row of its city, among the nine in order."""


def picture_of(embed: Embed, selection: Selection) -> str:
    """Path and query of the card of an embed."""
    return card_address(PICTURES[embed.view], selection, cluster=embed.cluster, practice=embed.practice)


def page_of(embed: Embed, selection: Selection) -> str:
    """Path and query of the page that shows the same as an embed, and more.

    It names the whole selection, since an embed may keep to figures whose defaults are no longer usual.
    """
    return page_path(embed, selection) + selection.query()


def page_path(embed: Embed, selection: Selection) -> str:
    """The path alone, for links that are to go along with new figures."""
    match embed.view:
        case EmbedView.PANEL | EmbedView.RUG:
            return CLUSTER + embed.cluster
        case EmbedView.SPINE:
            return CITY + selection.city
        case EmbedView.TREND | EmbedView.INDICATOR:
            return INDICATOR + selection.indicator
        case EmbedView.PRACTICE:
            return PRACTICE + embed.practice
        case _:
            return MAP


def embed_title(embed: Embed, selection: Selection, store: Store, text: Text) -> str:
    """What a frame is called for whoever does not see it.

    Args:
        embed: what is embedded.
        selection: valid for the store.
        store: names of indicators, clusters and cities.
        text: words of the language.
    """
    cluster = store.catalog.clusters.get(embed.cluster)
    practice = store.catalog.practices.get(embed.practice)
    if practice:
        return text("practice-title", title=text.words(practice.title), city=store.city(practice.city).label)
    return text(
        f"oembed-title-{embed.view}",
        indicator=text.words(store.catalog.indicators[selection.indicator].label),
        cluster=text.words(cluster.label) if cluster else "",
        city=store.city(selection.city).label,
        year=str(selection.year),
    )
