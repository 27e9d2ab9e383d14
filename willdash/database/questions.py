"""The questions about all comuni, as table expressions of Ibis: no engine's own SQL.

A table is an ``ibis.Table``; it is typed as anything, since nothing here runs before Ibis is there.
"""

from typing import Any

LIKENESS = ("pop_totale", "quota_0_14", "quota_65", "quota_85")
"""What makes comuni alike: how many people (on the decimal logarithm), and how old they are."""
LOGARITHMIC = "pop_totale"
TOLD = ("code", "name", "province", "region", "people")
"""Of a comune."""
Table = Any


def indicator_years(figures: Table) -> Table:
    """Indicator and year, of every figure there is."""
    return figures.select("indicator", "year").distinct().order_by("indicator", "year")


def editions(table: Table) -> Table:
    """What the figures were read from."""
    return table.order_by("year")


def codes(comuni: Table) -> Table:
    """The code of every comune."""
    return comuni.select("code")


def comune(comuni: Table, code: str) -> Table:
    """One comune."""
    return comuni.filter(comuni.code == code).select(*TOLD)


def find(comuni: Table, sought: str, most: int) -> Table:
    """Comuni whose name is, begins with or holds words, or holds each of them."""
    import ibis

    name = comuni.folded
    # The name itself first: hundreds of names begin with «Re» or «Ne», which are names too.
    rank = ibis.cases((name == sought, 0), (name.startswith(sought), 1), (name.contains(sought), 2), else_=3)
    return (
        # Each word: «Reggio Emilia» is «Reggio nell'Emilia».
        comuni.filter(ibis.and_(*(name.contains(word) for word in sought.split())))
        .order_by(rank, ibis.desc("people"), "code")
        .select(*TOLD)
        .limit(most)
    )


def values(figures: Table, indicator: str, year: int) -> Table:
    """Comune and value."""
    return _of(figures, indicator, year).select("area", "value")


def figures(table: Table, code: str) -> Table:
    """All figures of a comune."""
    return (
        table.filter(table.area == code)
        .select("indicator", "year", "value", "numerator", "denominator")
        .order_by("indicator", "year")
    )


def ages(population: Table, code: str, year: int) -> Table:
    """Age, women, men."""
    return (
        population.filter(population.area == code, population.year == year)
        .select("age", "women", "men")
        .order_by("age")
    )


def place(figures: Table, indicator: str, year: int, code: str) -> Table:
    """How many values are below, equal to and above that of a comune."""
    import ibis

    every = _of(figures, indicator, year)
    own = every.filter(every.area == code).select(own=every.value)
    both = every.cross_join(own)
    return both.aggregate(
        below=ibis.coalesce((both.value < both.own).sum(), 0),
        equal=ibis.coalesce((both.value == both.own).sum(), 0),
        above=ibis.coalesce((both.value > both.own).sum(), 0),
    )


def similar(figures: Table, comuni: Table, code: str, year: int, most: int) -> Table:
    """The distance of the nearest comuni from one, and what they are.

    The squared distance is the mean, over the variables, of the squared difference in standard deviations.
    """
    import ibis

    scores = _scores(figures, year)
    own = scores.filter(scores.area == code).select("indicator", own=scores.score)
    apart = scores.filter(scores.area != code).join(own, "indicator")
    distances = apart.group_by("area").aggregate(
        distance=((apart.score - apart.own) * (apart.score - apart.own)).mean().sqrt()
    )
    return (
        distances.join(comuni, distances.area == comuni.code)
        .order_by(ibis.asc("distance"), ibis.asc("code"))
        .select("distance", *TOLD)
        .limit(most)
    )


def _scores(figures: Table, year: int) -> Table:
    """Comune, variable, and its difference from the mean of all in standard deviations."""
    import ibis

    chosen = figures.filter(
        figures.year == year,
        figures.indicator.isin(LIKENESS),
        (figures.indicator != LOGARITHMIC) | (figures.value > 0),
    )
    # The logarithm is asked of positive numbers alone, whatever an engine makes of both branches.
    positive = ibis.ifelse(chosen.value > 0, chosen.value, 1.0)
    told = chosen.select(
        "area",
        "indicator",
        told=ibis.ifelse(
            chosen.indicator == LOGARITHMIC, positive.ln() / ibis.literal(10.0).ln(), chosen.value
        ),
    )
    counts = told.group_by("area").aggregate(variables=told.count())
    whole = told.semi_join(counts.filter(counts.variables == len(LIKENESS)), "area")
    spread = whole.group_by("indicator").aggregate(middle=whole.told.mean(), spread=whole.told.std(how="pop"))
    both = whole.join(spread, "indicator")
    # A variable that does not vary sets nobody apart.
    score = ibis.ifelse(both.spread > 0, (both.told - both.middle) / both.spread.nullif(0), 0.0)
    return both.select("area", "indicator", score=score)


def _of(figures: Table, indicator: str, year: int) -> Table:
    return figures.filter(figures.indicator == indicator, figures.year == year)
