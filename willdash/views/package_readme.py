"""The file that goes with the data package: what it is, whose figures they are, under which licence."""

from willdash.core.model import Source
from willdash.store.catalog import Catalog
from willdash.text import LANGUAGES, Text

SENTENCES = ("readme-missing", "readme-level", "readme-licence", "readme-practices")


def package_readme(catalog: Catalog, *, acquired: str) -> str:
    """The file in every language, as Markdown.

    Args:
        catalog: names the sources.
        acquired: date of the latest figures.
    """
    return "\n".join(_part(catalog, Text.of(language), acquired) for language in LANGUAGES)


def _part(catalog: Catalog, text: Text, acquired: str) -> str:
    lines = [
        f"# {text('readme-title')}",
        text("readme-lead"),
        text("readme-version", acquired=acquired),
        *(f"- {text(key)}" for key in SENTENCES),
        f"## {text('readme-sources')}",
        *(_source(source, text) for source in catalog.sources.values()),
    ]
    return "\n\n".join(lines) + "\n"


def _source(source: Source, text: Text) -> str:
    words = text(
        "readme-source",
        publisher=text.words(source.publisher),
        title=text.words(source.title),
        edition=source.edition,
        licence=f"{text.words(source.licence)} {source.licence_url or ''}".strip(),
        acquired=source.acquired,
        processing=text.words(source.processing),
    )
    return f"- `{source.id}`: {words} <{source.url}>"
