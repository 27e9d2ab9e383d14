"""The guide to the programming interface: questions, formats, limits, errors, examples."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from htpy import (
    Element,
    Node,
    a,
    code,
    dd,
    div,
    dl,
    dt,
    h1,
    h2,
    h3,
    li,
    nav,
    p,
    pre,
    section,
    span,
    strong,
    tbody,
    td,
    th,
    thead,
    tr,
    ul,
)
from htpy import table as table_element

from willdash.text import Text
from willdash.views.guide.examples import CALLS, Example
from willdash.views.scrolling import scrolling

DOCUMENT = f"{CALLS}/openapi.json"
PACKAGE = "/dati/willdash-data.zip"
PARTS = ("questions", "figures", "formats", "limits", "caching", "errors", "examples", "licence")
SHARED = ("format", "lang", "limit", "offset")
"""Parameters that are explained once for all questions."""
ONE_OF_EACH = {
    "areas": "/areas?level=regione",
    "indicators": "/indicators?cluster=minori&limit=5",
    "indicator": "/indicators/bes_neet",
    "sources": "/sources",
    "observations": "/observations?indicator=bes_neet&area=parma,como&year=2023",
    "compare": "/compare?indicator=bes_neet&area=parma&peers=regione",
    "similar": "/similar?area=parma",
    "gap": "/gap?indicator=bes_neet&area=rovigo",
    "practices": "/practices?city=reggio-emilia&cluster=comunita",
    "geo": "/geo/regione?indicator=bes_neet",
}
"""Question to an address that shows what it answers."""
FORMATS = ("json", "csv", "xlsx", "parquet", "geojson")
PROBLEM = """{
  "type": "/api#errors",
  "title": "422 Unprocessable Entity",
  "status": 422,
  "detail": "…",
  "instance": "/api/v1/observations",
  "errors": [{"parameter": "year", "given": "abc", "detail": "…", "remedy": "…"}]
}"""


def api_guide(document: Mapping[str, Any], examples: Sequence[Example], text: Text, *, origin: str) -> Node:
    """Everything on the page.

    Args:
        document: the OpenAPI document in the language of the words.
        examples: real calls.
        text: words of the language.
        origin: scheme and host that the calls are made to.
    """
    questions = list(_questions(document))
    limits = _limits(questions)
    bodies: dict[str, Node] = {
        "questions": [_question(*question, text, origin=origin) for question in questions],
        "figures": ul[[li[text(f"api-page-figures-{name}")] for name in ("level", "missing", "doubt")]],
        "formats": _formats(text),
        "limits": [
            p[text("api-page-limits-words", **limits), " ", a(href=PACKAGE)[text("api-page-package")], "."],
            _shared(questions, text),
        ],
        "caching": p[text("api-page-caching-words")],
        "errors": [p[text("api-page-errors-words")], _lines(PROBLEM, "JSON")],
        "examples": [_example(example, text, origin=origin) for example in examples],
        "licence": p[text("api-page-licence-words")],
    }
    return [
        h1(".page-title")[text("api-page-heading")],
        p(".api-lead")[text("api-page-lead")],
        p(".api-address")[
            strong[code[origin + CALLS]], " ", a(href=DOCUMENT)[text("api-page-document")], " (OpenAPI 3.1)"
        ],
        nav(".api-contents", aria_label=text("api-page-contents"))[
            ul[[li[a(href=f"#{part}")[text(f"api-page-{part}")]] for part in PARTS]]
        ],
        [_part(part, bodies[part], text) for part in PARTS],
    ]


def _part(name: str, body: Node, text: Text) -> Element:
    return section(".api-part", id=name, aria_labelledby=f"{name}-title")[
        h2(id=f"{name}-title")[text(f"api-page-{name}")], body
    ]


def _questions(document: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Path and operation, in the order in which a newcomer asks them."""
    found = {item["get"]["operationId"]: (path, item["get"]) for path, item in document["paths"].items()}
    return (found[name] for name in ONE_OF_EACH)


def _question(path: str, operation: Mapping[str, Any], text: Text, *, origin: str) -> Element:
    name = operation["operationId"]
    own = [each for each in operation["parameters"] if each["name"] not in SHARED]
    address = CALLS + ONE_OF_EACH[name]
    formats = next(each for each in operation["parameters"] if each["name"] == "format")["schema"]["enum"]
    return section(".api-question", id=f"get-{name}")[
        h3[code[f"GET {path}"], span(".api-summary")[operation["summary"]]],
        p[operation["description"]],
        _parameters(path, own, text) if own else None,
        p(".api-formats")[text("api-page-formats-of", formats=", ".join(formats))],
        p(".api-try")[text("api-page-try"), " ", a(href=address)[code[address]]],
    ]


def _parameters(path: str, parameters: Sequence[Mapping[str, Any]], text: Text) -> Element:
    heads = [th(scope="col")[text(f"api-page-{name}")] for name in ("parameter", "values", "meaning")]
    return scrolling(text("api-page-parameters", path=path), text)[
        table_element(".table.api-parameters")[
            thead[tr[heads]],
            tbody[[_parameter(each, text) for each in parameters]],
        ]
    ]


def _parameter(parameter: Mapping[str, Any], text: Text) -> Element:
    return tr[
        th(scope="row")[
            code[parameter["name"]],
            span(".api-required")[text("api-page-required")] if parameter["required"] else None,
        ],
        td[_values(parameter["schema"], text)],
        td[parameter["description"]],
    ]


def _values(schema: Mapping[str, Any], text: Text) -> str:
    """What a parameter takes, in a word."""
    if schema.get("type") == "array":
        return text("api-page-type-several")
    if "$ref" in schema:
        return text("api-page-type-one")
    if "enum" in schema:
        return ", ".join(schema["enum"])
    if schema.get("type") == "integer":
        return text("api-page-type-integer", least=str(schema["minimum"]), most=str(schema["maximum"]))
    return text("api-page-type-text")


def _shared(questions: Sequence[tuple[str, Mapping[str, Any]]], text: Text) -> Element:
    """The parameters that every list has, as the list with all formats has them."""
    _, operation = next(each for each in questions if each[1]["operationId"] == "observations")
    return _parameters("/api/v1", [each for each in operation["parameters"] if each["name"] in SHARED], text)


def _limits(questions: Sequence[tuple[str, Mapping[str, Any]]]) -> dict[str, str]:
    """The largest stretch and the most values, as the document has them."""
    _, operation = next(each for each in questions if each[1]["operationId"] == "observations")
    schemas = {each["name"]: each["schema"] for each in operation["parameters"]}
    return {
        "most": _written(schemas["limit"]["maximum"]),
        "values": _written(schemas["indicator"]["maxItems"]),
    }


def _written(number: float) -> str:
    """A whole number without separators, as it is written in an address."""
    return f"{number:.0f}"


def _formats(text: Text) -> Node:
    return [
        p[text("api-page-formats-words")],
        dl(".api-format-list")[
            [div[dt[code[name]], dd[text(f"api-page-format-{name}")]] for name in FORMATS],
        ],
    ]


def _example(example: Example, text: Text, *, origin: str) -> Element:
    return section(".api-example")[
        h3[text(f"api-page-example-{example.name}")],
        p(".api-try")[a(href=example.path)[code[example.path]]],
        [_lines(lines, language) for language, lines in example.lines(origin)],
    ]


def _lines(lines: str, language: str) -> Element:
    return div(".api-lines")[span(".api-language")[language], pre(tabindex="0")[code[lines]]]
