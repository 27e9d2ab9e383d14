"""The document of a window that has neither header nor footer: stage, presenter, phone."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from htpy import Node, body, div, head, html, link, meta, noscript, p, script, title

from willdash.text import Text


@dataclass(frozen=True, slots=True)
class HallAssets:
    """Addresses of what these windows load: one stylesheet, and a script for each kind."""

    css: str
    fonts: Sequence[str]
    icon: str
    stage: str
    director: str
    follow: str


def bare_page(
    text: Text,
    assets: HallAssets,
    *,
    kind: str,
    name: str,
    script_url: str,
    words: Mapping[str, str],
    data: Mapping[str, str],
    content: Node,
    before: Sequence[str] = (),
) -> str:
    """A whole HTML document.

    Args:
        text: words of the language.
        assets: addresses of stylesheet, fonts and icon.
        kind: class of the body: ``stage``, ``director`` or ``follow``.
        name: title of the window.
        script_url: address of its script.
        words: what the script says, by name.
        data: what the script has to know, by name.
        content: of the body.
        before: addresses of scripts that come before its script.
    """
    return str(
        html(lang=text.language)[
            head[
                meta(charset="utf-8"),
                meta(name="viewport", content="width=device-width, initial-scale=1"),
                meta(name="robots", content="noindex"),
                title[f"{name} · {text('site')}"],
                link(rel="icon", href=assets.icon, type="image/svg+xml"),
                [
                    link(rel="preload", href=url, as_="font", type="font/woff2", crossorigin=True)
                    for url in assets.fonts
                ],
                link(rel="stylesheet", href=assets.css),
                [script(defer=True, src=url) for url in (*before, script_url)],
            ],
            body(class_=kind, **{f"data_{name}": value for name, value in data.items()})[
                noscript[p(".bare-note")[text("live-no-script")]],
                content,
                div("#words", {f"data-{name}": words[name] for name in words}, hidden=True),
                p("#server-state.server-state", role="status", hidden=True),
            ],
        ]
    )
