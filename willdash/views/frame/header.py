"""The header of the Italian public administration's design system: owner, language, name, search, pages."""

from htpy import Element, Node, a, div, header, li, nav, span, ul

from willdash.text import LANGUAGES, Text
from willdash.views.compose.add import add_scene, added
from willdash.views.frame.search_box import search_box
from willdash.views.links import Addresses

MENU = (
    ("/", "page-map-title"),
    ("/citta", "menu-cities"),
    ("/cluster", "menu-clusters"),
    ("/confronto", "menu-versus"),
    ("/pratiche", "menu-practices"),
    ("/plenaria", "menu-plenary"),
    ("/dati", "menu-data"),
    ("/metodo", "method-title"),
)
"""The pages by address, and the words for each."""


def site_header(to: Addresses, text: Text, *, above: Node = None) -> Element:
    """What stands above every page; its links keep the selection.

    Args:
        to: addresses from the page.
        text: words of the language.
        above: what has to be read before all else.
    """
    return header(".it-header-wrapper")[
        above,
        div(".it-header-slim-wrapper")[
            div(".container-xxl")[
                div(".it-header-slim-wrapper-content")[
                    span(".navbar-brand")[text("site-owner")],
                    div(".it-header-slim-right-zone")[
                        search_box(to, text),
                        add_scene(to, text),
                        _language_switch(to, text),
                    ],
                ]
            ]
        ],
        div(".it-nav-wrapper")[
            div(".it-header-center-wrapper.it-small-header")[
                div(".container-xxl")[
                    div(".it-header-center-content-wrapper")[
                        div(".it-brand-wrapper")[_brand(to, text)],
                        _menu(to, text),
                    ]
                ]
            ]
        ],
        added() if add_scene(to, text) else None,
    ]


def _language_switch(to: Addresses, text: Text) -> Element:
    other = other_language(text.language)
    return a(
        ".language-switch.nav-link",
        href=to.in_language(other),
        hreflang=other,
        lang=other,
        data_change=f"lang={other}",
        title=text("language-switch"),
    )[Text.of(other)("language-name")]


def _brand(to: Addresses, text: Text) -> Element:
    return a(href=to("/"), data_page="/")[
        div(".it-brand-text")[
            div(".it-brand-title")[text("site")],
            div(".it-brand-tagline")[text("site-tagline")],
        ]
    ]


def _menu(to: Addresses, text: Text) -> Element:
    """The pages; the one shown, or the one it belongs to, is marked."""
    return nav(".main-menu", aria_label=text("menu"))[
        ul[
            [
                li[a(href=to(page), data_page=page, aria_current=_current(page, to.path))[text(words)]]
                for page, words in MENU
            ]
        ]
    ]


def _current(page: str, path: str) -> str | None:
    if path == page:
        return "page"
    return "true" if page != "/" and path.startswith(f"{page}/") else None


def other_language(language: str) -> str:
    """The language that a reader can switch to."""
    return next(other for other in LANGUAGES if other != language)
