"""Where the figures of all comuni come from, and how to take them away."""

from urllib.parse import urlencode

from htpy import Element, a, h2, p, section, span

from willdash.core.model import Source
from willdash.database.comuni import Edition
from willdash.text import Text
from willdash.views.indicator.source import indicator_source
from willdash.views.italy.chosen import Chosen
from willdash.views.italy.legend import EDITION

FILE_AT = "/scarica/comuni.csv"


def source_card(chosen: Chosen, source: Source, text: Text) -> Element:
    """Level, what was read, the source with its licence, the boundaries, the file."""
    nationwide = chosen.among.nationwide
    return section(".italy-card.italy-source", aria_labelledby="italy-source")[
        h2("#italy-source")[text("italy-source")],
        p[text("italy-source-note", count=text.number(nationwide.loaded.comuni))],
        p(".downloads")[
            span(".downloads-lead")[text("italy-downloads")],
            " ",
            _file(chosen, text),
        ],
        indicator_source(chosen.indicator, source, text, version=nationwide.loaded.version),
        [_read(edition, text) for edition in nationwide.editions if edition.source == source.id],
        p(".italy-note")[text("italy-source-borders", edition=str(EDITION))],
    ]


def _file(chosen: Chosen, text: Text) -> Element:
    about = f"{text.words(chosen.indicator.label)}, {chosen.year}"
    words = text("italy-downloads-csv", about=about)
    query = {"indicator": chosen.indicator.id, "year": str(chosen.year), "lang": text.language}
    return a(href=f"{FILE_AT}?{urlencode(query)}", download=True, title=words, aria_label=words)["CSV"]


def _read(edition: Edition, text: Text) -> Element:
    return p(".italy-note")[text("italy-source-read", year=str(edition.year), edition=edition.edition)]
