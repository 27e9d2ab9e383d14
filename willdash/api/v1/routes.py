"""Puts the questions at their addresses, and what all answers have in common around them."""

from collections.abc import Callable
from typing import TypeVar

from flask import Response, request
from flask_openapi3.blueprint import APIBlueprint
from flask_openapi3.openapi import OpenAPI

from willdash.api.formats import FORMATS
from willdash.api.safety import LARGEST_REQUEST_BYTES
from willdash.api.v1 import PREFIX
from willdash.api.v1.answers import Answer
from willdash.api.v1.document import Documentation, responses
from willdash.api.v1.known import Known
from willdash.api.v1.negotiation import LISTS, MAPS, chosen
from willdash.api.v1.packing import packed
from willdash.api.v1.problems import NOT_FOUND, Refused, is_for_programs, problem
from willdash.api.v1.query import (
    AreasQuery,
    CompareQuery,
    GapQuery,
    GeoPath,
    GeoQuery,
    IndicatorPath,
    IndicatorQuery,
    IndicatorsQuery,
    Listing,
    ObservationsQuery,
    PracticesQuery,
    Query,
    SimilarQuery,
    SourcesQuery,
)
from willdash.api.v1.questions import catalogue, comparisons, figures, practices
from willdash.api.v1.rows import (
    AreasPage,
    ComparisonPage,
    FiguresPage,
    GapPage,
    IndicatorsPage,
    OneIndicator,
    PracticesPage,
    SimilarPage,
    SourcesPage,
)
from willdash.api.v1.writing import Writer
from willdash.store.boundaries import Boundaries
from willdash.store.store import Store
from willdash.text import Text

Q = TypeVar("Q", bound=Query)
LONGEST_QUERY = 4_000
CORS = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "Content-Disposition, Content-Language, ETag, Last-Modified, Link",
}
PREFLIGHT = {
    "Access-Control-Allow-Methods": "GET, HEAD, OPTIONS",
    "Access-Control-Allow-Headers": "Accept, Accept-Language, If-Modified-Since, If-None-Match",
    "Access-Control-Max-Age": "86400",
}
GEO = ("geojson", "json", "csv", "xlsx", "parquet")


def register_api(server: OpenAPI, store: Store, boundaries: Boundaries, *, public_url: str) -> Documentation:
    """Adds ``/api/v1`` and its document; returns what the document is made by."""
    api = APIBlueprint("api", __name__, url_prefix=PREFIX)
    ask = _Asking(store, Writer(store, boundaries, public_url=public_url))
    api.before_request(ask.before)
    _add_catalogue(api, ask)
    _add_figures(api, ask)
    _add_comparisons(api, ask)
    server.register_api(api)
    documentation = Documentation(server, store)
    server.add_url_rule(f"{PREFIX}/openapi.json", "openapi", lambda: documentation.response(request))
    server.register_error_handler(Refused, _refused)
    server.after_request(_open_to_all)
    return documentation


class _Asking:
    """Answers a request to any question."""

    def __init__(self, store: Store, writer: Writer) -> None:
        self._store = store
        self._writer = writer

    def before(self) -> Response | None:
        """Refuses what is too long."""
        if (request.content_length or 0) > LARGEST_REQUEST_BYTES:
            return problem(413)
        if len(request.query_string) > LONGEST_QUERY:
            return problem(414)
        return None

    def __call__(
        self, query: Q, formats: tuple[str, ...], question: Callable[[Store, Q, Text], Answer]
    ) -> Response:
        """The answer to a question in the format that suits best."""
        text = Text.of(query.lang)
        format = chosen(request, query.format, formats, text)
        if format in FORMATS and isinstance(query, Listing):
            query = query.in_files()
        answer = question(self._store, query, text)
        response = self._writer.response(answer, request, format=format, lang=query.lang)
        packed(response, request).make_conditional(request)
        return response


def _add_catalogue(api: APIBlueprint, ask: _Asking) -> None:
    @api.get("/areas", operation_id="areas", responses=responses([AreasPage], MAPS))
    def areas(query: AreasQuery) -> Response:
        return ask(query, MAPS, catalogue.areas)

    @api.get("/indicators", operation_id="indicators", responses=responses([IndicatorsPage], LISTS))
    def indicators(query: IndicatorsQuery) -> Response:
        return ask(query, LISTS, catalogue.indicators)

    @api.get("/indicators/<id>", operation_id="indicator", responses=responses([OneIndicator], LISTS))
    def indicator(path: IndicatorPath, query: IndicatorQuery) -> Response:
        return ask(query, LISTS, lambda store, _, text: _one_indicator(store, path.id, text))

    @api.get("/sources", operation_id="sources", responses=responses([SourcesPage], LISTS))
    def sources(query: SourcesQuery) -> Response:
        return ask(query, LISTS, catalogue.sources)

    @api.get("/practices", operation_id="practices", responses=responses([PracticesPage], LISTS))
    def practices_found(query: PracticesQuery) -> Response:
        return ask(query, LISTS, practices.practices)


def _add_figures(api: APIBlueprint, ask: _Asking) -> None:
    @api.get("/observations", operation_id="observations", responses=responses([FiguresPage], MAPS))
    def observations(query: ObservationsQuery) -> Response:
        return ask(query, MAPS, figures.observations)

    @api.get("/geo/<level>", operation_id="geo", responses=responses([AreasPage, FiguresPage], GEO))
    def geo(path: GeoPath, query: GeoQuery) -> Response:
        return ask(query, GEO, lambda store, asked, text: figures.outlines(store, path.level, asked, text))


def _add_comparisons(api: APIBlueprint, ask: _Asking) -> None:
    @api.get("/compare", operation_id="compare", responses=responses([ComparisonPage], MAPS))
    def compare(query: CompareQuery) -> Response:
        return ask(query, MAPS, comparisons.compare)

    @api.get("/similar", operation_id="similar", responses=responses([SimilarPage], MAPS))
    def similar(query: SimilarQuery) -> Response:
        return ask(query, MAPS, comparisons.similar)

    @api.get("/gap", operation_id="gap", responses=responses([GapPage], LISTS))
    def gap(query: GapQuery) -> Response:
        return ask(query, LISTS, comparisons.gap)


def _one_indicator(store: Store, id: str, text: Text) -> Answer:
    known = Known(store, text)
    known.indicators([id], "id")
    known.settle(status=NOT_FOUND)
    return catalogue.indicator(store, store.catalog.indicators[id], text)


def _refused(refusal: Refused) -> Response:
    return problem(refusal.status, faults=refusal.faults)


def _open_to_all(response: Response) -> Response:
    """Lets scripts of any site read the answers; they are public and carry no cookie."""
    if is_for_programs(request):
        response.headers.update(CORS)
        if request.method == "OPTIONS":
            response.headers.update(PREFLIGHT)
    return response
