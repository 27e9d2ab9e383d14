"""What stands around every page: head, header, footer; plain HTML, there before any script runs."""

from collections.abc import Sequence
from dataclasses import dataclass

from htpy import (
    Element,
    Node,
    a,
    body,
    div,
    footer,
    head,
    header,
    html,
    li,
    link,
    main,
    meta,
    nav,
    noscript,
    p,
    script,
    span,
    title,
    ul,
)
from htpy import h1 as heading

from willdash.text import LANGUAGES, Text

MENU = (("/", "page-map-title"), ("/metodo", "method-title"))
"""The pages by address, and the words for each."""


@dataclass(frozen=True, slots=True)
class Assets:
    """Addresses of the built browser assets."""

    css: str
    dash: str
    js: str
    plotly: str
    fonts: Sequence[str]
    icon: str


@dataclass(frozen=True, slots=True)
class Head:
    """What a page says of itself."""

    title: str
    description: str


def page(
    about: Head,
    text: Text,
    assets: Assets,
    *,
    content: Node,
    preload: Sequence[str] = (),
    scripts: Node = None,
    other_language: str,
    path: str = "",
) -> str:
    """A whole HTML document.

    Args:
        about: title and description.
        text: words of the language.
        assets: addresses of stylesheet and fonts.
        content: what stands between header and footer.
        preload: addresses that the scripts will fetch first.
        scripts: script elements, run in order once the document is there.
        other_language: address of the same page in the other language.
        path: of the page, which the menu marks.
    """
    return str(
        html(lang=text.language)[
            head[
                meta(charset="utf-8"),
                meta(name="viewport", content="width=device-width, initial-scale=1"),
                title[about.title],
                meta(name="description", content=about.description),
                meta(name="theme-color", content="#0a3d6b"),
                link(rel="icon", href=assets.icon, type="image/svg+xml"),
                [_font(url) for url in assets.fonts],
                link(rel="stylesheet", href=assets.css),
                [link(rel="preload", href=url, as_="fetch", crossorigin="anonymous") for url in preload],
                scripts,
            ],
            body[
                a(".skip", href="#main")[text("skip-to-content")],
                _header(text, other_language, path),
                content,
                _footer(text),
            ],
        ]
    )  # fmt: skip


def skeleton(text: Text) -> Element:
    """Grey shapes where the page will be; said once to a screen reader."""
    return div("#skeleton.container-xxl", role="status")[
        span(".visually-hidden")[text("loading")],
        div(".skeleton-line.wide"),
        div(".skeleton-line"),
        div(".skeleton-columns")[div(".skeleton-box"), div(".skeleton-box")],
    ]


def message(name: str, text: Text, *, home: str) -> Element:
    """A page that says what happened and where to go."""
    return main("#main.container-xxl.page-message", tabindex="-1")[
        heading[text(f"{name}-title")],
        p[text(name)],
        p[a(".btn.btn-primary", href=home)[text("back-to-map")]],
    ]


def without_script(text: Text, views: Node) -> Element:
    """What a reader without JavaScript gets."""
    return noscript[div(".container-xxl")[p(".alert.alert-warning")[text("no-script")], views]]


def script_tags(assets: Assets) -> Node:
    """Our scripts, deferred and in order: Dash with its components, ours, which starts it, then Plotly.

    Plotly is the largest and needed last: `dcc.Graph` waits for it while the rest of the page is drawn.
    """
    return [
        script(defer=True, src=assets.dash),
        script("#_dash-renderer", defer=True, src=assets.js),
        script("#plotly", defer=True, src=assets.plotly),
    ]


def _font(url: str) -> Node:
    return link(rel="preload", href=url, as_="font", type="font/woff2", crossorigin=True)


def _header(text: Text, other_language: str, path: str) -> Element:
    """The header of the Italian public administration's design system: owner, language, name."""
    other = next(language for language in LANGUAGES if language != text.language)
    switch = a(
        ".language-switch.nav-link",
        href=other_language,
        hreflang=other,
        lang=other,
        data_change=f"lang={other}",
        title=text("language-switch"),
    )[Text.of(other)("language-name")]
    brand = a(href=address("/", text))[
        div(".it-brand-text")[
            div(".it-brand-title")[text("site")],
            div(".it-brand-tagline")[text("site-tagline")],
        ]
    ]
    return header(".it-header-wrapper")[
        div(".it-header-slim-wrapper")[
            div(".container-xxl")[
                div(".it-header-slim-wrapper-content")[
                    span(".navbar-brand")[text("site-owner")],
                    div(".it-header-slim-right-zone")[switch],
                ]
            ]
        ],
        div(".it-nav-wrapper")[
            div(".it-header-center-wrapper.it-small-header")[
                div(".container-xxl")[
                    div(".it-header-center-content-wrapper")[
                        div(".it-brand-wrapper")[brand], _menu(text, path)
                    ]
                ]
            ]
        ],
    ]


def _menu(text: Text, path: str) -> Element:
    """The pages; the one shown is marked."""
    return nav(".main-menu", aria_label=text("menu"))[
        ul[
            [
                li[a(href=address(page, text), aria_current="page" if page == path else None)[text(words)]]
                for page, words in MENU
            ]
        ]
    ]


def address(path: str, text: Text) -> str:
    """A page's address in the language of the words."""
    return path if text.language == LANGUAGES[0] else f"{path}?lang={text.language}"


def _footer(text: Text) -> Element:
    return footer(".it-footer")[
        div(".it-footer-main")[
            div(".container-xxl")[
                p(".footer-owner")[text("site-owner")],
                p[text("footer-sources")],
                p[text("footer-code")],
                p[a(href=address("/metodo", text))[text("method-footer")]],
            ]
        ]
    ]
