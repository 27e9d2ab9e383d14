"""How other sites show a page that is pasted there: ``GET /oembed?url=…`` (https://oembed.com, version 1.0).

Content management systems find the address in a page's head (`willdash.views.frame.oembed_links`), ask for
the page with the room they have, and put the ``html`` of the answer in the place of the page's address.
"""

import re
from collections.abc import Callable
from urllib.parse import SplitResult, unquote, urlsplit

from flask import Flask, Response, request

from willdash.api.oembed_answer import (
    KEPT_SECONDS,
    WRITTEN,
    Answer,
    Limits,
    link_answer,
    rich_answer,
)
from willdash.api.v1.problems import asked_text, quote
from willdash.core.embed import PATH
from willdash.core.selection import LONGEST_QUERY, parse_selection
from willdash.store.store import Store
from willdash.views.embed.of_page import Former, Found, NoSuchView, embed_of
from willdash.views.embed.told import page_of
from willdash.views.frame.oembed_links import OEMBED
from willdash.views.links import INDICATOR, Addresses

BAD_REQUEST, NOT_FOUND, NOT_IMPLEMENTED = 400, 404, 501
LONGEST_ADDRESS = LONGEST_QUERY + 500
PIXELS = re.compile("[0-9]{1,6}")
PORTS = {"http": 80, "https": 443}

Titles = Callable[[str, str], str | None]
"""Path and query of a page to its title; none where there is no page."""


class _Refused(Exception):
    """Status and sentence of what cannot be answered."""

    def __init__(self, status: int, sentence: str, **values: object) -> None:
        super().__init__(sentence)
        self.status, self.sentence, self.values = status, sentence, values


def register_oembed(
    server: Flask,
    store: Store,
    titles: Titles,
    *,
    origin: Callable[[], str],
    former: Former,
) -> None:
    """Adds the address.

    Args:
        server: the app's server.
        store: the newest figures.
        titles: of the pages that have no view of their own.
        origin: scheme and host that the reader knows the site by.
        former: finds the figures that an embed keeps to.
    """

    def answered() -> Response:
        try:
            write, media_type = WRITTEN[_format()]
            return _response(write(_answer(store, titles, former, origin())), media_type)
        except _Refused as refused:
            answer = Response(asked_text()(refused.sentence, **refused.values), refused.status)
            answer.mimetype = "text/plain"
            answer.headers["Access-Control-Allow-Origin"] = "*"
            answer.headers["Cache-Control"] = "no-store"
            return answer

    server.add_url_rule(OEMBED, endpoint=OEMBED, view_func=answered)


def _response(body: bytes, media_type: str) -> Response:
    answer = Response(body, mimetype=media_type)
    answer.cache_control.public = True
    answer.cache_control.max_age = KEPT_SECONDS
    answer.headers["Access-Control-Allow-Origin"] = "*"
    answer.add_etag()
    answer.make_conditional(request)
    return answer


def _answer(store: Store, titles: Titles, former: Former, origin: str) -> Answer:
    """What is said of the page that was asked for.

    Raises:
        _Refused: there is no such page, or the question makes no sense.
    """
    page, limits = _page(origin), Limits(_pixels("maxwidth"), _pixels("maxheight"))
    path = unquote(page.path) or "/"
    try:
        found = embed_of(path, page.query, store, former=former)
    except NoSuchView:
        raise _Refused(NOT_FOUND, "oembed-no-page") from None
    if found is not None:
        return rich_answer(found, origin + _full_page(path, found), limits, origin=origin)
    title = titles(path, page.query)
    if title is None:
        raise _Refused(NOT_FOUND, "oembed-no-page")
    selection, _ = parse_selection(page.query, store.choices)
    return link_answer(title, selection.lang, origin=origin)


def _full_page(path: str, found: Found) -> str:
    """The page itself; of an embed the page that shows the same and more."""
    selection = found.selection
    if path.startswith(f"{PATH}/"):
        return page_of(found.embed, selection)
    # A former indicator has moved to its successor's page.
    here = INDICATOR + selection.indicator if path.startswith(INDICATOR) else path
    return Addresses(found.store.choices, selection, here).here()


def _format() -> str:
    format = request.args.get("format") or "json"
    if format not in WRITTEN:
        raise _Refused(NOT_IMPLEMENTED, "oembed-no-format", given=quote(format))
    return format


def _pixels(parameter: str) -> int | None:
    """A limit; none where it is not given, or 0, as WordPress writes it."""
    given = request.args.get(parameter, "")
    if given and not PIXELS.fullmatch(given):
        raise _Refused(BAD_REQUEST, "oembed-size", parameter=parameter, given=quote(given))
    return int(given or 0) or None


def _page(origin: str) -> SplitResult:
    """The address that was asked for, if it is of this site; what follows its # is dropped."""
    given = request.args.get("url", "")
    if not given:
        raise _Refused(BAD_REQUEST, "oembed-no-address")
    if len(given) > LONGEST_ADDRESS:
        raise _Refused(BAD_REQUEST, "oembed-long", most=str(LONGEST_ADDRESS))
    try:
        page, own = urlsplit(given), urlsplit(origin)
        is_own = _is_of(page, own)
    except ValueError:
        is_own = False
    if not is_own:
        raise _Refused(NOT_FOUND, "oembed-no-page")
    return page


def _is_of(page: SplitResult, own: SplitResult) -> bool:
    """Whether a page is of a site, by http or https, with the site's port or none.

    Raises:
        ValueError: the page's port is no number.
    """
    ports = {None, PORTS.get(page.scheme), own.port}
    return (
        page.scheme in PORTS
        and "@" not in page.netloc
        and page.hostname == own.hostname
        and page.port in ports
    )
