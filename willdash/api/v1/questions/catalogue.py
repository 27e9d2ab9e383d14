"""Questions about the catalogue: areas, indicators, sources."""

from collections.abc import Sequence
from typing import Any

from pydantic import BaseModel

from willdash.api.v1.answers import Answer, sources_of
from willdash.api.v1.known import Known
from willdash.api.v1.query import AreasQuery, IndicatorsQuery, Listing, SourcesQuery
from willdash.api.v1.rows import AreasPage, IndicatorRow, IndicatorsPage, OneIndicator, SourcesPage
from willdash.core.model import Area, Indicator, Source
from willdash.store.store import Store
from willdash.text import Text


def areas(store: Store, query: AreasQuery, text: Text) -> Answer:
    """Comuni, province, regioni and Italy, by code or level."""
    known = Known(store, text)
    codes = set(known.areas(query.area))
    known.settle()
    found = [
        area
        for area in store.catalog.areas.values()
        if (not codes or area.code in codes) and (not query.level or area.level in query.level)
    ]
    return Answer(
        name="areas",
        title=text("api-title-areas"),
        body=AreasPage,
        row=Area,
        area="code",
        **page_of(found, query),
    )


def indicators(store: Store, query: IndicatorsQuery, text: Text) -> Answer:
    """Indicators with definition, caveat, unit, level and years, by id or cluster."""
    known = Known(store, text)
    ids, clusters = known.indicators(query.indicator), known.clusters(query.cluster)
    known.settle()
    found = [
        each
        for each in store.catalog.indicators.values()
        if (not ids or each.id in ids) and (not clusters or each.cluster in clusters)
    ]
    return Answer(
        name="indicators",
        title=text("api-title-indicators"),
        body=IndicatorsPage,
        row=IndicatorRow,
        sources=sources_of(found, store),
        **page_of([indicator_row(each, store) for each in found], query),
    )


def indicator(store: Store, found: Indicator, text: Text) -> Answer:
    """One indicator."""
    return Answer(
        name=found.id,
        title=text.words(found.label),
        body=OneIndicator,
        row=IndicatorRow,
        rows=[indicator_row(found, store)],
        total=1,
        limit=1,
        sources=sources_of([found], store),
        notes=(text.words(found.caveat),),
        is_one=True,
    )


def sources(store: Store, query: SourcesQuery, text: Text) -> Answer:
    """Who published the figures, where, under which licence."""
    found = list(store.catalog.sources.values())
    return Answer(
        name="sources", title=text("api-title-sources"), body=SourcesPage, row=Source, **page_of(found, query)
    )


def indicator_row(each: Indicator, store: Store) -> IndicatorRow:
    """An indicator with its level and years."""
    years = tuple(store.choices.indicators[each.id])
    return IndicatorRow.model_construct(**dict(each), level=store.level(each.id), years=years)


def page_of(found: Sequence[BaseModel], query: Listing) -> dict[str, Any]:
    """The stretch asked for."""
    return {
        "rows": found[query.offset : query.offset + query.most],
        "total": len(found),
        "limit": query.most,
        "offset": query.offset,
    }
