"""What crawlers are told: ``/sitemap.xml`` and ``/robots.txt``."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Protocol
from xml.sax.saxutils import escape, quoteattr

from flask import Flask, Response

from willdash.text import LANGUAGES

SITEMAP = "/sitemap.xml"
HOME = "/"
KEPT_SECONDS = 3600
PREVIEWERS = (
    "facebookexternalhit",
    "LinkedInBot",
    "Slackbot",
    "TelegramBot",
    "Twitterbot",
    "WhatsApp",
)
"""They fetch single addresses that a person sends, to show title, sentence and picture."""
UNWANTED = (
    "/_dash", "/cerca?", "/cerca.json", "/scarica/", "/api/v1/", "/segui/", "/plenaria/scena",
    "/oembed", "/plenaria/palco/", "/plenaria/regia/", "/plenaria/verbale/", "/plenaria/sessione/",
)  # fmt: skip
HEADER = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">'
)


class Addressed(Protocol):
    """A page as far as crawlers are concerned."""

    def addresses(self) -> Iterable[str]:
        """Every path of the page."""
        ...


def register_site(
    server: Flask, pages: Sequence[Addressed], *, modified: str, origin: Callable[[], str]
) -> None:
    """Adds both addresses.

    Args:
        server: the app's server.
        pages: all but the map.
        modified: date of the data, as ``2026-11-22``.
        origin: tells scheme and host that the reader knows the site by.
    """
    paths = tuple(dict.fromkeys([HOME, *(path for page in pages for path in page.addresses())]))

    @server.route(SITEMAP)
    def site_map() -> Response:
        return _kept(Response(sitemap(paths, modified=modified, origin=origin()), mimetype="application/xml"))

    @server.route("/robots.txt")
    def robots_file() -> Response:
        return _kept(Response(robots(origin()), mimetype="text/plain"))


def sitemap(paths: Iterable[str], *, modified: str, origin: str) -> str:
    """Every page in every language, each with its other languages (sitemaps.org, hreflang)."""
    return "\n".join((HEADER, *_entries(paths, modified, origin), "</urlset>", ""))


def robots(origin: str) -> str:
    """Everything may be read; crawlers are kept from what is made for programs and from selections.

    Each selection is a page of its own; there are more than a crawler could ever read, and the sitemap
    names all that differ in substance. Services that show a preview of a page sent may read any.
    """
    crawlers = (
        "User-agent: *",
        *(f"Disallow: {path}" for path in UNWANTED),
        "Disallow: /*?",
        *(f"Allow: /*?lang={language}$" for language in LANGUAGES),
        # Embeds say themselves what search engines may keep; a page that frames one is read with it.
        "Allow: /embed/",
    )
    previewers = (*(f"User-agent: {name}" for name in PREVIEWERS), "Disallow: /_dash")
    return "\n".join((*crawlers, "", *previewers, "", f"Sitemap: {origin}{SITEMAP}", ""))


def _entries(paths: Iterable[str], modified: str, origin: str) -> Iterator[str]:
    for path in paths:
        spoken = {language: origin + _spoken(path, language) for language in LANGUAGES}
        links = "".join(
            f'<xhtml:link rel="alternate" hreflang="{language}" href={quoteattr(address)}/>'
            for language, address in {**spoken, "x-default": spoken[LANGUAGES[0]]}.items()
        )
        for address in spoken.values():
            yield f"<url><loc>{escape(address)}</loc>{links}<lastmod>{modified}</lastmod></url>"


def _spoken(path: str, language: str) -> str:
    return path if language == LANGUAGES[0] else f"{path}?lang={language}"


def _kept(response: Response) -> Response:
    response.cache_control.public = True
    response.cache_control.max_age = KEPT_SECONDS
    return response
