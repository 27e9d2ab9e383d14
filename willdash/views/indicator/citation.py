"""How to cite a figure: who published it, what, when, and where it was read; as a sentence and as BibTeX."""

from dataclasses import dataclass
from datetime import date

from willdash.core.model import Indicator, Level, Source
from willdash.text import Text
from willdash.views.reading import level_words

SPECIAL = str.maketrans({sign: f"\\{sign}" for sign in "&%$#_{}"})
"""Signs that BibTeX would take for commands."""


@dataclass(frozen=True, slots=True)
class Cited:
    """What is cited.

    Attributes:
        indicator: what is measured.
        source: who published it.
        level: of the figures.
        year: of the figures.
        address: of the page they were read on, whole.
        version: of the data package.
        accessed: day on which they were read.
    """

    indicator: Indicator
    source: Source
    level: Level
    year: int
    address: str
    version: str
    accessed: date


def citation(cited: Cited, text: Text) -> str:
    """A citation in one line."""
    source = cited.source
    return text(
        "catalogue-citation",
        publisher=text.words(source.publisher),
        title=text.words(source.title),
        edition=text.edition(source),
        indicator=text.words(cited.indicator.label),
        level=level_words(cited.level, text),
        year=str(cited.year),
        licence=text.words(source.licence),
        source=str(source.url),
        version=cited.version,
        address=cited.address,
        accessed=text.date(cited.accessed.isoformat()),
    )


def bibtex(cited: Cited, text: Text) -> str:
    """The same as an entry for a bibliography; every field but the addresses is safe for LaTeX."""
    source = cited.source
    edition = text("catalogue-bibtex-edition", title=text.words(source.title), edition=text.edition(source))
    note = text(
        "catalogue-bibtex-note",
        level=level_words(cited.level, text),
        licence=text.words(source.licence),
        version=cited.version,
    )
    fields = {
        "author": f"{{{text.words(source.publisher).translate(SPECIAL)}}}",
        "title": f"{{{text.words(cited.indicator.label).translate(SPECIAL)}}}",
        "year": str(cited.year),
        "howpublished": edition.translate(SPECIAL),
        "note": note.translate(SPECIAL),
        "url": cited.address,
        "urldate": cited.accessed.isoformat(),
    }
    lines = ",\n".join(f"  {name} = {{{value}}}" for name, value in fields.items())
    return f"@misc{{willdash_{cited.indicator.id}_{cited.year},\n{lines}\n}}"
