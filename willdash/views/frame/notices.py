"""Notices: which parts of the address could not be used, and what is shown instead."""

from collections.abc import Mapping, Sequence

from htpy import Node, div, li, strong, ul

from willdash.core.selection import Notice
from willdash.text import Text


def notices(
    found: Sequence[Notice], names: Mapping[str, str], text: Text, *, more: Sequence[str] = ()
) -> Node:
    """A short list, or nothing.

    Args:
        found: what could not be used.
        names: what a value of the address is called on the page, where it has a name.
        text: words of the language.
        more: sentences about parameters that only the page itself knows.
    """
    sentences = [*(_sentence(notice, names, text) for notice in found), *more]
    if not sentences:
        return None
    return div(".alert.alert-warning")[
        strong[text("notice-label")],
        ul[[li[sentence] for sentence in sentences]],
    ]


def _sentence(notice: Notice, names: Mapping[str, str], text: Text) -> str:
    if notice.until:
        return _formerly(notice, names, text)
    parameter = f"parameter-{notice.parameter}"
    name = text(parameter) if notice.parameter and text.has(parameter) else f"«{notice.parameter}»"
    reason = "ignored" if notice.reason == "unknown" and not notice.used else notice.reason
    return text(
        f"notice-{reason}", given=notice.given, parameter=name, used=names.get(notice.used, notice.used)
    )


def _formerly(notice: Notice, names: Mapping[str, str], text: Text) -> str:
    """What became of an indicator; of one that only has another id, its name would be told twice."""
    given, used = names.get(notice.given, notice.given), names.get(notice.used, notice.used)
    key = "readdressed" if given == used and notice.reason == "renamed" else notice.reason
    return text(f"notice-{key}", given=given, used=used, date=text.date(notice.until))
