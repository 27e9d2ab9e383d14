"""What an embed is called: the name of its frame, which a screen reader says before what is in it."""

from willdash.core.embed import PICKERS
from willdash.core.embed_build import Build
from willdash.store.store import Store
from willdash.text import Text


def frame_title(build: Build, store: Store) -> str:
    """As in «Giovani NEET, Parma, 2024 – mappa», in the embed's language.

    The year is left out where it goes along with new figures: the name stands for years in a partner's page.
    """
    text = Text.of(build.selection.lang)
    view = build.embed.view
    has_year = "year" in PICKERS[view] and (build.is_year_fixed or bool(build.embed.version))
    practice = store.catalog.practices.get(build.embed.practice)
    said = {
        "what": _what(build, store, text),
        "city": store.city(practice.city if practice else build.selection.city).label,
        "view": text(f"embed-builder-called-{view}"),
    }
    if has_year:
        return text("embed-builder-frame-year", year=str(build.selection.year), **said)
    return text("embed-builder-frame", **said)


def _what(build: Build, store: Store, text: Text) -> str:
    catalog = store.catalog
    if build.embed.practice:
        return text.words(catalog.practices[build.embed.practice].title)
    if build.embed.cluster:
        return text.words(catalog.clusters[build.embed.cluster].label)
    return text.words(catalog.indicators[build.selection.indicator].short)
