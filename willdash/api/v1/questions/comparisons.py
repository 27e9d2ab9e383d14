"""Questions about one of the nine: its comparison, its gaps, the cities like it, as pages show them."""

from typing import Any

from willdash.api.v1.answers import Answer, figure_model, figure_row, sources_of
from willdash.api.v1.known import Known
from willdash.api.v1.query import CompareQuery, GapQuery, SimilarQuery
from willdash.api.v1.rows import (
    ComparisonOf,
    ComparisonPage,
    GapOf,
    GapPage,
    GapRow,
    NeighbourRow,
    PeerRow,
    SimilarPage,
)
from willdash.core.compare import Comparison, Entry
from willdash.store.figures import Figure, figure
from willdash.store.gaps import Gaps
from willdash.store.similar import NEIGHBOURS, weights_of
from willdash.store.store import Store
from willdash.text import Text
from willdash.views.gap_list import reference_name


def compare(store: Store, query: CompareQuery, text: Text) -> Answer:
    """A peer set on one indicator in one year, with intervals, ranks and verdicts."""
    asked = query.model_dump(exclude={"format"})
    comparison = store.compare(Known(store, text).selection(**asked))
    indicator = comparison.indicator
    rows = [_peer(entry, comparison, store, text) for entry in comparison.entries]
    return Answer(
        name=f"compare-{indicator.id}-{comparison.year}",
        title=f"{text.words(indicator.label)}, {comparison.year}: {text.words(comparison.peers.label)}",
        body=ComparisonPage,
        row=PeerRow,
        rows=rows,
        total=len(rows),
        limit=max(len(rows), 1),
        sources=sources_of([indicator], store),
        notes=(text(f"rank-meaning-{indicator.polarity}"), text.words(indicator.caveat)),
        extra={"comparison": _comparison_of(comparison)},
        area="area_code",
    )


def similar(store: Store, query: SimilarQuery, text: Text) -> Answer:
    """The capitals most like a city, and those that almost qualified."""
    known = Known(store, text)
    slug, weights = known.city(query.area), known.weights(query.weights)
    city = store.city(slug)
    weighed = {name: weight for name, weight in weights_of(weights).items() if weight}
    indicators = [store.catalog.indicators[name] for name in weighed]
    rows = [
        NeighbourRow.model_construct(
            area_code=near.area,
            area_name=store.catalog.areas[near.area].label,
            place=place,
            is_neighbour=place <= NEIGHBOURS,
            distance=near.distance,
            stability=near.stability if place <= NEIGHBOURS else None,
            shares=dict(near.shares),
            data_version=store.version,
        )
        for place, near in enumerate(store.similar.nearest(city.code, weights), start=1)
    ]
    return Answer(
        name=f"similar-{city.slug}",
        title=text("similar", city=city.label),
        body=SimilarPage,
        row=NeighbourRow,
        rows=rows,
        total=len(rows),
        limit=max(len(rows), 1),
        sources=sources_of(indicators, store),
        notes=(text("api-similar-note"),),
        extra={
            "weights": weighed,
            "years": {name: store.choices.default_year(name) for name in weighed},
        },
        area="area_code",
    )


def gap(store: Store, query: GapQuery, text: Text) -> Answer:
    """What separates a city from the best of the nine, the averages and the norms, in people."""
    gaps = store.gaps(
        Known(store, text).selection(
            indicator=query.indicator, area=query.area, year=query.year, lang=query.lang
        )
    )
    rows = [
        GapRow.model_construct(
            reference=row.reference.id,
            reference_label=reference_name(row.reference, text),
            reference_value=row.reference.value,
            people=row.gap.people if row.gap else None,
            low=row.gap.low if row.gap else None,
            high=row.gap.high if row.gap else None,
        )
        for row in gaps.rows
    ]
    own = figure(store, gaps.indicator, gaps.city, gaps.year)
    return Answer(
        name=f"gap-{gaps.indicator.id}-{gaps.city.slug}-{gaps.year}",
        title=f"{text('gap', city=gaps.city.label)}: {text.words(gaps.indicator.label)}, {gaps.year}",
        body=GapPage,
        row=GapRow,
        rows=rows,
        total=len(rows),
        limit=max(len(rows), 1),
        sources=sources_of([gaps.indicator], store),
        notes=(
            *([text(f"gap-none-{gaps.reason}")] if gaps.reason else []),
            text.words(gaps.indicator.caveat),
        ),
        extra={"gap": _gap_of(gaps, own, store, text)},
    )


def _peer(entry: Entry, comparison: Comparison, store: Store, text: Text) -> PeerRow:
    best, worst = entry.rank_range or (None, None)
    return PeerRow.model_construct(
        **_figure_fields(entry, comparison, store, text),
        rank=entry.rank,
        rank_best=best,
        rank_worst=worst,
        benchmark=entry.benchmark,
        verdict=entry.verdict,
        from_median=entry.from_median,
        from_region=entry.from_region,
        from_italy=entry.from_italy,
    )


def _figure_fields(entry: Entry, comparison: Comparison, store: Store, text: Text) -> dict[str, Any]:
    reading = entry.reading
    own = Figure(
        comparison.indicator,
        entry.area,
        reading.observed,
        comparison.year,
        reading.observation,
        reading.missing,
    )
    return figure_row(own, store, text)


def _comparison_of(comparison: Comparison) -> ComparisonOf:
    target = comparison.benchmarks.target
    return ComparisonOf(
        indicator=comparison.indicator.id,
        year=comparison.year,
        level=comparison.level,
        area_code=comparison.city.area.code,
        peers=comparison.peers.id,
        benchmark=target.id if target else comparison.benchmarks.chosen.value,
        ranked=comparison.ranked,
        median=comparison.median,
        region=comparison.city.region,
        italy=comparison.italy,
    )


def _gap_of(gaps: Gaps, own: Figure, store: Store, text: Text) -> GapOf:
    has_base = gaps.reason is None
    return GapOf.model_construct(
        figure=figure_model(own, store, text),
        base=gaps.base_count if has_base else None,
        base_year=gaps.base_year if has_base else None,
        counted=gaps.indicator.counted,
        reason=gaps.reason,
    )
