"""Where the desk is, and what can be done there; its entrance is `willdash.desk.addresses.ENTRANCE`."""

from enum import StrEnum

DESK = "/dati/carica"
LEAVE = f"{DESK}/esci"
AUDIT = f"{DESK}/registro"
CLOSE_PREVIEW = f"{DESK}/anteprima/chiudi"
TEMPLATE_FORMATS = ("xlsx", "csv")
PRACTICES = "pratiche"
"""Stands for the template of practices where the others are called by their cluster."""


class Command(StrEnum):
    """What can be done with a draft; the last part of the address that does it."""

    READ = "leggi"
    PREVIEW = "anteprima"
    SUBMIT = "invia"
    WITHDRAW = "ritira"
    APPROVE = "approva"
    REFUSE = "rimanda"
    ROLL_BACK = "ripristina"


def is_desk(path: str) -> bool:
    """Whether a page is of the desk."""
    return f"{path}/".startswith(f"{DESK}/")


def draft_address(draft: str) -> str:
    """The page of a draft."""
    return f"{DESK}/{draft}"


def command_address(draft: str, command: Command) -> str:
    """Where a form leads that does something with a draft."""
    return f"{DESK}/{draft}/{command}"


def template_address(template: str, format: str) -> str:
    """The template of a set or of practices, as a file."""
    return f"{DESK}/modello/{template}.{format}"
