"""What a search of the site found: groups of links, or what to try instead."""

from collections.abc import Sequence

from htpy import Element, Node, a, button, div, form, h1, h2, input, label, li, p, section, span, ul

from willdash.core.search import LONGEST, Hit
from willdash.store.catalog import Catalog
from willdash.text import Text
from willdash.views.choices import kept_fields
from willdash.views.findable import KINDS, hit_address, hit_detail, hit_words
from willdash.views.frame.search_box import FIND
from willdash.views.links import Addresses

EXAMPLES = ("find-example-1", "find-example-2", "find-example-3", "find-example-4")


def search_page(words: str, result: Node, to: Addresses, text: Text) -> Node:
    """Heading, form and what was found.

    Args:
        words: as the reader wrote them; empty where nothing was sought yet.
        result: `hits_found`, `nothing_found` or `examples`.
        to: addresses from the page.
        text: words of the language.
    """
    return [
        h1(".page-title")[text("find-title-words", words=words) if words else text("find-title")],
        form(".find-form", role="search", action=FIND, data_visit=True, aria_label=text("find-label"))[
            kept_fields(to, without=(), path=FIND),
            label(for_="find-words")[text("find-label")],
            div(".find-row")[
                input(
                    "#find-words.form-control",
                    name="q",
                    type="search",
                    value=words,
                    maxlength=LONGEST,
                    autocomplete="off",
                ),
                button(".btn.btn-primary", type="submit")[text("find-go")],
            ],
        ],
        div("#find-result")[result],
    ]


def hits_found(hits: Sequence[Hit], catalog: Catalog, to: Addresses, text: Text) -> Node:
    """The hits by kind, the kind of the nearest hit first."""
    kinds = dict.fromkeys(hit.entry.kind for hit in hits)
    ordered = sorted(kinds, key=lambda kind: kind != hits[0].entry.kind and KINDS.index(kind) + 1)
    words = text("find-found", count=len(hits)) if hits[0].has_all else text("find-some")
    return [p(".find-count", role="status")[words], [_group(k, hits, catalog, to, text) for k in ordered]]


def nothing_found(words: str, meant: str, to: Addresses, text: Text) -> Node:
    """That nothing was found, and what to try."""
    return [
        p(".find-count", role="status")[text("find-none", words=words)],
        meant and p(".find-meant")[text("find-meant"), " ", _again(meant, to)],
        p[text("find-none-more"), " ", a(href=to("/dati"))[text("find-none-all")], "."],
    ]


def examples(to: Addresses, text: Text) -> Node:
    """What could be sought."""
    return [
        p(".page-lead")[text("find-lead")],
        p(".find-examples")[text("find-examples"), [[" ", _again(text(key), to)] for key in EXAMPLES]],
    ]


def _group(kind: str, hits: Sequence[Hit], catalog: Catalog, to: Addresses, text: Text) -> Element:
    return section(".find-group", aria_labelledby=f"find-{kind}")[
        h2(id=f"find-{kind}")[text(f"find-kind-{kind}")],
        ul[
            [
                li(data_kind=kind, data_id=hit.entry.id)[
                    a(href=hit_address(hit.entry, to))[hit_words(hit.entry, catalog, text)],
                    span(".find-detail")[hit_detail(hit.entry, catalog, text)],
                ]
                for hit in hits
                if hit.entry.kind == kind
            ]
        ],
    ]


def _again(words: str, to: Addresses) -> Element:
    return a(href=to(FIND, extra={"q": words}))[words]
