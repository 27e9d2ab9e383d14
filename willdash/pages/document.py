"""The HTML document of a page: what stands around it."""

from dataclasses import replace
from urllib.parse import parse_qsl

import orjson
from dash.development.base_component import Component
from htpy import Node, div, fragment, main
from markupsafe import Markup

from willdash.core.selection import Notice, Selection, parse_selection
from willdash.pages.page import Asked, Content, Page
from willdash.pages.rendered import rendered, steered
from willdash.store.store import Store
from willdash.text import Text
from willdash.text.sentences import sentence
from willdash.views.frame import shell
from willdash.views.frame.breadcrumb import Crumb, breadcrumb
from willdash.views.frame.card import card_address
from willdash.views.frame.draft import DraftMark
from willdash.views.frame.head import Described, more
from willdash.views.frame.notices import notices
from willdash.views.links import Addresses, completed

MARKED = ("indicator", "year", "city", "peers", "benchmark", "lang")
"""Fields of the selection that ``<main>`` carries."""


class Documents:
    """Makes the documents of one app.

    Args:
        store: the data.
        assets: addresses of what documents load.
        geometry_url: where the browser finds the boundaries.
        draft: whose figures the data hold, where they are not published; marks every document.
    """

    def __init__(
        self,
        store: Store,
        assets: shell.Assets,
        *,
        geometry_url: str,
        draft: DraftMark | None = None,
    ) -> None:
        self._store = store
        self._draft = draft
        self._assets = assets
        self._geometry_url = geometry_url

    def dash_page(
        self, path: str, query: str, *, layout: Component, wires: str, config: str, origin: str
    ) -> str:
        """The document of a Dash page: the whole page, and what Dash needs to steer it.

        Args:
            path: of the page.
            query: the query string, any text.
            layout: of the page; used up.
            wires: Dash's list of its callbacks, as JSON.
            config: Dash's configuration tag.
            origin: scheme and host of the request.
        """
        selection, _ = parse_selection(query, self._store.choices)
        text = Text.of(selection.lang)
        to = Addresses(self._store.choices, selection, path, dict(parse_qsl(query)))
        page = completed(str(fragment[rendered(layout)]), to)
        content: Node = [
            shell.without_script(text),
            Markup(page),
            div("#react-entry-point", hidden=True),
            div(
                "#server-state.alert.alert-warning", role="status", hidden=True, data_away=text("server-away")
            ),
            shell.data_block("dash-layout", _json(steered(layout))),
            shell.data_block("dash-dependencies", wires),
            Markup(config),
        ]
        return shell.page(
            self._map_head(to, text, origin),
            to,
            text,
            self._assets,
            content=content,
            preload=(self._geometry_url,),
            scripts=shell.dash_scripts(self._assets),
            draft=self._draft,
        )

    def whole_page(
        self,
        page: Page,
        path: str,
        query: str,
        *,
        arguments: dict[str, str],
        parts: dict[str, str],
        origin: str,
    ) -> str:
        """The document of a page that needs no script.

        Args:
            page: the page.
            path: of the request.
            query: what the selection is read from.
            arguments: parameters of the query, first value of each.
            parts: variables of the rule.
            origin: scheme and host of the request.

        Raises:
            NoSuchPage: the address leads nowhere.
        """
        selection, found = parse_selection(query, self._store.choices)
        text = Text.of(selection.lang)
        to = Addresses(self._store.choices, selection, path, arguments)
        content = page.content(Asked(path, arguments, selection, text, to, origin), **parts)
        trail = _trail(content, to, text)
        described = Described(content.title, content.description, trail, content.image, content.data)
        return shell.page(
            replace(_head(described, to, text, origin), css=content.css),
            to,
            text,
            self._assets,
            content=self._main(content, selection, found, to, text),
            scripts=shell.page_script(self._assets),
            draft=self._draft,
        )

    def message(self, name: str, language: str) -> str:
        """A document that says what happened: ``not-found``, ``broke`` or ``bad-request``."""
        text = Text.of(language)
        selection = replace(self._store.choices.default, lang=language)
        to = Addresses(self._store.choices, selection, "/")
        return shell.page(
            shell.Head(title=text(f"{name}-title"), description=text(name)),
            to,
            text,
            self._assets,
            content=shell.message(name, text, home=to("/")),
            scripts=shell.page_script(self._assets),
            draft=self._draft,
        )

    def _main(
        self, content: Content, selection: Selection, found: tuple[Notice, ...], to: Addresses, text: Text
    ) -> Node:
        shown = {f"data-{field}": str(getattr(selection, field)) for field in MARKED}
        return main(
            f"#main.container-xxl.page-{content.name}",
            {**shown, **{f"data-{name}": value for name, value in content.shown.items()}},
            tabindex="-1",
            data_ready="true",
        )[
            breadcrumb(_trail(content, to, text), content.title, text),
            self._notices(found, selection, more=content.notices),
            content.body,
        ]

    def _notices(
        self, found: tuple[Notice, ...], selection: Selection, *, more: tuple[str, ...] = ()
    ) -> Node:
        text = Text.of(selection.lang)
        return notices(found, self._store.names(selection.lang), text, more=more)

    def _map_head(self, to: Addresses, text: Text, origin: str) -> shell.Head:
        comparison = self._store.compare(to.selection)
        short = text.words(comparison.indicator.short)
        title = f"{short} · {comparison.city.area.label} · {to.selection.year}"
        description = sentence(comparison, text)
        card = card_address("mappa", to.selection)
        return _head(Described(title, description, image=card), to, text, origin)


def _json(components: list[Component]) -> str:
    """Components as Dash's script reads them."""
    # Dash's own encoder writes the same, and loads numpy for it.
    return orjson.dumps(components, default=Component.to_plotly_json).decode()


def _trail(content: Content, to: Addresses, text: Text) -> tuple[Crumb, ...]:
    """The pages before one, from the home page on."""
    return (Crumb(text("page-map-title"), to("/")), *content.trail)


def _head(about: Described, to: Addresses, text: Text, origin: str) -> shell.Head:
    return shell.Head(about.title, about.description, more(about, to, text, origin=origin))
