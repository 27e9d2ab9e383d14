"""What partners may rely on, and the ways without this page: a pasted link, an address written by hand."""

from htpy import Element, Node, code, dd, div, dl, dt, h2, li, p, section, strong, ul

from willdash.core.embed import NAMED, EmbedView
from willdash.core.embed import PATH as EMBED
from willdash.core.embed_build import views_of
from willdash.store.store import Store
from willdash.text import Text
from willdash.views.embed_builder.parameters import parameters_table

PROMISES = ("privacy", "source", "addresses", "heights", "writing")


def promises(text: Text, *, hosts: str) -> Element:
    """One sentence or two for each promise.

    Args:
        text: words of the language.
        hosts: whose pages may show an embed, as in the settings.
    """
    kind = {"*": "all", "none": "none"}.get(hosts, "some")
    who = text(f"embed-builder-promise-hosts-{kind}", hosts=hosts.replace(" ", ", "))
    return section(".embed-part", aria_labelledby="embed-promises-title")[
        h2("#embed-promises-title")[text("embed-builder-promises")],
        ul[
            [
                li[
                    strong[text(f"embed-builder-promise-{name}")],
                    " ",
                    text(f"embed-builder-promise-{name}-more"),
                ]
                for name in PROMISES
            ],
            li[strong[text("embed-builder-promise-hosts")], " ", who],
        ],
    ]


def by_hand(store: Store, text: Text, *, origin: str) -> Node:
    """A link pasted into a content management system, and the address of an embed part by part."""
    return [
        section(".embed-part", aria_labelledby="embed-oembed-title")[
            h2("#embed-oembed-title")[text("embed-builder-oembed")],
            p[text("embed-builder-oembed-more")],
        ],
        section(".embed-part", aria_labelledby="embed-parameters-title")[
            h2("#embed-parameters-title")[text("embed-builder-by-hand")],
            p[text("embed-builder-by-hand-more", origin=origin)],
            dl(".embed-paths")[[_path(view, text) for view in views_of(tuple(store.catalog.practices))]],
            parameters_table(store, text),
        ],
    ]


def _path(view: EmbedView, text: Text) -> Element:
    place = "practice" if view is EmbedView.PRACTICE else "cluster"
    subject = f"/<{text(f'embed-builder-{place}-place')}>" if view in NAMED else ""
    return div[dt[text(f"embed-builder-view-{view}")], dd[code[f"{EMBED}/{view}{subject}"]]]
