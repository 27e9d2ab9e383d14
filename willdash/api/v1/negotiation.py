"""In which format a question is answered: the one named, else the one that the client likes best."""

from collections.abc import Mapping

from flask import Request

from willdash.api.formats import FORMATS, geojson, json_text
from willdash.api.v1.problems import Fault, Refused
from willdash.text import Text

MEDIA_TYPES: Mapping[str, str] = {
    "json": json_text.MEDIA_TYPE,
    **{format.name: format.media_type for format in FORMATS.values()},
    "geojson": geojson.MEDIA_TYPE,
}
"""Name of a format in addresses to its media type."""
LISTS = ("json", *FORMATS)
MAPS = (*LISTS, "geojson")
NOT_ACCEPTABLE = 406


def chosen(asked: Request, named: str | None, offered: tuple[str, ...], text: Text) -> str:
    """Name of the format; ``format`` in the address wins over ``Accept``.

    Args:
        asked: the request.
        named: the parameter ``format``, if given.
        offered: formats of the question; the first where the client has no wish.
        text: words of the language.

    Raises:
        Refused: the format named is none of them (422), or none of them is accepted (406).
    """
    if named is not None:
        if named not in offered:
            fault = Fault(
                parameter="format",
                given=named,
                detail=text("api-unknown", parameter="format", given=named),
                remedy=text("api-unknown-format", allowed=", ".join(offered)),
            )
            raise Refused([fault])
        return named
    if not asked.headers.get("Accept"):
        return offered[0]
    by_type = {MEDIA_TYPES[name]: name for name in offered}
    best = asked.accept_mimetypes.best_match(list(by_type))
    if best is None:
        fault = Fault(
            parameter="Accept",
            given=str(asked.accept_mimetypes)[:200],
            detail=text("api-problem-406"),
            remedy=text("api-unknown-format", allowed=", ".join(by_type)),
        )
        raise Refused([fault], status=NOT_ACCEPTABLE)
    return by_type[best]
