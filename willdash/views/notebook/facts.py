"""Who lives in the city: a few figures told large."""

from willdash.core.compare import Comparison
from willdash.core.model import Unit
from willdash.views.notebook.document import Chapter, Fact, Facts
from willdash.views.notebook.told import Told
from willdash.views.reading import missing_words, unit_suffix, value_words


def facts(told: Told) -> Chapter:
    """Each with year, level, source and Italy's value."""
    found = tuple(_fact(fact, told) for fact in told.profile.facts)
    return Chapter("facts", told.text("profile-facts", city=told.profile.city.label), (Facts(found),))


def _fact(fact: Comparison, told: Told) -> Fact:
    text, indicator, reading = told.text, fact.indicator, fact.city.reading
    publisher = told.store.catalog.sources[indicator.source].publisher
    is_known = reading.value is not None
    return Fact(
        name=text.words(indicator.short),
        value=value_words(reading, indicator, text),
        unit=unit_suffix(indicator, text).strip() if is_known else "",
        beside=_italy(fact, told) if is_known else missing_words(reading, fact.year, text),
        origin=told.listed(told.origin(fact), text.words(publisher)),
    )


def _italy(fact: Comparison, told: Told) -> str:
    """Italy's value beside a share or a mean; beside a count it would say nothing."""
    if fact.italy is None or fact.indicator.unit is Unit.PEOPLE:
        return ""
    return told.text("profile-fact-italy", value=told.text.value(fact.indicator, fact.italy))
