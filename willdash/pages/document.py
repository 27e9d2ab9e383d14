"""The HTML document of a page: what stands around it, and what a reader without scripts gets."""

from dataclasses import replace
from functools import lru_cache

from htpy import Node, div, fragment
from markupsafe import Markup

from willdash.core.selection import Selection, parse_selection
from willdash.pages import map as map_page
from willdash.pages import method
from willdash.store.store import Store
from willdash.text import LANGUAGES, Text
from willdash.text.sentences import sentence
from willdash.views import shell
from willdash.views.headline import headline
from willdash.views.links import complete
from willdash.views.notices import notices
from willdash.views.peer_table import peer_table

KEPT = 500


class Documents:
    """Makes the documents of one app."""

    paths = frozenset({map_page.PATH})
    plain_paths = frozenset({method.PATH})
    """Pages that are whole documents and need no script."""

    def __init__(self, store: Store, assets: shell.Assets, *, geometry_url: str) -> None:
        self._store = store
        self._assets = assets
        self._geometry_url = geometry_url
        self._plain = lru_cache(maxsize=KEPT)(self._make_plain)
        self._plain_pages = {method.PATH: method.MethodPage(store)}

    def dash_page(self, path: str, query: str, *, config: str) -> str:
        """The document that a Dash page starts in.

        Args:
            path: one of `paths`.
            query: the query string, any text.
            config: Dash's configuration tag.
        """
        selection, found = parse_selection(query, self._store.choices)
        text = Text.of(selection.lang)
        content: Node = [
            shell.skeleton(text),
            div("#react-entry-point"),
            shell.without_script(
                text, [notices(found, self._store.names(selection.lang), text), self._plain(selection)]
            ),
            div(
                "#server-state.alert.alert-warning", role="status", hidden=True, data_away=text("server-away")
            ),
            Markup(config),
        ]
        return shell.page(
            self._head(selection, text),
            text,
            self._assets,
            content=content,
            preload=("/_dash-layout", "/_dash-dependencies", self._geometry_url),
            scripts=shell.script_tags(self._assets),
            other_language=path + complete(selection)(lang=_other(selection.lang)),
            path=path,
        )  # fmt: skip

    def plain_page(self, path: str, query: str) -> str:
        """The document of a page without scripts; its links keep the selection that the query names.

        Args:
            path: one of `plain_paths`.
            query: the query string, any text.
        """
        selection, found = parse_selection(query, self._store.choices)
        text, page = Text.of(selection.lang), self._plain_pages[path]
        told = notices(found, self._store.names(selection.lang), text)
        return shell.page(
            page.head(text),
            text,
            self._assets,
            content=page.html(text, notices=told, home=map_page.PATH + self._kept(selection, selection.lang)),
            other_language=path + self._kept(selection, _other(selection.lang)),
            path=path,
        )

    def message(self, name: str, language: str) -> str:
        """A document that says what happened: ``not-found``, ``broke`` or ``bad-request``."""
        text = Text.of(language)
        home = "/" if language == "it" else f"/?lang={language}"
        about = shell.Head(title=f"{text(f'{name}-title')} · {text('site')}", description=text(name))
        return shell.page(
            about,
            text,
            self._assets,
            content=shell.message(name, text, home=home),
            other_language=f"/?lang={_other(language)}",
        )

    def _kept(self, selection: Selection, language: str) -> str:
        """The query of a selection in a language; short where nothing but the language was chosen."""
        same = replace(selection, lang=language)
        if replace(same, lang=self._store.choices.default.lang) != self._store.choices.default:
            return same.query()
        return shell.address("", Text.of(language))

    def _head(self, selection: Selection, text: Text) -> shell.Head:
        comparison = self._store.compare(selection)
        short = text.words(comparison.indicator.short)
        return shell.Head(
            title=f"{short} · {comparison.city.area.label} · {selection.year} · {text('site')}",
            description=sentence(comparison, text),
        )

    def _make_plain(self, selection: Selection) -> Markup:
        """Headline and table with whole addresses: they work without scripts."""
        text = Text.of(selection.lang)
        comparison = self._store.compare(selection)
        source = self._store.catalog.sources[comparison.indicator.source]
        table = peer_table(comparison, source, complete(selection), text, sort=selection.sort)
        return Markup(fragment[headline(comparison, text), table])


def _other(language: str) -> str:
    return next(other for other in LANGUAGES if other != language)
