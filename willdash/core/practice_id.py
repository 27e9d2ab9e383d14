"""The id of a practice that a municipality brings: its city, then its title as an address can hold it."""

import re
import unicodedata

LONGEST = 60
"""Characters of a title in an id; longer ones end with a whole word."""
APART = re.compile(r"[^a-z0-9]+")


def practice_id(city: str, title: str) -> str:
    """As in ``parma-case-di-quartiere``; empty where the title holds neither letters of Europe nor digits.

    Args:
        city: its slug.
        title: in Italian.
    """
    letters = unicodedata.normalize("NFKD", title.casefold())
    plain = "".join(sign for sign in letters if not unicodedata.combining(sign))
    words = APART.sub("-", plain).strip("-")
    if len(words) > LONGEST:
        words = words[: LONGEST + 1].rpartition("-")[0] or words[:LONGEST]
    return f"{city}-{words}" if words else ""
