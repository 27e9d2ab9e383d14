"""Which addresses may stand in the log: those that say what was read, never who read it or may write."""

import re
from functools import lru_cache

ARGUMENT = re.compile(r"<([^<>]*)>")
PUBLIC = frozenset(
    {
        "city", "slug", "cluster", "indicator", "year", "level", "id", "view", "version", "edition", "digest",
        "storyboard", "name", "format", "filename", "package_name", "fingerprinted_path",
    }
)  # fmt: skip
"""Parts of addresses that name what everybody may read; any other may be a code, a draft or a mistake."""


def told_path(path: str, route: str) -> str:
    """The path for the log, without its query; empty if a part of it may be personal or a secret.

    Args:
        path: that was asked for, and found.
        route: its pattern.
    """
    return path if _is_public(route) else ""


@lru_cache(maxsize=256)
def _is_public(route: str) -> bool:
    return route.startswith("/") and {*ARGUMENT.findall(route)} <= PUBLIC
