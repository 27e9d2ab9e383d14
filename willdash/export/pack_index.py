"""The first page of a pack: what is in it, in Italian and below in English, and where to begin."""

from collections.abc import Sequence

from htpy import (
    Element,
    Node,
    a,
    body,
    div,
    h1,
    h2,
    h3,
    head,
    header,
    html,
    li,
    link,
    main,
    meta,
    p,
    section,
    title,
    ul,
)

from willdash.core.storyboard import Storyboard
from willdash.export.pack_map import Coverage
from willdash.export.pack_names import ICON, STYLE, WINDOWS, window
from willdash.store.store import Store
from willdash.text import Text


def index_page(storyboard: Storyboard, covered: Coverage, texts: Sequence[Text]) -> str:
    """The document, which works without any script.

    Args:
        storyboard: what is presented.
        covered: what the free map shows.
        texts: words of the languages, the first language first.
    """
    first = texts[0]
    return str(
        html(lang=first.language)[
            head[
                meta(charset="utf-8"),
                meta(name="viewport", content="width=device-width, initial-scale=1"),
                title[f"{first.words(storyboard.title)} · {first('site')}"],
                link(rel="icon", href=ICON, type="image/svg+xml"),
                link(rel="stylesheet", href=STYLE),
            ],
            body(".pack")[
                main(".pack-main")[
                    _part(storyboard, covered, first, h1, h2),
                    [_part(storyboard, covered, text, h2, h3) for text in texts[1:]],
                ]
            ],
        ]
    )


def _part(
    storyboard: Storyboard, covered: Coverage, text: Text, title_of: Element, part_of: Element
) -> Element:
    """Everything in one language, with the headings that its place in the document asks for."""
    heading = f"pack-title-{text.language}"
    return section(".pack-part", lang=text.language, aria_labelledby=heading)[
        header[
            p(".pack-language")[text("pack-language")],
            title_of(".pack-title", id=heading)[text.words(storyboard.title)],
            p(".pack-description")[text.words(storyboard.description)],
        ],
        p(".pack-data")[
            text("pack-lead"),
            " ",
            text("pack-data", version=covered.store.version, date=text.date(covered.store.acquired)),
        ],
        div(".pack-windows")[
            [
                a(class_=["bare-button", {"first": kind == "stage"}], href=window(kind, text.language))[
                    text(f"pack-{kind}")
                ]
                for kind in WINDOWS
            ]
        ],
        p[text("pack-how"), " ", text("pack-no-script")],
        _holds(storyboard, covered, text, part_of),
        _sources(covered.store, text, part_of),
    ]


def _holds(storyboard: Storyboard, covered: Coverage, text: Text, part_of: Element) -> Node:
    """What is in the pack, and what is not."""
    indicators = covered.store.catalog.indicators
    return [
        part_of[text("pack-holds")],
        ul[
            li[text("pack-holds-scenes", count=len(storyboard.scenes))],
            li[text("pack-holds-map")],
            li[text("pack-holds-not")],
        ],
        part_of[text("pack-indicators")],
        ul[
            [
                li[
                    text(
                        "pack-indicator",
                        indicator=text.words(indicators[id].label),
                        years=", ".join(map(str, years)),
                    )
                ]
                for id, years in covered.years.items()
            ]
        ],
    ]


def _sources(store: Store, text: Text, part_of: Element) -> Node:
    """Every source of the figures, with its licence and the day it was acquired."""
    return [
        part_of[text("pack-sources")],
        ul[
            [
                li[
                    text(
                        "pack-source",
                        source=f"{text.words(source.publisher)}, {text.words(source.title)}",
                        edition=text.edition(source),
                        licence=text.words(source.licence),
                        date=text.date(source.acquired),
                    )
                ]
                for source in store.catalog.sources.values()
            ]
        ],
    ]
