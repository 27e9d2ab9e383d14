"""Puts the embeds at their addresses, and the ground that lies beneath their maps."""

from collections.abc import Callable

from flask import Flask, Response, abort, request

from willdash.pages.embed import GROUND, EmbedPage, NoSuchEmbed, outcome
from willdash.pages.routes import public
from willdash.partners.counts import Outcome
from willdash.text import LANGUAGES, Text
from willdash.views.embed.document import embed_message
from willdash.views.svg_map.ground import ALL, COLOURS

YEAR_SECONDS = 31_536_000
NOT_FOUND = 404

Counted = Callable[[str, str, Outcome], tuple[str, str]]
"""Name and value of the header that says what an answer shows: view, what of it, and its outcome."""


def register_embeds(
    server: Flask,
    page: EmbedPage,
    counted: Counted,
    *,
    origin: Callable[[], str],
) -> None:
    """Adds the addresses.

    Args:
        server: the app's server.
        page: makes the documents.
        counted: the header for whoever counts.
        origin: scheme and host that the reader knows the site by.
    """

    def embed(view: str, subject: str = "") -> Response:
        query = request.query_string.decode("latin-1")
        try:
            made = page.made(view, subject, query, origin=origin())
        except NoSuchEmbed:
            return Response(message(page, "embed-none", language()), NOT_FOUND, mimetype="text/html")
        answer = public(page.document(made))
        shown = made.shown.embed
        name, value = counted(shown.view, shown.subject or made.shown.selection.indicator, outcome(made))
        answer.headers[name] = value
        return answer

    def ground(digest: str, name: str) -> Response:
        region, _, theme = name.rpartition("-")
        region = "" if region == ALL else region
        if digest != page.ground.digest or theme not in COLOURS or region not in ("", *page.ground.regions):
            abort(NOT_FOUND)
        answer = Response(page.ground.svg(region, theme), mimetype="image/svg+xml")
        answer.headers["Cache-Control"] = f"public, max-age={YEAR_SECONDS}, immutable"
        return answer

    server.add_url_rule("/embed/<view>", "embed", embed)
    server.add_url_rule("/embed/<view>/<subject>", "embed of a subject", embed)
    server.add_url_rule(f"{GROUND}/<digest>/<name>.svg", "ground", ground)


def message(page: EmbedPage, name: str, language: str) -> str:
    """A document in the looks of an embed that says what happened, where an embed was asked for."""
    home = "/" if language == LANGUAGES[0] else f"/?lang={language}"
    return embed_message(name, Text.of(language), page.assets, home=home)


def language() -> str:
    """The language asked for; the first where none is, or an unknown one."""
    asked = request.args.get("lang")
    return asked if asked in LANGUAGES else LANGUAGES[0]
