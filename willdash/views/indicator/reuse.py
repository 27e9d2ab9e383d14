"""What can be done with an indicator's figures: files, the call to the interface for programs, citations."""

from urllib.parse import urlencode

from htpy import Element, Node, a, code, div, h3, li, p, pre, ul

from willdash.text import LANGUAGES, Text
from willdash.views.copying import copy_button
from willdash.views.figures_address import OBSERVATIONS, figures_address
from willdash.views.indicator.citation import Cited, bibtex, citation

FORMATS = ("csv", "xlsx", "parquet", "json")


def reuse(indicator: str, year: int, text: Text, *, origin: str) -> Node:
    """Every figure of the indicator as a file, and the call that answers with a year's figures.

    Args:
        indicator: id.
        year: the chosen one.
        text: words of the language.
        origin: scheme and host, as in ``https://example.org``.
    """
    address = f"{origin}{OBSERVATIONS}?" + urlencode({"indicator": indicator, "year": year})
    return [
        p[text("catalogue-files-lead")],
        ul(".catalogue-files")[[li[_file(indicator, format, text)] for format in FORMATS]],
        h3[text("catalogue-api")],
        p[text("catalogue-api-lead")],
        _box("api-address", address, text("catalogue-copy-address"), text),
        _box("api-curl", f'curl "{address}&format=csv"', text("catalogue-copy-call"), text),
    ]


def citations(cited: Cited, text: Text) -> Node:
    """The citation in the page's language, in the other one, and for a bibliography."""
    others = [Text.of(language) for language in LANGUAGES if language != text.language]
    return [
        [
            div(lang=words.language)[
                h3[words("catalogue-cite-language")],
                _box(f"cite-{words.language}", citation(cited, words), text("catalogue-copy-citation"), text),
            ]
            for words in (text, *others)
        ],
        h3["BibTeX"],
        _box("cite-bibtex", bibtex(cited, text), text("catalogue-copy-bibtex"), text),
    ]


def _file(indicator: str, format: str, text: Text) -> Element:
    address = f"{figures_address(indicator, format)}&lang={text.language}"
    return a(href=address, download=True)[text(f"catalogue-format-{format}")]


def _box(id: str, words: str, label: str, text: Text) -> Element:
    """Text to be copied, with a button that does so where there are scripts."""
    return div(".catalogue-copy")[
        pre[code(id=id)[words]],
        copy_button(id, label, text),
    ]
