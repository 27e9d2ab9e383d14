"""The search in the header: a plain form, which ``assets/js/find.js`` makes suggest as one writes."""

from htpy import Element, a, button, div, form, input, label, p, span

from willdash.core.search import LONGEST
from willdash.text import Text
from willdash.views.choices import kept_fields
from willdash.views.links import Addresses

FIND = "/cerca"
SUGGEST = "/cerca.json"


def search_box(to: Addresses, text: Text) -> Element:
    """A combobox with a list of links; without scripts it leads to the page of hits.

    Args:
        to: addresses from the page shown; its selection goes along.
        text: words of the language.
    """
    return form("#find.find", role="search", action=FIND, aria_label=text("find"), data_suggest=SUGGEST)[
        kept_fields(to, without=(), path=FIND),
        label(".visually-hidden", for_="find-field")[text("find-label")],
        input(
            "#find-field.form-control",
            name="q",
            type="text",
            inputmode="search",
            enterkeyhint="search",
            autocomplete="off",
            autocapitalize="none",
            spellcheck="false",
            maxlength=LONGEST,
            placeholder=text("find-placeholder"),
            role="combobox",
            aria_autocomplete="list",
            aria_expanded="false",
            aria_controls="find-list",
        ),
        button(".find-go", type="submit")[span(".visually-hidden")[text("find-go")]],
        div("#find-list.find-list", role="listbox", aria_label=text("find-list"), hidden=True),
        p("#find-state.visually-hidden", role="status"),
    ]


def suggested(words: str, href: str, kind: str) -> Element:
    """A hit as it stands in the list."""
    return a(".find-hit", href=href, role="option", tabindex="-1")[
        span(".find-words")[words], span(".find-kind")[kind]
    ]
