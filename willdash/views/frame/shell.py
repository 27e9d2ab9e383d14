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
    html,
    link,
    main,
    meta,
    noscript,
    p,
    script,
    title,
)
from htpy import h1 as heading
from markupsafe import Markup

from willdash.text import Text
from willdash.views.frame.draft import DraftMark, draft_banner, draft_sign, draft_title
from willdash.views.frame.header import site_header
from willdash.views.links import Addresses


@dataclass(frozen=True, slots=True)
class Assets:
    """Addresses of the built browser assets."""

    css: str
    dash: str
    js: str
    plotly: str
    fonts: Sequence[str]
    icon: str
    page: str


@dataclass(frozen=True, slots=True)
class Head:
    """What a page says of itself, and what it alone needs.

    Attributes:
        title: without the name of the site.
        description: one sentence.
        more: for other machines: canonical address, pictures, data sets.
        css: addresses of further stylesheets.
    """

    title: str
    description: str
    more: Node = None
    css: Sequence[str] = ()


def page(
    about: Head,
    to: Addresses,
    text: Text,
    assets: Assets,
    *,
    content: Node,
    preload: Sequence[str] = (),
    scripts: Node = None,
    draft: DraftMark | None = None,
) -> str:
    """A whole HTML document.

    Args:
        about: title and description.
        to: addresses from this page, for header and footer.
        text: words of the language.
        assets: addresses of stylesheet and fonts.
        content: what stands between header and footer.
        preload: addresses that the scripts will fetch first.
        scripts: script elements, run in order once the document is there.
        draft: whose figures it shows, where they are not published.
    """
    name = f"{about.title} · {text('site')}"
    return str(
        html(lang=text.language)[
            head[
                meta(charset="utf-8"),
                meta(name="viewport", content="width=device-width, initial-scale=1"),
                title[draft_title(name, text) if draft else name],
                meta(name="description", content=about.description),
                about.more,
                meta(name="theme-color", content="#0a3d6b"),
                link(rel="icon", href=assets.icon, type="image/svg+xml"),
                [_font(url) for url in assets.fonts],
                [link(rel="stylesheet", href=url) for url in (assets.css, *about.css)],
                [link(rel="preload", href=url, as_="fetch", crossorigin="anonymous") for url in preload],
                scripts,
            ],
            body[
                a(".skip", href="#main")[text("skip-to-content")],
                site_header(to, text, above=draft_banner(draft, text) if draft else None),
                content,
                _footer(to, text),
                draft_sign(text) if draft else None,
            ],
        ]
    )  # fmt: skip


def message(name: str, text: Text, *, home: str) -> Element:
    """A page that says what happened and where to go."""
    return main("#main.container-xxl.page-message", tabindex="-1")[
        heading[text(f"{name}-title")],
        p[text(name)],
        p[a(".btn.btn-primary", href=home)[text("back-to-map")]],
    ]


def without_script(text: Text) -> Element:
    """What a reader without JavaScript is told."""
    return noscript[div(".container-xxl")[p(".alert.alert-warning")[text("no-script")]]]


def data_block(id: str, json: str) -> Element:
    """Data for a script; the browser runs nothing of it."""
    # "<" stands in JSON only within strings; written so, it can end no element.
    return script(id=id, type="application/json")[Markup(json.replace("<", "\\u003c"))]


def dash_scripts(assets: Assets) -> Node:
    """The scripts of a Dash page, deferred and in order: Dash and its components, ours to start it, Plotly.

    Plotly is the largest and needed last: `dcc.Graph` waits for it while the rest of the page is drawn.
    """
    return [
        script(defer=True, src=assets.dash),
        script("#_dash-renderer", defer=True, src=assets.js),
        script("#plotly", defer=True, src=assets.plotly),
    ]


def page_script(assets: Assets) -> Node:
    """The script of a page that is whole without it."""
    return script(defer=True, src=assets.page)


def _font(url: str) -> Node:
    return link(rel="preload", href=url, as_="font", type="font/woff2", crossorigin=True)


def _footer(to: Addresses, text: Text) -> Element:
    links = (
        ("/metodo", "method-footer"),
        ("/dati", "footer-data"),
        ("/incorpora", "footer-embed"),
        ("/api", "footer-api"),
        ("/stato", "footer-status"),
    )
    return footer(".it-footer")[
        div(".it-footer-main")[
            div(".container-xxl")[
                p(".footer-owner")[text("site-owner")],
                p[text("footer-sources")],
                p[text("footer-code")],
                p(".footer-links")[[a(href=to(path), data_page=path)[text(words)] for path, words in links],],
            ]
        ]
    ]
