"""Puts the desk at its addresses."""

from flask import Flask

from willdash.desk.addresses import ENTRANCE
from willdash.pages.desk.draft import DraftPages
from willdash.pages.desk.entrance import Entrance
from willdash.pages.desk.guard import Guard
from willdash.pages.desk.home import Home
from willdash.pages.desk.parts import DeskParts
from willdash.pages.desk.register import Register
from willdash.pages.desk.template import Template
from willdash.views.desk.addresses import AUDIT, CLOSE_PREVIEW, DESK, LEAVE, TEMPLATE_FORMATS, Command

DRAFT = f"{DESK}/<draft>"


def register_desk(server: Flask, parts: DeskParts) -> None:
    """Adds the addresses.

    Args:
        server: the app's server.
        parts: the desk and what its pages need.
    """
    guard = Guard(parts.frame, parts.known)
    home, entrance, drafts = Home(parts), Entrance(parts), DraftPages(parts)
    for rule, method, answer in (
        (DESK, "GET", home.page),
        (DESK, "POST", home.upload),
        (ENTRANCE, "GET", entrance.enter),
        (LEAVE, "POST", entrance.leave),
        (
            f"{DESK}/modello/<template>.<any({','.join(TEMPLATE_FORMATS)}):format>",
            "GET",
            Template(parts).file,
        ),
        (AUDIT, "GET", Register(parts).page),
        (CLOSE_PREVIEW, "POST", drafts.close_preview),
        (DRAFT, "GET", drafts.page),
        (f"{DRAFT}/<any({','.join(Command)}):command>", "POST", drafts.do),
    ):
        server.add_url_rule(rule, f"{method} {rule}", guard(answer), methods=[method])
