"""The filters that a list is narrowed by, each with a link that takes it away."""

from collections.abc import Sequence

from htpy import Node, a, li, span, ul

from willdash.text import Text


def chosen(chips: Sequence[tuple[str, str]], everything: str, text: Text) -> Node:
    """A chip for each filter, and one link for all where there are several; nothing where none is chosen.

    Args:
        chips: what each filter is called, and the address without it.
        everything: the address without any.
        text: words of the language.
    """
    if not chips:
        return None
    return ul(".catalogue-chosen", aria_label=text("filters-chosen"))[
        [
            li[
                a(".catalogue-chip", href=without)[
                    span(".visually-hidden")[text("filter-remove"), " "],
                    words,
                    span(aria_hidden="true")[" ✕"],
                ]
            ]
            for words, without in chips
        ],
        li[a(href=everything)[text("filters-all")]] if len(chips) > 1 else None,
    ]
