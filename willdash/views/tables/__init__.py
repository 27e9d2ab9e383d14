"""The tables that can be downloaded, by the name that stands in their address."""

from collections.abc import Callable, Mapping

from willdash.core.selection import Selection
from willdash.core.table import Table
from willdash.store.store import Store
from willdash.text import Text
from willdash.views.tables.catalogo import catalogue_table
from willdash.views.tables.comparison import comparison_table
from willdash.views.tables.copertura import coverage_table
from willdash.views.tables.differenze import differences_table
from willdash.views.tables.dispersione import scatter_points_table
from willdash.views.tables.distanze import distances_table
from willdash.views.tables.gaps import gaps_table
from willdash.views.tables.pratiche import practices_table
from willdash.views.tables.profilo import profile_figures_table
from willdash.views.tables.quadro import quadro_table
from willdash.views.tables.similar import similar_table
from willdash.views.tables.traiettoria import trajectory_table
from willdash.views.tables.trend import trend_figures_table

Maker = Callable[[Store, Selection, Text, Mapping[str, str]], Table]
"""Makes a table for a selection; the mapping holds the address's parameters, for those of one page alone.

Raises `LookupError` where one of these names nothing.
"""

TABLES: Mapping[str, Maker] = {
    "tabella-confronto": comparison_table,
    "andamento": trend_figures_table,
    "catalogo": catalogue_table,
    "copertura": coverage_table,
    "differenze": differences_table,
    "dispersione": scatter_points_table,
    "distanze": distances_table,
    "divari": gaps_table,
    "simili": similar_table,
    "pratiche": practices_table,
    "profilo": profile_figures_table,
    "quadro": quadro_table,
    "traiettoria": trajectory_table,
}
