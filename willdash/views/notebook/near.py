"""The cities most like this one, and what their distance is made of."""

from willdash.core.similarity import Neighbour
from willdash.store.similar import weights_of
from willdash.text.sentences import joined
from willdash.views.notebook.document import Cell, Chapter, Column, Group, Paragraph, Table
from willdash.views.notebook.told import Told

COLUMNS = (("city", 1.6), ("distance", 1.1), ("why", 9.3))


def near(told: Told) -> Chapter:
    """The nearest of all capitals, then the nearest of the nine."""
    text, profile, catalog = told.text, told.profile, told.store.catalog
    weighed = [name for name, weight in weights_of(told.to.selection.weights).items() if weight]
    names = tuple(
        text.words(catalog.indicators[name].short) for name in weighed if name in catalog.indicators
    )
    of_nine = tuple(catalog.areas[found.area].label for found in profile.neighbours_of_nine)
    title = text("profile-near", city=profile.city.label)
    return Chapter(
        "near",
        title,
        (
            Paragraph(text("profile-near-lead", variables=joined(names, text))),
            Table(
                text("notebook-table", title=title),
                tuple(Column(text(f"similar-{name}"), share, name == "distance") for name, share in COLUMNS),
                (Group("", tuple(_row(found, told) for found in profile.neighbours)),),
            ),
            Paragraph(text("profile-near-nine", names=joined(of_nine, text))),
        ),
    )


def _row(found: Neighbour, told: Told) -> tuple[Cell, ...]:
    text, catalog = told.text, told.store.catalog
    shares = sorted(found.shares.items(), key=lambda share: -share[1])
    why = (
        text(
            "similar-share",
            variable=text.words(catalog.indicators[name].short),
            share=text("value-percent", number=text.number(share * 100)),
        )
        for name, share in shares
        if name in catalog.indicators
    )
    return (
        Cell(catalog.areas[found.area].label, is_strong=True),
        Cell(text.number(found.distance, decimals=2)),
        Cell("; ".join(why)),
    )
