"""Questions about figures: single ones, lists of them, and outlines that carry them."""

from willdash.api.v1.answers import Answer, figure_model, sources_of
from willdash.api.v1.known import Known
from willdash.api.v1.query import GeoQuery, ObservationsQuery
from willdash.api.v1.rows import AreasPage, FigureRow, FiguresPage
from willdash.core.model import Area, Level
from willdash.store.figures import Wanted, count, figure, figures
from willdash.store.store import Store
from willdash.text import Text


def observations(store: Store, query: ObservationsQuery, text: Text) -> Answer:
    """The published figures, by indicator, area and year.

    Where indicator, area and year are all named, each is answered: a comune by the figure of the level
    that pages show, a missing figure by its reason.
    """
    known = Known(store, text)
    wanted = Wanted(
        indicators=known.indicators(query.indicator),
        areas=known.areas(query.area),
        years=query.year,
        levels=query.level,
        clusters=known.clusters(query.cluster),
    )
    known.settle()
    found = figures(store, wanted, skip=query.offset, most=query.most)
    told = {each.indicator.id: each.indicator for each in found}
    return Answer(
        name="observations",
        title=text("api-title-observations"),
        body=FiguresPage,
        row=FigureRow,
        rows=[figure_model(each, store, text) for each in found],
        total=count(store, wanted),
        limit=query.most,
        offset=query.offset,
        sources=sources_of(told.values(), store),
        notes=tuple(text.words(told[id].caveat) for id in wanted.indicators if id in told),
        area="area_code",
    )


def outlines(store: Store, level: Level, query: GeoQuery, text: Text) -> Answer:
    """Areas of a level; with an indicator, its figure in each."""
    known = Known(store, text)
    codes = known.areas(query.area)
    ids = known.indicators([query.indicator] if query.indicator else [])
    known.settle()
    areas = [
        area
        for area in store.catalog.areas.values()
        if area.level is level and (not codes or area.code in codes)
    ]
    title = text("api-title-geo", level=text(f"api-level-{level}"))
    if not ids:
        return Answer(
            name=f"geo-{level}", title=title, body=AreasPage, row=Area, rows=areas, total=len(areas),
            limit=max(len(areas), 1), area="code",
        )  # fmt: skip
    indicator = store.catalog.indicators[ids[0]]
    year = known.year(query.year, indicator)
    return Answer(
        name=f"geo-{level}-{indicator.id}-{year}",
        title=f"{title}: {text.words(indicator.label)}, {year}",
        body=FiguresPage,
        row=FigureRow,
        rows=[figure_model(figure(store, indicator, area, year), store, text) for area in areas],
        total=len(areas),
        limit=max(len(areas), 1),
        sources=sources_of([indicator], store),
        notes=(text.words(indicator.caveat),),
        area="area_code",
    )
