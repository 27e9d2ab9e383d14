"""The windows of a session: stage, presenter's window, phone; for whoever has the code."""

from collections.abc import Callable

from flask import Flask, Response

from willdash.api.live.refusals import language
from willdash.api.live.routes import who
from willdash.live.door import Door
from willdash.live.hall import Expired
from willdash.live.keeping import KeepingError, NoSession, Session
from willdash.live.throttle import TooMany
from willdash.store.store import Store
from willdash.text import Text
from willdash.views.live.addresses import follow_address, minutes_address
from willdash.views.live.bare import HallAssets
from willdash.views.live.director import director_page
from willdash.views.live.follow import follow_page
from willdash.views.live.stage import stage_page

Message = Callable[[str, str], str]
"""A document that says what happened, by the name of the message and the language."""
CLOSED: dict[type[Exception], tuple[int, str]] = {
    NoSession: (404, "hall-unknown"),
    Expired: (410, "hall-over"),
    TooMany: (429, "hall-busy"),
    KeepingError: (503, "hall-away"),
}


def register_windows(
    server: Flask,
    door: Door,
    store: Store,
    assets: HallAssets,
    message: Message,
    *,
    origin: Callable[[], str],
) -> None:
    """Adds the addresses.

    Args:
        server: the app's server.
        door: finds sessions.
        store: knows the cities.
        assets: what the windows load.
        message: says why a window does not open.
        origin: scheme and host that the reader knows the site by.
    """
    cities = store.catalog.cities

    def stage(session: Session, text: Text) -> str:
        return stage_page(
            text.words(session.storyboard.title),
            session.code,
            cities,
            text,
            assets,
            join=origin() + follow_address(session.code),
            minutes=origin() + minutes_address(session.code, text.language),
        )

    def director(session: Session, text: Text) -> str:
        return director_page(text.words(session.storyboard.title), session.code, cities, text, assets)

    def follow(session: Session, text: Text) -> str:
        minutes = minutes_address(session.code, text.language)
        title = text.words(session.storyboard.title)
        return follow_page(title, session.code, cities, text, assets, minutes=minutes)

    for rule, window in (
        ("/plenaria/palco/<code>", stage),
        ("/plenaria/regia/<code>", director),
        ("/segui/<code>", follow),
    ):
        server.add_url_rule(rule, f"GET {rule}", _opened(window, door, message))


def _opened(
    window: Callable[[Session, Text], str], door: Door, message: Message
) -> Callable[[str], Response]:
    """The window, or why it does not open."""

    def opened(code: str) -> Response:
        try:
            session = door.followed(code, who())
        except tuple(CLOSED) as error:
            status, name = next(told for kind, told in CLOSED.items() if isinstance(error, kind))
            return _unkept(message(name, language()), status)
        return _unkept(window(session, Text.of(language())))

    return opened


def _unkept(html: str, status: int = 200) -> Response:
    return Response(html, status, mimetype="text/html", headers={"Cache-Control": "no-store"})
