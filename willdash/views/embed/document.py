"""The document of an embed: with a script that follows choices in place, or static and whole in itself."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from htpy import (
    Element,
    Node,
    a,
    base,
    body,
    div,
    h1,
    head,
    html,
    link,
    main,
    meta,
    p,
    script,
    style,
    template,
    title,
)
from markupsafe import Markup

from willdash.core.compare import Benchmark
from willdash.core.embed import Theme
from willdash.core.selection import Notice
from willdash.text import Text
from willdash.text.sentences import sentence
from willdash.views.embed.foot import embed_foot
from willdash.views.embed.pickers import embed_pickers
from willdash.views.embed.shown import Shown
from willdash.views.embed.told import picture_of
from willdash.views.embed.views import VIEWS, comparison_of
from willdash.views.frame.notices import notices
from willdash.views.frame.oembed_links import oembed_links
from willdash.views.frame.open_graph import open_graph

MARKED = ("indicator", "year", "city", "peers", "benchmark", "lang")
"""Fields of the selection that ``<main>`` carries, as on pages."""

DARK_WHEN = {Theme.DARK: "screen", Theme.AUTO: "screen and (prefers-color-scheme: dark)"}
"""Where the dark colours hold, by theme: never on paper, and nowhere in a light one."""


@dataclass(frozen=True, slots=True)
class EmbedAssets:
    """What embeds load: addresses, and the whole stylesheet for those that load nothing."""

    icon: str
    css: str
    dark_css: str
    js: str
    fonts: Sequence[str]
    static_css: str
    static_dark_css: str


@dataclass(frozen=True, slots=True)
class Made:
    """An embed ready to be put into a document.

    Attributes:
        shown: what it shows.
        found: parts of the address that could not be used.
        more: sentences beside them, such as that a version of the data is gone.
        is_newest: whether its figures are the newest.
    """

    shown: Shown
    found: tuple[Notice, ...] = ()
    more: tuple[str, ...] = ()
    is_newest: bool = True


def embed_document(made: Made, assets: EmbedAssets) -> str:
    """The whole HTML document.

    Args:
        made: what it shows.
        assets: what it loads.
    """
    shown = made.shown
    text, embed = shown.text, shown.embed
    is_static = embed.is_static
    return str(
        html(lang=text.language, class_=_looks(shown))[
            head[
                meta(charset="utf-8"),
                meta(name="viewport", content="width=device-width, initial-scale=1"),
                base(target="_blank"),
                title[f"{shown.title} · {text('site')}"],
                meta(name="description", content=_description(shown)),
                # An embed that can be led on has countless addresses; the page that it leads to has one.
                None if is_static else meta(name="robots", content="noindex, indexifembedded"),
                _told(made),
                # A static document opened alone would else make the browser ask for an icon.
                [link(rel="icon", href="data:,"), _held(shown, assets)]
                if is_static
                else _loaded(shown, assets),
            ],
            body(".embed")[_main(made)],
        ]
    )  # fmt: skip


def static_fragment(made: Made, assets: EmbedAssets) -> str:
    """A static embed as a piece of HTML to paste into a page, shut off from its styles.

    It is a declarative shadow tree; where a browser does not know these, it is a link to the page. It comes
    as plain text, since it is shown to be copied.
    """
    shown = made.shown
    text = shown.text
    piece = div(lang=text.language)[
        template(shadowrootmode="open")[
            _held(shown, assets),
            div(class_=["embed", *_looks(shown)])[_main(made)],
        ],
        a(href=shown.page)[shown.title],
    ]
    return "".join(piece.iter_chunks())


def embed_message(name: str, text: Text, assets: EmbedAssets, *, home: str) -> str:
    """A document of the same looks that says what happened: ``embed-none`` or ``embed-broke``."""
    return str(
        html(lang=text.language)[
            head[
                meta(charset="utf-8"),
                meta(name="viewport", content="width=device-width, initial-scale=1"),
                meta(name="robots", content="noindex"),
                title[f"{text(f'{name}-title')} · {text('site')}"],
                _frame(assets),
            ],
            body(".embed")[
                main("#main.embed-main")[
                    h1(".embed-title")[text(f"{name}-title")],
                    p[text(name)],
                    p[a(href=home, target="_blank", rel="noopener")[text("embed-home", site=text("site"))]],
                ]
            ],
        ]
    )


def _told(made: Made) -> Node:
    """What other sites and search engines are told; of former figures there is no picture."""
    shown = made.shown
    image = shown.origin + picture_of(shown.embed, shown.selection) if made.is_newest else ""
    described = {"title": shown.title, "description": _description(shown)}
    # Search engines may read a static embed, but no selection of a page.
    one_address = shown.whole if shown.embed.is_static else shown.page
    return [
        link(rel="canonical", href=one_address),
        oembed_links(shown.whole, shown.title),
        open_graph(shown.text, **described, url=one_address, image=image),
    ]


def _names(shown: Shown) -> Mapping[str, str]:
    """What values of the address are called."""
    text = shown.text
    clusters = shown.store.catalog.clusters.values()
    return {
        **shown.store.names(text.language),
        **{cluster.id: text.words(cluster.label) for cluster in clusters},
        **{id: text.words(practice.title) for id, practice in shown.store.catalog.practices.items()},
        **{theme: text(f"embed-builder-theme-{theme}") for theme in Theme},
        Benchmark.MEDIAN.value: text("embed-median"),
    }


def _description(shown: Shown) -> str:
    """One sentence: the reading of the indicator, the question of the cluster, or what a practice was."""
    practice = shown.store.catalog.practices.get(shown.embed.practice)
    if practice:
        return shown.text.words(practice.what)
    cluster = shown.store.catalog.clusters.get(shown.embed.cluster)
    if cluster:
        return shown.text.words(cluster.question)
    return sentence(comparison_of(shown), shown.text)


def _looks(shown: Shown) -> list[str]:
    transparent = ["transparent"] if shown.embed.is_transparent else []
    return [f"theme-{shown.embed.theme}", *transparent]


def _loaded(shown: Shown, assets: EmbedAssets) -> Node:
    media = DARK_WHEN.get(shown.embed.theme)
    return [
        _frame(assets),
        None if media is None else link(rel="stylesheet", href=assets.dark_css, media=media),
        script(defer=True, src=assets.js),
    ]


def _frame(assets: EmbedAssets) -> Node:
    """What every document of an embed loads."""
    return [
        [
            link(rel="preload", href=url, as_="font", type="font/woff2", crossorigin=True)
            for url in assets.fonts
        ],
        link(rel="icon", href=assets.icon, type="image/svg+xml"),
        link(rel="stylesheet", href=assets.css),
    ]


def _held(shown: Shown, assets: EmbedAssets) -> Node:
    """The styles themselves, for what loads nothing."""
    media = DARK_WHEN.get(shown.embed.theme)
    return [
        style[Markup(assets.static_css)],
        None if media is None else style(media=media)[Markup(assets.static_dark_css)],
    ]


def _main(made: Made) -> Element:
    shown = made.shown
    text, selection = shown.text, shown.selection
    carried = {f"data-{name}": str(getattr(selection, name)) for name in MARKED}
    return main(
        "#main",
        carried,
        class_=["embed-main", f"view-{shown.embed.view}"],
        data_view=shown.embed.view.value,
        data_cluster=shown.embed.cluster or None,
        data_practice=shown.embed.practice or None,
        data_version=shown.store.version,
        data_ready="true",
    )[
        h1(".embed-title")[shown.title],
        notices(made.found, _names(shown), text, more=made.more),
        embed_pickers(shown),
        div(".embed-view")[VIEWS[shown.embed.view](shown)],
        embed_foot(shown, is_newest=made.is_newest),
    ]
