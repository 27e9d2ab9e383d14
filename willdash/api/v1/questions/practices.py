"""The question about practices: what the cities did, each with its source."""

from willdash.api.v1.answers import Answer
from willdash.api.v1.known import Known
from willdash.api.v1.query import PracticesQuery
from willdash.api.v1.questions.catalogue import page_of
from willdash.api.v1.rows import PracticeRow, PracticesPage
from willdash.core.practice import Practice
from willdash.store.practices import dimensions_of
from willdash.store.store import Store
from willdash.text import Text

NOTES = ("api-practices-effect", "api-practices-reported", "api-practices-indicators")


def practices(store: Store, query: PracticesQuery, text: Text) -> Answer:
    """Practices by city, own cluster, and the indicators that they are tied to or the dimension of these."""
    known = Known(store, text)
    cities, clusters = known.cities(query.city), known.clusters(query.cluster)
    indicators = known.indicators(query.indicator)
    known.settle()
    found = [
        practice_row(each, store)
        for each in store.catalog.practices.values()
        if (not cities or each.city in cities)
        and (not clusters or each.cluster in clusters)
        and (not query.dimension or dimensions_of(each, store.catalog) & {*query.dimension})
        and (not indicators or {*each.indicators} & {*indicators})
    ]
    return Answer(
        name="practices",
        title=text("api-title-practices"),
        body=PracticesPage,
        row=PracticeRow,
        notes=tuple(map(text, NOTES)),
        **page_of(found, query),
    )


def practice_row(practice: Practice, store: Store) -> PracticeRow:
    """A practice with its city; every part of it comes from the package, which has been checked."""
    city = store.city(practice.city)
    return PracticeRow.model_construct(
        **dict(practice), area_code=city.code, area_name=city.label, data_version=store.version
    )
