"""Addresses of embeds."""

from urllib.parse import urlencode

from willdash.core.embed import Embed, selected
from willdash.core.selection import Choices, Selection


def embed_address(embed: Embed, selection: Selection, choices: Choices) -> str:
    """Path and query of an embed; names city and indicator always, the rest where it is not usual."""
    query = urlencode(selected(embed, selection, choices) | embed.parameters(), safe=",:")
    return f"{embed.path}?{query}" if query else embed.path
