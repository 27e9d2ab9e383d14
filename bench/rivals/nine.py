"""The nine cities' figures, in pandas, for the apps that willdash is measured against."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pandas as pd

MARK = "▸ "
ITALIAN = str.maketrans(",.-", ".,−")
UNITS = {"percent": " %", "euro": " €", "euro_per_person": " €"}
MEDIAN = "median"


@dataclass(frozen=True)
class Nine:
    """The nine cities and the featured indicators, each at its latest year.

    Attributes:
        cities: rows by slug: ``code``, ``label``, ``parent``, ``latitude``, ``longitude``.
        clusters: labels of the fields that have a panel, by id.
        indicators: rows by id: ``cluster``, ``short_it``, ``phrase_it``, ``unit``, ``decimals``, ``year``.
        values: a row for each indicator, a column for each city; empty where nothing is published.
        shown: the same and their medians, as they are read.
    """

    cities: pd.DataFrame
    clusters: pd.Series
    indicators: pd.DataFrame
    values: pd.DataFrame
    shown: pd.DataFrame

    @classmethod
    def load(cls, package: Path) -> "Nine":
        """Reads the data package in a folder."""
        areas = pd.read_csv(package / "areas.csv", dtype={"code": str, "parent": str})
        cities = areas[areas.slug.notna() & (areas.level == "comune")].set_index("slug")
        clusters = pd.read_csv(package / "clusters.csv").query("is_panel").set_index("id").label_it
        table = pd.read_csv(package / "indicators.csv").set_index("id")
        featured = table[table.featured & table.cluster.isin(clusters.index)]
        observations = pd.read_csv(package / "observations.csv", dtype={"area": str})
        found = _latest(observations[observations.indicator.isin(featured.index)], cities)
        indicators = featured.join(found.groupby("indicator").year.max(), how="inner")
        values = found.pivot(index="indicator", columns="city", values="value")
        table = values.assign(**{MEDIAN: values.median(axis=1)})
        shown = table.apply(lambda row: [_words(indicators.loc[row.name], each) for each in row], axis=1)
        shown = pd.DataFrame(shown.tolist(), index=table.index, columns=table.columns)
        return cls(cities, clusters, indicators, values, shown)

    def ranked(self, indicator: str) -> pd.DataFrame:
        """The cities' values from the highest, with ``rank`` and what is known of the city."""
        table = self.cities.assign(value=self.values.loc[indicator]).dropna(subset="value")
        rank = table.value.rank(ascending=False, method="min").astype(int)
        return table.assign(rank=rank).sort_values("rank")

    def sentence(self, indicator: str, city: str) -> str:
        """What the map shows, in words."""
        shown, name = self.shown.loc[indicator], self.indicators.short_it[indicator]
        return f"{self.cities.label[city]}, {name}: **{shown[city]}**. Mediana delle nove: {shown[MEDIAN]}."

    def peers(self, indicator: str, city: str) -> pd.DataFrame:
        """The table of the nine, the chosen one marked."""
        table, row = self.ranked(indicator), self.indicators.loc[indicator]
        gaps = table.value - table.value.median()
        return pd.DataFrame(
            {
                "Posto": table["rank"],
                "Città": table.label.where(table.index != city, MARK + table.label),
                row.short_it: [_words(row, each) for each in table.value],
                "Dalla mediana": [_words(row, each) for each in gaps],
            }
        )

    def panel(self, cluster: str, indicator: str, city: str) -> pd.DataFrame:
        """A field's indicators: one city beside the median of the nine, the chosen indicator marked."""
        rows = self.indicators[self.indicators.cluster == cluster]
        return pd.DataFrame(
            {
                "Indicatore": rows.short_it.where(rows.index != indicator, MARK + rows.short_it),
                self.cities.label[city]: self.shown.loc[rows.index, city],
                "Mediana": self.shown.loc[rows.index, MEDIAN],
                "Anno": rows.year.astype(str),
            }
        )


def _words(indicator: Any, value: float) -> str:  # noqa: ANN401 - a row of pandas
    """A figure as it is read, with its unit."""
    if pd.isna(value):
        return "non pubblicato"
    return f"{value:,.{indicator.decimals}f}".translate(ITALIAN) + UNITS.get(indicator.unit, "")


def _latest(observations: pd.DataFrame, cities: pd.DataFrame) -> pd.DataFrame:
    """Each city's figures, its own or else its province's, of the latest year that has the most of them."""
    found = []
    for slug, city in cities.iterrows():
        own = observations[observations.area == city.code]
        other = observations[(observations.area == city.parent) & ~observations.indicator.isin(own.indicator)]
        found.append(pd.concat([own, other]).assign(city=slug))
    every = pd.concat(found)
    counts = every.groupby(["indicator", "year"]).city.nunique().rename("published").reset_index()
    best = counts.sort_values(["published", "year"]).groupby("indicator").year.last().rename("best")
    every = every.join(best, on="indicator")
    return every[every.year == every.best]
