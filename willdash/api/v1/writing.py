"""Writes an answer: body in the chosen format, links to the next stretch, validators for caches."""

import hashlib
from collections.abc import Mapping
from datetime import UTC, datetime
from importlib.metadata import version
from typing import Any
from urllib.parse import urlencode

from flask import Request, Response

from willdash.api.formats import FORMATS
from willdash.api.formats.geojson import encode_geojson
from willdash.api.formats.json_text import encode_json
from willdash.api.v1 import PREFIX
from willdash.api.v1.answers import Answer, body_of, table_of
from willdash.api.v1.negotiation import MEDIA_TYPES
from willdash.api.v1.rows import Links
from willdash.core.table import Delivery
from willdash.store.boundaries import Boundaries
from willdash.store.store import Store

MAX_AGE_SECONDS = 3600
PAGING = ("limit", "offset")


class Writer:
    """Writes the answers of one store."""

    def __init__(self, store: Store, boundaries: Boundaries, *, public_url: str) -> None:
        self._store = store
        self._boundaries = boundaries
        self._public_url = public_url.rstrip("/")
        self._modified = datetime.fromisoformat(store.acquired).replace(tzinfo=UTC)

    def response(self, answer: Answer, asked: Request, *, format: str, lang: str) -> Response:
        """The whole response to a request."""
        links = _links(answer, asked)
        body = self._body(answer, links, asked, format=format, lang=lang)
        written = FORMATS.get(format)
        response = Response(body, content_type=written.content_type if written else MEDIA_TYPES[format])
        headers = response.headers
        if format in FORMATS:
            headers["Content-Disposition"] = f'attachment; filename="{answer.name}.{format}"'
        headers["Link"] = ", ".join(_link_values(links))
        headers["Cache-Control"] = f"public, max-age={MAX_AGE_SECONDS}"
        headers["Content-Language"] = lang
        response.last_modified = self._modified
        response.set_etag(self._tag(asked, format), weak=True)
        return response

    def _body(self, answer: Answer, links: Links, asked: Request, *, format: str, lang: str) -> bytes:
        if format == "json":
            return encode_json(body_of(answer, links, self._store))
        if format == "geojson":
            return self._features(answer, links)
        delivery = Delivery(
            language=lang,
            address=(self._public_url or f"{asked.scheme}://{asked.host}") + links.self,
            version=self._store.version,
            acquired=self._store.acquired,
            selection=dict(asked.args),
            for_people=False,
        )
        return FORMATS[format].encode(table_of(answer), delivery)

    def _features(self, answer: Answer, links: Links) -> bytes:
        """The rows on the map; what a JSON body has beside its rows becomes members of the collection."""
        about = body_of(answer, links, self._store)
        rows: list[Mapping[str, Any]] = about.pop("data")
        codes = [str(row[answer.area or ""]) for row in rows]
        areas = self._store.catalog.areas
        features = zip(codes, rows, (self._boundaries.geometry(areas[code]) for code in codes), strict=True)
        return encode_geojson(features, about=about)

    def _tag(self, asked: Request, format: str) -> str:
        """The same for the same question on the same data."""
        told = (self._store.version, version("willdash"), format, _address(asked.path, _given(asked)))
        return hashlib.sha256("\n".join(told).encode()).hexdigest()[:20]


def _links(answer: Answer, asked: Request) -> Links:
    given = _given(asked)
    after, before = answer.offset + answer.limit, max(answer.offset - answer.limit, 0)

    def at(offset: int) -> str:
        return _address(asked.path, {**given, "limit": str(answer.limit), "offset": str(offset)})

    return Links.model_construct(
        self=_address(asked.path, given),
        next=at(after) if after < answer.total else None,
        prev=at(before) if answer.offset else None,
    )


def _given(asked: Request) -> dict[str, str]:
    """The parameters, each once, in a fixed order."""
    return {name: ",".join(asked.args.getlist(name)) for name in sorted(asked.args)}


def _address(path: str, parameters: Mapping[str, str]) -> str:
    query = urlencode(parameters, safe=",:")
    return f"{path}?{query}" if query else path


def _link_values(links: Links) -> list[str]:
    found = [(links.next, "next"), (links.prev, "prev"), (f"{PREFIX}/openapi.json", "service-desc")]
    return [f'<{address}>; rel="{relation}"' for address, relation in found if address]
