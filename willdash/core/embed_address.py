"""Addresses of embeds."""

from urllib.parse import urlencode

from willdash.core.embed import Embed, selected
from willdash.core.selection import Choices, Selection


def embed_address(
    embed: Embed, selection: Selection, choices: Choices, *, is_year_fixed: bool = False
) -> str:
    """Path and query of an embed; names city and indicator always, the rest where it is not usual.

    Args:
        embed: what is embedded.
        selection: what it shows.
        choices: what can be selected.
        is_year_fixed: whether the year stays when a newer one is published.
    """
    query = urlencode(embed_fields(embed, selection, choices, is_year_fixed=is_year_fixed), safe=",:")
    return f"{embed.path}?{query}" if query else embed.path


def embed_fields(
    embed: Embed, selection: Selection, choices: Choices, *, is_year_fixed: bool = False
) -> dict[str, str]:
    """The parameters of `embed_address`, by name."""
    return selected(embed, selection, choices, is_year_fixed=is_year_fixed) | embed.parameters()
