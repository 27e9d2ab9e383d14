"""The OpenAPI document: parameters and rows from the models, sentences from the language files."""

from collections.abc import Mapping, Sequence
from copy import deepcopy
from functools import lru_cache
from importlib.metadata import version
from typing import Any

import orjson
from flask import Request, Response
from flask_openapi3.openapi import OpenAPI
from flask_openapi3.types import ResponseDict
from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from willdash.api.formats import FORMATS
from willdash.api.safety import LARGEST_REQUEST_BYTES
from willdash.api.v1 import PREFIX, rows
from willdash.api.v1.negotiation import MEDIA_TYPES
from willdash.api.v1.problems import MEDIA_TYPE, Problem
from willdash.api.v1.query import DEFAULT_LIMIT, LARGEST_LIMIT, MOST_VALUES
from willdash.store.store import Store
from willdash.text import LANGUAGES, Text

REFERENCE = "#/components/schemas/"
ERRORS = (404, 406, 413, 414, 422, 500, 503)
HEADERS = ("ETag", "Last-Modified", "Link", "Cache-Control", "Vary")
MODELS: tuple[type[BaseModel], ...] = (
    rows.AreasPage, rows.IndicatorsPage, rows.OneIndicator, rows.SourcesPage, rows.PracticesPage,
    rows.FiguresPage,
    rows.ComparisonPage, rows.SimilarPage, rows.GapPage, rows.Features, Problem,
)  # fmt: skip
_NAMED = {
    ("", "id"): "IndicatorId",
    ("", "indicator"): "IndicatorId",
    ("", "cluster"): "ClusterId",
    ("", "peers"): "PeersId",
    ("", "area"): "AreaName",
    ("", "city"): "CityName",
    ("compare", "area"): "CityName",
    ("similar", "area"): "CityName",
    ("gap", "area"): "CityName",
}
"""Question (any, where empty) and parameter to the ids it takes."""
LIMITS: Mapping[str, int] = {
    "usual": DEFAULT_LIMIT,
    "most": LARGEST_LIMIT,
    "values": MOST_VALUES,
    "kilobytes": LARGEST_REQUEST_BYTES // 1024,
}
"""What the document and the page say of limits."""


def responses(body: Sequence[type[BaseModel]], formats: tuple[str, ...]) -> ResponseDict:
    """What a question can answer: its bodies as JSON, the same rows in other formats, or a problem."""
    refs = [{"$ref": REFERENCE + model.__name__} for model in body]
    content = {MEDIA_TYPES[name]: {"schema": _schema(name, refs)} for name in formats}
    problem = {"content": {MEDIA_TYPE: {"schema": {"$ref": REFERENCE + Problem.__name__}}}}
    headers = {name: {"schema": {"type": "string"}} for name in HEADERS}
    return {
        "200": {"description": "200", "content": content, "headers": headers},
        "304": {"description": "304"},
        **{str(status): {"description": str(status), **problem} for status in ERRORS},
    }


def _schema(format: str, refs: list[dict[str, Any]]) -> dict[str, Any]:
    if format == "json":
        return refs[0] if len(refs) == 1 else {"anyOf": refs}
    if format == "geojson":
        return {"$ref": REFERENCE + rows.Features.__name__}
    return {"type": "string"} if FORMATS[format].charset else {"type": "string", "format": "binary"}


class Documentation:
    """The document in each language, made when first asked for."""

    def __init__(self, server: OpenAPI, store: Store) -> None:
        self._server = server
        self._names = _names(store)
        self.of = lru_cache(maxsize=len(LANGUAGES))(self._make)

    def response(self, asked: Request) -> Response:
        """``GET /api/v1/openapi.json``, in English unless another language is asked for."""
        language = asked.args.get("lang", "en")
        document = self.of(language if language in LANGUAGES else "en")
        answer = Response(orjson.dumps(document), content_type="application/json")
        answer.headers["Cache-Control"] = "public, max-age=3600"
        answer.add_etag(weak=True)
        answer.make_conditional(asked)
        return answer

    def _make(self, language: str) -> dict[str, Any]:
        text = Text.of(language)
        document = deepcopy(self._server.api_doc)
        document["info"] = {
            "title": text("api-document-title"),
            "version": version("willdash"),
            "description": text("api-document", **{name: str(limit) for name, limit in LIMITS.items()}),
            "license": {"name": "CC BY 4.0", "url": "https://creativecommons.org/licenses/by/4.0/"},
        }
        document["servers"] = [{"url": "/"}]
        document["components"] = {"schemas": _schemas() | self._names}
        document["paths"] = {
            path: item for path, item in sorted(document["paths"].items()) if path.startswith(PREFIX)
        }
        for item in document["paths"].values():
            _describe(item["get"], text)
        return document


def _names(store: Store) -> dict[str, Any]:
    """What ids there are, as schemas that parameters refer to."""
    catalog = store.catalog
    cities = [name for city in catalog.cities for name in (city.slug or "", city.code)]
    named = {
        "IndicatorId": list(catalog.indicators),
        "ClusterId": list(catalog.clusters),
        "PeersId": list(catalog.peer_sets),
        "CityName": cities,
        "AreaName": [*(city.slug or "" for city in catalog.cities), *catalog.areas],
    }
    return {name: {"type": "string", "enum": values} for name, values in named.items()}


def _schemas() -> dict[str, Any]:
    """The schemas of all bodies and their parts."""
    _, found = models_json_schema(
        [(model, "serialization") for model in MODELS], ref_template=REFERENCE + "{model}"
    )
    return dict(found["$defs"])


def _describe(operation: dict[str, Any], text: Text) -> None:
    """Puts the sentences of a language into an operation."""
    name = operation["operationId"]
    operation.pop("tags", None)
    operation["summary"] = text(f"api-op-{name}")
    operation["description"] = text(f"api-op-{name}-more")
    for parameter in operation.get("parameters", []):
        own = f"api-parameter-{name}-{parameter['name']}"
        key = own if text.has(own) else f"api-parameter-{parameter['name']}"
        parameter["schema"] = _parameter_schema(parameter, operation)
        if parameter["schema"].get("type") == "array":
            parameter |= {"style": "form", "explode": False}
        parameter["description"] = text(key, **{n: str(limit) for n, limit in LIMITS.items()})
    for status, answer in operation["responses"].items():
        answer["description"] = text(f"api-status-{status}")


def _parameter_schema(parameter: dict[str, Any], operation: dict[str, Any]) -> dict[str, Any]:
    """What a parameter can be: an address cannot say null, and a question has formats of its own."""
    if parameter["name"] == "format":
        offered = operation["responses"]["200"]["content"]
        return {"type": "string", "enum": [name for name, media in MEDIA_TYPES.items() if media in offered]}
    schema: dict[str, Any] = parameter["schema"]
    name = _NAMED.get((operation["operationId"], parameter["name"])) or _NAMED.get(("", parameter["name"]))
    if name is not None:
        reference = {"$ref": REFERENCE + name}
        return {**schema, "items": reference} if schema.get("type") == "array" else reference
    options = [option for option in schema.get("anyOf", []) if option.get("type") != "null"]
    return {key: _whole(value) for key, value in (options[0] if options else schema).items()}


def _whole(value: object) -> object:
    """Limits of whole numbers as whole numbers."""
    return int(value) if isinstance(value, float) and value.is_integer() else value
