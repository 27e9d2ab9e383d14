"""Errors for programs: one body for all, `application/problem+json` (RFC 9457)."""

from collections.abc import Iterable, Sequence
from http import HTTPStatus

import orjson
from flask import Request, Response, request
from pydantic import ConfigDict, ValidationError
from pydantic_core import ErrorDetails
from werkzeug.exceptions import HTTPException

from willdash.api.v1 import PREFIX
from willdash.core.described import Described
from willdash.text import LANGUAGES, Text

MEDIA_TYPE = "application/problem+json"
NOT_FOUND, UNPROCESSABLE = 404, 422
LONGEST_QUOTE = 80
KNOWN = frozenset({400, 404, 405, 406, 413, 414, 422, 429, 500, 503})
HEADERS = frozenset({"Allow", "Retry-After"})
"""Of an error of Flask, those that its problem carries too."""


class Fault(Described):
    """What is wrong with one parameter, and what to do."""

    model_config = ConfigDict(frozen=True)

    parameter: str
    """Name of the parameter; empty where it is none in particular."""
    given: str
    detail: str
    remedy: str


class Problem(Described):
    """An error, by RFC 9457."""

    model_config = ConfigDict(frozen=True)

    type: str
    """Address of the page that explains errors."""
    title: str
    status: int
    detail: str
    instance: str
    """Path that was asked for."""
    errors: tuple[Fault, ...] = ()
    """Every parameter that cannot be used."""


class Refused(Exception):
    """A question that cannot be answered as asked; names every fault."""

    def __init__(self, faults: Iterable[Fault], *, status: int = UNPROCESSABLE) -> None:
        self.faults = tuple(faults)
        self.status = status
        super().__init__("; ".join(fault.detail for fault in self.faults))


def is_for_programs(asked: Request) -> bool:
    """Whether a request is to the programming interface, so that errors are no pages."""
    return asked.path == PREFIX or asked.path.startswith("/api/")


def problem(
    status: int, *, faults: Sequence[Fault] = (), headers: Iterable[tuple[str, str]] = ()
) -> Response:
    """The answer to what cannot be answered, in the language asked for."""
    text = asked_text()
    key = status if status in KNOWN else 400
    body = Problem(
        type="/api#errors",
        title=f"{status} {HTTPStatus(status).phrase}",
        status=status,
        detail=text(f"api-problem-{key}"),
        instance=request.path,
        errors=tuple(faults),
    )
    answer = Response(orjson.dumps(body.model_dump(mode="json")), status, content_type=MEDIA_TYPE)
    answer.headers.extend(list(headers))
    answer.headers["Cache-Control"] = "no-store"
    return answer


def problem_of(error: HTTPException) -> Response:
    """The problem that stands for an error of Flask."""
    kept = [pair for pair in error.get_headers() if pair[0] in HEADERS]
    return problem(error.code or HTTPStatus.INTERNAL_SERVER_ERROR, headers=kept)


def asked_text() -> Text:
    """Words of the language asked for; English, as everywhere here, where none is."""
    asked = request.args.get("lang", "en")
    return Text.of(asked if asked in LANGUAGES else "en")


def refused_by_pydantic(error: ValidationError) -> Response:
    """The problem that says which parameters have the wrong form, for flask-openapi3."""
    text = asked_text()
    status = NOT_FOUND if error.title.endswith("Path") else UNPROCESSABLE
    return problem(status, faults=[_fault(found, text) for found in error.errors()])


def _fault(found: ErrorDetails, text: Text) -> Fault:
    name = str(found["loc"][0]) if found["loc"] else ""
    kind = found["type"]
    known = kind if text.has(f"api-fault-{kind}") else "other"
    given = "" if kind == "missing" else quote(found["input"])
    context = found.get("ctx", {})
    limit = next((context[key] for key in ("ge", "le", "max_length", "expected") if key in context), "")
    return Fault(
        parameter=name,
        given=given,
        detail=text(f"api-fault-{known}", parameter=name, limit=str(limit)),
        remedy=text(f"api-remedy-{known}", parameter=name, limit=str(limit)),
    )


def quote(given: object) -> str:
    """What was given, short enough to be said back."""
    words = ",".join(map(str, given)) if isinstance(given, tuple | list) else str(given)
    return words if len(words) <= LONGEST_QUOTE else words[:LONGEST_QUOTE] + "…"
