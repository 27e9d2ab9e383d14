"""What of the page's own parameters could not be used, in words."""

from collections.abc import Mapping

from willdash.core.embed import EmbedView, Theme
from willdash.core.embed_build import CODE, FULL, LANGUAGE, VIEW, WIDTH, CodeForm
from willdash.core.selection import Notice
from willdash.store.store import Store
from willdash.text import LANGUAGES, Text


def notice_words(notice: Notice, store: Store, text: Text) -> str:
    """A sentence: what was given, and what is shown instead where anything is."""
    used = _names(store, text).get(notice.parameter, {}).get(notice.used, notice.used)
    return text(
        "notice-unknown" if used else "notice-ignored",
        given=notice.given,
        parameter=text(f"embed-builder-field-{notice.parameter}"),
        used=used,
    )


def _names(store: Store, text: Text) -> Mapping[str, Mapping[str, str]]:
    """Parameter to value to what the value is called on the page."""
    return {
        VIEW: {view: text(f"embed-builder-view-{view}") for view in EmbedView},
        "practice": {id: text.words(each.title) for id, each in store.catalog.practices.items()},
        "cluster": {cluster.id: text.words(cluster.label) for cluster in store.catalog.panels},
        LANGUAGE: {language: Text.of(language)("language-name") for language in LANGUAGES},
        CODE: {form: text(f"embed-builder-code-{form}") for form in CodeForm},
        WIDTH: {FULL: text("embed-builder-width-full")},
        "theme": {theme: text(f"embed-builder-theme-{theme}") for theme in Theme},
    }
