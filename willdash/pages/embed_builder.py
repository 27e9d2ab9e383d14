"""The page where a partner builds an embed, ``/incorpora``."""

from collections.abc import Callable, Iterable
from typing import Protocol

from htpy import Node, div, form, fragment, h1, p

from willdash.core.embed import Embed
from willdash.core.embed_build import PAGE_OWN, Build, CodeForm, parse_build
from willdash.core.selection import Notice, Selection, quoted
from willdash.live.keeping import KeepingError
from willdash.pages.page import Asked, Content
from willdash.store.panels import panel_cluster
from willdash.store.shown_practice import usual_practice
from willdash.store.store import Store
from willdash.text import Text
from willdash.views.embed_builder.choices import settings
from willdash.views.embed_builder.code import code_to_copy
from willdash.views.embed_builder.codes import code_of
from willdash.views.embed_builder.naming import frame_title
from willdash.views.embed_builder.notices import notice_words
from willdash.views.embed_builder.preview import preview
from willdash.views.embed_builder.promises import by_hand, promises

PATH = "/incorpora"


class StaticHtml(Protocol):
    """Makes a view as HTML without script, to be put into any page."""

    def __call__(self, embed: Embed, selection: Selection, *, origin: str) -> str:
        """The HTML; its links lead to the origin, a scheme and host."""
        ...


class EmbedBuilderPage:
    """The page of one app.

    Args:
        store: what can be embedded.
        hosts: whose pages may show an embed, as in the settings.
        static: makes static HTML; without it that form of the code is not offered.
        partner: says whose key it is, if anybody's; may raise `KeepingError`. Without it keys are not judged.
    """

    rules = (PATH,)
    own = PAGE_OWN

    def __init__(
        self,
        store: Store,
        *,
        hosts: str,
        static: StaticHtml | None = None,
        partner: Callable[[str], str | None] | None = None,
    ) -> None:
        self._store = store
        self._partner = partner
        self._hosts = hosts
        self._static = static
        self._forms = tuple(each for each in CodeForm if each is not CodeForm.STATIC or static)

    def addresses(self) -> Iterable[str]:
        """The one path."""
        return self.rules

    def content(self, asked: Asked, **_parts: str) -> Content:
        """The form with preview and code, and what partners may rely on."""
        text = asked.text
        build, notices = self._build(asked)
        return Content(
            name="embed-builder",
            title=text("embed-builder-title"),
            description=text("embed-builder-description"),
            body=fragment[
                h1(".page-title")[text("embed-builder-title")],
                p(".page-lead")[text("embed-builder-lead")],
                self._form(build, asked),
                promises(text, hosts=self._hosts),
                by_hand(self._store, text, origin=asked.origin),
            ],
            notices=(
                *(notice_words(each, self._store, text) for each in notices),
                *self._of_nobody(build.embed.key, text),
            ),
        )

    def _build(self, asked: Asked) -> tuple[Build, tuple[Notice, ...]]:
        store = self._store
        return parse_build(
            asked.arguments,
            asked.selection,
            store.choices,
            clusters=tuple(cluster.id for cluster in store.catalog.panels),
            usual=panel_cluster(store, asked.selection.indicator),
            version=store.version,
            practices=tuple(store.catalog.practices),
            usual_practice=usual_practice(store.catalog, asked.selection.city),
            forms=self._forms,
        )

    def _of_nobody(self, key: str, text: Text) -> tuple[str, ...]:
        """A notice of a key that is not any partner's; none where that cannot be told at the moment."""
        if not key or self._partner is None:
            return ()
        try:
            is_known = self._partner(key) is not None
        except KeepingError:
            return ()
        return () if is_known else (text("embed-builder-key-wrong", given=quoted(key)),)

    def _form(self, build: Build, asked: Asked) -> Node:
        """Everything that a choice changes, so that all of it is sent and comes back together."""
        store, text = self._store, asked.text
        name = frame_title(build, store)
        return form(
            ".embed-builder",
            method="get",
            action=PATH,
            data_visit=True,
            aria_label=text("embed-builder-form"),
        )[
            div(".embed-settings")[settings(build, store, asked.to, text)],
            div(".embed-result")[
                preview(build, store.choices, text, name=name),
                code_to_copy(build, self._code(build, name, asked.origin), text, forms=self._forms),
            ],
        ]

    def _code(self, build: Build, name: str, origin: str) -> str:
        make = self._static
        static = (lambda: make(build.placed, build.selection, origin=origin)) if make else None
        return code_of(build, self._store.choices, name=name, origin=origin, static=static)
