"""Puts the pages that are whole documents at their addresses."""

import hashlib
from collections.abc import Callable, Container, Mapping, Sequence
from typing import Any
from urllib.parse import parse_qsl, urlencode

from flask import Flask, Response, abort, request, url_for

from willdash.core.selection import LISTS, MOST_PARAMETERS, Choices, printable
from willdash.pages.document import Documents
from willdash.pages.page import Elsewhere, NoSuchPage, Page

FRESH_SECONDS = 60
MOVED, SEE_OTHER = 301, 303
SEVERAL = frozenset({*LISTS, "locked"})
"""Parameters that hold several names."""


def register_pages(
    server: Flask, pages: Sequence[Page], documents: Documents, choices: Choices, *, public_url: str
) -> None:
    """Adds every rule of every page; `public_url` as in the settings."""
    for page in pages:
        for rule in page.rules:
            server.add_url_rule(rule, endpoint=rule, view_func=_view(page, documents, choices, public_url))


def origin(public_url: str) -> str:
    """Scheme and host that the setting, or else the reader, knows the site by."""
    # Not `host_url`, which decodes international names and fails where they are none.
    return public_url.rstrip("/") or f"{request.scheme}://{request.host}"


def public(html: str) -> Response:
    """A document that is the same for everybody: any cache may hand it out for a minute, then asks again."""
    answer = fresh(Response(html, mimetype="text/html"))
    # Weak, since compression follows.
    answer.set_etag(hashlib.sha256(answer.data).hexdigest()[:16], weak=True)
    answer.make_conditional(request)
    return answer


def fresh(answer: Response) -> Response:
    """An answer that depends on the question alone, so that whoever likes may give it again for a minute."""
    answer.cache_control.public = True
    answer.cache_control.max_age = FRESH_SECONDS
    return answer


def _view(page: Page, documents: Documents, choices: Choices, public_url: str) -> Callable[..., Response]:
    in_path: Mapping[str, Container[str]] = {"city": choices.cities, "indicator": choices.indicators}

    def view(**parts: str) -> Response:
        if parts.get("indicator") in choices.former:
            return _moved(parts, choices)
        fields = {name: parts.pop(name) for name in in_path if name in parts}
        if any(value not in in_path[name] for name, value in fields.items()):
            abort(404)
        query = selection_query(request.query_string.decode("latin-1"), _as_asked(fields, choices), page.own)
        arguments = {name: printable(_given(name, values)) for name, values in request.args.lists()}
        try:
            html = documents.whole_page(
                page, request.path, query, arguments=arguments, parts=parts, origin=origin(public_url)
            )
        except NoSuchPage:
            abort(404)
        except Elsewhere as other:
            return Response(status=SEE_OTHER, headers={"Location": other.address})
        return public(html)

    return view


def _moved(parts: Mapping[str, str], choices: Choices) -> Response:
    """Leads from the page of a former indicator to its successor's, whose query tells whence one comes."""
    former = choices.former[parts["indicator"]]
    values: dict[str, Any] = {**parts, "indicator": former.successor}
    query = selection_query(request.query_string.decode("latin-1"), {"indicator": former.id}, frozenset())
    # Else browsers keep it for ever, also a mistaken one.
    return fresh(
        Response(status=MOVED, headers={"Location": f"{url_for(str(request.endpoint), **values)}?{query}"})
    )


def _as_asked(fields: Mapping[str, str], choices: Choices) -> Mapping[str, str]:
    """What the path names; a former indicator that led there in its successor's place, so that it is told."""
    former = choices.former.get(request.args.get("indicator", ""))
    is_told = former is not None and former.successor == fields.get("indicator")
    return {**fields, "indicator": former.id} if former and is_told else fields


def _given(name: str, values: list[str]) -> str:
    """The first value of a parameter; all of them where a form without script repeats it."""
    return ",".join(values) if name in SEVERAL else values[0]


def selection_query(query: str, fields: Mapping[str, str], own: frozenset[str]) -> str:
    """The query that the selection is read from: with what the path names, without the page's own.

    Args:
        query: of the address, any text.
        fields: of the selection that the path names.
        own: parameters that mean something else on the page.
    """
    if not fields and not own:
        return query
    try:
        pairs = parse_qsl(query, max_num_fields=MOST_PARAMETERS)
    except ValueError:
        return query
    return urlencode(
        [*fields.items(), *((name, value) for name, value in pairs if name not in {*fields, *own})]
    )
