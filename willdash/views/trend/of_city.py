"""The trend of a city with all that is drawn beside it, out of the store."""

from htpy import Node

from willdash.core.compare import Comparison
from willdash.store.store import Store
from willdash.text import Text
from willdash.views.trend.chart import trend_chart


def trend_of(store: Store, nine: Comparison, text: Text, *, opened: bool = False) -> Node:
    """The city over the years, its peers behind it, its region and Italy beside it.

    Args:
        store: has the series of region and Italy.
        nine: the indicator among the nine.
        text: words of the language.
        opened: whether the table is unfolded from the start.

    Raises:
        Incomparable: the city's years may not be set side by side.
    """
    region, italy = (store.series(nine.indicator.id, code) for code in (nine.region.code, "IT"))
    return trend_chart(nine, region, italy, text, region_name=nine.region.label, opened=opened)
